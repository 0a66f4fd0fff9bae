import type { PollQuestion } from '@guildhall/schema'
import { POLL_TEXT_MAX } from '@guildhall/schema'
import type { AskedPoll } from '../../modules/charters/polls/link.ts'
import { questionsInWords } from '../../modules/charters/polls/questions.ts'
import type { Reader } from '../../modules/directory/portals/brand.ts'
import { textsIn } from '../html/message.ts'
import { type Child, h } from '../html/representation.ts'
import type { Page } from './page.ts'
import { alert, closedPage, opening, signedPage } from './signed-page.ts'

/** What was typed, by question. */
export type Given = Readonly<Record<string, string>>

const choiceOf = ({ question, text, choices }: PollQuestion, given: Given) =>
  h(
    'fieldset',
    {},
    h('legend', {}, h('bdi', {}, text)),
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
        h('bdi', {}, one.text)
      )
    )
  )

const textOf = ({ question, text }: PollQuestion, given: Given) =>
  h(
    'label',
    {},
    h('bdi', {}, text),
    h('textarea', { name: question, rows: 5, maxlength: POLL_TEXT_MAX, dir: 'auto' }, given[question] ?? '')
  )

const fieldOf = (question: PollQuestion, given: Given): Child =>
  question.kind === 'choice' ? choiceOf(question, given) : textOf(question, given)

/** Asks the questions of a poll. Opening it changes nothing, and says nothing of who has answered. */
export const pollPage = (asked: AskedPoll, reader: Reader, given: Given = {}, problem?: string): Page => {
  const { community, closesOn } = asked
  const text = textsIn(reader)
  return signedPage(
    reader,
    text('site.poll.name', { community }),
    ...opening(community, text('site.poll.title'), text('site.poll.lead')),
    ...alert(problem),
    h(
      'form',
      { method: 'post', class: 'questions', 'aria-label': text('site.poll.form') },
      ...questionsInWords(asked.questions, reader).map(question => fieldOf(question, given)),
      h('button', { class: 'button first', type: 'submit' }, text('site.poll.send'))
    ),
    h('p', { class: 'small' }, text('site.poll.note', { closesOn }))
  )
}

/** What is said instead of the questions: that answers are counted, that there were some before, or that the poll is closed. */
type Instead = 'counted' | 'before' | 'closed'

/** Thanks for answers, or says why there are no questions any more. */
export const insteadPage = (instead: Instead, { community }: AskedPoll, reader: Reader): Page => {
  const text = textsIn(reader)
  const title = text(`site.poll.${instead}.title`)
  return signedPage(
    reader,
    text('site.title_of', { title, of: community }),
    ...opening(community, title, text(`site.poll.${instead}.lead`))
  )
}

/** Explains why a link does not work, and what to do. */
export const noPollPage = (reader: Reader): Page => {
  const text = textsIn(reader)
  return closedPage(reader, text('site.poll.kind'), text('site.link.changed.title'), text('site.poll.changed.help'))
}
