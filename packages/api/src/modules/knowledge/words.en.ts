import type { NoticeKind, TaskKind } from '@guildhall/schema'
import type { NoticeTemplate } from '../../core/module/notice.ts'
import type { TaskTemplate } from '../../core/words/words.ts'
import { becauseOf, dated, linkOf, nameOf } from '../messages/words.en.ts'

/** What the notices about resources say; `said` is the title of the resource. */
export const notices = {
  resource_review_due: facts => ({
    subject: `${nameOf(facts)}: ${facts.said ?? 'a resource'} is to be reviewed`,
    what: `${facts.said ? `“${facts.said}”` : 'A resource'}, which ${nameOf(facts)} shares, is to be reviewed.`,
    how: 'Bring it up to date and set the day of the next review, or ask the leader to archive it.',
    ...linkOf(facts, 'Look at it'),
    byWhen: dated('Please review it by', facts.by) || undefined,
    next: 'It stays where it is until somebody has looked at it.',
    because: becauseOf(facts, 'one of its authors, and a member')
  })
} satisfies { [N in NoticeKind]?: NoticeTemplate }

/** What the tasks about resources say in English. */
export const tasks = {
  resource_review: ({ title, on }: { title: string; on: string }) => ({
    what: `Review ${title}`,
    why: `Its review is due on ${on}. Bring it up to date, set the day of the next review, or archive it.`
  })
} satisfies { [T in TaskKind]?: TaskTemplate }
