import { type Formula, sumOf, sumsBy } from './formula.ts'

/** Whether people of different units help each other more or less than chance would have it. */
export const BRIDGE: Formula = { id: 'bridge', version: 1, source: '[000] break silos', unit: 'ratio' }

const KNOWN = 0.8
export const ACTS_AT_LEAST = 20

/** An act between two people, by their units; null where one is not known. */
export type Crossing = { from: string | null; to: string | null }
export type Bridge = {
  value: number | null
  observed: number | null
  expected: number | null
  /** The share of acts whose units are known. */
  coverage: number | null
  reason: 'no_acts' | 'units_unknown' | 'one_unit' | null
}

/** The share of acts across units, divided by the share that chance gives units which are as active as these. */
export const bridgeOf = (acts: readonly Crossing[]): Bridge => {
  const nothing = { value: null, observed: null, expected: null }
  if (acts.length === 0) return { ...nothing, coverage: null, reason: 'no_acts' }
  const known = acts.filter(({ from, to }) => from !== null && to !== null)
  const coverage = known.length / acts.length
  if (coverage < KNOWN) return { ...nothing, coverage, reason: 'units_unknown' }
  const each = () => 1 / known.length
  const [out, into] = [sumsBy(known, ({ from }) => from, each), sumsBy(known, ({ to }) => to, each)]
  const observed = known.filter(({ from, to }) => from !== to).length / known.length
  const isOne = new Set([...out.keys(), ...into.keys()]).size === 1
  const expected = isOne ? 0 : 1 - sumOf([...out].map(([unit, share]) => share * (into.get(unit) ?? 0)))
  if (isOne) return { value: null, observed, expected, coverage, reason: 'one_unit' }
  return { value: observed / expected, observed, expected, coverage, reason: null }
}
