/** The style of what readers answer by, besides that of events. */
export const RSVP_STYLE: string = `
.rsvp{grid-column:2/-1;display:flex;flex-wrap:wrap;align-items:center;gap:.5em 1em;padding-block-start:.625em;font-size:.875em}
.rsvp .button{display:block;min-height:2.625em;overflow-wrap:normal}
.rsvp [aria-pressed=true]::before{content:"✓ ";content:"✓ "/""}
.rsvp[aria-busy] .button{cursor:progress}
.said{flex:1 1 16em;color:var(--muted)}
.offered .said{color:var(--accent);font-weight:600}
@container guildhall (width<30em){
.rsvp{grid-column:1}
.rsvp .group{flex:1 1 100%}
.rsvp .button{flex:1 1 auto;padding-inline:.5em}
}
`
