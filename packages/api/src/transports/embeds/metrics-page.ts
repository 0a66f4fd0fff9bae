import {
  type AskedMetrics,
  type Child,
  chartOf,
  fileTree,
  h,
  type LoadedMetrics,
  type MetricCard,
  type MetricsWords,
  metricsFrameTree,
  metricsWords,
  metricTree,
  shownMetrics,
  toCards
} from '../html/representation.ts'
import { documentOf } from './document.ts'
import { type Languages, wordsIn } from './languages.ts'
import { type MetricsPageQuery, pageAddress } from './query.ts'

/** What the page is made of. */
export type MetricsPage = {
  base: string
  query: MetricsPageQuery
  /** The language of the reader, which addresses on the page do not fix. */
  lang?: string | undefined
  portal: string | null
  found: LoadedMetrics
  languages: Languages<MetricsWords>
}

/** How wide a chart is in a frame that is no wider than this: cards are in one column, then in two. */
const WIDTHS: [atMost: number, width: number][] = [
  [400, 320],
  [620, 480],
  [880, 720]
]
const WIDTH = 480

/** The page of metrics: everything works without a script. */
export const metricsPage = ({ base, query, lang, portal, found, languages }: MetricsPage): string => {
  const { key, lang: _lang, theme, metric, ...rest } = query
  const { words, language } = wordsIn(languages, lang, metricsWords)
  const asked: AskedMetrics = rest
  const source = { baseUrl: base, key }
  const addressOf = chartOf(source, asked, language)
  // The policy of the page allows images of where the page itself is.
  const hrefOf = (...chart: Parameters<typeof addressOf>) => {
    const { pathname, search } = new URL(addressOf(...chart))
    return pathname + search
  }
  const chart = ({ id }: MetricCard, alt: string): Child =>
    h(
      'picture',
      {},
      ...WIDTHS.map(([atMost, width]) => h('source', { media: `(max-width:${atMost}px)`, srcset: hrefOf(id, width) })),
      h('img', { part: 'chart', alt, src: hrefOf(id, WIDTH) })
    )
  const cards = toCards(found, metric ?? [], words, language)
  const title = portal ? `${words.metrics} – ${portal}` : words.metrics
  const frame = metricsFrameTree({
    words,
    status: shownMetrics(cards, words, language),
    cards: cards.map(card => metricTree(card, { words, level: 2, chart })),
    footer: fileTree(cards, words)
  })
  const oembed = `${base}/oembed?format=json&url=${encodeURIComponent(pageAddress(base, 'metrics', query))}`
  // Most pages around a frame have a heading of their own already.
  const content = h('div', {}, h('h1', { class: 'hidden' }, title), frame)
  return documentOf({ title, language, theme, style: 'metrics', oembed, content })
}
