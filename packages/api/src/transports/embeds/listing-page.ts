import {
  type Child,
  type CommunityInput,
  cardTree,
  communityPageOf,
  controlsTree,
  counted,
  frameTree,
  h,
  messageTree,
  shownText,
  type Topic,
  toCard,
  type Words,
  wordsWith
} from '../html/representation.ts'
import { documentOf } from './document.ts'
import { type Languages, wordsIn } from './languages.ts'
import { type PageQuery, pageAddress } from './query.ts'

/** What the page is made of. */
export type ListingPage = {
  base: string
  query: PageQuery
  /** The language of the reader, which addresses on the page do not fix. */
  lang?: string | undefined
  portal: string | null
  communities: { items: CommunityInput[]; next: string | null }
  topics: Topic[]
  languages: Languages<Words>
}

const link = (href: string, text: string, rel?: string): Child =>
  h('a', { part: 'button', class: 'button', href, rel }, text)

const messageOf = ({ query }: ListingPage, words: Words): Child => {
  const { q, topic, cursor, ...rest } = query
  return q || topic || cursor
    ? messageTree(words.nothingTitle, words.nothingText, link(pageAddress('', 'communities', rest), words.clear))
    : messageTree(words.emptyTitle, words.emptyText)
}

/** The page of communities: everything works without a script. */
export const listingPage = (page: ListingPage): string => {
  const { base, query, communities, portal } = page
  const { words, language } = wordsIn(page.languages, page.lang, wordsWith)
  const { q = '', topic = '', cursor, ...rest } = query
  const given = Object.entries(rest).filter(([, value]) => value !== undefined)
  const sent = Object.fromEntries(given.map(([name, value]) => [name, String(value)]))
  const pageOf = communityPageOf({ baseUrl: base, key: query.key }, query.lang)
  const cards = communities.items.map(item => toCard(item, words, language, pageOf))
  const count = cards.length
  const title = portal ? `${words.communities} – ${portal}` : words.communities
  const listing = frameTree({
    words,
    controls: controlsTree({ words, language, q, topic, topics: page.topics, sent }),
    status: cursor ? counted(words.shownNext, count, language) : shownText(words, count, !!communities.next, language),
    cards: cards.map(card => cardTree(card, { level: 2, words, target: '_top' })),
    slot: count === 0 && messageOf(page, words),
    footer: [
      cursor && link(pageAddress('', 'communities', { ...query, cursor: undefined }), words.start),
      communities.next &&
        link(pageAddress('', 'communities', { ...query, cursor: communities.next }), words.next, 'next')
    ].filter(child => !!child)
  })
  const self = encodeURIComponent(pageAddress(base, 'communities', query))
  // Most pages around a frame have a heading of their own already.
  const content = h('div', {}, h('h1', { class: 'hidden' }, title), listing)
  const oembed = `${base}/oembed?format=json&url=${self}`
  return documentOf({ title, language, theme: query.theme, style: 'communities', oembed, content })
}
