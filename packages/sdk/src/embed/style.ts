import { BASE, FIELDS } from './base-style.ts'

/** The listing's style: for a shadow root and for the page without scripts alike. It needs no other file. */
export const STYLE: string = `${BASE}${FIELDS}
.list{display:grid;gap:var(--guildhall-gap,1.25em);grid-template-columns:repeat(auto-fill,minmax(min(100%,var(--guildhall-column,21em)),1fr))}
.list:empty{display:none}
.list[aria-busy=true]>:not(.bone){opacity:.55;transition:opacity .2s .15s}
:where(.root) :is([dir=auto],bdi){text-align:-webkit-match-parent;text-align:match-parent}
.own{min-width:0}
.card{position:relative;display:flex;flex-direction:column;gap:.625em;min-width:0;padding:1.5em;border:1px solid var(--border);border-radius:var(--radius);background:var(--surface);box-shadow:var(--guildhall-shadow,0 1px 2px #0f17200a);transition:border-color .15s,box-shadow .15s}
.card.linked:hover,.card.linked:focus-within{border-color:var(--accent)}
.logo img{display:block;max-inline-size:7em;max-block-size:3em;border-radius:.25em;background:#fff}
.title{font-size:1.1875em;font-weight:650;line-height:1.3;letter-spacing:-.01em;text-wrap:balance}
.title a{color:var(--accent);text-decoration:none}
.title a::after{content:"";position:absolute;inset:0;border-radius:var(--radius)}
.card.linked:hover .title a,.title a:focus{text-decoration:underline;text-decoration-thickness:1px;text-underline-offset:.2em}
.list:focus,.title a:focus-visible{outline:0}
.title a:focus-visible::after{outline:3px solid var(--accent);outline-offset:2px}
.standing{display:flex;flex-wrap:wrap;align-items:baseline;gap:.25em .625em;margin-block-start:-.25em;font-size:.8125em;color:var(--muted)}
.excerpt{font-size:.875em;color:var(--muted);border-inline-start:3px solid var(--guildhall-mark,light-dark(#ffe69a,#665210));padding-inline-start:.75em}
.topics{display:flex;flex-wrap:wrap;gap:.375em}
.topic{font-size:.8125em;line-height:1.5;padding:.125em .7em;border-radius:2em;background:var(--sunken)}
.topic.rest{background:none;color:var(--muted);padding-inline:.25em}
.next{font-size:.875em}
.facts{margin-block-start:auto;padding-block-start:.375em;font-size:.875em;color:var(--muted)}
.fact+.fact::before{content:" · ";content:" · "/""}
.fact.open::before{font-weight:400;color:var(--muted)}
.fact.open{color:var(--text);font-weight:600}
mark{background:var(--guildhall-mark,light-dark(#ffe69a,#665210));color:var(--text);border-radius:.2em;padding-inline:.1em;margin-inline:-.1em}
.list:not(:empty)+.slot{padding-block-start:var(--guildhall-gap,1.25em)}
.bone{min-height:12.5em;justify-content:start}
.bone i{display:block;height:.875em;border-radius:.4em;background:var(--sunken);animation:guildhall-breathe 1.6s ease-in-out infinite alternate}
.bone i:first-child{height:1.375em;width:55%;margin-block-end:.5em}
.bone i:nth-child(3){width:80%}
.bone i:last-child{width:35%;margin-block-start:auto}
@container guildhall (width<30em){.card{padding:1.25em}}
@media (forced-colors:active){.topic,.bone i{border:1px solid}.title a:focus-visible::after{outline-color:Highlight}}
`
