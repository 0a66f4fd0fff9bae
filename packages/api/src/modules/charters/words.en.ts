import type { LineChange, MetricPeriod, NoticeKind, SectionChange, TaskKind } from '@guildhall/schema'
import type { NoticeTemplate } from '../../core/module/notice.ts'
import { makeLanguage } from '../../core/words/language.ts'
import type { TaskTemplate } from '../../core/words/words.ts'
import type { Sentences } from '../../platform/messages.ts'
import { becauseOf, nameOf } from '../messages/words.en.ts'

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
  'measure.gaps': ({ period }: { period: MetricPeriod }) => `no value in this ${period}`
} satisfies Sentences

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

/** Why a value of a measure is not recorded. */
export const measureFaults = {
  future: 'This day has not come yet. Send a day up to today.',
  twice: 'Another value in this list is of the same day. Send one for each day.'
}

/** What the notices about touchpoints say; `said` is what it is about, `who` the sponsor. */
export const notices = {
  touchpoint_overdue: facts => ({
    subject: `${nameOf(facts)}: how did it go with ${facts.who ?? 'the sponsor'}?`,
    what: `${facts.said ? `“${facts.said}”` : 'A touchpoint'} with ${facts.who ?? 'the sponsor'} was planned${facts.by ? ` for ${day(facts.by)}` : ''}, and it is not recorded whether it took place.`,
    how: 'If it took place, complete it and note what came of it. If not, choose another day or cancel it.',
    next: 'It stays in your tasks until then.',
    because: becauseOf(facts, 'leader')
  })
} satisfies { [N in NoticeKind]?: NoticeTemplate }

type Overdue = { community: string | null; sponsor: string | null; about: string | null; on: string }

/** What the tasks about touchpoints say. */
export const tasks = {
  touchpoint: ({ community, sponsor, about, on }: Overdue) => ({
    what: `Record how it went with ${sponsor ?? 'the sponsor'}${community ? ` of ${community}` : ''}${about ? `: ${about}` : ''}`,
    why: `It was planned for ${on}. Complete it, choose another day, or cancel it.`
  })
} satisfies { [T in TaskKind]?: TaskTemplate }
