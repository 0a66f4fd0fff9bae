import type { ContributionActivity, ImportRow } from '@guildhall/schema'
import { type Calendar, momentOf } from '../days.ts'
import { between, draw, pick, seeded } from '../random.ts'
import type { MembershipRow } from '../story.ts'

/** Kudos as the sample tells them: keys of people, and the moment. */
export type SampleKudo = {
  community: string
  from: string
  to: string
  message: string
  visibility: 'public' | 'private'
  at: string
}

/** What is posted by which system, some more often. */
const POSTED: readonly { source: string; activity: ContributionActivity; weight: number }[] = [
  { source: 'chat', activity: 'answer', weight: 9 },
  { source: 'chat', activity: 'ask', weight: 9 },
  { source: 'learning', activity: 'mentor', weight: 3 },
  { source: 'learning', activity: 'be_mentored', weight: 3 },
  { source: 'wiki', activity: 'review', weight: 4 },
  { source: 'wiki', activity: 'use', weight: 6 }
]

const THANKS = [
  'Thank you for walking the new crew through the timetable twice.',
  'Your notes saved us a trip to the depot.',
  'Thank you for saying that you did not know either.',
  'The checklist works. We used it on the first night.',
  'Thank you for asking the question that nobody asked.',
  'You answered within the hour, on a Sunday. Thank you.',
  'Thank you for the drawings; they hang beside the winch now.'
]

const membersOf = (memberships: readonly MembershipRow[]) =>
  Map.groupBy(
    memberships.filter(({ status }) => status === 'active'),
    ({ community }) => community
  )

/** How many of a community do most, as everywhere. */
const LIVELY = 10

/** A few hundred contributions and kudos of the past months in the livelier communities. */
export const engagement = ({ memberships, day }: { memberships: readonly MembershipRow[]; day: Calendar }) => {
  const random = seeded(1903)
  const rows: ImportRow[] = []
  const kudos: SampleKudo[] = []
  for (const [community, members] of membersOf(memberships)) {
    if (members.length < 12) continue
    const people = members.map(({ person }) => person)
    const lively = people.slice(0, LIVELY)
    const moment = () => momentOf(day(between(random, 2, 200)), between(random, 7, 18), between(random, 0, 59))
    for (let n = 0; n < 12; n++) {
      const [{ source, activity }] = draw(random, POSTED, 1, ({ weight }) => weight) as [(typeof POSTED)[number]]
      const [person, counterpart] = draw(random, random() < 0.7 ? lively : people, 2, () => 1) as [string, string]
      const about = ['answer', 'ask'].includes(activity) ? { about: `${community}-q${between(random, 1, 40)}` } : {}
      const key = `${source}-${community}-${n}`
      rows.push({ contribution: { key, community, person, activity, occurredAt: moment(), counterpart, ...about } })
    }
    for (let n = 0; n < 4; n++) {
      const [from, to] = draw(random, lively, 2, () => 1) as [string, string]
      const visibility = random() < 0.2 ? ('private' as const) : ('public' as const)
      kudos.push({ community, from, to, message: pick(random, THANKS), visibility, at: moment() })
    }
  }
  return { rows, kudos }
}
