/** What all embeds share: colours, type, buttons, messages. */
export const BASE: string = `
*,*::before{box-sizing:border-box}
.root{
all:initial;display:block;color-scheme:inherit;visibility:inherit;pointer-events:inherit;
--text:var(--guildhall-text,light-dark(#1d2329,#e9ecef));
--muted:var(--guildhall-muted,light-dark(#57616b,#a6b0ba));
--accent:var(--guildhall-accent,light-dark(#17615a,#7ad3c4));
--surface:var(--guildhall-surface,light-dark(#fff,#1c2228));
--sunken:var(--guildhall-sunken,light-dark(#f2f4f5,#283038));
--border:var(--guildhall-border,light-dark(#dfe3e7,#343d46));
--control:var(--guildhall-control-border,light-dark(#838d97,#76818c));
--radius:var(--guildhall-radius,.75em);
container:guildhall/inline-size;
color:var(--text);
font:var(--guildhall-size,1rem)/1.55 var(--guildhall-font,system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif);
text-align:start;
-webkit-text-size-adjust:100%
}
:where(.root) :where(p,ul,.title,.message-title){margin:0;padding:0;overflow-wrap:anywhere;list-style:none}
table{font:inherit;color:inherit}
input,select,button{font:inherit;color:inherit;min-height:2.75em;border:1px solid var(--control);border-radius:calc(var(--radius)*.75);background:var(--surface);min-width:0;max-width:100%}
.button{padding-inline:1.375em;font-weight:600;color:var(--accent);border-color:currentColor;cursor:pointer;text-decoration:none;transition:background .15s}
a.button{display:inline-grid;align-items:center;min-height:2.75em;border:1px solid;border-radius:calc(var(--radius)*.75);background:var(--surface)}
.button:hover{background:var(--sunken)}
.button[aria-disabled=true]{opacity:.6;cursor:progress}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
.status{min-height:1.55em;padding-block:1.25em .75em;font-size:.875em;color:var(--muted);box-sizing:content-box}
.badge{font-weight:600;padding:0 .7em;border-radius:2em;border:1px solid;white-space:nowrap}
.badge.coming{color:var(--accent)}
.badge.past{color:var(--muted)}
.message{display:grid;justify-items:center;gap:.5em;padding:3.5em 1.5em;border-radius:var(--radius);background:var(--sunken);text-align:center}
.message-title{font-size:1.1875em;font-weight:650}
.message-text{max-width:34em;color:var(--muted)}
.message .button{margin-block-start:.75em}
.more{display:flex;flex-wrap:wrap;justify-content:center;gap:1em;padding-block-start:1.75em}
.slot:empty{display:none}
@keyframes guildhall-breathe{to{opacity:.4}}
[hidden]{display:none!important}
@container guildhall (width<30em){.controls .button,.more .button{flex:1 1 100%;text-align:center;justify-content:center}.message{padding:2.5em 1.25em}}
@media (prefers-reduced-motion:reduce){*,*::before,*::after{animation:none!important;transition:none!important}}
`

/** Fields to search and filter by, which not all of them have. */
export const FIELDS: string = `
.controls{display:flex;flex-wrap:wrap;align-items:end;gap:1em}
.field{display:grid;gap:.375em;flex:1 1 11em;min-width:0}
.field.wide{flex:3 1 18em}
.label{font-size:.875em;font-weight:600}
input,select{width:100%;padding-inline:.875em}
input[type=search]{appearance:none}
select{appearance:none;padding-inline-end:2.25em;text-overflow:ellipsis;background:linear-gradient(45deg,#0000 47%,currentColor 53%) calc(100% - 1.25em) 54%/.3125em .3125em no-repeat,linear-gradient(-45deg,#0000 47%,currentColor 53%) calc(100% - .9375em) 54%/.3125em .3125em no-repeat,var(--surface)}
select:dir(rtl){background-position:.9375em 54%,1.25em 54%,0 0}
@media (forced-colors:active){select{appearance:auto}}
`
