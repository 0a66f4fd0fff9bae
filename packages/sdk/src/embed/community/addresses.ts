import { canvasOf } from '../charter/source.ts'
import { feedOf, fileOf } from '../events/source.ts'
import { addressOf, communityPageOf, type Source } from '../source.ts'
import { placeOf, safeHref } from '../view.ts'
import type { CommunityPageInput } from './input.ts'
import type { Addresses } from './view.ts'

/** Where the things of a community are that come from the service, with the key. */
export const addressesOf = (
  source: Pick<Source, 'baseUrl' | 'key'>,
  { slug }: Pick<CommunityPageInput, 'slug'>,
  language: string
): Addresses => {
  const canvas = canvasOf(source, slug, language)
  const pageOf = communityPageOf(source, language)
  return {
    placeOf: community => placeOf(community, pageOf),
    eventOf: () => null,
    personOf: () => null,
    fileOf: fileOf(source),
    feed: feedOf(source, { community: slug }),
    canvas: { image: canvas('svg'), pdf: canvas('pdf'), html: canvas('html') },
    badgeOf: page => addressOf(source, `pages/${encodeURIComponent(page)}/badge`, { lang: language }),
    join: null
  }
}

/** Where people join a community: what the page says, else its page on the portal or its website, unless it is this very page. */
export const joinOf = (
  { pageUrl, channels }: Pick<CommunityPageInput, 'pageUrl' | 'channels'>,
  said: string | null | undefined,
  here?: string
): string | null => {
  const plain = (address: string) => address.replace(/[?#].*/, '').replace(/\/$/, '')
  const places = [said, pageUrl, channels.find(({ kind }) => kind === 'website')?.url]
  const place = places
    .map(address => safeHref(address ?? undefined))
    .find(address => address && (!here || plain(address) !== plain(here)))
  return place ?? null
}
