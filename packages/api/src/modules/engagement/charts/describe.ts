import type { MetricFigure, MetricPeriod } from '@guildhall/schema'
import type { Metric } from '../../../core/module/metric.ts'
import type { Speech } from '../../../core/words/catalogue.ts'
import { metricWord } from '../../../core/words/metric-words.ts'
import { directionOf } from '../../../platform/text.ts'
import { message } from '../message.ts'
import type { Locale } from './locale.ts'
import type { Note, Picture } from './picture.ts'
import { lacksOf, type Series, type Values, valuesOf } from './series.ts'

/** What is drawn, for whom. */
export type Drawing = {
  metric: Metric
  /** The name of what it is about; null for all communities. */
  name: string | null
  /** The part of it that is drawn alone. */
  part?: string
  period: MetricPeriod
  /** Its figures, period by period. */
  figures: readonly MetricFigure[]
  speech: Speech
  locale: Locale
  width: number
  isPlain?: boolean
}

const partsOf = ({ withheld }: Metric) => (withheld === 'partition' || withheld === 'aspects' ? withheld : 'sum')

const isNamed = ({ part, of }: Series) => part !== null || of !== undefined

/** How a part of a metric is called. */
const partName = ({ parts }: Metric, part: string, { say }: Speech): string => {
  const title = parts?.names().includes(part) ? parts.title(part) : message('metric.part', { part })
  return say(title)
}

const nameOf = (metric: Metric, { part, of = 0 }: Series, speech: Speech) =>
  part === null ? speech.say(message('chart.others', { count: of })) : partName(metric, part, speech)

const notesOf = ({ period, speech: { say }, locale }: Drawing, values: Values): Note[] => {
  const open = values.columns.filter(column => column.open)
  const lacks = lacksOf(values).map(({ reason, suppressed, count }): Note => {
    const lack = say(message('metric.lack', { reason }))
    const text = say(message('chart.lack', { lack, count, of: values.columns.length, period }))
    return { mark: suppressed ? 'withheld' : 'unknown', text }
  })
  const mark = values.whole ? 'openBar' : 'open'
  const shown = open.map(
    (column): Note => ({ mark, text: say(message('chart.open', { period: locale.period(column) })) })
  )
  return [...shown, ...lacks]
}

type InPeriod = { value: string; period: string }

const changeOf = (first: InPeriod, last: InPeriod) =>
  message('chart.change', { first: first.value, since: first.period, last: last.value, period: last.period })

/** In words what the picture shows: the first and the last value, and the parts of the last one. */
const courseOf = ({ metric, speech, locale }: Drawing, values: Values): string[] => {
  const { columns, series, whole } = values
  const main = whole ?? series[0]!
  const known = [...columns.keys()].filter(at => main.cells[at]!.value !== null)
  const [first, last] = [known[0], known.at(-1)]
  if (first === undefined || last === undefined) return [speech.say(message('chart.no_values'))]
  const written = (value: number | null) => locale.value(value ?? 0, metric.isShare)
  const at = (place: number) => ({ value: written(main.cells[place]!.value), period: locale.period(columns[place]!) })
  const parts = series.filter(isNamed).map(one => {
    const { value, reason } = one.cells[last]!
    const said = reason === null ? written(value) : speech.say(message('metric.lack', { reason }))
    return { name: nameOf(metric, one, speech), value: said }
  })
  const course = first === last ? message('chart.value', at(last)) : changeOf(at(first), at(last))
  return [
    ...(whole || parts.length === 0 ? [speech.say(course)] : []),
    ...(parts.length > 0 ? [speech.say(message('chart.parts', { period: at(last).period, parts }))] : [])
  ]
}

/** Puts a drawing into words. */
export const pictureOf = (drawing: Drawing): Picture => {
  const { metric, name, part, period, speech, locale, width, isPlain = false } = drawing
  // Of one part there is one series.
  const figures = part === undefined ? drawing.figures : drawing.figures.map(one => ({ ...one, part: null }))
  const values = valuesOf(figures, partsOf(metric))
  const word = (part: 'title' | 'description' | 'unit') => metricWord(metric, part, speech)
  const notes = notesOf(drawing, values)
  return {
    title: word('title'),
    about: [
      ...(part === undefined ? [] : [partName(metric, part, speech)]),
      name ?? speech.say(message('metric.scope.all')),
      speech.say(message('chart.unit', { unit: word('unit'), period }))
    ],
    description: [word('description'), ...courseOf(drawing, values), ...notes.map(({ text }) => `${text}.`)].join(' '),
    values,
    names: values.series.filter(isNamed).map(one => nameOf(metric, one, speech)),
    period,
    isShare: metric.isShare ?? false,
    neutral: metric.neutral ?? null,
    notes,
    locale,
    direction: directionOf(locale.tag),
    width,
    isPlain
  }
}
