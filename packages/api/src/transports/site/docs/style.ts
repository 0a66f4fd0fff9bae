import { KEY_STYLE } from '../key-field.ts'

/** The style of the reference. */
export const REFERENCE = `${KEY_STYLE}
:root{--get:light-dark(#17615a,#7ad3c4);--post:light-dark(#2b5797,#9cc3ff);--put:light-dark(#7a5200,#e8c069);--patch:light-dark(#7a5200,#e8c069);--delete:light-dark(#a1283a,#ff9dab);--wide:86rem}
.frame{display:grid;grid-template-columns:16rem minmax(0,1fr);gap:clamp(1.5rem,4vw,4rem);max-width:var(--wide);margin:0 auto;padding:0 clamp(1.25rem,4vw,2.5rem) 8rem}
.contents{position:sticky;inset-block-start:0;align-self:start;max-height:100dvh;overflow-y:auto;padding:1.5rem .5rem 3rem .5rem;margin-inline-start:-.5rem;font-size:.875rem;scrollbar-width:thin}
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
.operation,.schema{border:1px solid var(--border);border-radius:var(--radius);background:var(--surface);scroll-margin-top:6rem}
.operation+.operation,.schema+.schema{margin-block-start:.625rem}
summary{cursor:pointer}
.operation>summary,.schema>summary{display:flex;flex-wrap:wrap;align-items:baseline;gap:.125rem .875rem;padding:.875rem 1.25rem;border-radius:var(--radius);list-style:none}
.operation>summary::-webkit-details-marker,.schema>summary::-webkit-details-marker{display:none}
.operation>summary:hover,.schema>summary:hover{background:var(--sunken)}
.operation>summary .verb{min-width:3.75rem;font-size:.75rem}
summary h3{font-size:1rem;font-weight:600;letter-spacing:0}
.path{margin-inline-start:auto;color:var(--muted);font-size:.8125rem}
.operation[open]{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,28rem);align-items:start}
.operation[open]::details-content{display:contents}
.operation[open]>summary{grid-column:1/-1}
.description{padding:.75rem 1.25rem 1.75rem;min-width:0}
.description>p,.schema>p{max-width:44rem}
.schema[open]{padding-block-end:1rem}
.schema>:not(summary){margin-inline:1.25rem}
.part{margin-block-start:1.75rem}
h4{font-size:.9375rem;font-weight:650;margin-block-end:.5rem}
.fields-of{border-block-start:1px solid var(--border)}
.field-row{padding-block:.625rem;border-block-end:1px solid var(--border);font-size:.9375rem}
.field-row dt{display:flex;flex-wrap:wrap;align-items:baseline;gap:.125rem .75rem}
.field-row dt>code:first-child{font-weight:600}
.kind,.limits{color:var(--muted);font-size:.8125rem}
.required{font-size:.75rem;font-weight:600;color:var(--delete)}
.good{color:var(--get)}
.bad{color:var(--delete)}
.part .code{margin-block-start:1rem}
.code pre{max-height:22rem}
.fold{margin-block-start:1rem;font-size:.9375rem}
.fold summary{padding-block:.375rem;color:var(--muted)}
.fold dl{margin-block-start:.5rem}
.aside{position:sticky;inset-block-start:5.5rem;display:grid;grid-template-columns:minmax(0,1fr);gap:1rem;max-height:calc(100dvh - 6.5rem);overflow-y:auto;margin:.75rem 1.25rem 1.75rem 0;min-width:0;scrollbar-width:thin}
.samples{margin:0;padding:0;border:0;min-width:0}
.samples legend{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.languages{display:flex;gap:.25rem;margin-block-end:.5rem}
.languages label{position:relative;padding:.25rem .75rem;border-radius:.5rem;color:var(--muted);font-size:.8125rem;font-weight:600;cursor:pointer}
.languages label:hover{color:var(--text)}
.languages input{position:absolute;inset:0;opacity:0;min-height:0;cursor:pointer}
.languages label:has(:checked){background:var(--sunken);color:var(--text)}
.languages label:has(:focus-visible){outline:3px solid var(--accent);outline-offset:1px}
.samples .code{display:none}
.samples:has([value="curl"]:checked) [data-language="curl"],.samples:has([value="TypeScript"]:checked) [data-language="TypeScript"],.samples:has([value="Python"]:checked) [data-language="Python"]{display:block}
.samples .code .copy{position:absolute;inset-block-start:-2.5rem;inset-inline-end:0}
.samples .code pre{max-height:20rem;padding-block:.875rem!important}
.fields{margin-block-start:.375rem;font-size:.875rem}
.fields>summary{display:inline-block;padding:.125rem .625rem;border:1px solid var(--border);border-radius:1rem;color:var(--muted);font-size:.8125rem}
.fields>summary::before{content:"+ "}
.fields[open]>summary::before{content:"− "}
.fields>summary:hover{color:var(--text);border-color:var(--control)}
.fields>.fields-of{margin-block-start:.5rem;padding-inline-start:1rem;border-block-start:0;border-inline-start:2px solid var(--border)}
.fields>.fields-of>.field-row:last-child{border-block-end:0}
.terms{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,20rem),1fr));gap:1.5rem 2.5rem}
.term{scroll-margin-top:6rem}
.term h3{font-size:1rem}
.term p{margin-block-start:.25rem;color:var(--muted);font-size:.9375rem;text-wrap:pretty}
.term:target h3{color:var(--accent)}
#setup{max-width:44rem}
.find{position:relative;display:block}
.find p{color:var(--muted);font-size:.8125rem}
.find p:not(:empty){padding:.5rem .5rem 0}
#found:empty{display:none}
#found{margin-block-start:.375rem}
#found a{display:block;margin:0;padding:.5rem;border-radius:.5rem}
#found a+a{margin-block-start:.25rem}
#found span{display:block}
#found .found-title{color:var(--text);font-weight:600}
#found .found-note{font-family:var(--mono);font-size:.75rem;overflow-wrap:anywhere}
#found .found-note .verb{display:inline}
#found .found-text{margin-block-start:.125rem;font-size:.8125rem;line-height:1.45}
mark{background:none;color:var(--accent);font-weight:700}
.searching .group{display:none}
.try{display:grid;grid-template-columns:minmax(0,1fr);gap:.75rem;padding:1.25rem;border-radius:var(--radius);background:var(--sunken);min-width:0}
@media (scripting:none){.try,.find{display:none}}
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
@media (width<72rem){.operation[open]{grid-template-columns:minmax(0,1fr)}.aside{position:static;max-height:none;margin:0 1.25rem 1.25rem}}
@media (width<56rem){
:root{scroll-padding-top:5rem}
.frame{display:block}
.contents{display:contents}
.find{position:sticky;inset-block-start:0;z-index:3;margin-inline:-.5rem;padding:.625rem .5rem;background:var(--page)}
.find p:not(:empty){padding-block-end:0}
#found{position:absolute;inset-inline:0;inset-block-start:100%;max-height:70dvh;overflow-y:auto;margin:0;padding:.25rem .5rem 1rem;border-block-end:1px solid var(--border);background:var(--page);box-shadow:0 1.5rem 2rem -1.5rem rgb(0 0 0/.4);overscroll-behavior:contain}
.contents ul{display:none}
.contents .group{display:inline-block;margin:.375rem .375rem 0 0}
.contents .name{margin:0;padding:.25rem .75rem;border:1px solid var(--border);border-radius:2rem;font-size:.875rem;color:var(--text);text-decoration:none}
.searching .group{display:inline-block}
.key{position:static}
.path{margin-inline-start:0;flex-basis:100%}
.operation>summary .verb{min-width:0}
}
`
