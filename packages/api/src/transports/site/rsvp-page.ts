import type { Speech } from '../../core/words/catalogue.ts'
import type { Invited } from '../../modules/events/invitations/link.ts'
import { message } from '../../modules/events/message.ts'
import { type Child, h } from '../embeds/representation.ts'
import type { Page } from './page.ts'
import { signedPage } from './signed-page.ts'

type Said = [title: string, lead: string]
type Answer = NonNullable<Invited['answer']>

const OPEN = 'You can change your answer at any time with this link.'

/** What is the case, by what the person answered. */
const SAID: Record<Answer | 'none', (invited: Invited, speech: Speech) => Said> = {
  none: ({ community }) => ['Will you come?', `${community} invites you. You can change your answer at any time.`],
  going: () => ['You are going', `You receive an e-mail that puts the date into your calendar. ${OPEN}`],
  maybe: () => ['You might go', `You receive an e-mail that puts the date into your calendar, as tentative. ${OPEN}`],
  declined: () => ['You are not going', `Thank you for your answer. ${OPEN}`],
  waitlisted: ({ position }) => [
    'You are on the waiting list',
    `All seats are taken. You are number ${position} on the waiting list; when a seat is free for you, we send you an e-mail.`
  ],
  offered: ({ offerExpiresAt, timeZone }, { say }) => [
    'A seat is free for you',
    `It is held for you until ${say(message('event.until', { at: offerExpiresAt!, timeZone }))}. After that, it is offered to the next person.`
  ]
}

const saidOf = (invited: Invited, speech: Speech): Said => {
  if (invited.state === 'cancelled') return ['This event is cancelled', invited.cause ?? 'It does not take place.']
  if (invited.state === 'over')
    return ['This event is over', 'Answers are no longer possible. Thank you for your interest.']
  if (invited.state === 'dormant')
    return ['This series is dormant', 'It is not known whether it still takes place. Its organisers can bring it back.']
  return SAID[invited.answer ?? 'none'](invited, speech)
}

const fact = (name: string, value: Child | null): Child[] => (value ? [h('dt', {}, name), h('dd', {}, value)] : [])

const seatsOf = ({ capacity, free }: Invited) => {
  if (capacity === null) return null
  return free! > 0 ? `${free} of ${capacity} free` : `All ${capacity} are taken`
}

const facts = (invited: Invited, { say }: Speech) => {
  const { community, title, place, joinUrl, startsAt, endsAt, timeZone, days } = invited
  const when = message('event.when', { startsAt, endsAt, timeZone, wholeDays: days !== null })
  return h(
    'section',
    { class: 'card', 'aria-labelledby': 'event-title' },
    h('h2', { id: 'event-title' }, title),
    h(
      'dl',
      {},
      ...fact('When', h('time', { datetime: startsAt }, say(when))),
      ...fact('Where', [place?.name, place?.address].filter(Boolean).join(', ') || null),
      ...fact('Accessibility', place?.accessibility ?? null),
      ...fact('Online', joinUrl && h('a', { href: joinUrl, rel: 'noreferrer', target: '_blank' }, joinUrl)),
      ...fact('Community', community),
      ...fact('Seats', seatsOf(invited))
    )
  )
}

const button = (act: string, label: string, first = false) =>
  h('button', { class: first ? 'button first' : 'button', type: 'submit', name: 'act', value: act }, label)

/** What can be answered instead of what was. */
const buttons = ({ answer, free }: Invited): Child[] => {
  const isFull = free !== null && free <= 0
  if (answer === 'offered') return [button('going', 'Accept the seat', true), button('declined', 'Decline the seat')]
  const going = button('going', isFull ? 'Join the waiting list' : 'I am going', true)
  return [
    ...(answer === 'going' || answer === 'waitlisted' ? [] : [going]),
    ...(answer === 'maybe' ? [] : [button('maybe', 'I might go')]),
    ...(answer === 'declined'
      ? []
      : [button('declined', answer === 'waitlisted' ? 'Leave the waiting list' : 'I am not going')])
  ]
}

const reminders = ({ eventReminders }: Invited) =>
  h(
    'p',
    { class: 'small' },
    eventReminders
      ? 'Before events to which you go, you receive a reminder. '
      : 'You receive no reminders of events to which you go. ',
    h(
      'button',
      { class: 'plain', type: 'submit', name: 'act', value: eventReminders ? 'reminders_off' : 'reminders_on' },
      eventReminders ? 'Turn reminders off' : 'Turn reminders on'
    )
  )

/** Shows a date of an event, and how its person answered; they can answer as long as it is ahead. Opening it changes nothing. */
export const rsvpPage = (invited: Invited, speech: Speech, problem?: string): Page => {
  const [title, lead] = saidOf(invited, speech)
  return signedPage(
    `${title}: ${invited.title}`,
    h('p', { class: 'kind' }, `For ${invited.name}`),
    h('h1', {}, title),
    h('p', { class: 'lead' }, lead),
    ...(problem ? [h('p', { class: 'card', role: 'alert' }, problem)] : []),
    facts(invited, speech),
    ...(invited.state === 'open'
      ? [
          h(
            'form',
            { method: 'post', 'aria-label': 'Your answer' },
            h('div', { class: 'choices' }, ...buttons(invited)),
            reminders(invited)
          ),
          h('p', { class: 'small' }, 'This link is yours alone: please do not pass it on.')
        ]
      : [])
  )
}

const NO = {
  changed: [
    'This link is incomplete',
    'A part of it seems to be missing or changed; mail programs sometimes break long links. Open it again from the message, or copy the whole link.'
  ],
  expired: ['This link has expired', 'Open the event in your portal, or the link of a newer message.'],
  gone: [
    'This event is no longer available',
    'It was deleted, or it is for members of a community that you no longer belong to.'
  ]
} as const
export type NoInvitation = keyof typeof NO

/** Explains why a link does not work, and what to do. */
export const noInvitationPage = (why: NoInvitation): Page => {
  const [title, help] = NO[why]
  return signedPage(title, h('p', { class: 'kind' }, 'Invitation'), h('h1', {}, title), h('p', { class: 'lead' }, help))
}
