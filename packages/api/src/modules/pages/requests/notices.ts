import type { NoticeKind } from '@guildhall/schema'
import type { NoticeTemplate } from '../../../core/module/notice.ts'
import { becauseOf, dated, decided, linkOf, nameOf } from '../../messages/words.ts'

/** What the notices about requests say. */
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
  })
} satisfies { [N in NoticeKind]?: NoticeTemplate }
