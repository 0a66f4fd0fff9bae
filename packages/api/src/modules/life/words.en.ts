import type { NoticeKind, TaskKind } from '@guildhall/schema'
import { makeLanguage } from '../../core/words/language.ts'
import type { NoticeTemplate } from '../../core/words/notice.ts'
import type { TaskTemplate } from '../../core/words/words.ts'
import { becauseOf, dated, linkOf, nameOf } from '../messages/words.en.ts'
import * as joining from './joining/words.en.ts'
import * as roles from './roles/words.en.ts'
import * as ways from './ways/words.en.ts'

const { day } = makeLanguage('en-GB')

/** What the notices about the life of communities say; for a closing `by` is the last day to answer, `nextOn` the closing date. */
export const notices = {
  ...joining.notices,
  ...roles.notices,
  ...ways.notices,
  dormancy_proposed: facts => ({
    subject: `${nameOf(facts)}: is it resting?`,
    what: `Nothing has been held, planned or given in ${nameOf(facts)} for a long time.`,
    why: 'Communities have quiet times. When a community says that it rests, people know what to expect.',
    how: 'If it needs a break, let it rest: your tasks have the step. It keeps everything, and can be woken at any time. If it is active, plan its next event.',
    ...linkOf(facts, 'Open the community'),
    next: 'Nothing changes unless you decide it. The proposal ends when the community is active again.',
    because: becauseOf(facts, 'leader')
  }),
  community_closing: facts => ({
    subject: `${nameOf(facts)} is to close: what do you think?`,
    what: dated(`${nameOf(facts)} is to close on`, facts.nextOn, `${nameOf(facts)} is to close.`),
    why: facts.said,
    how: `${facts.link ? 'This link, which is yours alone, leads to' : 'Your tasks have'} three questions: whether it should close, whether you would help it to continue, and what to keep. You answer without your name: who answered what is on no record.`,
    ...linkOf(facts, 'Answer the poll'),
    byWhen: dated('You can answer until', facts.by),
    next: 'The results are shown when the poll is closed. The leader and the core group can decide that the community continues; nothing is closed before.',
    because: becauseOf(facts, 'member')
  }),
  community_continues: facts => ({
    subject: `${nameOf(facts)} continues`,
    what: `${nameOf(facts)} was to close, and continues.`,
    why: 'The leader and the core group decided so. What the members answered is shown in the results of the poll.',
    ...linkOf(facts, 'View the community'),
    next: 'Nothing changes for you, and there is nothing to do.',
    because: becauseOf(facts, 'member')
  }),
  community_closed: facts => ({
    subject: `${nameOf(facts)} has closed`,
    what: `${nameOf(facts)} has closed. Thank you for what you gave to it and learned in it.`,
    ...linkOf(facts, 'View the community'),
    next: 'What it shared, its events and its charter stay readable. Its later events are cancelled. Your membership stays on record, and you can leave at any time. There is nothing to do.',
    because: becauseOf(facts, 'member')
  }),
  community_merged: facts => ({
    subject: `${nameOf(facts)} has merged into ${facts.said ?? 'another community'}`,
    what: `${nameOf(facts)} has merged into ${facts.said ?? 'another community'}, of which you are a member as well.`,
    ...linkOf(facts, 'View the community'),
    next: 'Channels, coming events and published resources moved with you. What was for members only stays with the members who had it; what you wrote yourself you can transfer. Your roles and your history stay on record in the earlier community. You can leave either of them at any time, and there is nothing to do.',
    because: becauseOf(facts, 'member')
  })
} satisfies { [N in NoticeKind]?: NoticeTemplate }

/** What the tasks about the life of communities say. */
export const tasks = {
  ...roles.tasks,
  ...ways.tasks,
  dormancy_proposal: ({ community, since }: { community: string | null; since: string }) => ({
    what: `Decide whether ${community ?? 'a community'} rests for a while`,
    why: `Nothing has been held, planned or given for a long time; since ${day(since)} it looks dormant. A dormant community keeps everything and can be woken at any time. If it is active, plan its next event.`
  })
} satisfies { [T in TaskKind]?: TaskTemplate }

/** Why what belongs to a community that has ended cannot be changed, and what to do instead. */
export const readOnly = {
  closed:
    'The community is closed and read-only. To continue its work, reopen it: send the transition `reopen` to POST /v1/communities/{community}/transitions.',
  merged:
    'The community was merged into another one and is read-only. Make the change in the community that it was merged into, listed in its `relations`.',
  withdrawn:
    'The community was withdrawn before its launch and is read-only. To start again, create a community: POST /v1/communities.'
}

/** The reason on record for what ends because its community closed. */
export const closed = 'The community has closed.'

/** The reason on record for what ends because its community merged. */
export const mergedReason = 'The community has merged into another one.'

/** Why an author cannot transfer something. */
export const transferLacks = {
  merged: 'Only what belongs to a merged community, which another one continues, can be transferred.',
  ahead:
    'Only an event of a merged community, which another one continues, can be transferred, and only while it has dates to come.'
}
