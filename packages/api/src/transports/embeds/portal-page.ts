import {
  communityPageOf,
  h,
  type LoadedPortal,
  networkPictureOf,
  type PortalWords,
  partsIn,
  portalFrameTree,
  portalTree,
  portalWords
} from '../html/representation.ts'
import { documentOf } from './document.ts'
import { type Languages, wordsIn } from './languages.ts'
import { type PortalPageQuery, pageAddress } from './query.ts'

/** What the page is made of. */
export type PortalPage = {
  base: string
  query: PortalPageQuery
  /** The language of the reader, which addresses on the page do not fix. */
  lang?: string | undefined
  found: LoadedPortal
  languages: Languages<PortalWords>
}

/** How wide the picture of the network is in a frame that is no wider than this. */
const WIDTHS: [atMost: number, width: number][] = [
  [480, 320],
  [800, 640]
]
const WIDTH = 960

/** The page of a portal at a glance: everything works without a script. */
export const portalPage = ({ base, query, lang, found, languages }: PortalPage): string => {
  const { key, theme, show } = query
  const { words, language } = wordsIn(languages, lang, portalWords)
  const source = { baseUrl: base, key }
  const { overview } = found
  // The policy of the page allows images of where the page itself is.
  const pictureOf = (width: number) => {
    const { pathname, search } = new URL(
      networkPictureOf(source, overview.portal, { lang: language, theme, width: String(width) })
    )
    return pathname + search
  }
  const pageOf = communityPageOf(source, query.lang)
  const tree = portalTree(found, {
    words,
    language,
    level: 1,
    parts: partsIn(show),
    target: '_top',
    communityOf: ({ slug, id }) => pageOf(slug ?? id),
    eventOf: () => null,
    picture: alt =>
      h(
        'picture',
        {},
        ...WIDTHS.map(([atMost, width]) => h('source', { media: `(max-width:${atMost}px)`, srcset: pictureOf(width) })),
        h('img', { alt, src: pictureOf(WIDTH) })
      )
  })
  const oembed = `${base}/oembed?format=json&url=${encodeURIComponent(pageAddress(base, 'portal', query))}`
  const title = `${words.portal} – ${overview.name}`
  return documentOf({ title, language, theme, style: 'portal', oembed, content: portalFrameTree(words, tree) })
}
