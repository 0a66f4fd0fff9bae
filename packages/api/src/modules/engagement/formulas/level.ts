import { ACTIVITIES, type ContributionActivity, type ParticipationLevel } from '@guildhall/schema'
import { addDays } from '../../../platform/days.ts'
import { type PeriodKind, periodBefore } from '../../../platform/periods.ts'
import { daysFrom, type Formula } from './formula.ts'

/** How regularly a person took part in one community, after Wenger: by periods, not by amounts. */
export const LEVEL: Formula = { id: 'level', version: 1, source: '[001] levels of participation', unit: 'level' }

const PERIODS = 6
const PERIODS_AT_MOST = 12
const PERIODS_TO_KNOW = 2

/** When a community meets: how often, its declared pauses (both days in them), and the days on which events were held. */
export type Rhythm = {
  readonly everyDays: number | null
  readonly pauses: readonly { readonly from: string; readonly until: string }[]
  readonly held: readonly string[]
}
/** A period by its first day and the first day after it. */
export type Span = { readonly from: string; readonly to: string }

const kindOf = (everyDays: number | null): PeriodKind =>
  everyDays === null || everyDays <= 31 ? 'month' : everyDays <= 92 ? 'quarter' : 'half_year'

const isIn = (day: string, { from, to }: Span) => from <= day && day < to

const isPaused = (span: Span, { pauses, held }: Rhythm) => {
  if (held.some(day => isIn(day, span))) return false
  const length = daysFrom(span.from, span.to)
  const days = Array.from({ length }, (_, at) => addDays(span.from, at))
  return 2 * days.filter(day => pauses.some(({ from, until }) => from <= day && day <= until)).length >= length
}

/** The last 6 complete periods before a day, the oldest first; those that a pause took are left out, and the window reaches further back. */
export const windowOf = (rhythm: Rhythm, day: string): Span[] => {
  const kind = kindOf(rhythm.everyDays)
  const spans = Array.from({ length: PERIODS_AT_MOST }, (_, at) => ({
    from: periodBefore(kind, day, at + 1),
    to: periodBefore(kind, day, at)
  }))
  return spans
    .filter(span => rhythm.pauses.length === 0 || !isPaused(span, rhythm))
    .slice(0, PERIODS)
    .reverse()
}

/** What a person did in a period, how much of it was giving, and whether they were a member from its first day on. */
export type Presence = Span & { acts: number; gifts: number; isComplete: boolean }

/** In how many periods of the window a person took part, in how many they gave, and the level that follows. */
export type Participation = { level: ParticipationLevel; activePeriods: number; givingPeriods: number }

type Acts = readonly { day: string; activity: ContributionActivity; weight: number }[]

/** What a person did in each period of a window; `since` is when they joined or the community began, if that is known. */
export const presenceIn = (acts: Acts, window: readonly Span[], since: string | null): Presence[] => {
  const periods = window.map(({ from, to }) => ({
    from,
    to,
    acts: 0,
    gifts: 0,
    isComplete: since === null || from >= since
  }))
  for (const { day, activity, weight } of acts) {
    const period = weight > 0 && periods.find(span => isIn(day, span))
    if (!period) continue
    period.acts++
    if (ACTIVITIES[activity] === 'give') period.gifts++
  }
  return periods
}

/** The level of a person by what they did in the periods of a window. */
export const levelOf = (periods: readonly Presence[]): Participation => {
  let [activePeriods, givingPeriods, complete] = [0, 0, 0]
  for (const { acts, gifts, isComplete } of periods) {
    if (acts > 0) activePeriods++
    if (gifts > 0) givingPeriods++
    if (isComplete) complete++
  }
  return { level: levelBy(activePeriods, givingPeriods, complete), activePeriods, givingPeriods }
}

/** The level by what a person did in a window, as from `presenceIn`, but without a record of each period: most people are asked about on many days. */
export const levelWithin = (acts: Acts, window: readonly Span[], since: string | null): ParticipationLevel => {
  let [activePeriods, givingPeriods, complete] = [0, 0, 0]
  for (const span of window) {
    if (since === null || span.from >= since) complete++
    let [acted, gave] = [false, false]
    for (const { day, activity, weight } of acts)
      if (weight > 0 && isIn(day, span)) {
        acted = true
        gave ||= ACTIVITIES[activity] === 'give'
      }
    if (acted) activePeriods++
    if (gave) givingPeriods++
  }
  return levelBy(activePeriods, givingPeriods, complete)
}

const levelBy = (active: number, giving: number, complete: number): ParticipationLevel => {
  if (complete < PERIODS_TO_KNOW) return 'new'
  if (active >= 4 && giving >= 2) return 'core_participant'
  if (active >= 2) return 'active'
  return active === 1 ? 'peripheral' : 'inactive'
}
