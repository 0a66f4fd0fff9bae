import { createHash } from 'node:crypto'
import { CHARTER_STYLE as CHARTER_TEXT_STYLE } from '../../modules/charters/canvas/page.ts'
import { Markup } from '../../platform/html.ts'
import { directionOf } from '../../platform/text.ts'
import {
  CHARTER_STYLE,
  type Child,
  COMMUNITY_STYLE,
  EVENTS_STYLE,
  h,
  METRICS_STYLE,
  PORTAL_STYLE,
  STYLE,
  toHtml
} from '../html/representation.ts'

const PAGE_STYLE = `
:root{color-scheme:light dark;background:light-dark(#fff,#14181c)}
:root[data-theme=light]{color-scheme:light}
:root[data-theme=dark]{color-scheme:dark}
body{margin:0;padding:.375rem}
.hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.reference{padding-block-start:1em!important;font-size:.8125em;color:var(--muted);text-align:center}
`

const STYLES = {
  communities: PAGE_STYLE + STYLE,
  community: `${PAGE_STYLE}${COMMUNITY_STYLE}main{max-inline-size:72rem;margin-inline:auto}@media (width>=64rem){main{padding:1.5rem}}`,
  events: PAGE_STYLE + EVENTS_STYLE,
  metrics: PAGE_STYLE + METRICS_STYLE,
  portal: PAGE_STYLE + PORTAL_STYLE,
  charter: PAGE_STYLE + CHARTER_STYLE + CHARTER_TEXT_STYLE
}

const STYLE_HASHES = Object.values(STYLES).map(
  style => `'sha256-${createHash('sha256').update(style).digest('base64')}'`
)

/** A page made to be shown in a frame. */
export type Page = {
  title: string
  language: string
  theme?: 'light' | 'dark'
  /** Whose style it has. */
  style: keyof typeof STYLES
  /** The address of its oEmbed answer. */
  oembed?: string
  /** What it is about, as JSON-LD in which nothing can end its element. */
  jsonLd?: string
  content: Child | Markup
}

/** The whole page as HTML. */
export const documentOf = ({ title, language, theme, style, oembed, jsonLd, content }: Page): string => {
  const head = [
    h('meta', { charset: 'utf-8' }),
    h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    h('meta', { name: 'robots', content: 'noindex' }),
    h('title', {}, title),
    oembed && h('link', { rel: 'alternate', type: 'application/json+oembed', href: oembed, title })
  ]
  const body = content instanceof Markup ? content.text : toHtml(content)
  const about = jsonLd ? `<script type="application/ld+json">${jsonLd}</script>` : ''
  const root = `<html lang="${language}" dir="${directionOf(language)}"${theme ? ` data-theme="${theme}"` : ''}>`
  return `<!doctype html>
${root}<head>${head.map(toHtml).join('')}<style>${STYLES[style]}</style>${about}<script type="module" src="/embed/height.js"></script></head><body><main>${body}</main></body></html>
`
}

const ORIGIN = /^https?:\/\/[a-z0-9.:[\]-]+(:\*)?$/i

/** The origins of addresses, each once, as a policy can name them. */
export const originsOf = (addresses: readonly string[]) => [
  ...new Set(addresses.map(address => new URL(address).origin).filter(origin => ORIGIN.test(origin)))
]

/**
 * The policy of a page that the given origins and the service's own pages may frame; nothing but its own style and script may run in it,
 * and of other sites it shows images from those addresses alone.
 */
export const policyOf = (framedBy: readonly string[] | '*', images: readonly string[] = []): string => {
  const ancestors = framedBy === '*' ? ['*'] : ["'self'", ...framedBy.filter(origin => ORIGIN.test(origin))]
  return [
    "default-src 'none'",
    `style-src ${STYLE_HASHES.join(' ')}`,
    "script-src 'self'",
    ["img-src 'self'", ...originsOf(images)].join(' '),
    "form-action 'self'",
    "base-uri 'none'",
    `frame-ancestors ${ancestors.join(' ')}`
  ].join('; ')
}
