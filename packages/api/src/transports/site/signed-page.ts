import { type Child, h } from '../embeds/representation.ts'
import { type Page, pageOf } from './page.ts'

const STYLE = `
:root{--fault:light-dark(#9d1c1c,#ff9d8f)}
main{max-width:44rem;margin:0 auto;padding:clamp(1.5rem,6vw,4rem) clamp(1.25rem,4vw,2.5rem) 6rem}
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
.questions .option{display:flex;gap:.75rem;align-items:center;min-height:2.75rem;font-weight:400;cursor:pointer}
.questions .option input{width:1.25rem;min-height:1.25rem;accent-color:var(--accent)}
.questions textarea{font-family:inherit;font-size:1rem;font-weight:400}
.plain{padding:0;border:0;background:none;color:var(--accent);font:inherit;text-decoration:underline;text-decoration-thickness:1px;text-underline-offset:.2em;cursor:pointer}
label input{font-weight:400}
.fault{font-weight:400;color:var(--fault)}
.small{margin-block-start:1rem;font-size:.9375rem;color:var(--muted)}
@media (width<30rem){dl{grid-template-columns:1fr;gap:.125rem}dd{margin-block-end:.75rem}form .button{width:100%;padding-inline:1rem}}
`

/** A page behind a signed link. Its address is a secret, so no search engine takes it up. */
export const signedPage = (title: string, ...body: Child[]): Page =>
  pageOf({
    title: `${title} – Guildhall`,
    path: '/attest',
    style: STYLE,
    head: [h('meta', { name: 'robots', content: 'noindex' })],
    body: [h('main', { id: 'content' }, ...body)]
  })
