/** The style of what a reader joins with. */
export const JOINING_STYLE: string = `
.form,.answer{display:grid;gap:.75em}
.answer{gap:.375em}
.label{font-size:.875em;font-weight:600}
textarea{font:inherit;color:inherit;inline-size:100%;padding:.5em .75em;border:1px solid var(--control);border-radius:calc(var(--radius)*.75);background:var(--surface);resize:vertical}
.apply summary.button{display:grid;place-items:center;min-height:2.75em;border:1px solid;border-radius:calc(var(--radius)*.75);list-style:none}
.apply summary::-webkit-details-marker{display:none}
.apply[open] summary{margin-block-end:1em}
.said{font-weight:600}
.said:empty{display:none}
.said:focus{outline:none}
`
