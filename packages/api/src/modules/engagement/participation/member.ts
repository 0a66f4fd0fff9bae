import type { EngagementExplanation, MemberEngagement } from '@guildhall/schema'
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

type Part<T> = T & { explanation: EngagementExplanation }

const levelPart = (participant: Participant, community: Community, { day, speech }: Reading) => {
  const window = windowOf(community.rhythm, day)
  const { level, activePeriods: active, givingPeriods: giving } = participationOf(participant, community, window, day)
  const span = { from: window[0]?.from ?? day, to: window.length > 0 ? addDays(window.at(-1)!.to, -1) : day }
  const periods = { ...span, active, giving, periods: window.length }
  const meaning =
    level === null
      ? message('level.not_a_member')
      : level === 'new'
        ? message('level.new')
        : message(`level.${level}`, periods)
  // Private thanks are known to the two people alone.
  const acts = participant.acts.filter(({ isPrivate }) => !isPrivate)
  const inputs = {
    activePeriods: active,
    givingPeriods: giving,
    periods: window,
    everyDays: community.rhythm.everyDays
  }
  return {
    level,
    activePeriods: active,
    givingPeriods: giving,
    meaning: speech.say(meaning),
    explanation: explain({ formula: LEVEL, from: span.from, lastDay: span.to, inputs, acts }, speech)
  }
}

type Own = NonNullable<MemberEngagement['own']>

const ownPart = (participant: Participant, { day, speech }: Reading): Part<{ own: Own }> => {
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
  const own = {
    given,
    received,
    balance: balanceOf({ given, received }),
    label: none === null ? label : null,
    meaning: speech.say(meaning)
  }
  const inputs = { checkpoints: sums }
  return {
    own,
    explanation: explain({ formula: LABEL, from: span.from, lastDay: day, inputs, acts: participant.acts }, speech)
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
    const nothing = { level: null, activePeriods: null, givingPeriods: null, own: null, explanations: [] }
    return { ...about, ...nothing, suppressed: true, meaning }
  }
  const { explanation, ...level } = levelPart(participant, community, reading)
  const own = reader === 'self' ? ownPart(participant, reading) : undefined
  return {
    ...about,
    ...level,
    suppressed: false,
    own: own?.own ?? null,
    explanations: reading.explained ? [explanation, ...(own ? [own.explanation] : [])] : []
  }
}
