import { BASE } from '../base-style.ts'
import { COLUMN_RULES } from './people.ts'
import { COLUMNS } from './timeline.ts'

/** The style of a community: for a shadow root and for the page without scripts alike. It needs no other file. */
export const COMMUNITY_STYLE: string = `${BASE}
:where(.root) :where(.title,.heading,.role-title,dl,dt,dd,s,summary){margin:0;padding:0;overflow-wrap:anywhere}
:where(.root) :is([dir=auto],bdi){text-align:-webkit-match-parent;text-align:match-parent}
.content:focus{outline:none}
.content[aria-busy=true]:empty{min-block-size:24em;border-radius:var(--radius);background:var(--sunken);animation:guildhall-breathe 1.6s ease-in-out infinite alternate}
.page{display:grid;gap:2.25em 2.5em;grid-template-columns:minmax(0,1fr) minmax(0,18.5em);grid-template-areas:"intro side" "body side";grid-template-rows:auto 1fr;align-items:start}
.intro{grid-area:intro;display:grid;gap:1.5em;min-width:0}
.body{grid-area:body}
.side{grid-area:side}
.body,.side{display:grid;gap:2.25em;min-width:0}
.head{display:flex;gap:1.25em;align-items:start;min-width:0}
.names{display:grid;gap:.625em;min-width:0}
.logo{flex:none}
.logo img{display:block;max-inline-size:4.5em;max-block-size:4.5em;border-radius:calc(var(--radius)*.75);background:#fff}
.title{font-size:2em;font-weight:700;line-height:1.15;letter-spacing:-.025em;text-wrap:balance}
.standing{display:flex;flex-wrap:wrap;align-items:baseline;gap:.25em .75em;font-size:.875em;color:var(--muted)}
.summary{font-size:1.125em;line-height:1.5;color:var(--muted);max-inline-size:42em;text-wrap:pretty}
.facts{font-size:.9375em;font-weight:600}
.fact+.fact::before{content:" · ";content:" · "/"";font-weight:400;color:var(--muted)}
.topics{display:flex;flex-wrap:wrap;gap:.375em}
.topic{font-size:.8125em;line-height:1.5;padding:.125em .7em;border-radius:2em;background:var(--sunken)}
.freshness{block-size:1.75em;inline-size:auto;justify-self:start;margin-block-start:.25em}
.state{display:flex;flex-wrap:wrap;align-items:center;justify-content:space-between;gap:.75em 1.5em;padding:1.125em 1.375em;border-radius:var(--radius);background:var(--sunken);border-inline-start:4px solid var(--accent)}
.state p{flex:1 1 18em}
.part{display:grid;gap:.875em;min-width:0}
.heading{font-size:1.25em;font-weight:650;line-height:1.3;letter-spacing:-.015em}
.join{padding:1.5em;border:1px solid var(--border);border-radius:var(--radius);background:var(--surface);box-shadow:var(--guildhall-shadow,0 1px 2px #0f17200a)}
.joining:empty{display:none}
.joining{display:grid;gap:.75em}
.button.main{justify-content:center;text-align:center;inline-size:100%;background:var(--accent);border-color:var(--accent);color:var(--surface)}
.button.main:hover{background:color-mix(in srgb,var(--accent) 88%,var(--text))}
.profile{display:grid;gap:.125em;font-size:.875em}
.profile dt{font-weight:600}
.profile dd{margin-block-end:.625em;color:var(--muted)}
.profile dd:last-child{margin:0}
.prose{max-inline-size:42em;font-size:1.0625em;line-height:1.6;white-space:pre-line}
.role-title{font-size:.875em;font-weight:650;color:var(--muted)}
.objectives{display:grid;gap:.375em}
.objectives li{display:grid;grid-template-columns:.5em 1fr;gap:.75em;max-inline-size:42em}
.objectives li::before{content:"";inline-size:.5em;block-size:.5em;margin-block-start:.53em;border-radius:50%;background:var(--accent)}
.sub{font-size:.875em;color:var(--muted)}
.quiet{color:var(--muted)}
.way{color:var(--accent);font-weight:600;text-decoration:none}
.way:hover{text-decoration:underline;text-underline-offset:.2em}
.ways{display:flex;flex-wrap:wrap;gap:.25em 1.25em;font-size:.875em}
.way{padding-block:.1875em}
.dates,.thanks{display:grid;gap:.75em}
.event{display:grid;grid-template-columns:3.75em minmax(0,1fr);gap:1.125em;padding:1em 1.25em;border:1px solid var(--border);border-radius:var(--radius);background:var(--surface);box-shadow:var(--guildhall-shadow,0 1px 2px #0f17200a)}
.event.off{background:var(--sunken);border-color:transparent;box-shadow:none}
.off .event-title,.off .tile-day{color:var(--muted)}
.tile{display:grid;align-content:center;justify-items:center;block-size:3.75em;border-radius:calc(var(--radius)*.75);background:var(--sunken);line-height:1.2}
.tile-month{font-size:.75em;font-weight:650;color:var(--accent)}
.tile-day{font-size:1.5em;font-weight:700;font-variant-numeric:tabular-nums;letter-spacing:-.02em}
.what{display:grid;gap:.125em;min-width:0}
.event-title{font-weight:650}
.wanted{justify-self:start;padding:.375em 1em;border-radius:2em;background:var(--sunken);font-weight:600}
.years{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,1.1fr);font-size:.75em;color:var(--muted);margin-block-end:-1.25em!important}
.years .track{grid-column:2;block-size:auto;background:none}
.track{display:grid;grid-template-columns:repeat(${COLUMNS},minmax(0,1fr));block-size:.5em;border-radius:1em;background:var(--sunken);overflow:hidden}
.years .track{overflow:visible}
.year{grid-row:1;white-space:nowrap}
.bar{grid-row:1;border-radius:1em;background:var(--accent)}
.bar.open{background:linear-gradient(to right,transparent,var(--accent) 3em)}
.bar.open:dir(rtl){background:linear-gradient(to left,transparent,var(--accent) 3em)}
${COLUMN_RULES}
.role{display:grid;gap:.25em}
.persons{display:grid}
.person{display:grid;grid-template-columns:auto minmax(0,1fr) minmax(0,1.25fr);align-items:center;gap:.5em .875em;padding-block:.625em}
.person+.person{border-block-start:1px solid var(--border)}
.face{position:relative;display:grid;place-items:center;inline-size:2.75em;block-size:2.75em;border-radius:50%;background:var(--sunken);color:var(--muted);font-weight:650;letter-spacing:.02em;overflow:hidden}
.face img{position:absolute;inset-inline:0;inset-block-start:0;max-inline-size:100%}
.who,.when{display:grid;gap:.125em;min-width:0;overflow-wrap:anywhere}
.when{gap:.375em}
.who-name{font-weight:600}
.before .bar{background:var(--control)}
.before summary{inline-size:max-content;padding-block:.375em;font-size:.875em;font-weight:600;color:var(--accent);cursor:pointer}
.canvas{display:block;inline-size:100%;block-size:auto;border:1px solid var(--border);border-radius:var(--radius);background:#fff}
.kudo{padding:1em 1.25em;border-radius:var(--radius);background:var(--sunken)}
.message-of{text-wrap:pretty}
.others{display:grid;gap:.625em 1.5em;grid-template-columns:repeat(auto-fill,minmax(min(100%,13em),1fr))}
.others li{display:grid}
@container guildhall (width<46em){
.page{grid-template-columns:minmax(0,1fr);grid-template-areas:"intro" "side" "body";grid-template-rows:none}
}
@container guildhall (width<34em){
.title{font-size:1.625em}
.head{flex-direction:column}
.join{padding:1.25em}
.years{display:none}
.person{grid-template-columns:auto minmax(0,1fr)}
.when{grid-column:2}
.event{grid-template-columns:3em minmax(0,1fr);gap:.875em;padding:1em}
.tile{block-size:3.25em}
}
@media (forced-colors:active){.topic,.tile,.face,.kudo,.state,.wanted{border:1px solid}.bar{background:CanvasText!important}.track{border:1px solid}}
@media print{.join,.ways{display:none}}
`
