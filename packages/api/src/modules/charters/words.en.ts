import type { DecisionMode, LineChange, MetricPeriod, NoticeKind, SectionChange, TaskKind } from '@guildhall/schema'
import { makeLanguage } from '../../core/words/language.ts'
import type { NoticeTemplate } from '../../core/words/notice.ts'
import type { TaskTemplate } from '../../core/words/words.ts'
import type { Sentences } from '../../platform/messages.ts'
import { becauseOf, dated, linkOf, nameOf } from '../messages/words.en.ts'

const { day, list, plural } = makeLanguage('en-GB')

/** Why a charter is not written. */
export const charterFaults = {
  unpublished: 'This community has no published charter.',
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
  ended: 'This draft was withdrawn. Draft another one with `basedOn`.',
  fixedKey:
    'This version was published with another text, title or date. A published version never changes: send the new one under a key of its own.',
  neverPublished: 'Only a published version can be removed. Send `publishedAt`.',
  future: 'It has not been published yet. Send a `publishedAt` that is not in the future.',
  order:
    'The community has a version that is newer. Send the versions of a community in the order in which they were published.',
  removal: 'A version is removed after it was published, and not in the future. Correct the day.',
  replaced: 'Another version replaced this one. Leave `removedOn` out.'
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

const STRENGTHS = ['weak', 'rather weak', 'moderate', 'strong', 'very strong']

/** What pages and pictures of charters say, what polls ask, and how votes end. */
export const messages = {
  'poll.charter_says': 'Does the charter still say what we do?',
  'poll.needs_met': 'Do you get what you need from the community?',
  'poll.should_change': 'What should change?',
  'poll.should_close': 'Should the community close?',
  'poll.would_help': 'Would you help it to continue?',
  'poll.keep': 'What should be kept, and where?',
  'poll.choice.yes': 'Yes',
  'poll.choice.partly': 'Partly',
  'poll.choice.no': 'No',
  'poll.choice.unsure': 'I am not sure',
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
  'charter.comparison.formerly': ({ title }: { title: string }) => `Previously: ${title}`,
  'measure.about': ({ unit, period }: { unit: string; period: MetricPeriod }) =>
    `${unit}, the last value of each ${period}`,
  'measure.baseline': 'Baseline',
  'measure.target': ({ due }: { due: string | null }) => (due ? `Target by ${due}` : 'Target'),
  'measure.from': ({ value }: { value: string }) => `The baseline is ${value}.`,
  'measure.to': ({ value, due }: { value: string; due: string | null }) =>
    `The target is ${value}${due ? `, by ${day(due)}` : ''}.`,
  'measure.gaps': ({ period }: { period: MetricPeriod }) => `no value in this ${period}`,
  'charter.canvas.measure': 'Measure',
  'charter.canvas.baseline': 'Baseline',
  'charter.canvas.target': 'Target',
  'charter.canvas.due': 'Due',
  'charter.canvas.driving': 'Driving forces',
  'charter.canvas.restraining': 'Restraining forces',
  'charter.canvas.strength': ({ strength }: { strength: number }) => STRENGTHS[strength - 1]!,
  'charter.canvas.leader': ({ count }: { count: number }) => (count === 1 ? 'Leader' : 'Leaders'),
  'charter.canvas.sponsor': ({ count }: { count: number }) => (count === 1 ? 'Sponsor' : 'Sponsors'),
  'charter.canvas.version': 'Version',
  'charter.canvas.published': 'Published',
  'charter.canvas.next_review': 'Next review',
  'charter.canvas.vision': 'Vision',
  'charter.canvas.untitled': 'Introduction',
  'charter.canvas.not_written': 'Not written yet.',
  'charter.canvas.more': '+ {count} more',
  'charter.canvas.shortened': 'Texts that end in … are shortened. The charter contains the full texts.',
  'charter.canvas.sections': ({ count }: { count: number }) =>
    `The charter has ${plural(count, { one: '# more section', other: '# more sections' })}.`
} satisfies Sentences

/** What the notices about polls and reviews say; `by` is the last day to answer, or when the review is due. */
export const notices = {
  poll_opened: facts => ({
    subject: `${nameOf(facts)}: three questions to the members`,
    what: `${nameOf(facts)} reviews its charter and would like to hear you.`,
    why: 'The answers help to decide what stays and what changes.',
    how: facts.link
      ? 'Use this link, which is yours alone. You answer without your name: who answered what is on no record.'
      : 'Your tasks have the poll. You answer without your name: who answered what is on no record.',
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
  }),
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
  },
  touchpoint_overdue: facts => ({
    subject: `${nameOf(facts)}: how did it go with ${facts.who ?? 'the sponsor'}?`,
    what: `${facts.said ? `“${facts.said}”` : 'A touchpoint'} with ${facts.who ?? 'the sponsor'} was planned${facts.by ? ` for ${day(facts.by)}` : ''}, and it is not recorded whether it took place.`,
    how: 'If it took place, complete it and note what came of it. If not, choose another day or cancel it.',
    ...linkOf(facts, 'Open the community'),
    next: 'It stays in your tasks until then.',
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
  }),
  charter_vote: ({ title, community }: { title: string; community: string | null }) => ({
    what: `Vote on “${title}”, the charter of ${community ?? 'a community'}`,
    why: 'The community decides on its charter together. You can change your vote until the vote ends.'
  }),
  touchpoint: ({ community, sponsor, about, on }: Overdue) => ({
    what: `Record how it went with ${sponsor ?? 'the sponsor'}${community ? ` of ${community}` : ''}${about ? `: ${about}` : ''}`,
    why: `It was planned for ${on}. Complete it, choose another day, or cancel it.`
  })
} satisfies { [T in TaskKind]?: TaskTemplate }

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

const ENDED: Record<string, { subject: string; next: string }> = {
  carried: { subject: 'the charter is published', next: 'It is in force. There is nothing to do.' },
  withdrawn: { subject: 'the vote on the charter was withdrawn', next: 'There is nothing to do.' }
}

const AGAIN = {
  subject: 'the charter is a draft again',
  next: 'The draft can be changed with the reasons that people gave, and a new vote opened.'
}

/** Why a touchpoint is not recorded or changed. */
export const touchpointFaults = {
  sponsor: 'This person does not sponsor the community on that day. Add their term with POST /v1/terms first.',
  none: 'Nobody sponsors the community on that day. Add the term of a sponsor with POST /v1/terms first.',
  several: 'The community has several sponsors. Send the `sponsor` whom it is about.',
  future: 'It has not happened yet. Send `plannedOn` instead, or a day up to today.',
  past: 'This day has passed. Send a later `plannedOn`, or `doneOn` to record what was done.',
  undated: 'It has no day. Send `plannedOn` to plan it, or `doneOn` to record what was done.',
  early: 'Feedback belongs to what was done. Complete the touchpoint first.',
  complete: 'It is not done yet. Complete it with POST /v1/touchpoints/{touchpoint}/transitions.',
  undone: 'What was done has a day. Send it, or leave `doneOn` out.'
}

/** What transitions of touchpoints lack. */
export const touchpointLacks = {
  keeper: 'The leader and the core group do this, and sponsors for their own touchpoints.',
  past: 'It has not happened yet. Send a day up to today in `on`.',
  outcome: 'A reason belongs to a cancellation. Send `feedback` instead.',
  cause: 'A day and feedback belong to what was done. Send `reason` instead.'
}

type Overdue = { community: string | null; sponsor: string | null; about: string | null; on: string }

/** Why a value of a measure is not recorded. */
export const measureFaults = {
  future: 'This day has not come yet. Send a day up to today.',
  twice: 'Another value in this list is of the same day. Send one for each day.',
  name: (names: readonly string[]) =>
    names.length > 0
      ? `The charter of the community has no measure with this name. It has: ${list(names)}.`
      : 'The charter of the community has no measures. Import or publish a version that has them first.'
}
