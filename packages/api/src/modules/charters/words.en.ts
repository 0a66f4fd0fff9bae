import type { DecisionMode, LineChange, NoticeKind, SectionChange, TaskKind } from '@guildhall/schema'
import type { NoticeTemplate } from '../../core/module/notice.ts'
import { makeLanguage } from '../../core/words/language.ts'
import type { TaskTemplate } from '../../core/words/words.ts'
import type { Sentences } from '../../platform/messages.ts'
import { becauseOf, dated, linkOf, nameOf } from '../messages/words.en.ts'

const { plural, list, day } = makeLanguage('en-GB')

/** Why a charter is not written. */
export const charterFaults = {
  unknown: 'Only people in the directory can draft charters.',
  twice: (section: string) => `The section “${section}” occurs twice. Merge the two, or make one of them \`other\`.`,
  untitled: 'Text before the first heading comes first. Give this section a title.',
  belongs: (member: string, sections: readonly string[]) =>
    `Only these sections can have \`${member}\`: ${list(sections)}. Move them there.`,
  measure: 'Another measure in this list has the same name. Give each a name of its own.',
  long: (most: number) =>
    `The charter as a text has at most ${most.toLocaleString('en-GB')} characters. Shorten it, or link to longer texts.`,
  many: (most: number) => `A charter has at most ${most} sections. Use fewer headings of the highest level.`,
  base: 'This version belongs to another community. Send one of the same community.',
  fixed:
    'A published version never changes. Draft the next one: POST /v1/communities/{community}/charters with `basedOn`.',
  inVote: 'The community is voting on this text. Withdraw it, and draft another version with `basedOn`.',
  fixedKey:
    'This version was published with another text, title or date. A published version never changes: send the new one under a key of its own.',
  neverPublished: 'Only a published version can be removed. Send `publishedAt`.',
  future: 'It has not been published yet. Send a `publishedAt` that is not in the future.',
  order:
    'The community has a version that is newer. Send the versions of a community in the order in which they were published.',
  removal: 'A version is removed after it was published, and not in the future. Correct the day.',
  replaced: 'Another version replaced this one. Leave `removedOn` out.',
  ended: 'This draft was withdrawn. Draft another one with `basedOn`.'
}

/** What transitions of charters lack. */
export const charterLacks = {
  keepers: 'Only the leader and the core group can do this or, while the community has no leader, its author.',
  organisation: 'Only secret keys can state a publication.',
  filled: 'Fill at least one section of the charter first.',
  voters: 'No one can vote: the community has no core group and no active members. Add members first.',
  end: 'The vote must end in the future. Send a later `until`, or omit it for 14 days.',
  only_votes_end: 'Only `open_vote` takes `until`. Omit it.',
  vote: 'The community votes on its charter before it is published. Send the transition `open_vote` instead.',
  over: 'The vote is open until its end, or until all who may vote have voted.',
  carried: 'The vote did not carry the charter.',
  not_carried: 'The vote carried the charter.'
}

/** What a person lacks who votes on a charter. */
export const voteLacks = {
  unknown: 'Only people in the directory can vote.',
  core: 'The leader and the core group vote on the charter. The leader can add people to the core group.',
  members: 'The active members vote on the charter. Join the community to vote.',
  draft: 'No vote on this version is open. The leader and the core group can open one with the transition `open_vote`.',
  closed: 'The vote on this version has ended. The community can vote on a new draft.',
  over: (until: string) =>
    `The vote ended at ${until}. If the version is a draft again, the community can vote on it again.`,
  reason: 'An objection requires a reason. Send `reason`, or abstain.'
}

/** Why a comment is not written. */
export const commentFaults = {
  unknown: 'Only people in the directory can comment.',
  published: 'This version is no longer a draft. Comment on the next draft.',
  title: 'Send `title` with `section` “other”: the heading of the section. Omit it for other sections.',
  section: (sections: string) => `The draft has no such section. It has: ${sections}.`,
  empty: 'The draft has no sections yet. Omit `section` to comment on the draft.'
}

/** What transitions of comments lack. */
export const commentLacks = {
  writer: 'Only the leader, the core group, the authors of the draft and the author of the comment can do this.'
}

type Counted = {
  decisionMode: DecisionMode
  voted: number
  electorate: number
  quorum: number
  agree: number
  object: number
  abstain: number
}
const counts = ({ voted, electorate, quorum, agree, object, abstain }: Counted) =>
  `${voted} of ${plural(electorate, { one: '# person', other: '# people' })} voted; at least ${quorum} had to. Agreed: ${agree}, objected: ${object}, abstained: ${abstain}.`

type Version = { number: number | null; publishedAt: string | null }
type Lines = { addedLines: number; removedLines: number; sameLines: number }

const linesOf = (count: number, what: string) => `${plural(count, { one: '# line', other: '# lines' })} ${what}`

const SECTION_CHANGES: Record<SectionChange, string> = {
  same: 'Same',
  changed: 'Changed',
  added: 'Added',
  removed: 'Removed',
  moved: 'Moved'
}
const LINE_CHANGES: Record<LineChange, string> = { same: 'Same', added: 'Added', removed: 'Removed' }

/** What the outcomes of votes and the pages about charters say. */
export const messages = {
  'vote.carried': (counted: Counted) =>
    `${counts(counted)} ${counted.decisionMode === 'consent' ? 'No one objected' : 'More people agreed than objected'}: the charter is published.`,
  'vote.no_quorum': (counted: Counted) => `${counts(counted)} Too few people voted: the charter is a draft again.`,
  'vote.no_majority': (counted: Counted) =>
    `${counts(counted)} This takes more people who agree than people who object: the charter is a draft again.`,
  'vote.objected': (counted: Counted) =>
    `${counts(counted)} By consent, one objection is enough: the charter is a draft again.`,
  'charter.comparison': 'Comparison of two versions',
  'charter.version': ({ number, publishedAt }: Version) =>
    number === null ? 'a draft' : `version ${number}${publishedAt ? ` (${day(publishedAt)})` : ''}`,
  'charter.comparison.versions': ({ from, to }: { from: string; to: string }) => `From ${from} to ${to}`,
  'charter.comparison.lines': ({ addedLines, removedLines, sameLines }: Lines) =>
    list([
      ...(addedLines > 0 ? [linesOf(addedLines, 'added')] : []),
      ...(removedLines > 0 ? [linesOf(removedLines, 'removed')] : []),
      linesOf(sameLines, 'unchanged')
    ]),
  'charter.comparison.section': ({ change }: { change: SectionChange }) => SECTION_CHANGES[change],
  'charter.comparison.line': ({ change }: { change: LineChange }) => LINE_CHANGES[change],
  'charter.comparison.sections': 'Sections',
  'charter.comparison.opening': 'Title',
  'charter.comparison.untitled': 'Without heading',
  'charter.comparison.formerly': ({ title }: { title: string }) => `Previously: ${title}`
} satisfies Sentences

const ENDED: Record<string, { subject: string; next: string }> = {
  carried: { subject: 'the charter is published', next: 'It is in force. There is nothing to do.' },
  withdrawn: { subject: 'the vote on the charter was withdrawn', next: 'There is nothing to do.' }
}
const AGAIN = {
  subject: 'the charter is a draft again',
  next: 'The draft can be changed with the reasons that people gave, and a new vote opened.'
}

/** What the notices about votes say; `said` is the title of the charter. */
export const notices = {
  charter_vote_opened: facts => ({
    subject: `${nameOf(facts)}: vote on the charter`,
    what: `The vote on “${facts.said ?? 'Charter'}” of ${nameOf(facts)} is open.`,
    how: 'Agree, object with a reason, or abstain. Your tasks have the vote, and you can change yours until it ends.',
    ...linkOf(facts, 'Read it'),
    byWhen: dated('The vote ends on', facts.by),
    next: 'It ends earlier when all who may vote have voted.',
    because: becauseOf(facts, 'voter')
  }),
  charter_vote_ended: facts => {
    const { subject, next } = ENDED[facts.decision ?? ''] ?? AGAIN
    return {
      subject: `${nameOf(facts)}: ${subject}`,
      what: `The vote on “${facts.said ?? 'Charter'}” of ${nameOf(facts)} has ended.`,
      why: facts.reason,
      ...linkOf(facts, 'Read the details'),
      next,
      because: becauseOf(facts, 'drafter')
    }
  }
} satisfies { [N in NoticeKind]?: NoticeTemplate }

/** What the tasks about votes say. */
export const tasks = {
  charter_vote: ({ title, community }: { title: string; community: string | null }) => ({
    what: `Vote on “${title}”, the charter of ${community ?? 'a community'}`,
    why: 'The community decides on its charter together. You can change your vote until the vote ends.'
  })
} satisfies { [T in TaskKind]?: TaskTemplate }
