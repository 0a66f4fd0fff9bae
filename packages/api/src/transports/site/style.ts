import { LOOK } from '../../platform/page-style.ts'

/** The style that all pages of the service share: the colours and the type of the embeds, and room. */
export const BASE = `${LOOK}.skip{position:absolute;inset-inline-start:1rem;inset-block-start:-4rem;padding:.5rem 1rem;background:var(--page);z-index:9}
.skip:focus{inset-block-start:.75rem}
.top{display:flex;flex-wrap:wrap;align-items:center;justify-content:space-between;gap:.5rem 2rem;max-width:var(--wide);margin:0 auto;padding:1.25rem clamp(1.25rem,4vw,2.5rem)}
.brand{display:inline-flex;align-items:center;gap:.625rem;font-size:1.125rem;font-weight:700;letter-spacing:-.02em;color:var(--text);text-decoration:none}
.brand svg{color:var(--accent)}
.top nav{display:flex;flex-wrap:wrap;gap:.25rem 1.5rem;font-size:.9375rem}
.top nav a{padding:.25rem 0;color:var(--muted);text-decoration:none}
.top nav a:hover,.top nav a[aria-current]{color:var(--text);text-decoration:underline}
.button{display:inline-flex;align-items:center;justify-content:center;min-height:2.75rem;padding:.25rem 1.25rem;border:1px solid var(--accent);border-radius:calc(var(--radius)*.75);background:var(--page);color:var(--accent);font:inherit;font-weight:600;text-decoration:none;cursor:pointer}
.button:hover{background:var(--sunken)}
.button.first{background:var(--accent);color:var(--on-accent)}
.button.first:hover{filter:brightness(1.1)}
.button[aria-disabled=true]{opacity:.6;cursor:progress}
input,select,textarea{font:inherit;font-size:.9375rem;color:inherit;width:100%;min-width:0;min-height:2.5rem;padding:.375rem .75rem;border:1px solid var(--control);border-radius:calc(var(--radius)*.6);background:var(--page)}
textarea{font-family:var(--mono);font-size:.8125rem;line-height:1.5;padding:.75rem;resize:vertical}
.code{position:relative;border:1px solid var(--border);border-radius:var(--radius);background:var(--sunken)}
.code pre{overflow:auto;padding:1rem 1.125rem;font-size:.8125rem;line-height:1.65;tab-size:2}
.code pre code{font-size:inherit;overflow-wrap:normal}
.code .copy{position:absolute;inset-block-start:.5rem;inset-inline-end:.5rem}
.copy{min-height:1.875rem;padding:0 .75rem;border:1px solid var(--border);border-radius:.5rem;background:var(--page);color:var(--muted);font:inherit;font-size:.8125rem;cursor:pointer}
.copy:hover{color:var(--text);border-color:var(--control)}
[hidden]{display:none!important}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
@media (width<40rem){.code .copy{position:static;margin:.5rem .5rem 0}.code:has(.copy:not([hidden])) pre{padding-block-start:.75rem}}
@media (prefers-reduced-motion:no-preference){:root{scroll-behavior:smooth}.button,.copy{transition:background .15s,color .15s}}
`
