import { cardTree, frameTree, shownText } from './listing.ts'
import { toHtml } from './tree.ts'
import { type CommunityInput, toCard } from './view.ts'
import { languageOr, type Words, wordsWith } from './words.ts'

/** How a listing is made into HTML. */
export type RenderOptions = {
  /** The level of the headings of the cards, 1 to 6; 3 unless told. */
  headingLevel?: number
  /** The language of numbers (BCP 47); that of the words unless told. */
  language?: string
  /** What is to be said differently. */
  words?: Partial<Words>
  /** The address of the page of a community that has neither a page on the portal nor a website; without it such a card has no link. */
  pageOf?: (slug: string) => string
  /** Where links open, such as `_top` in a frame. */
  target?: string
}

/**
 * The communities as the element shows them, as HTML for a page that is made on a server. All text in it is escaped;
 * `STYLE` is its style.
 */
export const renderCommunities = (communities: readonly CommunityInput[], options: RenderOptions = {}): string => {
  const words = wordsWith(options.words)
  const language = languageOr(options.language, words.language)
  const level = options.headingLevel ?? 3
  const cards = communities.map(community =>
    cardTree(toCard(community, words, language, options.pageOf), { ...options, level, words })
  )
  const status = shownText(words, cards.length, false, language)
  return toHtml(frameTree({ words, controls: null, status, cards, footer: [] }))
}
