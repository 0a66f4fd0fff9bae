/** The style of what an admin acts on pages with. */
export const ACTING_STYLE: string = `
.acts{position:sticky;inset-block-end:0;z-index:2;display:flex;flex-wrap:wrap;align-items:center;gap:.625em 1em;padding:.75em 1em;margin-block-end:.75em;border:1px solid var(--border);border-radius:var(--radius);background:var(--surface)}
.acts.some{inset-block:.5em;border-color:var(--accent);box-shadow:0 4px 18px #0003}
.acts .all{display:flex;align-items:center;gap:.6em;min-height:2.75em;font-size:.9375em;font-weight:600;cursor:pointer}
.acts .hint{flex:1 1 16em;font-size:.875em;color:var(--muted)}
.acts .do{display:flex;flex-wrap:wrap;gap:.5em;flex:1 1 auto;justify-content:flex-end}
.acts .do .button{min-height:2.75em;padding-inline:1em}
input[type=checkbox]{appearance:auto;flex:none;inline-size:1.25em;block-size:1.25em;min-height:0;margin:0;padding:0;accent-color:var(--accent);cursor:pointer}
.pick{position:relative;display:inline-grid;float:inline-start;margin-inline-end:.75em;padding-block-start:.05em}
.pick::after{content:"";position:absolute;inset:-.75em}
.pick input{position:relative;z-index:1}
.row>th>.pick~.address{margin-inline-start:3.65em}
.row.chosen>*{background:color-mix(in srgb,var(--accent) 9%,var(--surface))}
dialog{box-sizing:border-box;inline-size:min(36em,calc(100vw - 2em));max-block-size:calc(100dvh - 2em);margin:auto;padding:1.75em;overflow:auto;border:1px solid var(--border);border-radius:var(--radius);background:var(--surface);color:var(--text);box-shadow:0 12px 48px #0006;text-align:start}
dialog::backdrop{background:#0f172080}
dialog form{display:grid;gap:1.125em}
dialog h2{margin:0;font-size:1.25em;line-height:1.3;font-weight:650}
dialog h2:focus{outline:none}
dialog .field{flex:none}
dialog .hint,dialog .names{font-size:.875em;color:var(--muted)}
dialog textarea{font:inherit;color:inherit;inline-size:100%;padding:.6em .875em;border:1px solid var(--control);border-radius:calc(var(--radius)*.75);background:var(--surface);resize:vertical}
dialog .outcome{display:grid;gap:.5em;padding:.875em 1em;border-radius:calc(var(--radius)*.75);background:var(--sunken);font-size:.9375em}
dialog .outcome:empty{display:none}
dialog .outcome b{font-weight:650}
dialog .outcome ul{display:grid;gap:.35em}
dialog .fault{color:var(--grave);font-size:.875em;font-weight:600}
dialog .fault:empty{display:none}
dialog [aria-invalid=true]{border-color:var(--grave)}
.buttons{display:flex;flex-wrap:wrap;gap:.75em;justify-content:flex-end}
.button.main{background:var(--accent);color:var(--surface);border-color:var(--accent)}
.button.main:hover{background:color-mix(in srgb,var(--accent) 88%,var(--text))}
@container guildhall (width<56em){.row.chosen{border-color:var(--accent);background:color-mix(in srgb,var(--accent) 9%,var(--surface))}.row.chosen>*{background:none!important}}
@container guildhall (width<30em){
.acts.some{gap:.25em 1em;padding:.5em .75em}
.acts.some .hint{flex:1 1 auto;text-align:end}
.acts .do{flex-basis:100%;justify-content:stretch}
.acts .do .button{flex:1 1 0;padding-inline:.5em;font-size:.9375em;text-align:center}
.acts:not(.some) .do{display:none}
}
@media (max-width:30em){dialog{padding:1.25em}.buttons .button{flex:1 1 100%}}
@media (forced-colors:active){.row.chosen{outline:2px solid Highlight;outline-offset:-2px}.button.main{background:ButtonFace;color:ButtonText}}
`
