/** The style of what a reader joins with. */
export const JOINING_STYLE: string = `
.form,.answer{display:grid;gap:.75em}
.answer{gap:.375em}
.label{font-size:.875em;font-weight:600}
textarea{font:inherit;color:inherit;inline-size:100%;padding:.5em .75em;border:1px solid var(--control);border-radius:calc(var(--radius)*.75);background:var(--surface);resize:vertical}
.apply summary.button{display:grid;place-items:center;min-height:2.75em;border:1px solid;border-radius:calc(var(--radius)*.75);list-style:none}
.apply summary::-webkit-details-marker{display:none}
.apply[open] summary{margin-block-end:1em}
.hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.checks{display:grid;gap:.625em}
.check{position:relative;display:grid;grid-template-columns:1.375em 1fr;gap:.75em}
.check::before{content:"";inline-size:1.25em;block-size:1.25em;margin-block-start:.15em;border:2px solid var(--control);border-radius:50%}
.check.done::before{border-color:var(--accent);background:var(--accent)}
.check.done::after{content:"";position:absolute;inset-inline-start:.44em;inset-block-start:.36em;inline-size:.35em;block-size:.65em;border:solid var(--surface);border-width:0 2px 2px 0;transform:rotate(45deg)}
.check-title{font-weight:600}
.done .check-title{font-weight:400;color:var(--muted)}
.said{font-weight:600}
.said:empty{display:none}
.said:focus{outline:none}
`
