import type { MetricFigure, MetricPeriod } from '@guildhall/schema'
import { speechIn } from '../../../core/words/catalogue.ts'
// Installs the modules, whose words and metrics are drawn.
import '../../../service/modules.ts'
import { allMetrics } from '../metrics/metrics.ts'
import { type Drawing, pictureOf } from './describe.ts'
import { localeOf } from './locale.ts'
import { svgOf } from './svg.ts'

/** A value; or why there is none: withheld where it is about few people, else not known. */
export type Value = number | 'small_numbers' | 'open_period' | 'names_unknown' | 'no_events'

const MONTHS: Record<MetricPeriod, number> = { month: 1, quarter: 3, year: 12 }
const dayOf = (month: number) => `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-01`
const END = 2026 * 12 + 9

/** The figures of periods up to September 2026, or to an open one after it, by the names of the parts (`all` is the whole). */
export const figuresOf = (
  parts: Record<string, readonly Value[]>,
  { period = 'quarter', open = false }: { period?: MetricPeriod; open?: boolean } = {}
): MetricFigure[] => {
  const count = Object.values(parts)[0]!.length
  const first = END - (count - (open ? 1 : 0)) * MONTHS[period]
  return Object.entries(parts).flatMap(([name, values]) =>
    values.map((value, at) => ({
      metric: 'members',
      scope: 'community:weavers',
      name: 'Weavers',
      period,
      from: dayOf(first + at * MONTHS[period]),
      to: dayOf(first + (at + 1) * MONTHS[period]),
      open: open && at === count - 1,
      part: name === 'all' ? null : name,
      value: typeof value === 'number' ? value : null,
      suppressed: value === 'small_numbers' || value === 'open_period',
      reason: typeof value === 'number' ? null : value,
      knownOn: '2026-11-29',
      explanation: null
    }))
  )
}

/** The chart of a metric of these figures. */
export const chartOf = (
  metric: string,
  figures: readonly MetricFigure[],
  { tag = 'en-GB', ...more }: Partial<Omit<Drawing, 'locale'>> & { tag?: string } = {}
): string =>
  svgOf(
    pictureOf({
      metric: allMetrics().find(({ id }) => id === metric)!,
      name: 'Weavers',
      period: figures[0]!.period,
      figures,
      speech: speechIn(),
      locale: localeOf(tag),
      width: 640,
      ...more
    })
  )
