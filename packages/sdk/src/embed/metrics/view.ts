import { rootTree } from '../root.ts'
import { type Child, h, type Tree } from '../tree.ts'
import { counted, fill } from '../words.ts'
import { type DefinitionInput, type FigureInput, fileOf, type LoadedMetrics } from './source.ts'
import type { MetricsWords } from './words.ts'

/** A value in words; or why there is none. */
export type Cell = { text: string; lack: '' | 'withheld' | 'unknown' }

/** One metric as it is shown: in words, without any markup. */
export type MetricCard = {
  id: string
  title: string
  text: string
  about: string
  columns: string[]
  /** The newest period first. */
  rows: { period: string; note: string; cells: Cell[] }[]
  figures: readonly FigureInput[]
  /** Why there is nothing to show to this reader. */
  refused: string | null
}

const DAY_MS = 86_400_000

/** Says periods and values as the language does. Periods are those of the Gregorian calendar in all languages. */
const formatsOf = (language: string) => {
  const numbers = new Intl.NumberFormat(language, { maximumFractionDigits: 2 })
  const shares = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 1 })
  const days = (month?: 'short') =>
    new Intl.DateTimeFormat(language, { year: 'numeric', month, calendar: 'gregory', timeZone: 'UTC' })
  const [years, months] = [days(), days('short')]
  return {
    value: (value: number, isShare: boolean) => (isShare ? shares : numbers).format(value),
    period: ({ period, from, to }: FigureInput) =>
      (period === 'year' && from.endsWith('-01-01') ? years : months).formatRange(
        new Date(from),
        new Date(Date.parse(to) - DAY_MS)
      )
  }
}

type Formats = ReturnType<typeof formatsOf>

const cellOf = (figure: FigureInput | undefined, isShare: boolean, words: MetricsWords, formats: Formats): Cell => {
  // A part without a figure: nothing of it is on record.
  const { value, reason, suppressed } = figure ?? { value: 0, reason: null, suppressed: false }
  if (value !== null) return { text: formats.value(value, isShare), lack: '' }
  const text = words.lack[reason ?? ''] ?? (reason ?? '').replaceAll('_', ' ')
  return { text, lack: suppressed ? 'withheld' : 'unknown' }
}

const cardOf = (
  { id, isShare, audience, ...said }: DefinitionInput,
  figures: readonly FigureInput[],
  words: MetricsWords,
  formats: Formats
): MetricCard => {
  const { title, description, unit } = { ...said, ...words.metric[id] }
  const parts = [...new Set(figures.map(({ part }) => part))].filter(part => part !== null)
  const hasWhole = parts.length === 0 || figures.some(({ part, value }) => part === null && value !== null)
  const periods = [...new Map(figures.map(figure => [figure.from, figure])).values()].reverse()
  const rows = periods.map(one => {
    const own = figures.filter(({ from }) => from === one.from)
    const whole = own.find(({ part }) => part === null)
    // What is not known as a whole is not known of its parts.
    const absent = whole?.value === null ? whole : undefined
    const cells = [
      ...(hasWhole ? [whole] : []),
      ...parts.map(name => own.find(({ part }) => part === name) ?? absent)
    ].map(figure => cellOf(figure, isShare, words, formats))
    return { period: formats.period(one), note: one.open ? words.open : '', cells }
  })
  const named = parts.map(part => words.part[part] ?? part.replaceAll('_', ' '))
  const [{ name, period } = { name: null, period: '' }] = figures
  return {
    id,
    title,
    text: description,
    about: `${fill(words.by[period] ?? '', { unit })} · ${name ?? words.all}`,
    columns: [...(hasWhole ? [parts.length > 0 ? words.total : title] : []), ...named],
    rows,
    figures,
    refused: figures.length > 0 ? null : (words.refused[audience] ?? null)
  }
}

/** The metrics in the order in which they were asked for, without that as they came. */
export const toCards = (
  { figures, definitions }: LoadedMetrics,
  asked: readonly string[],
  words: MetricsWords,
  language: string
): MetricCard[] => {
  const formats = formatsOf(language)
  const ids = new Set(asked.length > 0 ? asked : figures.map(({ metric }) => metric))
  return [...ids].flatMap(id => {
    const definition = definitions.find(one => one.id === id)
    const own = figures.filter(({ metric }) => metric === id)
    return definition ? cardOf(definition, own, words, formats) : []
  })
}

/** How metrics are printed; `chart` is the picture of one. */
export type MetricOptions = { words: MetricsWords; level: number; chart: (card: MetricCard, alt: string) => Child }

const tableTree = ({ title, columns, rows }: MetricCard, words: MetricsWords): Tree => {
  const label = fill(words.figures, { title })
  // The roles stay those of a table where its rows become cards.
  const head = [words.period, ...columns].map(text => h('th', { scope: 'col', role: 'columnheader' }, text))
  const body = rows.map(({ period, note, cells }) =>
    h(
      'tr',
      { role: 'row' },
      h('th', { scope: 'row', role: 'rowheader' }, period, note && h('span', { class: 'note' }, note)),
      ...cells.map(({ text, lack }, at) =>
        h('td', { role: 'cell', class: lack && `lack ${lack}`, 'data-of': columns[at] }, text)
      )
    )
  )
  return h(
    'div',
    { class: 'scroll', role: 'group', tabindex: 0, 'aria-label': label },
    h(
      'table',
      { part: 'table', class: columns.length > 1 ? 'many' : null, role: 'table', 'aria-label': label },
      h('thead', { role: 'rowgroup' }, h('tr', { role: 'row' }, ...head)),
      h('tbody', { role: 'rowgroup' }, ...body)
    )
  )
}

/** One metric: its chart, and the figures underneath. */
export const metricTree = (card: MetricCard, { words, level, chart }: MetricOptions): Tree => {
  const { title, text, about, refused } = card
  const shown = [
    h('p', { class: 'about' }, about),
    h('div', { class: 'picture' }, chart(card, fill(words.chart, { title }))),
    tableTree(card, words),
    card.rows.some(({ cells }) => cells.some(({ lack }) => lack === 'withheld')) &&
      h('p', { class: 'about' }, words.withheld)
  ]
  return h(
    'li',
    { part: 'card', class: 'card' },
    h(`h${level}`, { part: 'title', class: 'title' }, title),
    h('p', { part: 'text' }, text),
    ...(refused ? [h('p', { class: 'refused' }, refused)] : shown)
  )
}

/** What the whole is put together from. */
export type Frame = { words: MetricsWords; status?: string; cards?: Tree[]; footer?: Child }

/** The link to the figures as a file; without any there is none. */
export const fileTree = (cards: readonly MetricCard[], words: MetricsWords): Child => {
  const figures = cards.flatMap(card => card.figures)
  return (
    figures.length > 0 &&
    h('a', { part: 'button', class: 'button', href: fileOf(figures), download: 'metrics.csv' }, words.csv)
  )
}

/** How many metrics are shown, in words. */
export const shownMetrics = (cards: readonly MetricCard[], words: MetricsWords, language: string): string =>
  counted(words.shown, cards.filter(({ refused }) => refused === null).length, language)

/** The whole: how many metrics there are, each of them, a message, and the file. */
export const frameTree = ({ words, status, cards = [], footer }: Frame): Tree =>
  rootTree(
    words,
    words.metrics,
    h('p', { part: 'status', class: 'status', role: 'status' }, status),
    h('ul', { part: 'list', class: 'list', role: 'list', tabindex: -1, 'aria-label': words.metrics }, ...cards),
    h('div', { class: 'slot' }),
    h('div', { part: 'more', class: 'more' }, footer)
  )
