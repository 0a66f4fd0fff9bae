import { h } from '../html/representation.ts'

/** The field for the key with which a page calls the service; `browser/key.js` keeps what is put there for the visit. */
export const keyField = (given: string) =>
  h(
    'form',
    { class: 'key', id: 'key-form' },
    h('label', { for: 'key' }, 'Key'),
    h('input', {
      id: 'key',
      name: 'key',
      value: given,
      placeholder: 'guild_sk_… or guild_pk_…',
      autocomplete: 'off',
      spellcheck: 'false',
      'aria-describedby': 'key-note'
    }),
    h(
      'p',
      { id: 'key-note' },
      given === ''
        ? 'Enter a key of this service. It stays in this tab.'
        : 'The sample’s publishable key reads public data; use the admin key for everything else. It stays in this tab.'
    )
  )

/** The style of the field. */
export const KEY_STYLE = `
.key{display:grid;grid-template-columns:auto minmax(0,26rem) 1fr;align-items:center;gap:.375rem .875rem}
.key label{font-weight:600;font-size:.9375rem}
.key input{font-family:var(--mono);font-size:.8125rem}
.key p{font-size:.8125rem;color:var(--muted);line-height:1.4}
@media (width<48rem){.key{grid-template-columns:auto minmax(0,1fr)}.key p{grid-column:1/-1}}
`
