import { type OembedQuery, PageQuery, pageAddress } from './query.ts'
import { h, toHtml } from './representation.ts'

const WIDTH = 720
const HEIGHT = 720

/** The query of a page that the address names, or null when it names none of ours. */
export const embeddedQuery = (base: string, address: string): Record<string, string> | null => {
  if (!URL.canParse(address)) return null
  const url = new URL(address)
  return url.origin === new URL(base).origin && url.pathname === '/embed/communities'
    ? Object.fromEntries(url.searchParams)
    : null
}

/** The oEmbed answer (type rich) for a page: the frame to put in. */
export const oembedAnswer = (base: string, page: Record<string, string>, title: string, asked: OembedQuery) => {
  const known = Object.fromEntries(Object.entries(page).filter(([name]) => name in PageQuery.properties))
  const width = Math.min(asked.maxwidth ?? WIDTH, WIDTH)
  const height = Math.min(asked.maxheight ?? HEIGHT, HEIGHT)
  const src = pageAddress(base, known)
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
