import type { Speech } from '../../core/words/catalogue.ts'
import type { Registration } from '../../modules/events/guests/register.ts'
import { h } from '../embeds/representation.ts'
import { closedWords, factsCard } from './event-facts.ts'
import type { Page } from './page.ts'
import { signedPage } from './signed-page.ts'

/** What a guest typed, and what is wrong with it, by field. */
export type Typed = { guestName: string; guestEmail: string }
export type Faults = Partial<Record<keyof Typed, string>>

const NOTHING: Typed = { guestName: '', guestEmail: '' }

const field = (
  name: keyof Typed,
  label: string,
  more: Record<string, string | number>,
  value: string,
  fault?: string
) =>
  h(
    'label',
    {},
    label,
    h('input', {
      name,
      required: true,
      value,
      ...more,
      ...(fault ? { 'aria-invalid': 'true', 'aria-describedby': `${name}-fault` } : {})
    }),
    ...(fault ? [h('span', { class: 'fault', id: `${name}-fault` }, fault)] : [])
  )

const form = ({ free }: Registration, { guestName, guestEmail }: Typed, faults: Faults) =>
  h(
    'form',
    { method: 'post', 'aria-label': 'Your registration' },
    field(
      'guestName',
      'Your name',
      { type: 'text', autocomplete: 'name', maxlength: 200 },
      guestName,
      faults.guestName
    ),
    field(
      'guestEmail',
      'Your e-mail address',
      { type: 'email', autocomplete: 'email', maxlength: 254 },
      guestEmail,
      faults.guestEmail
    ),
    h('button', { class: 'button first', type: 'submit' }, free === 0 ? 'Join the waiting list' : 'Register')
  )

const leadOf = ({ community, free }: Registration) =>
  free === 0
    ? `${community} invites guests. All seats are taken, and you can join the waiting list.`
    : `${community} invites guests. Enter your name and your address, and confirm them with the link that we send you.`

/** Shows an event to people from outside, and asks for their name and address while it is ahead. */
export const registrationPage = (
  event: Registration,
  speech: Speech,
  typed: Typed = NOTHING,
  faults: Faults = {}
): Page => {
  const [title, lead] = closedWords(event) ?? ['Would you like to come?', leadOf(event)]
  return signedPage(
    `${title}: ${event.title}`,
    h('p', { class: 'kind' }, 'Registration'),
    h('h1', {}, title),
    h('p', { class: 'lead' }, lead),
    ...(Object.keys(faults).length > 0
      ? [h('p', { class: 'card', role: 'alert' }, 'Please correct what is marked below.')]
      : []),
    factsCard(event, speech),
    ...(event.state === 'open'
      ? [
          form(event, typed, faults),
          h(
            'p',
            { class: 'small' },
            'The members of the communities that host it see your name, its organisers also your address. Both are deleted 30 days after the event.'
          )
        ]
      : [])
  )
}

/** Says that a mail is on its way, whatever is known of the address. */
export const sentPage = ({ title }: Registration, { guestEmail }: Typed): Page =>
  signedPage(
    `Check your e-mail: ${title}`,
    h('p', { class: 'kind' }, 'Registration'),
    h('h1', {}, 'Check your e-mail'),
    h(
      'p',
      { class: 'lead' },
      `We have sent a link to ${guestEmail}. Open it and confirm that you come; only then do you have a seat, or a place on the waiting list.`
    ),
    h(
      'p',
      { class: 'small' },
      'It can take some minutes. If there is no e-mail, look into the folder for spam, or register again in an hour.'
    )
  )

/** Explains that there is no registration at an address. */
export const noRegistrationPage = (): Page =>
  signedPage(
    'No registration',
    h('p', { class: 'kind' }, 'Registration'),
    h('h1', {}, 'There is no registration here'),
    h(
      'p',
      { class: 'lead' },
      'The event was deleted, or it does not take guests from outside. If you belong to the organisation, open the event in your portal.'
    )
  )
