import type { NoticeKind, TaskKind } from '@guildhall/schema'
import type { NoticeTemplate } from '../../core/module/notice.ts'
import type { TaskTemplate } from '../../core/words/words.ts'
import { becauseOf, linkOf, nameOf } from '../messages/words.en.ts'

/** What the notices about the life of communities say. */
export const notices = {
  dormancy_proposed: facts => ({
    subject: `${nameOf(facts)}: is it resting?`,
    what: `Nothing has been held, planned or given in ${nameOf(facts)} for a long time.`,
    why: 'Communities have quiet times. When a community says that it rests, people know what to expect.',
    how: 'If it needs a break, let it rest: your tasks have the step. It keeps everything, and can be woken at any time. If it is active, plan its next event.',
    ...linkOf(facts, 'Open the community'),
    next: 'Nothing changes unless you decide it. The proposal ends when the community is active again.',
    because: becauseOf(facts, 'leader')
  })
} satisfies { [N in NoticeKind]?: NoticeTemplate }

/** What the tasks about the life of communities say. */
export const tasks = {
  dormancy_proposal: ({ community, since }: { community: string | null; since: string }) => ({
    what: `Decide whether ${community ?? 'a community'} rests for a while`,
    why: `Nothing has been held, planned or given for a long time; since ${since} it looks dormant. A dormant community keeps everything and can be woken at any time. If it is active, plan its next event.`
  })
} satisfies { [T in TaskKind]?: TaskTemplate }
