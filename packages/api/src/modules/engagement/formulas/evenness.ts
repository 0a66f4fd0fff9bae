import { type Formula, sumOf } from './formula.ts'

/** How evenly people are spread over groups, after Shannon and Pielou. */
export const EVENNESS: Formula = { id: 'evenness', version: 1, source: '[001] diversity', unit: 'share' }

export type Evenness = { entropy: number; evenness: number; effective: number }

/** How evenly groups of these sizes are: 0 for all in one, 1 for even. `effective` reads: as if there were so many equal groups. */
export const evennessOf = (sizes: readonly number[]): Evenness => {
  const all = sumOf(sizes)
  const entropy = Math.max(-sumOf(sizes.map(size => (size / all) * Math.log(size / all))), 0)
  return { entropy, evenness: sizes.length === 1 ? 0 : entropy / Math.log(sizes.length), effective: Math.exp(entropy) }
}
