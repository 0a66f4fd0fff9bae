import type { PollQuestion } from '@guildhall/schema'
import { POLL_TEXT_MAX } from '@guildhall/schema'
import type { Speech } from '../../core/words/catalogue.ts'
import type { AskedPoll } from '../../modules/charters/polls/link.ts'
import { questionsInWords } from '../../modules/charters/polls/questions.ts'
import { dayInWords } from '../../platform/days.ts'
import { type Child, h } from '../embeds/representation.ts'
import type { Page } from './page.ts'
import { signedPage } from './signed-page.ts'

/** What was typed, by question. */
export type Given = Readonly<Record<string, string>>

const kind = ({ community }: AskedPoll) => h('p', { class: 'kind' }, community)

const choiceOf = ({ question, text, choices }: PollQuestion, given: Given) =>
  h(
    'fieldset',
    {},
    h('legend', {}, text),
    ...choices.map(one =>
      h(
        'label',
        { class: 'option' },
        h('input', {
          type: 'radio',
          name: question,
          value: one.choice,
          ...(given[question] === one.choice ? { checked: true } : {})
        }),
        h('span', {}, one.text)
      )
    )
  )

const textOf = ({ question, text }: PollQuestion, given: Given) =>
  h('label', {}, text, h('textarea', { name: question, rows: 5, maxlength: POLL_TEXT_MAX }, given[question] ?? ''))

const fieldOf = (question: PollQuestion, given: Given): Child =>
  question.kind === 'choice' ? choiceOf(question, given) : textOf(question, given)

/** Asks the questions of a poll. Opening it changes nothing, and says nothing of who has answered. */
export const pollPage = (asked: AskedPoll, speech: Speech, given: Given = {}, problem?: string): Page =>
  signedPage(
    `${asked.community}: your answers`,
    kind(asked),
    h('h1', {}, 'What do you think?'),
    h(
      'p',
      { class: 'lead' },
      'You answer without your name. No record says who answered what, and each question can be left out.'
    ),
    ...(problem ? [h('p', { class: 'card', role: 'alert' }, problem)] : []),
    h(
      'form',
      { method: 'post', class: 'questions', 'aria-label': 'Your answers' },
      ...questionsInWords(asked.questions, speech).map(question => fieldOf(question, given)),
      h('button', { class: 'button first', type: 'submit' }, 'Send my answers')
    ),
    h(
      'p',
      { class: 'small' },
      `You can answer once, until ${dayInWords(asked.closesOn)}. The results are shown to the members when the poll is closed, if at least five people have answered. This link is yours alone: please do not pass it on.`
    )
  )

/** Thanks for answers, or says that there were some before. */
export const answeredPage = (asked: AskedPoll, counted: boolean): Page => {
  const [title, lead] = counted
    ? ['Thank you for your answers', 'They are counted. They are final, and no record says that they are yours.']
    : [
        'These answers are not counted',
        'With this link, answers were sent before. Those are counted and stay as they are; each person answers once.'
      ]
  return signedPage(`${title}: ${asked.community}`, kind(asked), h('h1', {}, title), h('p', { class: 'lead' }, lead))
}

/** Says that a poll is closed. */
export const closedPollPage = (asked: AskedPoll): Page =>
  signedPage(
    `The poll is closed: ${asked.community}`,
    kind(asked),
    h('h1', {}, 'The poll is closed'),
    h(
      'p',
      { class: 'lead' },
      'Answers are no longer taken. Members find the results in the community, if at least five people have answered.'
    )
  )

/** Explains why a link does not work, and what to do. */
export const noPollPage = (): Page =>
  signedPage(
    'This link is incomplete',
    h('p', { class: 'kind' }, 'Poll'),
    h('h1', {}, 'This link is incomplete'),
    h(
      'p',
      { class: 'lead' },
      'A part of it seems to be missing or changed; mail programs sometimes break long links. Open it again from the message, or copy the whole link. Your tasks have the poll as well.'
    )
  )
