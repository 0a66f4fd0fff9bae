import type { Reader } from '../../modules/directory/portals/brand.ts'
import type { Invited } from '../../modules/events/invitations/link.ts'
import { message as ofEvents } from '../../modules/events/message.ts'
import { type Texts, textsIn } from '../html/message.ts'
import { type Child, h } from '../html/representation.ts'
import { closedWords, factsCard } from './event-facts.ts'
import type { Page } from './page.ts'
import { alert, closedPage, opening, signedPage } from './signed-page.ts'

type Answer = NonNullable<Invited['answer']>

/** What is the case, by what the person answered. */
const LEADS: Record<Answer | 'none' | 'unconfirmed', (invited: Invited, text: Texts, reader: Reader) => string> = {
  none: ({ community }, text) => text('site.rsvp.none.lead', { community }),
  unconfirmed: ({ free }, text) => text('site.rsvp.unconfirmed.lead', { isFull: free === 0 }),
  going: (_, text) => text('site.rsvp.going.lead'),
  maybe: (_, text) => text('site.rsvp.maybe.lead'),
  declined: (_, text) => text('site.rsvp.declined.lead'),
  waitlisted: ({ position }, text) => text('site.rsvp.waitlisted.lead', { position }),
  offered: ({ offerExpiresAt, timeZone }, text, { say }) =>
    text('site.rsvp.offered.lead', { until: say(ofEvents('event.until', { at: offerExpiresAt!, timeZone })) })
}

const saidOf = (invited: Invited, reader: Reader, text: Texts): [title: string, lead: string] => {
  const state = invited.answer ?? (invited.person ? 'none' : 'unconfirmed')
  return closedWords(invited, text) ?? [text(`site.rsvp.${state}.title`), LEADS[state](invited, text, reader)]
}

const button = (act: string, label: string, first = false) =>
  h('button', { class: first ? 'button first' : 'button', type: 'submit', name: 'act', value: act }, label)

/** What can be answered instead of what was. */
const buttons = ({ answer, free, person }: Invited, text: Texts): Child[] => {
  const isFull = free !== null && free <= 0
  if (answer === 'offered')
    return [button('going', text('site.rsvp.accept_seat'), true), button('declined', text('site.rsvp.decline_seat'))]
  const isNew = answer === null && person === null
  const label = isFull
    ? 'site.rsvp.join_waiting_list'
    : isNew
      ? 'site.rsvp.confirm_going'
      : ('site.rsvp.going' as const)
  const going = button('going', text(label), true)
  if (isNew) return [going, button('declined', text('site.rsvp.not_going'))]
  const leave = answer === 'waitlisted' ? 'site.rsvp.leave_waiting_list' : ('site.rsvp.not_going' as const)
  return [
    answer !== 'going' && answer !== 'waitlisted' && going,
    answer !== 'maybe' && button('maybe', text('site.rsvp.maybe')),
    answer !== 'declined' && button('declined', text(leave))
  ]
}

const reminders = ({ eventReminders: on }: Invited, text: Texts) =>
  h(
    'p',
    { class: 'small' },
    text(on ? 'site.rsvp.reminders_on' : 'site.rsvp.reminders_off'),
    ' ',
    h(
      'button',
      { class: 'plain', type: 'submit', name: 'act', value: on ? 'reminders_off' : 'reminders_on' },
      text(on ? 'site.rsvp.turn_off' : 'site.rsvp.turn_on')
    )
  )

const form = (invited: Invited, text: Texts): Child[] => [
  h(
    'form',
    { method: 'post', 'aria-label': text('site.your_answer') },
    h('div', { class: 'choices' }, ...buttons(invited, text)),
    (invited.answer !== null || invited.person !== null) && reminders(invited, text)
  ),
  h('p', { class: 'small' }, text('site.yours_alone'))
]

/** Shows a date of an event, and how its person answered; they can answer as long as it is ahead. Opening it changes nothing. */
export const rsvpPage = (invited: Invited, reader: Reader, problem?: string): Page => {
  const text = textsIn(reader)
  const [title, lead] = saidOf(invited, reader, text)
  return signedPage(
    reader,
    text('site.title_of', { title, of: invited.title }),
    ...opening(text('site.for', { name: invited.name }), title, lead),
    ...alert(problem),
    factsCard(invited, reader),
    ...(invited.state === 'open' ? form(invited, text) : [])
  )
}

/** Why a link does not work. */
export type NoInvitation = 'changed' | 'expired' | 'gone'

/** Explains why a link does not work, and what to do. */
export const noInvitationPage = (why: NoInvitation, reader: Reader): Page => {
  const text = textsIn(reader)
  const title = why === 'gone' ? 'site.rsvp.gone.title' : (`site.link.${why}.title` as const)
  const help = why === 'changed' ? 'site.link.changed.help' : (`site.rsvp.${why}.help` as const)
  return closedPage(reader, text('site.rsvp.kind'), text(title), text(help))
}
