import { addDays } from '../../../platform/days.ts'
import { periodBefore } from '../../../platform/periods.ts'
import { levelOf, presenceIn, type Rhythm } from '../../engagement/formulas/level.ts'
import { type Contributing, contributingOf } from '../../engagement/formulas/newcomers.ts'
import { contributes, spellOn } from '../../engagement/participation/levels.ts'
import type { Attendance } from '../facts/attendance.ts'
import type { Giver } from '../facts/engagement.ts'
import type { Pause } from '../facts/events.ts'
import { isIn, type Window } from './unknowns.ts'

/** By what the periods of a community are counted. */
export const rhythmOf = (
  { everyDays, pauses }: { everyDays: number | null; pauses: readonly Pause[] },
  attendance: readonly Attendance[]
): Rhythm => ({ everyDays, pauses, held: attendance.map(({ day }) => day) })

/** The last of its periods that are over, as one window; undefined where pauses leave fewer. */
export const lastPeriods = (periods: readonly Window[], count: number): Window | undefined => {
  const last = periods.slice(-count)
  return last.length < count ? undefined : { from: last[0]!.from, to: last.at(-1)!.to }
}

const laterOf = (...days: (string | null)[]) =>
  days
    .filter(day => day !== null)
    .sort()
    .at(-1) ?? null

/** The people of the core level on a day, by the periods before it. */
export const coreOn = (
  givers: readonly Giver[],
  periods: readonly Window[],
  began: string | null,
  day: string
): Giver[] =>
  givers.filter(giver => {
    const spell = spellOn(giver, day)
    return (
      spell && levelOf(presenceIn(giver.acts, periods, laterOf(spell.joinedOn, began))).level === 'core_participant'
    )
  })

type Joined = { person: string; joinedOn: string }

/** How many of those who joined in a window gave something within 90 days. */
const contributingIn = (window: Window, newcomers: readonly Joined[], givers: readonly Giver[], day: string) => {
  const gave = new Map(givers.map(({ person, acts }) => [person, acts.filter(contributes).map(act => act.day)]))
  const cohort = newcomers.filter(({ joinedOn }) => isIn(joinedOn, window))
  return contributingOf(
    cohort.map(({ person, joinedOn }) => ({ joinedOn, gaveOn: gave.get(person) ?? [] })),
    day
  )
}

/** Quarters that are over, so many before the one that a day is in. */
export const quartersBefore = (day: string, first: number, last: number): Window => ({
  from: periodBefore('quarter', day, first),
  to: periodBefore('quarter', day, last - 1)
})

/** How many newcomers of the last two quarters gave something: of those quarters whose newcomers all had 90 days for it. */
export const newcomersGiving = (
  newcomers: readonly Joined[],
  givers: readonly Giver[],
  day: string
): Contributing & Window => {
  const isMature = contributingIn(quartersBefore(day, 1, 1), newcomers, givers, day).mature
  const window = isMature ? quartersBefore(day, 2, 1) : quartersBefore(day, 3, 2)
  return { ...window, ...contributingIn(window, newcomers, givers, day) }
}

/** How many events were held in a window. */
export const heldIn = (attendance: readonly Attendance[], window: Window): number =>
  attendance.reduce((all, { day, held }) => all + (isIn(day, window) ? held : 0), 0)

/** The last day of a window, as people read it. */
export const lastDayOf = ({ to }: Window): string => addDays(to, -1)
