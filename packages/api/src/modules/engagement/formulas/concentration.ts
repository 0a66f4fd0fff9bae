import type { ContributionActivity } from '@guildhall/schema'
import { type Formula, rounded, sumOf, sumsBy } from './formula.ts'

/** On how few people a community rests, after the absence factor of CHAOSS. */
export const CONCENTRATION: Formula = { id: 'concentration', version: 1, source: '[000] [001]', unit: 'people' }

export type Gift = { person: string; unit: string | null; activity: ContributionActivity; weight: number }

const isOrganising = ({ activity }: Gift) => activity === 'organise' || activity === 'facilitate'

/** The share of the largest amount, and how few of the largest make at least half; null without any. */
export const spreadOf = (amounts: Iterable<number>): { topShare: number; absenceFactor: number } | null => {
  const sorted = [...amounts].filter(amount => amount > 0).sort((a, b) => b - a)
  const all = sumOf(sorted)
  if (all === 0) return null
  let [sum, count] = [0, 0]
  while (rounded(2 * sum) < rounded(all)) sum += sorted[count++]!
  return { topShare: sorted[0]! / all, absenceFactor: count }
}

export type Concentration = {
  topShare: number | null
  absenceFactor: number | null
  unitAbsenceFactor: number | null
  organisingShare: number | null
  reason: 'nothing_given' | null
}

const byPerson = (gifts: readonly Gift[]) =>
  sumsBy(
    gifts,
    ({ person }) => person,
    ({ weight }) => weight
  )

const byUnit = (gifts: readonly Gift[]) =>
  sumsBy(
    gifts,
    ({ unit }) => unit,
    ({ weight }) => weight
  )

/** What each person and each unit gave, and what each person organised, the most first. */
export const amountsOf = (gifts: readonly Gift[]) => {
  const others = gifts.filter(gift => !isOrganising(gift))
  const sorted = (sums: ReadonlyMap<string, number>) => [...sums.values()].sort((a, b) => b - a)
  return {
    people: sorted(byPerson(others)),
    units: sorted(byUnit(others)),
    organisers: sorted(byPerson(gifts.filter(isOrganising)))
  }
}

/** How what was given is spread over people and over units. To organise and to facilitate, which somebody has to do, stand beside it. */
export const concentrationOf = (gifts: readonly Gift[]): Concentration => {
  const amounts = amountsOf(gifts)
  const [people, units] = [spreadOf(amounts.people), spreadOf(amounts.units)]
  return {
    topShare: people?.topShare ?? null,
    absenceFactor: people?.absenceFactor ?? null,
    unitAbsenceFactor: units?.absenceFactor ?? null,
    organisingShare: spreadOf(amounts.organisers)?.topShare ?? null,
    reason: people ? null : 'nothing_given'
  }
}

const ENOUGH = { held: 3, given: 15, members: 5 } as const
const SHARE = 0.8
const HELPS = 3

/** What each person organised and gave otherwise, the most first. */
export const givenByPerson = (gifts: readonly Gift[]) => {
  const organised = byPerson(gifts.filter(isOrganising))
  return [...byPerson(gifts)]
    .map(([person, all]) => ({ organised: organised.get(person) ?? 0, other: all - (organised.get(person) ?? 0) }))
    .sort((a, b) => b.organised - a.organised || b.other - a.other)
}

/**
 * Whether one person carries a community nearly alone, over two periods: they gave nearly all, or organised nearly all and no other
 * person gave much. Null where too little happened to say so.
 */
export const isCarriedByOne = (gifts: readonly Gift[], facts: { held: number; members: number }): boolean | null => {
  const given = rounded(sumOf(gifts.map(({ weight }) => weight)))
  if (facts.held < ENOUGH.held || given < ENOUGH.given || facts.members < ENOUGH.members) return null
  const { topShare, absenceFactor, organisingShare } = concentrationOf(gifts)
  if (absenceFactor === 1 && rounded(topShare!) >= SHARE) return true
  if (organisingShare === null || rounded(organisingShare) < SHARE) return false
  const [, ...others] = givenByPerson(gifts)
  return !others.some(({ organised, other }) => rounded(organised + other) >= HELPS)
}
