import type { DateInput } from '../community/input.ts'

/** The score of a portal on one day; null where it is not known. */
export type ScoreInput = { on: string; score: number | null }

/** A page or a community that needs help, with its most urgent finding. */
export type HelpInput = {
  subjectType: string
  id: string
  community: string
  name: string
  url: string | null
  freshness: string | null
  maintenance: string | null
  ask: string
  reason: string
  remedy: { text: string; effort: string } | null
  nextStep: { what: string; on: string | null } | null
  since: string
}

/** An event that is on next. */
export type EventInput = Pick<
  DateInput,
  'id' | 'title' | 'startsAt' | 'timeZone' | 'days' | 'mode' | 'registrationUrl'
> & {
  hosts: readonly string[]
  place: string | null
}

/** A portal at a glance, as the service returns it. */
export type OverviewInput = {
  portal: string
  name: string
  url: string
  on: string
  communityCount: number
  pageCount: number
  freshness: Record<string, number>
  score: number | null
  trend: readonly ScoreInput[] | null
  helpCount: number | null
  help: readonly HelpInput[] | null
  changes: readonly { kind: string; at: string; name: string; url: string | null; title: string }[]
  events: readonly EventInput[]
}

/** The communities of a portal and what they share, two by two. */
export type NetworkInput = {
  communities: readonly { id: string; slug: string; name: string; topics: readonly string[] }[]
  links: readonly { from: string; to: string; topics: readonly string[]; people: number | null }[]
}

/** The parts that can be shown, in their order. */
export const PARTS = ['freshness', 'score', 'help', 'changes', 'events', 'network'] as const
export type Part = (typeof PARTS)[number]

/** The parts that a page names, separated by commas; all of them unless it names one. */
export const partsIn = (named: string | null | undefined): Part[] => {
  const wanted = (named ?? '').split(',').map(name => name.trim())
  const known = PARTS.filter(part => wanted.includes(part))
  return known.length > 0 ? known : [...PARTS]
}
