import type { MetricPeriod } from '@guildhall/schema'
import { line, stack } from 'd3-shape'
import { type Markup, markup } from '../../../platform/html.ts'
import { widthOf } from '../../../platform/text-width.ts'
import { apart, type Frame, PLOT_HEIGHT } from './frame.ts'
import type { Cell } from './series.ts'

const px = (value: number) => Math.round(value * 10) / 10
/** Above so many values, a dot at each would hide the line. */
const DOTS_AT_MOST = 24

/** The class of the colour of a series. */
const toned = (tone: number) => `s${tone % 6}`

/** A rectangle as a part of a path. */
const box = ({ at, bar, middle }: Frame, column: number, top: number, bottom: number) => {
  const [one, other] = [at(middle(column) - bar / 2), at(middle(column) + bar / 2)]
  return `M${px(one)} ${px(top)}H${px(other)}V${px(bottom)}H${px(one)}z`
}

const isOpen = ({ picture }: Frame, column: number) => picture.values.columns[column]!.open

/** One path for the columns of all periods that are over, and one for the open period, which looks different. */
const paths = (frame: Frame, tone: string, partOf: (column: number) => string): Markup[] => {
  const columns = [...frame.picture.values.columns.keys()]
  const of = (open: boolean) =>
    columns
      .filter(at => isOpen(frame, at) === open)
      .map(partOf)
      .join('')
  return [
    { d: of(false), name: `bar ${frame.isDense ? 'dense ' : ''}${tone}` },
    { d: of(true), name: `bar open ${tone}` }
  ].flatMap(({ d, name }) => (d === '' ? [] : [markup`<path class="${name}" d="${d}"/>`]))
}

/** Bars of parts that add up, with what is missing to the whole as withheld. */
const bars = (frame: Frame): Markup[] => {
  const { picture, y } = frame
  const { series, columns } = picture.values
  const whole = picture.values.whole!.cells
  const layers = stack<number, number>()
    .keys([...series.keys()])
    .value((column, key) => series[key]!.cells[column]!.value ?? 0)([...columns.keys()])
  const top = (column: number) => layers.at(-1)![column]![1]
  const isShown = (column: number) => whole[column]!.value !== null
  const drawn = layers.flatMap((layer, tone) =>
    paths(frame, toned(tone), column => {
      const [low, high] = layer[column]!
      return isShown(column) && high > low ? box(frame, column, y(high), y(low)) : ''
    })
  )
  const rest = paths(frame, 'rest', column =>
    isShown(column) && whole[column]!.value! > top(column)
      ? box(frame, column, y(whole[column]!.value!), y(top(column)))
      : ''
  )
  return [...drawn, ...rest, ...totals(frame, whole)]
}

/** The wholes above their bars, where there is room for them. */
const totals = ({ picture, y, step, at, middle }: Frame, whole: readonly Cell[]): Markup[] => {
  const texts = whole.map(({ value }) => (value === null ? '' : picture.locale.value(value, picture.isShare)))
  if (Math.max(...texts.map(text => widthOf(text))) > step - 4) return []
  return texts.flatMap((text, column) =>
    text === ''
      ? []
      : [
          markup`<text class="mid soft" x="${px(at(middle(column)))}" y="${px(y(whole[column]!.value!) - 6)}">${text}</text>`
        ]
  )
}

const trend = (frame: Frame, cells: readonly Cell[], tone: number): Markup[] => {
  const { y, at, middle } = frame
  const has = (column: number) => cells[column] !== undefined && cells[column].value !== null
  const path = line<number>()
    .defined(has)
    .x(column => at(middle(column)))
    .y(column => y(cells[column]!.value!))
    .digits(1)
  const all = [...cells.keys()]
  const closed = all.filter(column => !isOpen(frame, column))
  const open = all.filter(column => isOpen(frame, column) || isOpen(frame, Math.min(column + 1, all.length - 1)))
  const last = all.findLast(has)
  const isDotted = (column: number) =>
    has(column) && (all.length <= DOTS_AT_MOST || column === last || !(has(column - 1) || has(column + 1)))
  const dots = all
    .filter(isDotted)
    .map(
      column =>
        markup`<circle class="${isOpen(frame, column) ? 'hollow' : 'dot'} ${toned(tone)}" cx="${px(at(middle(column)))}" cy="${px(y(cells[column]!.value!))}" r="3.5"/>`
    )
  const dashed = open.filter(has).length > 1 ? path(open) : null
  return [
    markup`<path class="line ${toned(tone)}" d="${path(closed) ?? ''}"/>`,
    ...(dashed ? [markup`<path class="line open ${toned(tone)}" d="${dashed}"/>`] : []),
    ...dots
  ]
}

/** Columns without any value: hatched where it is withheld, a dash where it is not known. */
const lacking = ({ picture, step, at, middle }: Frame): Markup[] => {
  const { series, whole, columns } = picture.values
  return [...columns.keys()].flatMap(column => {
    const cells = (whole ? [whole] : series).map(({ cells }) => cells[column]!)
    if (cells.some(({ value }) => value !== null)) return []
    const x = at(middle(column))
    return cells.some(({ suppressed }) => suppressed)
      ? [markup`<rect class="withheld" x="${px(x - step / 2)}" y="0" width="${px(step)}" height="${PLOT_HEIGHT}"/>`]
      : [markup`<text class="mid soft" x="${px(x)}" y="${PLOT_HEIGHT - 6}">–</text>`]
  })
}

const grid = ({ picture: { neutral }, ticks, y, at, start, end }: Frame): Markup[] => {
  const across = (value: number, name: string) =>
    markup`<path class="${name}" d="M${px(at(start))} ${px(y(value))}H${px(at(end))}"/>`
  const lines = ticks.map(
    ({ value, text }) =>
      markup`${across(value, value === 0 ? 'axis' : 'grid')}<text class="end soft" x="${px(at(start - 8))}" y="${px(y(value) + 4)}">${text}</text>`
  )
  return neutral === null || ticks.length === 0 ? lines : [...lines, across(neutral, 'axis neutral')]
}

/** Lines across for values that are marked. */
const marks = ({ picture: { lines = [] }, y, at, start, end }: Frame): Markup[] =>
  lines.map(
    ({ value, tone }) =>
      markup`<path class="lead ${toned(tone)}" stroke-dasharray="6 4" d="M${px(at(start))} ${px(y(value))}H${px(at(end))}"/>`
  )

/** How many periods a label can stand for, so that labels come at the same places of each year. */
const STEPS: Record<MetricPeriod, readonly number[]> = {
  month: [1, 2, 3, 6, 12, 24],
  quarter: [1, 2, 4, 8, 12, 20],
  year: [1, 2, 5, 10, 20]
}

/** The names of the periods, as many as there is room for, counted from the last; a year where it is another one than before. */
const periods = ({ picture, step, at, middle }: Frame): Markup[] => {
  const { columns } = picture.values
  const ticks = columns.map(column => picture.locale.tick(column))
  const needed = (Math.max(...ticks.map(({ label }) => widthOf(label))) + 10) / step
  const every = STEPS[picture.period].find(one => one >= needed) ?? columns.length
  let before: string | null = null
  return ticks.flatMap(({ label, year }, column) => {
    if ((columns.length - 1 - column) % every > 0) return []
    const x = px(at(middle(column)))
    const isNew = year !== before
    before = year
    return [
      markup`<text class="mid soft" x="${x}" y="${PLOT_HEIGHT + 18}">${label}</text>`,
      ...(year !== null && isNew
        ? [markup`<text class="mid soft" x="${x}" y="${PLOT_HEIGHT + 34}">${year}</text>`]
        : [])
    ]
  })
}

/** The names and last values of the series beside them. */
const labels = ({ labels, y, at, end, middle, bar, picture }: Frame): Markup[] => {
  const places = apart(
    labels.map(({ value }) => y(value)),
    PLOT_HEIGHT
  )
  const edge = picture.values.whole ? bar / 2 : 4
  return labels.map(({ text, value, column, tone }, nth) => {
    const [from, to] = [column === null ? end : middle(column) + edge + 2, end + 8]
    const lead = `M${px(at(from))} ${px(y(value))}H${px(at(Math.max(from, end - 4)))}L${px(at(to))} ${px(places[nth]!)}`
    return markup`<path class="lead ${toned(tone)}" d="${lead}"/><text x="${px(at(end + 12))}" y="${px(places[nth]! + 4)}">${text}</text>`
  })
}

/** The plot of a picture: its grid, its values, and what stands beside them. */
export const plot = (frame: Frame): Markup => {
  const { series, whole } = frame.picture.values
  const drawn = whole ? bars(frame) : series.flatMap(({ cells }, tone) => trend(frame, cells, tone))
  return markup`${lacking(frame)}${grid(frame)}${marks(frame)}${drawn}${labels(frame)}${periods(frame)}`
}
