import { rootTree } from '../root.ts'
import { type Attributes, type Child, h, type Tree } from '../tree.ts'
import { fill } from '../words.ts'
import type { EventsWords } from './words.ts'

export const VIEWS = ['agenda', 'month'] as const
/** What is shown: what comes next, or a month. */
export type View = (typeof VIEWS)[number]
/** Where one can go from here. */
export type Way = View | 'previous' | 'today' | 'next'

/** What the whole element is put together from. Where the ways have addresses, they are links. */
export type Frame = {
  words: EventsWords
  /** Without one there is no other to choose. */
  view?: View
  title: string
  zone: string
  level: number
  hrefs?: Record<Way, string>
  feed: string | null
  status?: string
  content?: Child
  slot?: Child
  footer?: Child[]
}

const ways = ({ words, view, hrefs }: Frame) => {
  const to = (way: Way, text: Child, attributes: Attributes) =>
    hrefs
      ? h('a', { part: 'button', class: `button ${way}`, href: hrefs[way], ...attributes }, text)
      : h('button', { part: 'button', class: `button ${way}`, type: 'button', 'data-way': way, ...attributes }, text)
  const arrow = h('span', { class: 'arrow', 'aria-hidden': 'true' })
  const chosen = (name: View) =>
    hrefs ? { 'aria-current': name === view && 'page' } : { 'aria-pressed': String(name === view) }
  return {
    nav: [
      to('previous', arrow, { 'aria-label': words.previous }),
      to('today', words.today, {}),
      to('next', arrow, { 'aria-label': words.next })
    ],
    views: VIEWS.map(name => to(name, words[name], chosen(name)))
  }
}

/** The whole element: the title, the ways, how much there is and when, what is on, a message, and the way on. */
export const frameTree = (frame: Frame): Tree => {
  const { words, view, title, zone, level, hrefs, feed, status, content, slot, footer = [] } = frame
  const { nav, views } = ways(frame)
  return rootTree(
    words,
    words.events,
    h(
      'div',
      { part: 'controls', class: 'bar' },
      h(`h${level}`, { part: 'heading', class: 'heading', 'aria-live': 'polite' }, title),
      h('div', { class: 'group nav', hidden: view !== 'month' && !hrefs }, ...nav),
      view && h('div', { class: 'group', role: 'group', 'aria-label': words.view }, ...views)
    ),
    h(
      'div',
      { class: 'notes' },
      h('p', { part: 'status', class: 'status', role: 'status' }, status),
      h('p', { part: 'zone', class: 'zone' }, fill(words.zone, { zone }))
    ),
    h('div', { class: 'content' }, content),
    h('div', { class: 'slot' }, slot),
    h(
      'div',
      { part: 'more', class: 'more', hidden: footer.length === 0 && !feed },
      ...footer,
      feed && h('a', { part: 'button', class: 'button feed', href: feed, rel: 'noopener' }, words.subscribe)
    )
  )
}
