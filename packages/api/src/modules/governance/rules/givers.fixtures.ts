import type { ContributionActivity } from '@guildhall/schema'
import type { Attendance } from '../facts/attendance.ts'
import type { Act, Giver } from '../facts/engagement.ts'

/** An act of a person, on the days that are named. */
export const act = (activity: ContributionActivity, weight: number, ...days: string[]): Act[] =>
  days.map(day => ({ day, activity, weight }))

/** Somebody who gave, a member for long. */
export const giver = (person: string, acts: Act[], more: Partial<Giver> = {}): Giver => ({
  person,
  isManager: false,
  spells: [{ joinedOn: '2020-01-01', leftOn: null }],
  acts,
  ...more
})

/** The 10th of each of these months. */
export const monthly = (...months: string[]): string[] => months.map(month => `${month}-10`)

/** So many events on a day, to which people came, some of them by name. */
export const met = (day: string, held: number, named: number, present = named): Attendance => ({
  day,
  held,
  named,
  present
})

/** How often a community means to meet. */
export const meeting = (everyDays: number | null = null, pauses: { from: string; until: string }[] = []) => ({
  meetings: { held: null, next: null, unknown: null, everyDays, pauses, pause: null }
})

/** So many members, all of one unit. */
export const members = (count: number) => ({
  units: { members: count, known: count, units: count > 0 ? [{ unit: 'Digital', members: count }] : [] }
})
