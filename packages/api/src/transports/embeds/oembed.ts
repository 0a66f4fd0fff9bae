import { h, toHtml } from '../html/representation.ts'
import { givenTo, type OembedQuery, PAGES, type PageName, pageAddress } from './query.ts'

const WIDTH = 720
const HEIGHT = 720

/** A page that can be embedded, and its query. */
export type Embedded = { page: PageName; query: Record<string, string> }

/** The page that an address names, or null when it names none of ours. */
export const embeddedPage = (base: string, address: string): Embedded | null => {
  if (!URL.canParse(address)) return null
  const url = new URL(address)
  const page = url.pathname.replace(/^\/embed\//, '')
  return url.origin === new URL(base).origin && url.pathname.startsWith('/embed/') && Object.hasOwn(PAGES, page)
    ? { page: page as PageName, query: Object.fromEntries(url.searchParams) }
    : null
}

/** The oEmbed answer (type rich) for a page: the frame to put in. */
export const oembedAnswer = (base: string, { page, query }: Embedded, title: string, asked: OembedQuery) => {
  const width = Math.min(asked.maxwidth ?? WIDTH, WIDTH)
  const height = Math.min(asked.maxheight ?? HEIGHT, HEIGHT)
  const src = pageAddress(base, page, givenTo(PAGES[page], query))
  return {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: 'Guildhall',
    provider_url: `${base}/`,
    cache_age: 3600,
    width,
    height,
    html: toHtml(
      h('iframe', { src, width, height, title, loading: 'lazy', frameborder: 0, referrerpolicy: 'no-referrer' })
    )
  }
}
