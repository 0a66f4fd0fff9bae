import { type Formula, sumOf, sumsBy } from './formula.ts'

/** Whether people sit with people of other units more or less than chance would have it. */
export const MIXING: Formula = { id: 'mixing', version: 1, source: '[000] break silos', unit: 'ratio' }

const KNOWN = 0.8

export type Mixing = {
  value: number | null
  observed: number | null
  expected: number | null
  coverage: number | null
  reason: 'no_attendance' | 'units_unknown' | 'one_unit' | null
}

/**
 * Of the others at an event, the share from other units, averaged over attendees; divided by the same if the others came from the
 * whole population at random. `events` hold the unit of each attendee, null where it is not known.
 */
export const mixingOf = (
  events: readonly (readonly (string | null)[])[],
  population: ReadonlyMap<string, number>
): Mixing => {
  const nothing = { value: null, observed: null, expected: null }
  const named = events.filter(units => units.length >= 2).flat()
  if (named.length === 0) return { ...nothing, coverage: null, reason: 'no_attendance' }
  const coverage = named.filter(unit => unit !== null).length / named.length
  if (coverage < KNOWN) return { ...nothing, coverage, reason: 'units_unknown' }
  const all = sumOf([...population.values()])
  const met: number[] = []
  const byChance: number[] = []
  for (const event of events) {
    const units = event.filter(unit => unit !== null)
    if (units.length < 2) continue
    const sizes = sumsBy(
      units,
      unit => unit,
      () => 1
    )
    for (const unit of units) {
      met.push((units.length - sizes.get(unit)!) / (units.length - 1))
      byChance.push((all - (population.get(unit) ?? 0)) / (all - 1))
    }
  }
  if (met.length === 0) return { ...nothing, coverage, reason: 'no_attendance' }
  const [observed, expected] = [sumOf(met) / met.length, sumOf(byChance) / met.length]
  if (expected === 0) return { value: null, observed, expected, coverage, reason: 'one_unit' }
  return { value: observed / expected, observed, expected, coverage, reason: null }
}
