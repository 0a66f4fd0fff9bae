import { withWords } from '../words.ts'

/** The texts for what is over. `{number}` is filled in. */
export const PAST_ENGLISH = {
  past: 'Past events',
  earlier: 'Show earlier events',
  newest: 'Back to the newest events',
  noFile: 'The file could not be loaded. Please try again.',
  noneTitle: 'No past events',
  noneText: 'Events appear here once they are over.',
  minutes: 'Minutes',
  recording: 'Recording',
  recordings: 'Recording {number}',
  outcome: { held: 'Took place', not_held: 'Did not take place' } as Record<string, string>
}

/** The words of one language. */
export type PastWords = typeof PAST_ENGLISH

/** The English words with some of them said differently. */
export const pastWords = <W extends Partial<PastWords>>(own: W): W & PastWords =>
  withWords<PastWords>(PAST_ENGLISH, own) as W & PastWords
