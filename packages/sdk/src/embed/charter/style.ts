import { BASE } from '../base-style.ts'

/** The style around a charter: for a shadow root and for the page without scripts alike. The charter brings its own. */
export const CHARTER_STYLE: string = `${BASE}
.canvas{display:block;inline-size:100%;block-size:auto;margin-block-end:1.5em;border:1px solid var(--border);border-radius:var(--radius);background:#fff}
.content:focus{outline:none}
.content[aria-busy=true]{min-block-size:20em;border-radius:var(--radius);background:var(--sunken);animation:guildhall-breathe 1.6s ease-in-out infinite alternate}
@container guildhall (width<48em){.canvas{display:none}}
@media print{.canvas,.more{display:none}}
`
