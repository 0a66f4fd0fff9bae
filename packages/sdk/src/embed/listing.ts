import { opens } from './links.ts'
import type { Segment } from './marks.ts'
import { rootTree } from './root.ts'
import { type Child, h, type Tree } from './tree.ts'
import type { Card } from './view.ts'
import { counted, type Words } from './words.ts'

/** A topic to filter by. */
export type Topic = { name: string; communityCount: number }

/** How cards are printed. */
export type CardOptions = { level: number; words: Words; target?: string }

/** A text in which the finds are marked. */
export const spans = (pieces: Segment[]): Child[] =>
  pieces.map(piece => (piece.marked ? h('mark', { part: 'mark' }, piece.text) : piece.text))

/** A picture from another site, which the page does without if it does not come. */
export const pictureTree = (className: string, src: string | null, ...under: Child[]): Tree =>
  h(
    'span',
    { part: className, class: className, 'aria-hidden': 'true' },
    ...under,
    src && h('img', { src, alt: '', loading: 'lazy', referrerpolicy: 'no-referrer' })
  )

const titleOf = ({ title, href }: Card, { level, target }: CardOptions): Tree => {
  const said = spans(title)
  const link = href && h('a', { part: 'link', href, target, rel: 'noopener' }, ...said)
  return h(`h${level}`, { part: 'title', class: 'title', dir: 'auto' }, ...(link ? [link] : said))
}

const standingOf = ({ badge, partOf }: Card): Child =>
  (badge || partOf) &&
  h(
    'p',
    { class: 'standing' },
    badge && h('span', { part: 'badge', class: `badge ${badge.tone}` }, badge.text),
    partOf && h('span', { part: 'part-of', dir: 'auto' }, partOf)
  )

const topicsOf = ({ topics, moreTopics }: Card, words: Words): Child =>
  topics.length > 0 &&
  h(
    'ul',
    { part: 'topics', class: 'topics', role: 'list', 'aria-label': words.topics },
    ...topics.map(topic => h('li', { part: 'topic', class: 'topic', dir: 'auto' }, topic)),
    moreTopics && h('li', { part: 'topic', class: 'topic rest' }, moreTopics)
  )

const factsOf = ({ facts }: Card): Child =>
  facts.length > 0 &&
  h(
    'p',
    { part: 'facts', class: 'facts' },
    ...facts.map(fact => h('span', { class: fact.open ? 'fact open' : 'fact' }, h('bdi', {}, fact.text)))
  )

const paragraph = (name: string, ...said: Child[]): Child =>
  said.length > 0 && h('p', { part: name, class: name, dir: 'auto' }, ...said)

/** One community's card, an item of the list. */
export const cardTree = (card: Card, options: CardOptions): Tree =>
  h(
    'li',
    { part: 'card', class: card.href ? 'card linked' : 'card', ...opens('community', card.id) },
    card.logo && pictureTree('logo', card.logo),
    titleOf(card, options),
    standingOf(card),
    paragraph('text', ...spans(card.text)),
    paragraph('excerpt', ...spans(card.excerpt)),
    topicsOf(card, options.words),
    card.next && h('p', { part: 'next', class: 'next' }, card.next),
    factsOf(card)
  )

/** What the controls show. */
export type Controls = {
  words: Words
  q: string
  topic: string
  topics: Topic[]
  language: string
  /** Hidden members and a button: for a form that is sent to the server. */
  sent?: Record<string, string>
}

/** The topics to choose from; one that is chosen is there even when nothing is about it. */
export const optionTrees = ({ words, topics, topic, language }: Omit<Controls, 'q' | 'sent'>): Tree[] => {
  const known = topics.some(({ name }) => name === topic) || !topic
  const all = known ? topics : [...topics, { name: topic, communityCount: 0 }]
  const digits = new Intl.NumberFormat(language)
  return [
    h('option', { value: '' }, words.allTopics),
    ...all.map(({ name, communityCount }) =>
      h('option', { value: name, selected: name === topic }, `${name} (${digits.format(communityCount)})`)
    )
  ]
}

/** The search and the filter. */
export const controlsTree = ({ sent, q, ...rest }: Controls): Tree =>
  h(
    'form',
    { part: 'controls', class: 'controls', role: 'search', 'aria-label': rest.words.search, method: 'get' },
    ...Object.entries(sent ?? {}).map(([name, value]) => h('input', { type: 'hidden', name, value })),
    h(
      'label',
      { class: 'field wide' },
      h('span', { part: 'label', class: 'label' }, rest.words.search),
      h('input', { part: 'search', type: 'search', name: 'q', value: q, maxlength: 200, autocomplete: 'off' })
    ),
    h(
      'label',
      { class: 'field' },
      h('span', { part: 'label', class: 'label' }, rest.words.topic),
      h('select', { part: 'select', name: 'topic' }, ...optionTrees(rest))
    ),
    sent && h('button', { part: 'button', class: 'button', type: 'submit' }, rest.words.go)
  )

/** How a message is told: read out at once when urgent, as a heading where a level is given, and in place of what the page has in a slot. */
export type Telling = { urgent?: boolean; level?: number; slot?: string | false }

/** A state in words: nothing there, nothing found, an error, offline. */
export const messageTree = (
  title: string,
  text: string,
  action?: Child,
  { urgent, level, slot = urgent ? 'error' : false }: Telling = {}
): Tree => {
  const message = h(
    'div',
    { part: 'message', class: 'message', role: urgent ? 'alert' : null },
    h(level ? `h${level}` : 'p', { class: 'message-title' }, title),
    h('p', { class: 'message-text' }, text),
    action
  )
  return slot ? h('slot', { name: slot }, message) : message
}

/** How many communities are shown, in words. */
export const shownText = (words: Words, count: number, more: boolean, language: string): string =>
  counted(more ? words.shownMore : words.shown, count, language)

/** What the whole listing is put together from. */
export type Frame = {
  words: Words
  controls: Child
  status?: string
  cards?: Tree[]
  slot?: Child
  footer: Child[]
}

/** The whole listing: controls, how many there are, the cards, a message, and the way on. */
export const frameTree = ({ words, controls, status, cards = [], slot, footer }: Frame): Tree =>
  rootTree(
    words,
    words.communities,
    controls,
    h('p', { part: 'status', class: 'status', role: 'status' }, status),
    h('ul', { part: 'list', class: 'list', role: 'list', tabindex: -1, 'aria-label': words.communities }, ...cards),
    h('div', { class: 'slot' }, slot),
    h('div', { part: 'more', class: 'more', hidden: footer.length === 0 }, ...footer)
  )
