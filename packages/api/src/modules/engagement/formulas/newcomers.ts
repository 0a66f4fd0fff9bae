import { daysFrom, type Formula } from './formula.ts'

/** How many newcomers give something within 90 days. */
export const NEWCOMERS: Formula = { id: 'newcomers', version: 1, source: '[001] circle of life', unit: 'share' }

const DAYS = 90

/** A spell of membership that began in the period, and the days on which its person gave something other than thanks. */
export type Newcomer = { joinedOn: string; gaveOn: readonly string[] }

export type Contributing = { value: number | null; joined: number; contributed: number; mature: boolean }

/** The share of newcomers who gave within 90 days after they joined; no value until each of them had 90 days for it. */
export const contributingOf = (cohort: readonly Newcomer[], day: string): Contributing => {
  const contributed = cohort.filter(({ joinedOn, gaveOn }) =>
    gaveOn.some(gave => gave <= day && gave >= joinedOn && daysFrom(joinedOn, gave) < DAYS)
  ).length
  const mature = cohort.every(({ joinedOn }) => daysFrom(joinedOn, day) >= DAYS)
  const joined = cohort.length
  return { value: mature && joined > 0 ? contributed / joined : null, joined, contributed, mature }
}
