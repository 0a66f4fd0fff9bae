import type { Speech } from '../../core/words/catalogue.ts'
import { message } from '../../modules/events/message.ts'
import type { AskedSeries } from '../../modules/events/reaffirmation/link.ts'
import { type Child, h } from '../embeds/representation.ts'
import type { Page } from './page.ts'
import { signedPage } from './signed-page.ts'

type Said = [title: string, lead: string]

/** What begins the name of the field that says of a date that it was held; the rest is its id. */
export const HELD = 'held '

const ASK = 'Perhaps all is well, and only the notes are missing. One answer is enough.'

/** What is the case, by the status of the series. */
const saidOf = ({ title, status, isOpen }: AskedSeries): Said => {
  if (status === 'cancelled')
    return ['The series has ended', 'Thank you for what it was. Its past dates stay as they are.']
  if (!isOpen) return ['The series takes place', 'Thank you. It is listed, and you do not have to do anything else.']
  return status === 'dormant'
    ? [
        `Does “${title}” go on?`,
        'The series is dormant: its upcoming dates are not listed. You can bring it back at any time.'
      ]
    : [`Does “${title}” still take place?`, ASK]
}

const button = (act: string, label: string, first = false) =>
  h('button', { class: first ? 'button first' : 'button', type: 'submit', name: 'act', value: act }, label)

const dateField = (date: AskedSeries['dates'][number], { say }: Speech) =>
  h(
    'li',
    {},
    h(
      'label',
      {},
      h('span', {}, h('input', { type: 'checkbox', name: `${HELD}${date.id}` }), ' ', say(message('event.when', date)))
    )
  )

const datesOf = ({ dates }: AskedSeries, speech: Speech): Child[] =>
  dates.length === 0
    ? []
    : [
        h(
          'fieldset',
          { class: 'card' },
          h('legend', {}, 'Which of these dates were held?'),
          h('ul', { class: 'points', role: 'list' }, ...dates.map(date => dateField(date, speech)))
        )
      ]

/** Asks whether a series still takes place, and which of its last dates were held. Opening it changes nothing. */
export const seriesPage = (asked: AskedSeries, speech: Speech, problem?: string): Page => {
  const [title, lead] = saidOf(asked)
  return signedPage(
    `${title}: ${asked.title}`,
    h('p', { class: 'kind' }, `For ${asked.name}, about ${asked.community}`),
    h('h1', {}, title),
    h('p', { class: 'lead' }, lead),
    ...(problem ? [h('p', { class: 'card', role: 'alert' }, problem)] : []),
    ...(asked.isOpen
      ? [
          h(
            'form',
            { method: 'post', 'aria-label': 'Your answer' },
            ...datesOf(asked, speech),
            h(
              'div',
              { class: 'choices' },
              button('reaffirm', asked.status === 'dormant' ? 'Bring it back' : 'It still takes place', true),
              ...(asked.dates.length > 0 ? [button('held', 'Only record these dates')] : []),
              button('end', 'It has ended')
            )
          ),
          h(
            'p',
            { class: 'small' },
            'If it has ended, its upcoming dates are cancelled, and people who are going receive a message. This link is yours alone: please do not pass it on.'
          )
        ]
      : [])
  )
}

const NO = {
  changed: [
    'This link is incomplete',
    'A part of it seems to be missing or changed; mail programs sometimes break long links. Open it again from the message, or copy the whole link.'
  ],
  expired: ['This link has expired', 'Open the series in your portal, or the link of a newer message.'],
  gone: ['This series is no longer yours to edit', 'It was deleted, or another person organises it now. Thank you.']
} as const
export type NoSeries = keyof typeof NO

/** Explains why a link does not work, and what to do. */
export const noSeriesPage = (why: NoSeries): Page => {
  const [title, help] = NO[why]
  return signedPage(title, h('p', { class: 'kind' }, 'Series'), h('h1', {}, title), h('p', { class: 'lead' }, help))
}
