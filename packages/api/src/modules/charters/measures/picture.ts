import type { MetricPeriod } from '@guildhall/schema'
import type { Speech } from '../../../core/words/catalogue.ts'
import { directionOf } from '../../../platform/text.ts'
import type { Locale } from '../../engagement/charts/locale.ts'
import type { Line, Picture } from '../../engagement/charts/picture.ts'
import { message as engagement } from '../../engagement/message.ts'
import { message } from '../message.ts'
import { type Column, type Dated, periodsOf } from './periods.ts'

/** A measure as it is drawn. */
export type Drawn = {
  name: string
  unit: string
  community: string
  baseline: number | null
  target: number | null
  due: string | null
  /** In the order of their days. */
  values: readonly Dated[]
}

type Drawing = { measure: Drawn; today: string; speech: Speech; locale: Locale; width: number; isPlain?: boolean }

const linesOf = ({ baseline, target }: Drawn, { say }: Speech): Line[] => [
  ...(target === null ? [] : [{ value: target, name: say(message('measure.target', { due: null })), tone: 2 }]),
  ...(baseline === null ? [] : [{ value: baseline, name: say(message('measure.baseline')), tone: 3 }])
]

const courseOf = (columns: readonly Column[], { say }: Speech, locale: Locale): string => {
  const known = columns.filter(({ value }) => value !== null)
  const [first, last] = [known[0], known.at(-1)]
  if (!first || !last) return say(engagement('chart.no_values'))
  const at = (column: Column) => ({ value: locale.value(column.value!), period: locale.period(column) })
  if (first === last) return say(engagement('chart.value', at(last)))
  const [from, to] = [at(first), at(last)]
  return say(engagement('chart.change', { first: from.value, since: from.period, last: to.value, period: to.period }))
}

const notesOf = (columns: readonly Column[], period: MetricPeriod, { say }: Speech) =>
  columns.some(({ value }) => value === null)
    ? [{ mark: 'unknown' as const, text: say(message('measure.gaps', { period })) }]
    : []

/** Puts a measure into a picture: its values over time, with its baseline and its target. */
export const pictureOf = ({ measure, today, speech, locale, width, isPlain = false }: Drawing): Picture => {
  const { name, unit, community, baseline, target, due, values } = measure
  const { period, columns } = periodsOf(values, today)
  const notes = notesOf(columns, period, speech)
  const cells = columns.map(({ value }) => ({
    value,
    suppressed: false,
    reason: value === null ? 'values_unknown' : null
  }))
  const ends = [
    ...(baseline === null ? [] : [speech.say(message('measure.from', { value: locale.value(baseline) }))]),
    ...(target === null ? [] : [speech.say(message('measure.to', { value: locale.value(target), due }))])
  ]
  return {
    title: name,
    about: [community, speech.say(message('measure.about', { unit, period }))],
    description: [courseOf(columns, speech, locale), ...ends].join(' '),
    values: {
      columns: columns.map(({ from, to }) => ({ from, to, open: false })),
      series: [{ part: null, cells }],
      whole: null
    },
    names: [],
    period,
    isShare: false,
    neutral: null,
    lines: linesOf(measure, speech),
    notes,
    locale,
    direction: directionOf(locale.tag),
    width,
    isPlain
  }
}
