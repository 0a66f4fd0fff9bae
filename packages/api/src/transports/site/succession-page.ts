import type { Reader } from '../../modules/directory/portals/brand.ts'
import { message as ofPages } from '../../modules/pages/message.ts'
import type { Question } from '../../modules/pages/succession/link.ts'
import { type Texts, textsIn } from '../html/message.ts'
import { type Child, h } from '../html/representation.ts'
import { address, fact } from './facts.ts'
import type { Page } from './page.ts'
import { alert, closedPage, opening, signedPage } from './signed-page.ts'

/** How much somebody can write who declines. */
export const WORDS_AT_MOST = 2000

const facts = ({ community, portal, url }: Question, text: Texts) =>
  h(
    'section',
    { class: 'card', 'aria-labelledby': 'place-title' },
    h('h2', { id: 'place-title' }, text('site.succession.about')),
    h(
      'dl',
      {},
      ...fact(text('site.fact.community'), community),
      ...fact(text('site.fact.portal'), portal),
      ...fact(text('site.fact.page'), url && address(url))
    )
  )

const form = (act: 'accept' | 'decline', text: Texts, ...fields: Child[]) =>
  h(
    'form',
    { method: 'post', 'aria-label': text(`site.succession.${act}`) },
    h('input', { type: 'hidden', name: 'act', value: act }),
    ...fields,
    h(
      'button',
      { class: act === 'accept' ? 'button first' : 'button', type: 'submit' },
      text(`site.succession.${act}.button`)
    )
  )

/** Asks whether a person takes over; opening it changes nothing. */
export const questionPage = (question: Question, reader: Reader, problem?: string): Page => {
  const { name, community, portal, holder, role, reason } = question
  const text = textsIn(reader)
  const asked = reader.say(ofPages('succession.asked', { why: reason, role }))
  return signedPage(
    reader,
    text('site.succession.name', { community }),
    ...opening(
      text('site.for', { name }),
      text('site.succession.title'),
      text('site.succession.lead', { holder, asked, community, portal })
    ),
    ...alert(problem),
    facts(question, text),
    h('p', {}, text('site.succession.both_fine')),
    form('accept', text),
    form(
      'decline',
      text,
      h(
        'label',
        {},
        text('site.succession.because'),
        h('textarea', { name: 'because', rows: 3, maxlength: WORDS_AT_MOST, dir: 'auto' })
      )
    ),
    h('p', { class: 'small' }, text('site.succession.note'))
  )
}

/** Thanks the person who answered. */
export const answeredPage = (question: Question, answer: 'accepted' | 'declined', reader: Reader): Page => {
  const { name, community, portal } = question
  const text = textsIn(reader)
  const title = text(`site.succession.${answer}.title`)
  const lead = text(`site.succession.${answer}.lead`, { community, portal })
  return signedPage(reader, title, ...opening(text('site.for', { name }), title, lead))
}

/** Why a question can't be answered by its link. */
export type Closed = 'changed' | 'expired' | 'answered' | 'not_needed'

/** Explains why a question can't be answered any more. */
export const noQuestionPage = (why: Closed, reader: Reader): Page => {
  const text = textsIn(reader)
  const titles = {
    changed: 'site.link.changed.title',
    expired: 'site.link.expired.title',
    answered: 'site.succession.answered.title',
    not_needed: 'site.succession.not_needed.title'
  } as const
  const help = why === 'changed' ? 'site.link.changed.help' : (`site.succession.${why}.help` as const)
  return closedPage(reader, text('site.succession.kind'), text(titles[why]), text(help))
}
