import { type ScaleLinear, scaleBand, scaleLinear } from 'd3-scale'
import { fitted, widthOf } from '../../../platform/text-width.ts'
import { isolated, type Picture } from './picture.ts'
import type { Series, Values } from './series.ts'

export const EDGE = 16
export const PLOT_HEIGHT = 200
const WIDEST_BAR = 56
/** Few values are close together, so that each is beside its label. */
const WIDEST_STEP = 160
/** Bars of less room than this have no edges. */
const DENSE = 14
/** How much wider than estimated texts can be. */
export const WIDER = 1.08

/** Where everything is in a plot; from its beginning to its end, which are left and right, or right and left. */
export type Frame = {
  picture: Picture
  start: number
  end: number
  y: ScaleLinear<number, number>
  ticks: readonly { value: number; text: string }[]
  /** The room of a column, the width of its bar, and where its middle is. */
  step: number
  bar: number
  isDense: boolean
  middle: (column: number) => number
  /** A place of the plot as the direction of reading has it. */
  at: (x: number) => number
  labels: readonly Label[]
}

/** What stands beside the last known value of a series or beside a line across: its place before it is moved, its text, and its column. */
export type Label = { text: string; value: number; column: number | null; tone: number }

const scaleOf = ({ values: { series, whole }, neutral, lines = [] }: Picture) => {
  const drawn = (whole ? [whole] : series).flatMap(({ cells }) => cells.map(({ value }) => value ?? 0))
  const values = [...drawn, ...lines.map(({ value }) => value)]
  const [low, high] = [Math.min(0, ...values), Math.max(neutral ?? 0, ...values)]
  return scaleLinear([low, high > low ? high : low + 1], [PLOT_HEIGHT, 0]).nice(4)
}

const ticksOf = (y: Frame['y'], { values, isShare, locale, lines = [] }: Picture) => {
  const known = [
    ...values.series.flatMap(({ cells }) => cells.flatMap(({ value }) => value ?? [])),
    ...lines.map(({ value }) => value)
  ]
  if (known.length === 0) return []
  const isWhole = !isShare && known.every(Number.isInteger)
  return y
    .ticks(4)
    .filter(value => !isWhole || Number.isInteger(value))
    .map(value => ({ value, text: locale.value(value, isShare) }))
}

/** The last column of which a series has a value: where parts add up, one of which all are known, if there is any. */
const lastKnown = ({ columns, whole, series }: Values, own: Series) => {
  const last = (needed: readonly Series[]) =>
    columns.findLastIndex((_, at) => needed.every(({ cells }) => cells[at]!.reason === null))
  if (!whole) return last([own])
  const complete = last([whole, ...series])
  return complete < 0 ? last([whole]) : complete
}

const labelsOf = (picture: Picture): Label[] => {
  const { values, names, locale, isShare, width, lines = [] } = picture
  let below = 0
  const across = lines.map(({ value, name, tone }) => ({
    text: `${isolated(name)} ${locale.value(value, isShare)}`,
    value,
    column: null,
    tone
  }))
  const beside = values.series.flatMap((series, tone) => {
    const column = lastKnown(values, series)
    if (column < 0) return []
    const { reason, value: known } = series.cells[column]!
    const value = known ?? 0
    // What is not known as a whole has its name alone.
    const written = reason === null ? ` ${locale.value(value, isShare)}` : ''
    const name = names[tone]
    const text =
      name === undefined ? written.trim() : `${isolated(fitted(name, width * 0.36 - widthOf(written)))}${written}`
    const middle = values.whole ? below + value / 2 : value
    below += value
    return [{ text, value: middle, column, tone }]
  })
  return [...beside, ...across]
}

const widest = (texts: readonly string[]) => WIDER * Math.max(0, ...texts.map(text => widthOf(text)))

/** Lays out a picture. */
export const frameOf = (picture: Picture): Frame => {
  const { values, width, direction } = picture
  const y = scaleOf(picture)
  const ticks = ticksOf(y, picture)
  const labels = labelsOf(picture)
  const start = EDGE + widest(ticks.map(({ text }) => text)) + 10
  const room = width - EDGE - widest(labels.map(({ text }) => text)) - 18 - start
  const end = start + Math.min(room, values.columns.length * WIDEST_STEP)
  const band = scaleBand<number>([...values.columns.keys()], [start, end])
    .paddingInner(0.25)
    .paddingOuter(0.125)
  return {
    picture,
    start,
    end,
    y,
    ticks,
    step: band.step(),
    bar: Math.min(band.bandwidth(), WIDEST_BAR),
    isDense: band.step() < DENSE,
    middle: column => band(column)! + band.bandwidth() / 2,
    at: direction === 'rtl' ? x => width - x : x => x,
    labels
  }
}

const APART = 15

/** Moves places apart, so that there is room for a line of text at each, between the top and the bottom as far as they fit. */
export const apart = (places: readonly number[], bottom: number): number[] => {
  const order = [...places.keys()].sort((a, b) => places[a]! - places[b]!)
  const moved = [...places]
  order.forEach((at, nth) => {
    if (nth > 0) moved[at] = Math.max(moved[at]!, moved[order[nth - 1]!]! + APART)
  })
  let most = bottom
  for (const at of order.toReversed()) {
    moved[at] = Math.min(moved[at]!, most)
    most = moved[at] - APART
  }
  return moved
}
