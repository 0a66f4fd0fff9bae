import type { EngagedPerson, EngagementPeople } from '@guildhall/schema'
import { addDays } from '../../../platform/days.ts'
import { contributes, levelsOn, openActs, spellOn } from './levels.ts'
import type { Act, Community, Participant } from './participants.ts'

const DAYS = 90
const AT_MOST = 100

type Told = { participant: Participant; acts: Act[]; gifts: Act[] }

const listed = (people: readonly Told[], dayOf: (one: Told) => string | undefined): EngagedPerson[] =>
  people
    .flatMap(one => {
      const on = dayOf(one)
      return on === undefined ? [] : [{ person: one.participant.person, name: one.participant.name, on }]
    })
    .sort((a, b) => (a.on === b.on ? (a.person < b.person ? -1 : 1) : a.on < b.on ? 1 : -1))
    .slice(0, AT_MOST)

/** Whom a leader may want to thank, or to talk to, as of a day: by what is not private. */
export const peopleToMeet = (community: Community, day: string): EngagementPeople => {
  const start = addDays(day, 1 - DAYS)
  const before = levelsOn(community, addDays(start, -1))
  const known = community.participants.map((participant): Told => {
    const acts = openActs(participant).filter(act => act.day <= day)
    return { participant, acts, gifts: acts.filter(contributes) }
  })
  const thanked = new Set(
    community.participants
      .flatMap(({ acts }) => acts)
      // Thanks that are not counted, since there were many, are thanks all the same.
      .filter(act => act.activity === 'thank' && !act.isPrivate && act.excluded !== 'corrected' && act.day <= day)
      .map(({ counterpart }) => counterpart)
  )
  const wasActive = ({ participant: { person } }: Told) =>
    ['core_participant', 'active'].includes(before.get(person) ?? '')
  return {
    firstGave: listed(known, ({ gifts: [first] }) => (first && first.day >= start ? first.day : undefined)),
    goneQuiet: listed(
      known.filter(one => wasActive(one) && spellOn(one.participant, day)),
      ({ acts }) => (acts.some(act => act.day >= start) ? undefined : acts.at(-1)?.day)
    ),
    notThanked: listed(
      known.filter(({ participant }) => !thanked.has(participant.person)),
      ({ gifts }) => {
        const last = gifts.at(-1)
        return last && last.day >= start ? last.day : undefined
      }
    )
  }
}
