import type { ContributionActivity } from '@guildhall/schema'
import { ACTS_AT_LEAST, type Crossing } from '../formulas/bridge.ts'
import type { Gift } from '../formulas/concentration.ts'
import { sumsBy } from '../formulas/formula.ts'
import type { Newcomer } from '../formulas/newcomers.ts'
import { contributes, gives, openActs } from './levels.ts'
import type { Act, Community } from './participants.ts'

/** Somebody and what they did. */
type Doer = { person: string; unit: string | null; acts: readonly Act[] }

/** Whether an act is from one day to another. */
export const isDuring =
  (from: string, lastDay: string) =>
  ({ day }: Act): boolean =>
    from <= day && day <= lastDay

const doersIn = ({ participants }: Community, from: string, lastDay: string): Doer[] =>
  participants.map(one => ({ ...one, acts: openActs(one).filter(isDuring(from, lastDay)) }))

// Of most people there is nothing in most periods.
const NONE: readonly never[] = []

/** What somebody gave, by activity. */
export const giftsOf = ({ person, unit, acts }: Doer): readonly Gift[] => {
  const gifts = acts.filter(gives)
  if (gifts.length === 0) return NONE
  return [
    ...sumsBy(
      gifts,
      ({ activity }) => activity,
      ({ weight }) => weight
    )
  ].map(([activity, weight]) => ({ person, unit, activity, weight }))
}

/** What each person gave in a community from one day to another. */
export const giftsIn = (community: Community, from: string, lastDay: string): Gift[] =>
  doersIn(community, from, lastDay).flatMap(giftsOf)

/** The memberships of a community that count as those of newcomers, with the days on which their people gave something. */
export const newcomersOf = ({ participants, launchedOn }: Community): Newcomer[] =>
  participants.flatMap(participant => {
    const joinedOn = participant.spells.flatMap(({ joinedOn, isStated }) =>
      joinedOn === null || isStated || joinedOn === launchedOn ? NONE : joinedOn
    )
    if (joinedOn.length === 0) return []
    const gaveOn = openActs(participant).flatMap(act => (contributes(act) ? act.day : NONE))
    return joinedOn.map(day => ({ joinedOn: day, gaveOn }))
  })

/** Those of newcomers whose membership began from one day to another. */
export const joinedIn = (newcomers: readonly Newcomer[], from: string, lastDay: string): readonly Newcomer[] =>
  newcomers.filter(({ joinedOn }) => from <= joinedOn && joinedOn <= lastDay)

const HELPING: readonly ContributionActivity[] = ['answer', 'mentor', 'thank']

/** Help or thanks to another person, or a talk, which is for the others who talk at the same event. */
export type Deed = { giver: string; unit: string | null } & Pick<Act, 'counterpart' | 'counterpartUnit' | 'talkAt'>

/** What somebody did for other people. */
export const deedsOf = ({ person, unit, acts }: Doer): readonly Deed[] => {
  if (acts.length === 0) return NONE
  return acts.flatMap(({ activity, counterpart, counterpartUnit, talkAt }) =>
    talkAt !== null || (HELPING.includes(activity) && counterpart !== null)
      ? [{ giver: person, unit, counterpart, counterpartUnit, talkAt }]
      : []
  )
}

/** An act from one person to another, with their units. */
type Directed = Crossing & { giver: string; receiver: string }

/** What people did for each other: help, thanks, and talks at the same event, both ways. */
export const crossingsOf = (deeds: readonly Deed[]): Directed[] => {
  const helped = deeds.flatMap(({ giver, unit, counterpart, counterpartUnit, talkAt }) =>
    talkAt === null ? [{ giver, receiver: counterpart!, from: unit, to: counterpartUnit }] : []
  )
  const talks = Map.groupBy(
    deeds.filter(({ talkAt }) => talkAt !== null),
    ({ talkAt }) => talkAt
  )
  const together = [...talks.values()].flatMap(own =>
    own.flatMap(one =>
      own
        .filter(({ giver }) => giver !== one.giver)
        .map(({ giver, unit }) => ({ giver: one.giver, receiver: giver, from: one.unit, to: unit }))
    )
  )
  return [...helped, ...together]
}

/** The same in a community from one day to another. */
export const crossingsIn = (community: Community, from: string, lastDay: string): Directed[] =>
  crossingsOf(doersIn(community, from, lastDay).flatMap(deedsOf))

/** Of how many people these acts tell: of those on the side with fewer; of nobody in particular only from 20 acts on. */
export const peopleBehind = (acts: readonly Directed[]): number => {
  const sides = [acts.map(({ giver }) => giver), acts.map(({ receiver }) => receiver)]
  const people = Math.min(...sides.map(side => new Set(side).size))
  return acts.length < ACTS_AT_LEAST ? Math.min(people, 1) : people
}
