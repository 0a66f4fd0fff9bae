import { dayOf, isDay, startOf } from '../../../platform/days.ts'

/** Days on which something was held: from its first one, or from before all that is known, to the day on which it was over. */
export type Span = { from: string | null; until: string | null }

const momentOf = (at: string) => (isDay(at) ? startOf(at).getTime() : Date.parse(at))

/** The latest of some days and moments, as far as they are known. */
export const latest = (...all: (string | null | undefined)[]): string | undefined => {
  const known = all.flatMap(at => (at ? [momentOf(at)] : []))
  return known.length > 0 ? new Date(Math.max(...known)).toISOString() : undefined
}

/** The latest of some days, as far as they are known. */
export const latestDay = (...all: (string | null | undefined)[]): string | undefined =>
  all
    .flatMap(day => day ?? [])
    .sort()
    .at(-1)

/**
 * The day since which something is so without a break, by what was held on each day; `began` where it was so before anything was
 * held. Undefined where that is not known.
 */
export const sinceOf = <S extends Span>(
  spans: readonly S[],
  asOf: Date,
  isSo: (held: S[]) => boolean,
  began: string | null | undefined
): string | undefined => {
  const today = dayOf(asOf)
  const heldOn = (day: string) =>
    spans.filter(({ from, until }) => (from ?? day) <= day && (until === null || until > day))
  const turns = new Set(spans.flatMap(({ from, until }) => [from, until]).filter(day => day !== null && day <= today))
  let since: string | undefined
  for (const day of [...turns].sort().reverse() as string[]) {
    if (!isSo(heldOn(day))) return since
    since = day
  }
  if (spans.some(({ from }) => from === null)) return undefined
  return isSo([]) ? (began ?? undefined) : since
}
