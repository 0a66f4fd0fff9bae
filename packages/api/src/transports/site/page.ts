import { createHash } from 'node:crypto'
import { directionOf } from '../../platform/text.ts'
import { originsOf } from '../embeds/document.ts'
import { type Child, h, toHtml } from '../html/representation.ts'
import { type Encoded, encoded } from '../rest/encoding.ts'
import { assetUrl } from './assets.ts'
import { BASE } from './style.ts'

/** A page as it is sent. */
export type Page = { html: Encoded; policy: string }

/** The content of a page of the service. */
export type Content = {
  title: string
  /** In which language it is. Default: English. */
  language?: string
  /** What leads past its head. Default: in English. */
  skip?: string
  /** What is at its head. Default: the mark of the service, and links for those who build on it. */
  header?: Child
  /** Images of other sites that are shown in it. */
  images?: readonly string[]
  /** Where the page is, so that the links at its head say so. */
  path: string
  /** Its own style, after that of all pages. */
  style?: string
  /** What else it needs from the service, such as scripts. */
  head?: Child[]
  body: Child[]
}

const LINKS: [path: string, name?: string][] = [['/docs'], ['/graphiql', 'GraphiQL'], ['/openapi.json', 'OpenAPI']]

const NAME = 'Guildhall'

const MARK = 'M4 28V13L16 4l12 9v15h-8v-7a4 4 0 0 0-8 0v7Z'

/** The service's mark beside its name. */
const mark = h(
  'svg',
  { viewBox: '0 0 32 32', width: 28, height: 28, 'aria-hidden': 'true' },
  h('path', { d: MARK, fill: 'currentColor' })
)

/** The service by its mark and its name. */
export const serviceBrand = (path?: string) =>
  h('a', { class: 'brand', href: '/', 'aria-current': path === '/' && 'page' }, mark, NAME)

/** The mark of the service, and links for those who build on it. */
export const headerWith = (path: string, pages = 'Pages', reference = 'Reference') =>
  h(
    'header',
    { class: 'top' },
    serviceBrand(path),
    h(
      'nav',
      { 'aria-label': pages },
      ...LINKS.map(([href, name = reference]) => h('a', { href, 'aria-current': href === path && 'page' }, name))
    )
  )

/** Makes a page of the service: its head, its links, its content. */
export const pageOf = ({
  title,
  path,
  language = 'en',
  skip = 'Skip to content',
  header = headerWith(path),
  style = '',
  images = [],
  head = [],
  body
}: Content): Page => {
  const css = BASE + style
  const metas = [
    h('meta', { charset: 'utf-8' }),
    h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    h('title', {}, title),
    h('link', { rel: 'icon', type: 'image/svg+xml', href: assetUrl('mark.svg') }),
    ...head
  ]
  const html = `<!doctype html>
<html lang="${language}" dir="${directionOf(language)}"><head>${metas.map(toHtml).join('')}<style>${css}</style></head><body>${[h('a', { class: 'skip', href: '#content' }, skip), header, ...body].map(toHtml).join('')}</body></html>
`
  const digest = createHash('sha256').update(css).digest('base64')
  return { html: encoded(html), policy: policyOf(digest, images) }
}

// Nothing but what this service serves itself, no script or style within the page but the one that is named by its digest.
const policyOf = (styleDigest: string, images: readonly string[]) =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'sha256-${styleDigest}'`,
    ["img-src 'self' data:", ...originsOf(images)].join(' '),
    "connect-src 'self'",
    "frame-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'"
  ].join('; ')

/** A script of the service as a module. */
export const moduleScript = (src: string) => h('script', { type: 'module', src })
