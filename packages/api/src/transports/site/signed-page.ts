import type { Reader } from '../../modules/directory/portals/brand.ts'
import { accentsOf, textOn } from '../../platform/accent.ts'
import { textsIn } from '../html/message.ts'
import { type Child, h, safeHref } from '../html/representation.ts'
import { type Page, pageOf, serviceBrand } from './page.ts'

const STYLE = `
:root{--fault:light-dark(#9d1c1c,#ff9d8f)}
body{border-block-start:.375rem solid var(--brand,transparent)}
.top{max-width:44rem;flex-wrap:nowrap}
.logo{block-size:2.5rem;max-inline-size:min(12rem,40vw);object-fit:contain;object-position:right}
[dir=rtl] .logo{object-position:left}
main{max-width:44rem;margin:0 auto;padding:clamp(1.5rem,6vw,4rem) clamp(1.25rem,4vw,2.5rem) 6rem}
.button.first{background:var(--brand,var(--accent));color:var(--on-brand,var(--on-accent))}
.ways{margin-block:3rem .75rem}
.option{display:flex;gap:.75rem;align-items:center;min-height:2.75rem;font-weight:400;cursor:pointer}
.option input{flex:none;width:1.25rem;min-height:1.25rem;accent-color:var(--accent)}
fieldset.card{margin-block:0 1rem}
fieldset legend{font-weight:600}
.kind{color:var(--accent);font-weight:600}
h1{max-width:22ch;margin-block:.5rem 1.25rem;font-size:clamp(1.875rem,5.5vw,2.875rem);line-height:1.1;letter-spacing:-.03em}
.lead{font-size:clamp(1.0625rem,2.2vw,1.25rem);color:var(--muted);text-wrap:pretty}
.card{margin-block:2rem;padding:clamp(1.25rem,4vw,2rem);border:1px solid var(--border);border-radius:1rem;background:var(--surface)}
.card h2{font-size:1.125rem;margin-block-end:1rem}
dl{display:grid;grid-template-columns:max-content 1fr;gap:.625rem 1.5rem}
dt{color:var(--muted)}
dd{overflow-wrap:anywhere}
.checks{display:grid;gap:.625rem;margin-block-start:1rem}
.checks li{display:grid;grid-template-columns:1.25rem 1fr;gap:.75rem}
.checks svg{margin-block-start:.3rem;color:var(--accent)}
.points{display:grid;gap:1rem;margin-block-start:1rem}
.points li{display:grid;gap:.25rem}
form{display:grid;gap:1rem;margin-block-start:2rem}
details{margin-block-start:.75rem;border:1px solid var(--border);border-radius:var(--radius);padding:.25rem 1.25rem}
summary{padding-block:.75rem;font-weight:600;cursor:pointer}
details form{margin-block:0 1.25rem}
label{display:grid;gap:.375rem;font-weight:600}
form .button{justify-self:start;min-height:3.25rem;padding-inline:2rem;font-size:1.0625rem}
.choices{display:flex;flex-wrap:wrap;gap:.75rem}
.questions{gap:2rem}
.questions fieldset{display:grid;gap:.625rem;margin:0;padding:0;border:0}
.questions legend{margin-block-end:.5rem;padding:0;font-weight:600}
.questions textarea{font-family:inherit;font-size:1rem;font-weight:400}
.plain{padding:0;border:0;background:none;color:var(--accent);font:inherit;text-decoration:underline;text-decoration-thickness:1px;text-underline-offset:.2em;cursor:pointer}
label input{font-weight:400}
.fault{font-weight:400;color:var(--fault)}
.small{margin-block-start:1rem;font-size:.9375rem;color:var(--muted)}
@media (width<30rem){dl{grid-template-columns:1fr;gap:.125rem}dd{margin-block-end:.75rem}form .button{width:100%;padding-inline:1rem}}
`

/** The colours of a portal, in place of those of the service. */
const coloursOf = (colour: string) => {
  const { light, dark } = accentsOf(colour)
  return `:root{--accent:light-dark(${light},${dark});--brand:${colour};--on-brand:${textOn(colour)}}`
}

const headerOf = ({ brand }: Reader) => {
  if (!brand) return h('header', { class: 'top' }, serviceBrand())
  const { name, baseUrl, logoUrl } = brand
  const logo = safeHref(logoUrl ?? undefined)
  return h(
    'header',
    { class: 'top' },
    h('a', { class: 'brand', href: safeHref(baseUrl), rel: 'noreferrer' }, h('bdi', {}, name)),
    // Beside its name, which says all that the picture does.
    logo && h('img', { class: 'logo', src: logo, alt: '' })
  )
}

/** A page behind a signed link, for its reader. Its address is a secret, so no search engine takes it up. */
export const signedPage = (reader: Reader, title: string, ...body: Child[]): Page => {
  const { brand, language } = reader
  return pageOf({
    title: `${title} – ${brand?.name ?? 'Guildhall'}`,
    path: '/attest',
    language,
    skip: textsIn(reader)('site.skip'),
    header: headerOf(reader),
    style: brand?.accentColour ? STYLE + coloursOf(brand.accentColour) : STYLE,
    images: brand?.logoUrl ? [brand.logoUrl] : [],
    head: [h('meta', { name: 'robots', content: 'noindex' })],
    body: [h('main', { id: 'content' }, ...body)]
  })
}

/** What is at the head of such a page: whom or what it is for, its title, and what it is about. */
export const opening = (kind: string, title: string, lead: string): Child[] => [
  h('p', { class: 'kind' }, kind),
  h('h1', {}, title),
  h('p', { class: 'lead' }, lead)
]

/** What is wrong with what was sent. */
export const alert = (problem: string | undefined): Child[] =>
  problem ? [h('p', { class: 'card', role: 'alert' }, problem)] : []

/** Explains why a link does not work, and what to do: the reader is nobody in particular. */
export const closedPage = (reader: Reader, kind: string, title: string, help: string): Page =>
  signedPage(reader, title, ...opening(kind, title, help))
