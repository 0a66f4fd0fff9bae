import { Markup } from '../../platform/html.ts'
import {
  type CharterWords,
  canvasFileTrees,
  canvasOf,
  canvasTree,
  charterFrameTree,
  charterWords,
  toHtml
} from '../html/representation.ts'
import { documentOf } from './document.ts'
import { type Languages, wordsIn } from './languages.ts'
import { type CharterPageQuery, pageAddress } from './query.ts'

/** What the page is made of. */
export type CharterPage = {
  base: string
  query: CharterPageQuery
  /** The language of the reader, which addresses on the page do not fix. */
  lang?: string | undefined
  title: string
  /** The charter in full. */
  content: Markup
  languages: Languages<CharterWords>
}

/** Where the charter is put. */
const PLACE = '\u0000'

/** The page of a charter: everything works without a script. */
export const charterPage = ({ base, query, lang, title, content, languages }: CharterPage): string => {
  const { key, theme, community } = query
  const { words, language } = wordsIn(languages, lang, charterWords)
  const addressOf = canvasOf({ baseUrl: base, key }, community, language)
  // The policy of the page allows images of where the page itself is.
  const hrefOf = (...form: Parameters<typeof addressOf>) => {
    const { pathname, search } = new URL(addressOf(...form))
    return pathname + search
  }
  const files = canvasFileTrees(words, [hrefOf('pdf'), hrefOf('pdf', { size: 'a3' })])
  // The charter is markup already; the rest is put around it.
  const [before = '', after = ''] = toHtml(charterFrameTree(words, PLACE, files)).split(PLACE)
  const image = toHtml(canvasTree(words, title, hrefOf('svg')))
  const oembed = `${base}/oembed?format=json&url=${encodeURIComponent(pageAddress(base, 'charter', query))}`
  const whole = new Markup(before + image + content.text + after)
  return documentOf({ title, language, theme, style: 'charter', oembed, content: whole })
}
