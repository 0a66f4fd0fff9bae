import { KEY_STYLE } from '../key-field.ts'

/** The style of the reference. */
export const REFERENCE = `${KEY_STYLE}
:root{--get:light-dark(#17615a,#7ad3c4);--post:light-dark(#2b5797,#9cc3ff);--put:light-dark(#7a5200,#e8c069);--patch:light-dark(#7a5200,#e8c069);--delete:light-dark(#a1283a,#ff9dab);--wide:86rem}
.frame{display:grid;grid-template-columns:16rem minmax(0,1fr);gap:clamp(1.5rem,4vw,4rem);max-width:var(--wide);margin:0 auto;padding:0 clamp(1.25rem,4vw,2.5rem) 8rem}
.contents{position:sticky;inset-block-start:0;align-self:start;max-height:100dvh;overflow-y:auto;padding:1.5rem .5rem 3rem 0;font-size:.875rem;scrollbar-width:thin}
.contents .group{margin-block-start:1.375rem}
.contents a{display:flex;justify-content:space-between;align-items:baseline;gap:.5rem;padding:.25rem .5rem;margin-inline-start:-.5rem;border-radius:.375rem;color:var(--muted);text-decoration:none}
.contents a:hover{background:var(--sunken);color:var(--text)}
.contents .name{font-weight:650;color:var(--text)}
.verb{font-family:var(--mono);font-size:.6875rem;font-weight:600;letter-spacing:.02em}
${['get', 'post', 'put', 'patch', 'delete'].map(verb => `.verb.${verb}{color:var(--${verb})}`).join('')}
main{min-width:0;padding-block-start:clamp(1.5rem,4vw,3rem)}
h1{font-size:clamp(2.25rem,5vw,3.25rem);letter-spacing:-.03em;margin-block-end:1.25rem}
.lead{max-width:44rem;margin-block-end:1rem;color:var(--muted);text-wrap:pretty}
.lead code{color:var(--text)}
.key{position:sticky;inset-block-start:0;z-index:2;margin-block:2rem 0;padding:1rem 0;background:var(--page);border-block-end:1px solid var(--border)}
section{margin-block-start:4rem;scroll-margin-top:5rem}
h2{font-size:1.625rem;letter-spacing:-.025em}
.about{margin-block:.375rem 1.25rem;color:var(--muted)}
.operation,.shape{border:1px solid var(--border);border-radius:var(--radius);background:var(--surface);scroll-margin-top:6rem}
.operation+.operation,.shape+.shape{margin-block-start:.625rem}
summary{cursor:pointer}
.operation>summary,.shape>summary{display:flex;flex-wrap:wrap;align-items:baseline;gap:.125rem .875rem;padding:.875rem 1.25rem;border-radius:var(--radius);list-style:none}
.operation>summary::-webkit-details-marker,.shape>summary::-webkit-details-marker{display:none}
.operation>summary:hover,.shape>summary:hover{background:var(--sunken)}
.operation>summary .verb{min-width:3.75rem;font-size:.75rem}
summary h3{font-size:1rem;font-weight:600;letter-spacing:0}
.path{margin-inline-start:auto;color:var(--muted);font-size:.8125rem}
.operation[open]{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,25rem);align-items:start}
.operation[open]::details-content{display:contents}
.operation[open]>summary{grid-column:1/-1}
.told{padding:.75rem 1.25rem 1.75rem;min-width:0}
.told>p,.shape>p{max-width:44rem}
.shape[open]{padding-block-end:1rem}
.shape>:not(summary){margin-inline:1.25rem}
.part{margin-block-start:1.75rem}
h4{font-size:.9375rem;font-weight:650;margin-block-end:.5rem}
.members{border-block-start:1px solid var(--border)}
.member{padding-block:.625rem;border-block-end:1px solid var(--border);font-size:.9375rem}
.member dt{display:flex;flex-wrap:wrap;align-items:baseline;gap:.125rem .75rem}
.member dt>code:first-child{font-weight:600}
.kind,.limits{color:var(--muted);font-size:.8125rem}
.kind a{color:inherit}
.needed{font-size:.75rem;font-weight:600;color:var(--delete)}
.good{color:var(--get)}
.bad{color:var(--delete)}
.part .code{margin-block-start:1rem}
.code pre{max-height:22rem}
.refusals{margin-block-start:1rem;font-size:.9375rem}
.refusals summary{padding-block:.375rem;color:var(--muted)}
.refusals dl{margin-block-start:.5rem}
.try{position:sticky;inset-block-start:5.5rem;display:grid;grid-template-columns:minmax(0,1fr);gap:.75rem;margin:.75rem 1.25rem 1.75rem 0;padding:1.25rem;border-radius:var(--radius);background:var(--sunken);min-width:0}
.try h4{margin:0}
.try details{font-size:.9375rem}
.try summary{padding-block:.25rem;color:var(--muted)}
.field{display:grid;gap:.25rem;margin-block-start:.5rem}
.field label{font-size:.8125rem;font-weight:600}
.result{display:flex;flex-wrap:wrap;align-items:baseline;gap:.625rem;min-width:0;font-size:.875rem}
.result>:not(p,span){flex:0 0 100%;min-width:0}
.result span{color:var(--muted)}
.result:empty{display:none}
.result .code{background:var(--page)}
.result pre{max-height:28rem;white-space:pre-wrap;overflow-wrap:anywhere}
@media (width<72rem){.operation[open]{grid-template-columns:minmax(0,1fr)}.try{position:static;margin:0 1.25rem 1.25rem}}
@media (width<56rem){.frame{grid-template-columns:minmax(0,1fr);gap:0}.contents{position:static;max-height:none;display:flex;flex-wrap:wrap;gap:.375rem;padding:0}.contents input,.contents ul{display:none}.contents .group{margin:0}.contents .name{margin:0;padding:.25rem .75rem;border:1px solid var(--border);border-radius:2rem}.key{position:static}.path{margin-inline-start:0;flex-basis:100%}.operation>summary .verb{min-width:0}}
`
