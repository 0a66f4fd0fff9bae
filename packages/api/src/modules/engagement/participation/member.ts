import { ACTIVITIES, type MemberEngagement } from '@guildhall/schema'
import type { Speech } from '../../../core/words/catalogue.ts'
import { addDays } from '../../../platform/days.ts'
import { balanceOf, checkpointsOf, LABEL, WINDOW_DAYS } from '../formulas/label.ts'
import { LEVEL, windowOf } from '../formulas/level.ts'
import { message } from '../message.ts'
import { explain } from './explain.ts'
import { isCounted, isLabelled, labelled, participationOf, spellOn } from './levels.ts'
import type { Community, Participant } from './participants.ts'

/** Who reads about a person: they themselves, those who lead the community, or a key, which sees nothing of single people. */
export type Reader = 'self' | 'leader' | 'key'
/** As of which day it is read, and whether with how it was computed. */
export type Reading = { day: string; explained: boolean; speech: Speech }

const levelPart = (participant: Participant, community: Community, { day, explained, speech }: Reading) => {
  const window = windowOf(community.rhythm, day)
  const found = participationOf(participant, community, window, day)
  const { level, activePeriods: active, givingPeriods: giving } = found
  const span = { from: window[0]?.from ?? day, to: window.length > 0 ? addDays(window.at(-1)!.to, -1) : day }
  const told = { ...span, active, giving, periods: window.length }
  const meaning =
    level === null
      ? message('level.not_a_member')
      : level === 'new'
        ? message('level.new')
        : message(`level.${level}`, told)
  // Private thanks are known to the two people alone.
  const acts = participant.acts.filter(({ isPrivate }) => !isPrivate)
  const inputs = { isMember: level !== null, everyDays: community.rhythm.everyDays, periods: found.periods }
  return {
    level,
    activePeriods: active,
    givingPeriods: giving,
    meaning: speech.say(meaning),
    explanation: explained ? explain({ formula: LEVEL, from: span.from, lastDay: span.to, inputs, acts }, speech) : null
  }
}

/** The acts that the label of a day follows from: all that are counted, of the windows of its checkpoints. */
const actsBehind = ({ acts }: Participant, day: string) => {
  const first = addDays(checkpointsOf(day)[0]!, 1 - WINDOW_DAYS)
  return acts
    .filter(act => act.excluded === null && first <= act.day && act.day <= day)
    .map(({ day, activity, weight }) => ({ day, direction: ACTIVITIES[activity], activity, weight }))
}

type Own = NonNullable<MemberEngagement['own']>

const ownPart = (participant: Participant, { day, explained, speech }: Reading): Own => {
  const { sums, label } = labelled(participant.acts.filter(isCounted), checkpointsOf(day))
  const { given, received } = sums.at(-1)!
  const span = { from: addDays(day, 1 - WINDOW_DAYS), to: day }
  const none = !spellOn(participant, day)
    ? 'not_a_member'
    : !isLabelled(participant, day)
      ? 'newcomer'
      : participant.hasLabels
        ? null
        : 'opted_out'
  const meaning = none === null ? message(`label.${label}`, span) : message(`label.${none}`)
  const inputs = { noLabel: none, checkpoints: sums, acts: explained ? actsBehind(participant, day) : [] }
  const of = { formula: LABEL, from: span.from, lastDay: day, inputs, acts: participant.acts }
  return {
    given,
    received,
    balance: balanceOf({ given, received }),
    label: none === null ? label : null,
    meaning: speech.say(meaning),
    explanation: explained ? explain(of, speech) : null
  }
}

/** How a person takes part in a community, as far as the reader may know. */
export const memberEngagement = (
  participant: Participant,
  community: Community,
  reader: Reader,
  reading: Reading
): MemberEngagement => {
  const about = { community: community.id, name: community.name, person: participant.person, asOf: reading.day }
  if (reader === 'key') {
    const meaning = reading.speech.say(message('level.withheld'))
    const nothing = { level: null, activePeriods: null, givingPeriods: null, own: null, explanation: null }
    return { ...about, ...nothing, suppressed: true, meaning }
  }
  return {
    ...about,
    ...levelPart(participant, community, reading),
    suppressed: false,
    own: reader === 'self' ? ownPart(participant, reading) : null
  }
}
