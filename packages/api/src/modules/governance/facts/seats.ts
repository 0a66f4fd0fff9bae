import { addDays, dayOf } from '../../../platform/days.ts'
import type { Span } from '../evaluation/since.ts'
import { type Holder, inRole, type RoleTerm } from './community.ts'

/** For how many days from the first day of a successor a leader may still be one. */
export const HANDOVER_DAYS = 30

/** How a person holds the seat of the leader: from when to when without a break, and whether they share it. */
export type Seat = { person: string; began: string | null; leaves: string | null; isShared: boolean }

const handsOverTo = ({ person, began, leaves }: Seat, other: Seat) =>
  other.person !== person &&
  other.began !== null &&
  (began === null || other.began > began) &&
  leaves !== null &&
  leaves <= addDays(other.began, HANDOVER_DAYS)

/** Those who hold the seat among the leaders of a day: who hands over to a successor that has begun is not counted any more. */
const withoutOutgoing = <S extends Seat>(leaders: readonly S[]): S[] =>
  leaders.filter(one => !leaders.some(other => handsOverTo(one, other)))

/** How many people hold the seat of the leader on a day; one is right. Two who share it count as one. As `leader_seats` in the database. */
export const seatsOf = (leaders: readonly Seat[]): number => {
  const held = withoutOutgoing(leaders)
  const people = new Set(held.map(({ person }) => person)).size
  return people === 2 && held.every(({ isShared }) => isShared) ? 1 : people
}

type Leading = Pick<RoleTerm, 'person' | 'from' | 'until' | 'isShared' | 'endsOn' | 'endSince'>
type Chain = { terms: Leading[]; began: string | null; last: Leading }

/** The terms of one person that follow upon each other without a break. */
const chainsOf = (terms: readonly Leading[]): Chain[] => {
  const chains: Chain[] = []
  for (const term of [...terms].sort((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : 1))) {
    const chain = chains.at(-1)
    const end = chain?.last.endsOn
    if (!chain || (end && (term.from ?? '') > end)) chains.push({ terms: [term], began: term.from, last: term })
    else {
      chain.terms.push(term)
      if (end && (term.endsOn === null || term.endsOn > end)) chain.last = term
    }
  }
  return chains
}

/** How people held the seat of the leader over time, by their terms. Before an end was put on record, nobody knew of it. */
export const seatSpans = (terms: readonly Leading[]): (Seat & Span)[] =>
  [...Map.groupBy(terms, ({ person }) => person).values()].flatMap(chainsOf).flatMap(({ terms, began, last }) =>
    terms.flatMap(({ person, from, until, isShared }) => {
      const seat = { person, from, until, began, leaves: last.endsOn, isShared }
      const since = last.endSince
      if (since === null || since <= (from ?? '')) return [seat]
      const before = { ...seat, leaves: null, until: until !== null && until < since ? until : since }
      return until !== null && until <= since ? [before] : [before, { ...seat, from: since }]
    })
  )

const holdsOn = (day: string, { from, until }: Span) => (from ?? day) <= day && (until === null || until > day)

/** Who leads a community at a moment: all of them, those of them who hold the seat, how many seats that are, and how it came to be. */
export const leadershipOf = (
  holders: readonly Holder[] | undefined,
  terms: readonly RoleTerm[] | undefined,
  asOf: Date
) => {
  const spans = seatSpans(inRole(terms, 'leader'))
  const today = dayOf(asOf)
  const leaders = inRole(holders, 'leader').map(holder => ({
    ...holder,
    ...(spans.find(span => span.person === holder.person && holdsOn(today, span)) ?? {
      began: holder.since,
      leaves: null
    })
  }))
  return { leaders, seated: withoutOutgoing(leaders), seats: seatsOf(leaders), spans }
}
export type Leadership = ReturnType<typeof leadershipOf>
