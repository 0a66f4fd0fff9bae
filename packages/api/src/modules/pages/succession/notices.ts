import type { NoticeKind } from '@guildhall/schema'
import type { NoticeTemplate } from '../../../core/module/notice.ts'
import { becauseOf, dated, linkOf, nameOf } from '../../messages/words.ts'

/** What the notices about successions say. */
export const notices = {
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
