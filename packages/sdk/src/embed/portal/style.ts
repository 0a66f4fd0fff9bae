import { BASE } from '../base-style.ts'

/** The style of a portal at a glance: for a shadow root and for the page without scripts alike. It needs no other file. */
export const PORTAL_STYLE: string = `${BASE}
.root{
--good:var(--guildhall-good,light-dark(#17615a,#7ad3c4));
--soon:var(--guildhall-soon,light-dark(#2b5a96,#9cc4ff));
--due:var(--guildhall-due,light-dark(#8a4f00,#f2bd66));
--grave:var(--guildhall-grave,light-dark(#a3262e,#ff9ea0))
}
:where(.root) :where(.name,.heading,.title,.label,dl,dt,dd,summary,table,th,td){margin:0;padding:0;overflow-wrap:anywhere}
:where(.root) :is([dir=auto],bdi){text-align:-webkit-match-parent;text-align:match-parent}
.content:focus{outline:none}
.content[aria-busy=true]:empty{min-block-size:32em;border-radius:var(--radius);background:var(--sunken);animation:guildhall-breathe 1.6s ease-in-out infinite alternate}
.page{display:grid;gap:1.5em}
.head{display:flex;flex-wrap:wrap;align-items:baseline;justify-content:space-between;gap:.25em 1em}
.name{font-size:1.75em;font-weight:700;line-height:1.2;letter-spacing:-.02em}
.name a{color:inherit;text-decoration:none}
.name a:hover{text-decoration:underline;text-decoration-thickness:1px;text-underline-offset:.2em}
.parts{display:grid;gap:var(--guildhall-gap,1.25em);grid-template-columns:repeat(2,minmax(0,1fr));align-items:start}
.part{display:grid;gap:1em;align-content:start;min-width:0;padding:1.5em;border:1px solid var(--border);border-radius:var(--radius);background:var(--surface);box-shadow:var(--guildhall-shadow,0 1px 2px #0f17200a)}
.freshness,.score,.help,.network{grid-column:1/-1}
.heading{font-size:1.1875em;font-weight:650;line-height:1.3;letter-spacing:-.01em}
.label{font-size:.875em;font-weight:600}
.sub{font-size:.875em;color:var(--muted)}
.quiet{color:var(--muted)}
.facts{font-size:.9375em;font-weight:600}
.fact+.fact::before{content:" · ";content:" · "/"";font-weight:400;color:var(--muted)}
svg{display:block;inline-size:100%}
.bar{block-size:1.25em;border-radius:.375em;overflow:hidden}
.bar:dir(rtl),.line:dir(rtl){transform:scaleX(-1)}
.bar .fresh{fill:var(--good)}
.bar .due{fill:var(--soon)}
.bar .stale{fill:var(--due)}
.bar .abandoned{fill:var(--grave)}
.bar .unknown{fill:var(--control)}
.legend{display:flex;flex-wrap:wrap;gap:.5em 1.75em}
.legend li{display:flex;align-items:baseline;gap:.5em;font-size:.9375em}
.legend li::before{content:"";align-self:center;inline-size:.75em;block-size:.75em;border-radius:.2em;background:currentColor}
.legend b{font-size:1.1875em;font-weight:700;font-variant-numeric:tabular-nums;color:var(--text)}
.legend li{color:var(--muted)}
.legend .fresh::before,.mark.fresh{color:var(--good)}
.legend .due::before,.mark.due{color:var(--soon)}
.legend .stale::before,.mark.stale,.mark.overdue,.mark.second_notice{color:var(--due)}
.legend .abandoned::before,.mark.abandoned,.mark.final_notice,.mark.suspension_proposed,.mark.suspended,.mark.removed{color:var(--grave)}
.legend .unknown::before{color:var(--control)}
.score{grid-template-columns:minmax(0,1fr) minmax(0,1.5fr);gap:1em 2em;align-items:start}
.score .heading{grid-column:1/-1}
.total{display:flex;align-items:center;gap:1.25em}
.course{display:grid;gap:.75em}
.gauge{position:relative;flex:none;inline-size:7em}
.ring{transform:rotate(-90deg);fill:none;stroke-width:10}
.rest{stroke:var(--sunken)}
.part-of-ring{stroke:var(--accent);stroke-linecap:round}
.figure{position:absolute;inset:0;display:grid;align-content:center;justify-items:center;line-height:1.2}
.figure b{font-size:1.75em;font-weight:700;letter-spacing:-.02em;font-variant-numeric:tabular-nums}
.line{fill:none;stroke:var(--accent);stroke-width:2.5;stroke-linecap:round;stroke-linejoin:round;overflow:visible}
.grid{stroke:var(--border);stroke-width:1}
.now{fill:var(--accent);stroke:var(--surface)}
.cards{display:grid;gap:1em;grid-template-columns:repeat(auto-fill,minmax(min(100%,19em),1fr))}
.card{display:grid;gap:.5em;align-content:start;min-width:0;padding:1.125em 1.25em;border-radius:calc(var(--radius)*.75);background:var(--sunken)}
.title{font-size:1em;font-weight:650;line-height:1.35}
.ask{font-weight:600}
.ask::first-letter{text-transform:uppercase}
.card .sub{display:flex;flex-wrap:wrap;gap:.125em .75em}
.remedy .sub{display:inline}
.reason,.remedy{font-size:.9375em}
.mark{display:inline-flex;align-items:center;gap:.45em;font-weight:650}
.mark::before{content:"";inline-size:.6em;block-size:.6em;border-radius:50%;background:currentColor;flex:none}
.way{color:var(--accent);font-weight:600;text-decoration:none}
.title .way{font-weight:650}
.way:hover,.plain:hover{text-decoration:underline;text-underline-offset:.2em}
.plain{color:inherit;text-decoration:none}
.news{display:grid}
.change{display:grid;grid-template-columns:5em minmax(0,1fr);gap:.25em 1em;padding-block:.5em;font-size:.9375em}
.change+.change{border-block-start:1px solid var(--border)}
.change time{white-space:nowrap}
.dates{display:grid;gap:1em}
.event{display:grid;grid-template-columns:3.5em minmax(0,1fr);gap:1em}
.tile{display:grid;align-content:center;justify-items:center;block-size:3.5em;border-radius:calc(var(--radius)*.75);background:var(--sunken);line-height:1.2}
.tile-month{font-size:.75em;font-weight:650;color:var(--accent)}
.tile-day{font-size:1.375em;font-weight:700;font-variant-numeric:tabular-nums;letter-spacing:-.02em}
.what{display:grid;gap:.0625em;min-width:0}
.event-title{font-weight:650}
.picture{aspect-ratio:8/7}
.picture{overflow:hidden;border-radius:calc(var(--radius)*.75);background:light-dark(#fff,#14181c)}
.picture:empty{display:none}
.picture img{display:block;inline-size:100%;block-size:100%;object-fit:contain}
.more-about summary{inline-size:max-content;max-inline-size:100%;padding-block:.375em;font-size:.875em;font-weight:600;color:var(--accent);cursor:pointer}
.more-about[open]{display:grid;gap:1em}
.shared{display:grid;gap:.125em;padding-block-start:.5em}
.shared div{display:grid;grid-template-columns:12em minmax(0,1fr);gap:0 1em;padding-block:.375em;font-size:.9375em}
.shared div+div{border-block-start:1px solid var(--border)}
.shared dt{font-weight:600}
table{inline-size:100%;border-collapse:collapse;font-size:.875em;font-variant-numeric:tabular-nums}
th,td{padding:.375em 0!important;text-align:start;font-weight:400}
td,th:last-child{text-align:end}
thead th{color:var(--muted)}
tbody tr{border-block-start:1px solid var(--border)}
@container guildhall (width<44em){
.parts{grid-template-columns:minmax(0,1fr)}
.score,.shared div{grid-template-columns:minmax(0,1fr)}
.picture{aspect-ratio:1}
}
@container guildhall (width<30em){
.part{padding:1.125em}
.name{font-size:1.5em}
.change{grid-template-columns:1fr;gap:0}
.picture{aspect-ratio:7/9}
}
@media (forced-colors:active){.card,.tile{border:1px solid}.bar rect{stroke:Canvas}.bar,.ring,.line,.legend li::before,.mark::before{forced-color-adjust:none}}
`
