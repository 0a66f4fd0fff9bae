import type { NoticeKind, TaskKind } from '@guildhall/schema'
import { makeLanguage } from '../../core/words/language.ts'
import type { NoticeTemplate } from '../../core/words/notice.ts'
import type { TaskTemplate } from '../../core/words/words.ts'
import { becauseOf, dated, linkOf, nameOf } from '../messages/words.en.ts'

const { day } = makeLanguage('en-GB')

/** What the notices about resources say; `said` is the title of the resource. */
export const notices = {
  resource_review_due: facts => ({
    subject: `${nameOf(facts)}: ${facts.said ?? 'a resource'} is due for review`,
    what: `${facts.said ? `“${facts.said}”` : 'A resource'}, which ${nameOf(facts)} shares, is due for review.`,
    how: 'Update it and set the date of the next review, or ask the leader to archive it.',
    ...linkOf(facts, 'View it'),
    byWhen: dated('Please review it by', facts.by) || undefined,
    next: 'It remains available until it is reviewed.',
    because: becauseOf(facts, 'author')
  })
} satisfies { [N in NoticeKind]?: NoticeTemplate }

/** What the tasks about resources say in English. */
export const tasks = {
  resource_review: ({ title, on }: { title: string; on: string }) => ({
    what: `Review ${title}`,
    why: `Its review is due on ${day(on)}. Update it, set the date of the next review, or archive it.`
  })
} satisfies { [T in TaskKind]?: TaskTemplate }

/** What transitions of resources lack. */
export const resourceLacks = {
  reason: 'Give a reason that helps the authors.',
  member: 'Only members can propose resources for the community.',
  author: 'Only its authors, the leader and the core group can do this.',
  decider: 'Only the leader and the core group of its community can do this.',
  organisation: 'People can only create a resource as proposed or published.'
}
