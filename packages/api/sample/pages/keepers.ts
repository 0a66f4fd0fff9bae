import type { Role } from '@guildhall/schema'
import type { Calendar } from '../days.ts'
import type { TermRow } from '../story.ts'
import { keyOf, type RepresentativeRow } from './rows.ts'
import type { PageStory } from './story.ts'

/** What is known of those who could look after pages. */
export type Known = {
  terms: readonly TermRow[]
  /** The key of a person, by sign-in. */
  person: (login: string) => string
  day: Calendar
}

// Who looks after pages, those first whose task it is.
const FITTING: readonly Role[] = ['web_admin', 'information_resources', 'member_support', 'facilitator', 'core']
// A page that has only just changed hands is told of as such.
const SETTLED = 61

type Holder = { person: string; startedOn?: string }

/** Those who could represent a page of a community today, those first who have done their part for a while. */
const candidates = (terms: readonly TermRow[], day: Calendar): Holder[] => {
  const open = FITTING.flatMap(role => terms.filter(term => term.role === role && !term.endedOn))
  const holders = open.map(({ person, startedOn }) => ({ person, startedOn: startedOn ?? undefined }))
  const isSettled = ({ startedOn }: Holder) => !startedOn || startedOn <= day(SETTLED)
  return [...holders.filter(isSettled), ...holders.filter(one => !isSettled(one))]
}

/** Somebody who led the community when the page was registered. */
const founder = (terms: readonly TermRow[], day: string, other: string) =>
  terms.find(({ person, startedOn, role }) => role === 'leader' && startedOn && startedOn <= day && person !== other)
    ?.person

const holders = (story: PageStory, { terms, person, day }: Known) => {
  const all = candidates(terms, day)
  const named = (login: string | null | undefined, one: Holder | undefined): Holder | undefined =>
    login === undefined ? one : login === null ? undefined : { person: person(login) }
  const isKept = terms.some(({ role, endedOn }) => role === 'web_admin' && !endedOn)
  const primary = named(story.primary, isKept ? all[0] : undefined)
  const others = all.filter(one => one.person !== primary?.person)
  const secondary = named(story.secondary, others[0])
  const third = others.find(one => one.person !== secondary?.person)
  return { primary, secondary, standIn: story.away?.third ? third : secondary }
}

/** Who represents a page, and did before: those who hold the roles for it in the community, and who was there first. */
export const representativesOf = (portal: string, story: PageStory, known: Known): RepresentativeRow[] => {
  const { day } = known
  const terms = known.terms.filter(({ community }) => community === story.of)
  const { primary, secondary, standIn } = holders(story, { ...known, terms })
  const page = keyOf(portal, story)
  const began = day(story.registered)
  const since = (startedOn?: string) => (startedOn && startedOn > began ? startedOn : began)
  const first = story.handedOver === undefined ? since(primary?.startedOn) : day(story.handedOver)
  const before = first > began ? founder(terms, began, primary?.person ?? '') : undefined
  return [
    ...(primary && before
      ? [{ page, person: before, role: 'primary' as const, startedOn: began, endedOn: first }]
      : []),
    ...(primary
      ? [
          {
            page,
            person: primary.person,
            role: 'primary' as const,
            startedOn: first,
            ...leaveOf(story, standIn, day)
          }
        ]
      : []),
    ...(secondary
      ? [
          {
            page,
            person: secondary.person,
            role: 'secondary' as const,
            startedOn: since(secondary.startedOn),
            ...(story.secondaryUntil === undefined ? {} : { endedOn: day(story.secondaryUntil) })
          }
        ]
      : [])
  ]
}

const leaveOf = ({ away }: PageStory, standIn: Holder | undefined, day: Calendar) =>
  away === undefined
    ? {}
    : {
        awayFrom: day(away.from),
        awayUntil: day(away.until),
        ...(standIn ? { standIn: standIn.person } : {})
      }

/** Who acted for a page on a day, by the rows of its representatives. */
export const actingOn = (rows: readonly RepresentativeRow[], day: string): string | undefined => {
  const there = rows.filter(({ startedOn, endedOn }) => startedOn <= day && (!endedOn || endedOn > day))
  const [one] = there
  const isAway = one?.awayFrom && one.awayFrom <= day && (!one.awayUntil || one.awayUntil >= day)
  return isAway ? (one.standIn ?? there[1]?.person) : one?.person
}
