import type { Attested } from '../../modules/enforcement/maintenance/attestation.ts'
import { WORDS_AT_MOST } from '../../modules/enforcement/maintenance/help.ts'
import { type Child, h } from '../embeds/representation.ts'

const way = (act: string, summary: string, help: string, button: string, ...fields: Child[]) =>
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

/** What a person can do with their link instead of attesting. */
export const otherWays = ({ community, role }: Attested): Child[] => [
  h('h2', { id: 'ways-title', class: 'ways' }, 'Something else?'),
  way(
    'help',
    'I need help',
    'The admins of your portal are notified and get in touch with you. They can stop the reminders in the meantime.',
    'Ask for help',
    h('label', {}, 'What do you need? (optional)', h('textarea', { name: 'words', rows: 3, maxlength: WORDS_AT_MOST }))
  ),
  ...(role
    ? [
        way(
          'hand_over',
          'I want to hand over',
          `The other person is asked whether they take over the page of ${community}. Until somebody accepts, you represent it.`,
          'Ask this person',
          h(
            'label',
            {},
            'Their e-mail address',
            h('input', { type: 'email', name: 'to', required: true, autocomplete: 'off' })
          )
        )
      ]
    : []),
  way(
    'leave',
    'I no longer look after this page',
    'From today you represent this page no longer and receive no more messages about it. We look for a successor. Thank you for what you have done.',
    'Stop representing this page'
  )
]
