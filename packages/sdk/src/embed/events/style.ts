import { BASE } from '../base-style.ts'

/** The style of events: for a shadow root and for the page without scripts alike. It needs no other file. */
export const EVENTS_STYLE: string = `${BASE}
:where(.root) :where(ol,.heading,.day-title,table,th,td,s){margin:0;padding:0;list-style:none;overflow-wrap:anywhere}
.hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.bar{display:flex;flex-wrap:wrap;align-items:center;gap:.75em 1em}
.heading{flex:1 1 8em;font-size:1.5em;font-weight:650;line-height:1.25;letter-spacing:-.02em}
.group{display:flex}
.group .button{display:inline-grid;place-items:center;padding-inline:1em;color:var(--text);border:1px solid var(--control);border-radius:0}
.group .button+.button{border-inline-start:0}
.group .button:first-child{border-start-start-radius:calc(var(--radius)*.75);border-end-start-radius:calc(var(--radius)*.75)}
.group .button:last-child{border-start-end-radius:calc(var(--radius)*.75);border-end-end-radius:calc(var(--radius)*.75)}
.group .button:focus-visible{position:relative;z-index:1}
.group .button[aria-pressed=true],.group .button[aria-current]{background:var(--accent);border-color:var(--accent);color:var(--surface)}
.arrow{inline-size:.55em;block-size:.55em;border:solid;border-width:2px 2px 0 0;transform:rotate(45deg) translate(-.1em,.1em)}
.previous .arrow,.arrow:dir(rtl){transform:rotate(-135deg) translate(-.1em,.1em)}
.previous .arrow:dir(rtl){transform:rotate(45deg) translate(-.1em,.1em)}
.notes{display:flex;flex-wrap:wrap;justify-content:space-between;gap:0 1.5em;padding-block:1em;font-size:.875em;color:var(--muted)}
.notes .status{padding:0;font-size:1em}
.days:focus{outline:none}
.content[aria-busy=true]>*{opacity:.55;transition:opacity .2s .15s}
.day{display:grid;grid-template-columns:10em minmax(0,1fr);gap:.75em 1.5em;padding-block:1.375em;border-block-start:1px solid var(--border)}
.day-title{font-size:1em;line-height:1.35}
.weekday{display:block;font-size:.875em;font-weight:400;color:var(--muted)}
.date{font-size:1.125em;font-weight:650;letter-spacing:-.01em}
.today .weekday{font-weight:650;color:var(--accent)}
.entries{display:grid;gap:.75em}
.entry{display:grid;grid-template-columns:11.75em minmax(0,1fr) auto;gap:.25em 1.25em;padding:1.125em 1.25em;border:1px solid var(--border);border-radius:var(--radius);background:var(--surface);box-shadow:var(--guildhall-shadow,0 1px 2px #0f17200a)}
.entry.tentative{border-style:dashed;box-shadow:none}
.entry.cancelled,.entry.past{background:var(--sunken);border-color:transparent;box-shadow:none}
.time{font-weight:650;font-variant-numeric:tabular-nums}
.cancelled .time,.past .time{color:var(--muted);font-weight:400}
.span{display:block;font-size:.8125em;font-weight:400;color:var(--muted)}
.body{display:grid;gap:.375em;min-width:0;align-content:start}
.entry .title a{color:var(--accent);text-decoration:none}
.entry .title a:hover{text-decoration:underline;text-underline-offset:.2em}
.entry .title{font-size:1.0625em;font-weight:650;line-height:1.4;letter-spacing:-.005em}
.cancelled .title{font-weight:400;color:var(--muted)}
.badges{display:flex;flex-wrap:wrap;gap:.375em;font-size:.8125em}
.facts,.note{font-size:.875em;color:var(--muted)}
.fact+.fact::before{content:" · ";content:" · "/""}
.note{border-inline-start:3px solid var(--border);padding-inline-start:.75em}
.ways{display:grid;justify-items:end;align-content:start;font-size:.875em}
.way{color:var(--accent);font-weight:600;text-decoration:none;padding-block:.125em}
.way:hover{text-decoration:underline;text-underline-offset:.2em}
.calendar{display:grid;gap:1.5em}
.table{inline-size:100%;border-collapse:separate;border-spacing:0;table-layout:fixed;border:1px solid var(--border);border-radius:var(--radius);overflow:hidden;background:var(--surface);box-shadow:var(--guildhall-shadow,0 1px 2px #0f17200a)}
.table th{padding:.625em .5em;font-size:.8125em;font-weight:600;color:var(--muted);text-align:start}
.table td{position:relative;block-size:7em;padding:.375em;vertical-align:top;border-block-start:1px solid var(--border)}
.table td+td{border-inline-start:1px solid var(--border)}
.table td.outside{background:var(--sunken)}
.table td:not(.outside):hover{background:color-mix(in srgb,var(--sunken) 55%,transparent)}
.table td.selected::before{content:"";position:absolute;inset:0;border:2px solid var(--accent);pointer-events:none}
.number{display:grid;place-items:center;min-height:0;inline-size:2em;block-size:2em;padding:0;border:0;border-radius:50%;background:none;color:inherit;font-size:.875em;font-variant-numeric:tabular-nums;text-decoration:none;cursor:pointer}
.number::after{content:"";position:absolute;inset:0}
.number[aria-current]{background:var(--accent);color:var(--surface);font-weight:700}
.number:focus-visible{outline:none}
.number:focus-visible::after{outline:3px solid var(--accent);outline-offset:-3px}
.chips{display:grid;gap:.1875em;padding-block-start:.25em!important}
.chip{overflow:hidden;text-align:-webkit-match-parent;text-align:match-parent;white-space:nowrap;text-overflow:ellipsis;font-size:.75em;line-height:1.6;padding:.0625em .5em;border-radius:.4em;background:color-mix(in srgb,var(--accent) 14%,var(--surface));color:var(--text)}
.chip.tentative{background:none;box-shadow:inset 0 0 0 1px var(--control)}
.chip.cancelled,.chip.past{background:var(--sunken);color:var(--muted)}
.chip.rest{background:none;color:var(--muted)}
.dots{display:none}
.dots i{inline-size:.375em;block-size:.375em;border-radius:50%;background:var(--accent)}
.dots .past,.dots .cancelled{background:var(--control)}
.panel{display:grid;gap:.875em}
.quiet{color:var(--muted)}
.bones{display:grid;gap:.75em}
.bones i{display:block;block-size:5.5em;border-radius:var(--radius);background:var(--sunken);animation:guildhall-breathe 1.6s ease-in-out infinite alternate}
.narrow{display:none}
@container guildhall (width<44em){
.entry{grid-template-columns:9em minmax(0,1fr)}
.ways{grid-column:2;display:flex;flex-wrap:wrap;gap:0 1.25em;padding-block-start:.25em}
.day{grid-template-columns:1fr}
.weekday{display:inline;font-size:1em}
.date{font-size:1em}
.table td{block-size:3.25em;padding:.25em 0}
.table th{padding-inline:0;text-align:center}
.number{margin-inline:auto}
.chips{display:none}
.dots{display:flex;justify-content:center;gap:.1875em}
.chips+.dots{position:absolute;inset-inline:0;inset-block-end:.4375em}
}
@container guildhall (width<30em){
.heading{flex-basis:100%}
.bar .group{flex:1 1 auto}
.bar .group .button{flex:1 1 auto}
.entry{grid-template-columns:1fr;padding:1em}
.ways{grid-column:1}
.short{display:none}
.narrow{display:inline}
.span{display:inline;margin-inline-start:.5em}
}
@media (forced-colors:active){.chip,.entry.cancelled,.entry.past,.bones i{border:1px solid}.number[aria-current]{outline:2px solid Highlight}.group .button[aria-pressed=true],.group .button[aria-current]{forced-color-adjust:none;background:Highlight;color:HighlightText}.dots i{background:CanvasText}}
`
