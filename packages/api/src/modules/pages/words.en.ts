import type { NoticeKind, SuccessionReason, SuccessionRole, TaskKind } from '@guildhall/schema'
import type { NoticeTemplate } from '../../core/module/notice.ts'
import type { Sentences } from '../../core/words/message.ts'
import type { TaskTemplate } from '../../core/words/words.ts'
import { becauseOf, dated, decided, linkOf, nameOf } from '../messages/words.en.ts'

const WHY: Record<SuccessionReason, string> = {
  term_ending: 'Their time in this role comes to its end.',
  leave: 'They will be away, and nobody stands in for them yet.',
  silence: 'We have not heard from them for a while, and the page waits to be looked through.',
  left: 'They leave the organisation.'
}
const ROLES: Record<SuccessionRole, string> = {
  primary: 'the primary representative of its page',
  secondary: 'the secondary representative of its page',
  leader: 'its leader'
}

/** What requests for pages and successions say in English. */
export const messages = {
  'page_request.unanswered': ({ days }: { days: number }) =>
    `Nobody answered the last question within ${days} days. You are welcome to ask again.`,
  'succession.asked': ({ why, role }: { why: SuccessionReason; role: SuccessionRole }) =>
    `${WHY[why]} You are asked to become ${ROLES[role]}.`
} satisfies Sentences

/** What the notices about requests and successions say. */
export const notices = {
  page_request_decided: decided(
    facts => `${nameOf(facts)}: the request for a page was ${facts.decision ?? 'decided'}`,
    facts =>
      facts.decision === 'approved'
        ? 'The page is registered now. Its representatives will be asked to look through it from time to time.'
        : 'You can ask again with what is new; the request and its conversation stay readable.',
    'one of those who asked for the page'
  ),
  page_request_changes_asked: facts => ({
    subject: `${nameOf(facts)}: a question about your request for a page`,
    what: facts.said ?? 'Something in the request needs your answer.',
    why: facts.reason,
    how: 'Answer, or change the request; it then goes back to those who decide.',
    ...linkOf(facts, 'Answer'),
    byWhen: dated('Please answer by', facts.by) || undefined,
    next: dated('Without an answer the request ends by itself on', facts.nextOn, 'The request waits for you.'),
    because: becauseOf(facts, 'one of those who asked for the page')
  }),
  succession_asked: facts => ({
    subject: `${nameOf(facts)}: would you take over?`,
    what:
      facts.said ?? `${facts.who ?? 'Somebody'} will no longer look after ${nameOf(facts)}, and you were thought of.`,
    why: facts.reason,
    how: 'Say yes or no; both are fine. It takes about ten minutes every few months.',
    ...linkOf(facts, 'Answer'),
    byWhen: dated('Please answer by', facts.by) || undefined,
    next: 'If you say no, or do not answer, somebody else is asked.',
    because: becauseOf(facts, 'a member')
  })
} satisfies { [N in NoticeKind]?: NoticeTemplate }

type OfPage = { community: string | null; portal: string }
const nameIn = ({ community }: { community: string | null }) => community ?? 'a community'
const pageOf = (one: OfPage) => `the page of ${nameIn(one)} on ${one.portal}`

/** What the tasks about pages say. */
export const tasks = {
  page_review: (page: OfPage & { lastOn: string | null; everyDays: number }) => ({
    what: `Look through ${pageOf(page)}`,
    why:
      page.lastOn === null
        ? 'Nothing is known yet of when it was last looked through.'
        : `It last showed a sign of life on ${page.lastOn}, and is to show one every ${page.everyDays} days.`
  }),
  page_request_question: (request: OfPage) => ({
    what: `Answer what was asked about ${pageOf(request)}`,
    why: 'The request for the page waits for you; unanswered it expires.'
  }),
  page_request_decision: (request: OfPage) => ({
    what: `Decide on ${pageOf(request)}`,
    why: `${nameIn(request)} asks for a page.`
  }),
  succession: (asked: { community: string | null; role: SuccessionRole; on: string }) => ({
    what: `Say whether you take over as ${asked.role} of ${nameIn(asked)}`,
    why: `You were asked on ${asked.on}, and are free to say no.`
  })
} satisfies { [T in TaskKind]?: TaskTemplate }
