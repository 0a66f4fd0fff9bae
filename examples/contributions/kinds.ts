import type { ImportContribution } from '../directory/row.ts'

/** The activity behind each kind of contribution, by the words of the source. A kind that is not here is no activity of a community. */
export const ACTIVITIES: Readonly<Record<string, ImportContribution['activity']>> = {
  // All Contributors
  audio: 'publish',
  blog: 'publish',
  content: 'publish',
  doc: 'publish',
  eventOrganizing: 'organise',
  example: 'publish',
  ideas: 'propose',
  mentoring: 'mentor',
  question: 'answer',
  review: 'review',
  talk: 'talk',
  translation: 'publish',
  tutorial: 'publish',
  userTesting: 'review',
  video: 'publish',
  // Cohorts
  expert: 'mentor',
  facilitator: 'facilitate',
  mentor: 'mentor',
  organizer: 'organise',
  speaker: 'talk'
}
