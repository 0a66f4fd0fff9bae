import type { ContributionActivity } from '@guildhall/schema'
import { ACTS_AT_LEAST, type Crossing } from '../formulas/bridge.ts'
import type { Gift } from '../formulas/concentration.ts'
import type { Newcomer } from '../formulas/newcomers.ts'
import { contributes, gives, openActs } from './levels.ts'
import type { Act, Community, Participant } from './participants.ts'

const actsIn = (participant: Participant, from: string, lastDay: string): Act[] =>
  openActs(participant).filter(({ day }) => from <= day && day <= lastDay)

/** What each person gave in a community from one day to another. */
export const giftsIn = ({ participants }: Community, from: string, lastDay: string): Gift[] =>
  participants.flatMap(participant =>
    actsIn(participant, from, lastDay)
      .filter(gives)
      .map(({ activity, weight }) => ({ person: participant.person, unit: participant.unit, activity, weight }))
  )

/** The newcomers of a community whose membership began from one day to another, with the days on which they gave something. */
export const newcomersIn = ({ participants, launchedOn }: Community, from: string, lastDay: string): Newcomer[] =>
  participants.flatMap(participant =>
    participant.spells.flatMap(({ joinedOn, isStated }) =>
      joinedOn === null || isStated || joinedOn === launchedOn || joinedOn < from || joinedOn > lastDay
        ? []
        : [
            {
              joinedOn,
              gaveOn: openActs(participant)
                .filter(contributes)
                .map(({ day }) => day)
            }
          ]
    )
  )

const HELPING: readonly ContributionActivity[] = ['answer', 'mentor', 'thank']

/** An act from one person to another, with their units. */
type Directed = Crossing & { giver: string; receiver: string }

/** What people of a community did for each other from one day to another: help, thanks, and talks at the same event, both ways. */
export const crossingsIn = ({ participants }: Community, from: string, lastDay: string): Directed[] => {
  const acts = participants.flatMap(participant =>
    actsIn(participant, from, lastDay).map(act => ({ giver: participant.person, unit: participant.unit, ...act }))
  )
  const helped = acts.flatMap(({ giver, unit, activity, counterpart, counterpartUnit }) =>
    HELPING.includes(activity) && counterpart !== null
      ? [{ giver, receiver: counterpart, from: unit, to: counterpartUnit }]
      : []
  )
  const talks = Map.groupBy(
    acts.filter(({ talkAt }) => talkAt !== null),
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

/** Of how many people these acts tell: of those on the side with fewer; of nobody in particular only from 20 acts on. */
export const peopleBehind = (acts: readonly Directed[]): number => {
  const sides = [acts.map(({ giver }) => giver), acts.map(({ receiver }) => receiver)]
  const people = Math.min(...sides.map(side => new Set(side).size))
  return acts.length < ACTS_AT_LEAST ? Math.min(people, 1) : people
}
