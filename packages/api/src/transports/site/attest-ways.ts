import type { Attested } from '../../modules/enforcement/maintenance/attestation.ts'
import { WORDS_AT_MOST } from '../../modules/enforcement/maintenance/help.ts'
import type { Texts } from '../html/message.ts'
import { type Child, h } from '../html/representation.ts'

type Way = { act: string; summary: string; help: string; button: string }

const way = ({ act, summary, help, button }: Way, ...fields: Child[]) =>
  h(
    'details',
    {},
    h('summary', {}, summary),
    h(
      'form',
      { method: 'post' },
      h('p', {}, help),
      h('input', { type: 'hidden', name: 'act', value: act }),
      ...fields,
      h('button', { class: 'button', type: 'submit' }, button)
    )
  )

const help = (text: Texts) =>
  way(
    {
      act: 'help',
      summary: text('site.attest.help.title'),
      help: text('site.attest.help.text'),
      button: text('site.attest.help.button')
    },
    h(
      'label',
      {},
      text('site.attest.help.words'),
      h('textarea', { name: 'words', rows: 3, maxlength: WORDS_AT_MOST, dir: 'auto' })
    )
  )

const handOver = ({ community }: Attested, text: Texts) =>
  way(
    {
      act: 'hand_over',
      summary: text('site.attest.hand_over.title'),
      help: text('site.attest.hand_over.text', { community }),
      button: text('site.attest.hand_over.button')
    },
    h(
      'label',
      {},
      text('site.attest.hand_over.address'),
      h('input', { type: 'email', name: 'to', required: true, autocomplete: 'off', dir: 'ltr' })
    )
  )

const leave = (text: Texts) =>
  way({
    act: 'leave',
    summary: text('site.attest.leave.title'),
    help: text('site.attest.leave.text'),
    button: text('site.attest.leave.button')
  })

/** What a person can do with their link instead of attesting. */
export const otherWays = (attested: Attested, text: Texts): Child[] => [
  h('h2', { id: 'ways-title', class: 'ways' }, text('site.attest.ways')),
  help(text),
  attested.role && handOver(attested, text),
  leave(text)
]
