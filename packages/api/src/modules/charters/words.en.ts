import type { LineChange, NoticeKind, SectionChange, TaskKind } from '@guildhall/schema'
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
  keepers: 'Only the leader and the core group can do this or, while the community has no leader, its author.'
}

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

/** What the pages about charters say. */
export const messages = {
  // What polls ask, and what can be chosen.
  'poll.charter_says': 'Does the charter still say what we do?',
  'poll.needs_met': 'Do you get what you need from the community?',
  'poll.should_change': 'What should change?',
  'poll.choice.yes': 'Yes',
  'poll.choice.partly': 'Partly',
  'poll.choice.no': 'No',
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

/** Why a poll is not opened or answered. */
export const pollFaults = {
  secret:
    'This service has no secret for the ballots of polls. Set POLL_SECRET to at least 32 random characters, and keep it apart from the database.',
  otherSecret:
    'POLL_SECRET is not the one with which this poll was opened. Set it to the same value again: without it the answers cannot be read.',
  closed: (on: string) => `This poll was open until ${day(on)}. Its results are final.`,
  member: 'Only active members of the community can answer this poll.',
  ballot: 'This ballot is not one of this poll. Request it again: POST /v1/polls/{poll}/ballots.',
  question: (questions: readonly string[]) => `There is no such question. The poll asks: ${list(questions)}.`,
  twice: 'This question is answered twice. Send one answer to each question.',
  text: 'This question is answered in words. Send `text`, and leave `choice` out.',
  choice: (choices: readonly string[]) =>
    `This question is answered with a choice. Send \`choice\` as one of ${list(choices)}, and leave \`text\` out.`
}

/** Why a review is not opened. */
export const reviewFaults = {
  charter:
    'The community has no published charter to review. Publish one first: POST /v1/charters/{charter}/transitions.',
  closesOn: (least: number, most: number) =>
    `Members can answer for ${least} to ${most} days. Send a day between these, or leave it out.`
}

/** What transitions of reviews lack. */
export const reviewLacks = {
  managers: 'Only the leader, the core group and the admins of the portals of the community review its charter.',
  heard: (days: number) =>
    `The members have not been heard: they can answer the poll of the review for at least ${days} days.`,
  outcome: 'Say what was decided. Send `outcome`: keep, adapt, evolve, merge or close.',
  held: 'A review in the future cannot be concluded. Send a `heldOn` of today or earlier.',
  next: 'A charter that remains in force is reviewed again. Send `nextReviewOn`.',
  past: 'The next review is after today. Send a later `nextReviewOn`.'
}

/** What the notices about polls and reviews say; `by` is the last day to answer, or when the review is due. */
export const notices = {
  poll_opened: facts => ({
    subject: `${nameOf(facts)}: three questions to the members`,
    what: `${nameOf(facts)} reviews its charter and would like to hear you.`,
    why: 'The answers help to decide what stays and what changes.',
    how: 'Your tasks have the poll. You answer without your name: who answered what is on no record.',
    ...linkOf(facts, 'Answer the poll'),
    byWhen: dated('You can answer until', facts.by),
    next: 'The results are shown when the poll is closed. If you have answered, or prefer not to, there is nothing to do.',
    because: becauseOf(facts, 'member')
  }),
  charter_review_due: facts => ({
    subject: `${nameOf(facts)}: time to review the charter`,
    what: dated(`The charter of ${nameOf(facts)} is to be reviewed on`, facts.by),
    why: 'A review shows whether the charter still says what the community does.',
    how: 'Your tasks have the review. It begins with what is known, and asks the members three questions.',
    ...linkOf(facts, 'Open the review'),
    next: 'When the review is open, the members have at least 7 days to answer. Then you decide together, and set the next date.',
    because: becauseOf(facts, 'leader')
  })
} satisfies { [N in NoticeKind]?: NoticeTemplate }

type Review = { community: string | null; on: string | null; open: boolean }

/** What the tasks about polls and reviews say. */
export const tasks = {
  poll_open: ({ community }: { community: string | null; purpose: string }) => ({
    what: `Answer three questions about ${community ?? 'a community'}`,
    why: 'You answer without your name. Whether you have answered is not on record, so this stays until the poll is closed.'
  }),
  charter_review: ({ community, on, open }: Review) => ({
    what: open
      ? `Conclude the review of the charter of ${community ?? 'a community'}`
      : `Review the charter of ${community ?? 'a community'}`,
    why: open
      ? 'Decide with the members’ answers what stays and what changes, and when to look again.'
      : dated('The review is due on', on ?? undefined, 'The review is due.')
  })
} satisfies { [T in TaskKind]?: TaskTemplate }
