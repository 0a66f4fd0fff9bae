import { dayOf } from '../../platform/days.ts'
import {
  type CommunityPageInput,
  type CommunityWords,
  communityAddressesOf,
  communityFrameTree,
  communityJsonLd,
  communityTree,
  communityWords,
  joinOf,
  safeHref
} from '../html/representation.ts'
import { documentOf } from './document.ts'
import { type Languages, wordsIn } from './languages.ts'
import { type CommunityPageQuery, pageAddress } from './query.ts'

/** What the page is made of. */
export type CommunityPage = {
  base: string
  query: CommunityPageQuery
  /** The language of the reader, which addresses on the page do not fix. */
  lang?: string | undefined
  portal: string | null
  community: CommunityPageInput
  languages: Languages<CommunityWords>
}

/** The page of a community, and the addresses of the images of other sites in it: everything works without a script. */
export const communityPage = ({ base, query, lang, portal, community, languages }: CommunityPage) => {
  const { key, theme, joinUrl } = query
  const { words, language } = wordsIn(languages, lang, communityWords)
  const given = communityAddressesOf({ baseUrl: base, key }, community, language)
  // The policy of the page allows images of where the page itself is.
  const here = (address: string) => address.slice(new URL(address).origin.length)
  const addresses = {
    ...given,
    canvas: { ...given.canvas, image: here(given.canvas.image!) },
    badgeOf: (page: string) => here(given.badgeOf(page)!),
    join: joinOf(community, joinUrl)
  }
  const today = dayOf(new Date())
  const tree = communityTree(community, { words, language, level: 2, today, target: '_top', addresses })
  const pictures = [community.logoUrl, ...community.terms.nodes.map(({ person }) => person?.avatarUrl)]
  const oembed = `${base}/oembed?format=json&url=${encodeURIComponent(pageAddress(base, 'community', query))}`
  const html = documentOf({
    title: portal ? `${community.name} – ${portal}` : community.name,
    language,
    theme,
    style: 'community',
    oembed,
    jsonLd: communityJsonLd(community, today),
    content: communityFrameTree(words, tree)
  })
  return { html, images: pictures.flatMap(address => safeHref(address ?? undefined) ?? []) }
}
