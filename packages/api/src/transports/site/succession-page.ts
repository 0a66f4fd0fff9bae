import type { Speech } from '../../core/words/catalogue.ts'
import { message } from '../../modules/pages/message.ts'
import type { Question } from '../../modules/pages/succession/link.ts'
import { type Child, h } from '../embeds/representation.ts'
import type { Page } from './page.ts'
import { signedPage } from './signed-page.ts'

/** How much somebody can write who declines. */
export const WORDS_AT_MOST = 2000

/** Where it is: the community, on its portal where a page is to be taken over. */
const placeOf = ({ community, portal }: Question) => (portal ? `${community} on ${portal}` : community)

const facts = ({ community, portal, url }: Question) =>
  h(
    'section',
    { class: 'card', 'aria-labelledby': 'place-title' },
    h('h2', { id: 'place-title' }, 'What it is about'),
    h(
      'dl',
      {},
      h('dt', {}, 'Community'),
      h('dd', {}, community),
      ...(portal ? [h('dt', {}, 'Portal'), h('dd', {}, portal)] : []),
      ...(url
        ? [h('dt', {}, 'Page'), h('dd', {}, h('a', { href: url, rel: 'noreferrer', target: '_blank' }, url))]
        : [])
    )
  )

const form = (act: string, title: string, button: string, ...fields: Child[]) =>
  h(
    'form',
    { method: 'post', 'aria-label': title },
    h('input', { type: 'hidden', name: 'act', value: act }),
    ...fields,
    h('button', { class: act === 'accept' ? 'button first' : 'button', type: 'submit' }, button)
  )

/** Asks whether a person takes over; opening it changes nothing. */
export const questionPage = (question: Question, { say }: Speech, problem?: string): Page => {
  const { name, holder, role, reason } = question
  return signedPage(
    `Would you take over in ${question.community}?`,
    h('p', { class: 'kind' }, `For ${name}`),
    h('h1', {}, 'Would you take over?'),
    h(
      'p',
      { class: 'lead' },
      `Until now, ${holder ?? 'another person'} is responsible for ${placeOf(question)}. ${say(message('succession.asked', { why: reason, role }))}`
    ),
    ...(problem ? [h('p', { class: 'card', role: 'alert' }, problem)] : []),
    facts(question),
    h('p', {}, 'Yes and no are both fine. It takes about ten minutes every few months.'),
    form('accept', 'Accept', 'Yes, I take over'),
    form(
      'decline',
      'Decline',
      'No, not me',
      h('label', {}, 'Why? (optional)', h('textarea', { name: 'because', rows: 3, maxlength: WORDS_AT_MOST }))
    ),
    h(
      'p',
      { class: 'small' },
      'If you decline, or do not answer, another person is asked. Opening this page records nothing.'
    )
  )
}

/** Thanks the person who answered. */
export const answeredPage = (question: Question, answer: 'accepted' | 'declined'): Page => {
  const [title, text] =
    answer === 'accepted'
      ? ['Thank you', `You have taken over in ${placeOf(question)}. We will remind you when something is due.`]
      : ['Thank you for your answer', `Another person is asked to take over in ${placeOf(question)}.`]
  return signedPage(
    title,
    h('p', { class: 'kind' }, `For ${question.name}`),
    h('h1', {}, title),
    h('p', { class: 'lead' }, text)
  )
}

/** Why a question can't be answered by its link. */
export type Closed = 'changed' | 'expired' | 'answered' | 'not_needed'

const WHY: Record<Closed, [title: string, help: string]> = {
  changed: [
    'This link is incomplete',
    'A part of it seems to be missing or changed; mail programs sometimes break long links. Open it again from the message, or copy the whole link.'
  ],
  expired: [
    'This link has expired',
    'Another person is asked by now. If you want to take over, contact an admin of your portal.'
  ],
  answered: [
    'This question is closed',
    'It was answered, or another person is asked by now. There is nothing more to do. Thank you.'
  ],
  not_needed: [
    'No one needs to take over any more',
    'The reason no longer applies. There is nothing more to do. Thank you.'
  ]
}

/** Explains why a question can't be answered any more. */
export const closedPage = (why: Closed): Page => {
  const [title, help] = WHY[why]
  return signedPage(
    title,
    h('p', { class: 'kind' }, 'A role to take over'),
    h('h1', {}, title),
    h('p', { class: 'lead' }, help)
  )
}
