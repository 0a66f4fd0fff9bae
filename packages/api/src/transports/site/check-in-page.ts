import type { Speech } from '../../core/words/catalogue.ts'
import { closedBecause } from '../../modules/events/check-in/check-in.ts'
import type { NoVisit, Visit } from '../../modules/events/check-in/code.ts'
import { checkInLacks } from '../../modules/events/words.en.ts'
import { type Child, h } from '../embeds/representation.ts'
import { factsCard } from './event-facts.ts'
import type { Page } from './page.ts'
import { signedPage } from './signed-page.ts'

type Said = [title: string, lead: string]

const saidOf = (visit: Visit): Said => {
  const reason = closedBecause(visit)
  if (visit.attended)
    return ['You are checked in', 'You are on the list of those who are there. You can close this window.']
  if (reason) return [visit.state === 'early' ? 'Check-in is not open yet' : 'Check-in is closed', reason]
  if (visit.person !== null) return ['Are you there?', `Confirm that you are at this meeting of ${visit.community}.`]
  return ['Check in', 'Enter your e-mail address. We send you a link by which you confirm that you are there.']
}

const form = ({ person }: Visit) =>
  person === null
    ? [
        h(
          'form',
          { method: 'post', 'aria-label': 'Check in' },
          h('input', { type: 'hidden', name: 'act', value: 'send' }),
          h(
            'label',
            {},
            'Your e-mail address',
            h('input', { type: 'email', name: 'email', required: true, autocomplete: 'email', maxlength: 254 })
          ),
          h('button', { class: 'button first', type: 'submit' }, 'Send me the link')
        ),
        h('p', { class: 'small' }, 'Signed in to your portal? Then you can also check in there, with the same code.')
      ]
    : [
        h(
          'form',
          { method: 'post', 'aria-label': 'Check in' },
          h('button', { class: 'button first', type: 'submit', name: 'act', value: 'confirm' }, 'I am there')
        ),
        h('p', { class: 'small' }, 'This link is yours alone: please do not pass it on.')
      ]

const pageWith = (visit: Visit, speech: Speech, [title, lead]: Said, ...more: Child[]): Page =>
  signedPage(
    `${title}: ${visit.title}`,
    h('p', { class: 'kind' }, visit.name === null ? 'Check-in' : `For ${visit.name}`),
    h('h1', {}, title),
    h('p', { class: 'lead' }, lead),
    factsCard(visit, speech),
    ...more
  )

/** Shows a meeting, and how somebody checks in to it. Opening it changes nothing. */
export const checkInPage = (visit: Visit, speech: Speech, problem?: string): Page =>
  pageWith(
    visit,
    speech,
    saidOf(visit),
    ...(problem ? [h('p', { class: 'card', role: 'alert' }, problem)] : []),
    ...(visit.state === 'open' && !visit.attended ? form(visit) : [])
  )

/** Says that a link is on its way, whoever the address belongs to. */
export const linkSentPage = (visit: Visit, speech: Speech): Page =>
  pageWith(visit, speech, [
    'Look into your e-mail',
    `If ${visit.community} knows this address, its owner receives a link within a minute. Open it to confirm that you are there. If none arrives, ask the people who organise the meeting to add you.`
  ])

const TITLES: Record<NoVisit, string> = {
  changed: 'This code is incomplete',
  expired: 'This code has expired',
  gone: 'This meeting is no longer available'
}

/** Explains why a code does not work, and what to do. */
export const noCheckInPage = (why: NoVisit): Page =>
  signedPage(
    TITLES[why],
    h('p', { class: 'kind' }, 'Check-in'),
    h('h1', {}, TITLES[why]),
    h('p', { class: 'lead' }, checkInLacks[why])
  )
