import { BASE, FIELDS } from '../base-style.ts'

const GOOD = 'light-dark(#17615a,#7ad3c4)'
const SOON = 'light-dark(#2b5a96,#9cc4ff)'
const DUE = 'light-dark(#8a4f00,#f2bd66)'
const GRAVE = 'light-dark(#a3262e,#ff9ea0)'

/** The style of the list of pages. It needs no other file. */
export const GOVERNANCE_STYLE: string = `${BASE}${FIELDS}
.root{
--good:var(--guildhall-good,${GOOD});
--soon:var(--guildhall-soon,${SOON});
--due:var(--guildhall-due,${DUE});
--grave:var(--guildhall-grave,${GRAVE})
}
:where(.root) :where(dl,dd,dt,table,th,td){margin:0;padding:0;text-align:start;font-weight:400}
.controls{gap:.875em}
.field{flex-basis:9em}
.field.wide{flex:2 1 13em}
.controls .button{flex:0 0 auto}
.tally{display:flex;flex-wrap:wrap;gap:.625em;padding-block-start:1.25em!important}
.tally:empty{display:none}
.count{display:flex;align-items:baseline;gap:.5em;padding:.5em .95em;border-radius:2em;background:var(--sunken);font-size:.875em}
.count b{font-size:1.125em;font-variant-numeric:tabular-nums}
.tone{color:var(--muted)}
.count.abandoned b,.mark.abandoned,.mark.critical,.mark.suspended,.mark.removed,.mark.suspension_proposed,.mark.final_notice{color:var(--grave)}
.count.stale b,.mark.stale,.mark.high,.mark.overdue,.mark.second_notice,.wanted{color:var(--due)}
.count.due b,.mark.due,.mark.medium{color:var(--soon)}
.count.fresh b,.mark.fresh,.mark.compliant{color:var(--good)}
.mark{display:inline-flex;align-items:center;gap:.45em;font-size:.875em;font-weight:650}
.mark::before{content:"";inline-size:.6em;block-size:.6em;border-radius:50%;background:currentColor;flex:none}
.mark.unknown,.mark.low,.mark.paused,.mark.waived,.mark.closed{color:var(--muted)}
.mark.unknown::before,.mark.paused::before,.mark.waived::before,.mark.closed::before{background:none;border:2px solid}
.mark.abandoned::before,.mark.critical::before{border-radius:.12em;transform:rotate(45deg)}
.status{padding-block:1em .625em}
.table{width:100%;border-collapse:separate;border-spacing:0;border:1px solid var(--border);border-radius:var(--radius);background:var(--surface);box-shadow:var(--guildhall-shadow,0 1px 2px #0f17200a);overflow:hidden;table-layout:fixed}
thead th{padding:.75em 1em;font-size:.8125em;font-weight:600;color:var(--muted);background:var(--sunken);border-block-end:1px solid var(--border)}
thead th:first-child{width:21%}
thead th:nth-child(2),thead th:nth-child(4){width:13.5%}
thead th:nth-child(3){width:21%}
thead th:last-child{width:14%}
tbody:focus{outline:none}
.row>*{padding:1em;vertical-align:top;font-size:.9375em;overflow-wrap:anywhere}
.row:nth-child(n+3)>*{border-block-start:1px solid var(--border)}
.row:hover>*{background:color-mix(in srgb,var(--sunken) 55%,transparent)}
.toggle{display:flex;align-items:baseline;gap:.6em;min-height:0;padding:0;border:0;border-radius:.25em;background:none;text-align:start;cursor:pointer;font-weight:650;line-height:1.35}
.toggle::after{content:""}
.toggle:hover .name{text-decoration:underline;text-underline-offset:.2em}
.name{overflow-wrap:anywhere}
.chevron{flex:none;inline-size:.5em;block-size:.5em;border:solid var(--muted);border-width:0 2px 2px 0;transform:rotate(-45deg) translate(-.1em,-.1em);transition:transform .15s}
[aria-expanded=true] .chevron{transform:rotate(45deg) translate(-.15em,-.15em)}
.address{display:block;margin-block-start:.35em;margin-inline-start:1.1em;font-size:.8125em;color:var(--muted);text-decoration-color:var(--border);text-underline-offset:.2em;max-height:2.9em;overflow:hidden}
a.address:hover{color:var(--accent)}
.head{display:none}
.pair{display:grid;gap:.15em;justify-items:start}
.note,.quiet{font-size:.8125em;color:var(--muted)}
.reasons{display:grid;gap:.4em}
.reasons+.note{display:block;margin-block-start:.3em}
.details>td{padding:0 1em 1.25em 2.1em}
.panel{padding:1.25em 1.5em;border-radius:calc(var(--radius)*.75);background:var(--sunken);font-size:.9375em}
.findings{display:grid;gap:1.5em}
.finding+.finding{padding-block-start:1.5em;border-block-start:1px solid var(--border)}
.finding-title{display:flex;flex-wrap:wrap;align-items:baseline;gap:.25em 1em;margin-block-end:.4em}
.finding dl{display:grid;grid-template-columns:minmax(7em,auto) 1fr;gap:.35em 1.5em;margin-block-start:.875em}
.finding dt{grid-column:1;font-size:.8125em;font-weight:600;color:var(--muted);line-height:1.9}
.finding dd{grid-column:2;overflow-wrap:anywhere}
code{display:inline-block;padding:.1em .5em;border-radius:.35em;background:var(--surface);border:1px solid var(--border);font:.8125em/1.7 ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;overflow-wrap:anywhere}
.bones{display:grid;gap:1px;border:1px solid var(--border);border-radius:var(--radius);overflow:hidden;background:var(--border)}
.bones i{display:block;block-size:4.5em;background:linear-gradient(90deg,var(--sunken) 0 30%,#0000 0 34%,var(--sunken) 0 55%,#0000 0 59%,var(--sunken) 0 92%,#0000 0) 1em 50%/calc(100% - 2em) .8em no-repeat var(--surface);animation:guildhall-breathe 1.6s ease-in-out infinite alternate}
@container guildhall (width<56em){
.table,.table tbody,.table td,.table th{display:block}
.details{display:block}
.table{border:0;background:none;box-shadow:none;overflow:visible}
thead{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%)}
.row{display:flex;flex-wrap:wrap;gap:.4em 1.25em;padding:.875em 1.125em;border:1px solid var(--border);border-radius:var(--radius);background:var(--surface)}
.row:nth-child(n+3){margin-block-start:.625em}
.row>*,.row:nth-child(n+3)>*{border:0}
.row>*{flex:1 1 100%;order:1;min-width:0;padding:0;background:none}
.row:hover>*{background:none}
.row>th{flex:1 1 auto;order:0;max-width:100%}
.row>td:nth-child(2),.row>td:nth-child(4){flex:0 1 auto;order:0}
.row .pair{display:flex;flex-wrap:wrap;align-items:baseline;gap:.15em .75em}
.head{display:block;font-size:.8125em;color:var(--muted)}
.row>:nth-child(-n+4)>.head{display:none}
.row:not(:has([aria-expanded=true]))>:nth-child(n+5),.row:not(:has([aria-expanded=true])) :is(.address,.reasons li+li,.reasons+.note,td:nth-child(4):has(.compliant),td:nth-child(4) .note){display:none}
.row:not(:has([aria-expanded=true])) .reasons li{display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:2;overflow:hidden}
.details>td{padding:.5em 0 0}
.panel{padding:1.125em}
}
@container guildhall (width<30em){
.row>th{flex-basis:100%}
.finding dl{grid-template-columns:1fr}
.finding dt,.finding dd{grid-column:1}
}
@media (forced-colors:active){.count{border:1px solid}.mark::before{background:CanvasText}}
`
