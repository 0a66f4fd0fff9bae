import type { Reader } from '../../modules/directory/portals/brand.ts'
import type { Registration } from '../../modules/events/guests/register.ts'
import { type Texts, textsIn } from '../html/message.ts'
import { type Child, h } from '../html/representation.ts'
import { closedWords, factsCard } from './event-facts.ts'
import type { Page } from './page.ts'
import { alert, closedPage, opening, signedPage } from './signed-page.ts'

/** What a guest typed, and which of it is wrong. */
export type Typed = { guestName: string; guestEmail: string }
export type Faults = readonly (keyof Typed)[]

const NOTHING: Typed = { guestName: '', guestEmail: '' }

const FIELDS = {
  guestName: {
    label: 'site.registration.name',
    fault: 'site.registration.name_fault',
    more: { type: 'text', autocomplete: 'name', maxlength: 200, dir: 'auto' }
  },
  guestEmail: {
    label: 'site.registration.email',
    fault: 'site.registration.email_fault',
    more: { type: 'email', autocomplete: 'email', maxlength: 254, dir: 'ltr' }
  }
} as const

const field = (name: keyof Typed, text: Texts, typed: Typed, faults: Faults) => {
  const { label, fault, more } = FIELDS[name]
  const isWrong = faults.includes(name)
  return h(
    'label',
    {},
    text(label),
    h('input', {
      name,
      required: true,
      value: typed[name],
      ...more,
      ...(isWrong ? { 'aria-invalid': 'true', 'aria-describedby': `${name}-fault` } : {})
    }),
    isWrong && h('span', { class: 'fault', id: `${name}-fault` }, text(fault))
  )
}

const form = ({ free }: Registration, text: Texts, typed: Typed, faults: Faults): Child[] => [
  h(
    'form',
    { method: 'post', 'aria-label': text('site.registration.form') },
    field('guestName', text, typed, faults),
    field('guestEmail', text, typed, faults),
    h(
      'button',
      { class: 'button first', type: 'submit' },
      text(free === 0 ? 'site.rsvp.join_waiting_list' : 'site.registration.register')
    )
  ),
  h('p', { class: 'small' }, text('site.registration.note'))
]

/** Shows an event to people from outside, and asks for their name and address while it is ahead. */
export const registrationPage = (
  event: Registration,
  reader: Reader,
  typed: Typed = NOTHING,
  faults: Faults = []
): Page => {
  const { community, free } = event
  const text = textsIn(reader)
  const [title, lead] = closedWords(event, text) ?? [
    text('site.registration.title'),
    text('site.registration.lead', { community, isFull: free === 0 })
  ]
  return signedPage(
    reader,
    text('site.title_of', { title, of: event.title }),
    ...opening(text('site.registration.kind'), title, lead),
    ...alert(faults.length > 0 ? text('site.registration.correct') : undefined),
    factsCard(event, reader),
    ...(event.state === 'open' ? form(event, text, typed, faults) : [])
  )
}

/** Says that a mail is on its way, whatever is known of the address. */
export const sentPage = (event: Registration, reader: Reader, { guestEmail: email }: Typed): Page => {
  const text = textsIn(reader)
  const title = text('site.registration.sent.title')
  return signedPage(
    reader,
    text('site.title_of', { title, of: event.title }),
    ...opening(text('site.registration.kind'), title, text('site.registration.sent.lead', { email })),
    h('p', { class: 'small' }, text('site.registration.sent.note'))
  )
}

/** Explains that there is no registration at an address. */
export const noRegistrationPage = (reader: Reader): Page => {
  const text = textsIn(reader)
  return closedPage(
    reader,
    text('site.registration.kind'),
    text('site.registration.none.title'),
    text('site.registration.none.help')
  )
}
