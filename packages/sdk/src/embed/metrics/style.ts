import { BASE } from '../base-style.ts'

/** The style of metrics: for a shadow root and for the page without scripts alike. It needs no other file. */
export const METRICS_STYLE: string = `${BASE}
.list{display:grid;gap:var(--guildhall-gap,1.25em);grid-template-columns:repeat(auto-fill,minmax(min(100%,var(--guildhall-column,26em)),1fr))}
.list:focus{outline:none}
.list[aria-busy=true]>:not(.bone){opacity:.55}
.card{display:flex;flex-direction:column;gap:.625em;min-width:0;padding:1.5em;border:1px solid var(--border);border-radius:var(--radius);background:var(--surface);box-shadow:var(--guildhall-shadow,0 1px 2px #0f17200a)}
.title{font-size:1.1875em;font-weight:650;line-height:1.3;letter-spacing:-.01em}
.about{font-size:.875em;color:var(--muted)}
.refused{padding:1em 1.25em!important;border-radius:calc(var(--radius)*.75);background:var(--sunken);color:var(--muted)}
img{display:block;inline-size:100%;block-size:auto}
.picture{min-block-size:14em;margin-inline:-.75em}
.scroll{overflow:auto;max-block-size:24em;margin-block-start:auto;border:1px solid var(--border);border-radius:calc(var(--radius)*.75)}
table{inline-size:100%;border-collapse:separate;border-spacing:0;font-size:.875em;font-variant-numeric:tabular-nums;overflow-wrap:normal}
th,td{padding:.5em .875em;text-align:end}
th:first-child{position:sticky;inset-inline-start:0;text-align:start;background:var(--surface)}
thead th{position:sticky;inset-block-start:0;z-index:1;font-weight:600;color:var(--muted);background:var(--sunken)!important}
thead th:first-child{z-index:2}
tbody th{font-weight:400;white-space:nowrap}
tr+tr>*{border-block-start:1px solid var(--border)}
.note{margin-inline-start:.5em;color:var(--muted)}
.lack{color:var(--muted)}
.withheld::before{content:"\\a0\\a0\\a0";margin-inline-end:.5em;background:repeating-linear-gradient(45deg,var(--control) 0 1.5px,#0000 1.5px 4px)}
.bone{min-height:26em;background:var(--sunken);animation:guildhall-breathe 1.6s ease-in-out infinite alternate}
@container guildhall (width<30em){
.many,.many :is(tbody,tr,th,td){display:block}
.many thead{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%)}
.many tbody tr{padding:.75em .875em}
.many tbody :is(th,td){padding:.125em 0;border:0!important;background:none}
.many tbody th{position:static;font-weight:600}
.many td{display:flex;justify-content:space-between;gap:1em}
.many td::before{content:attr(data-of);content:attr(data-of)/"";color:var(--muted)}
.many td.withheld::before{margin:0;background:none}
.many tr+tr{border-block-start:1px solid var(--border)}
}
@container guildhall (width<30em){.card{padding:1em}.picture{margin-inline:-.25em}th,td{padding:.5em .625em}tbody th{white-space:normal}}
@media (forced-colors:active){.refused,.bone{border:1px solid}.withheld::before{forced-color-adjust:none}}
`
