import type { LineChange, SectionChange } from '@guildhall/schema'
import { makeLanguage } from '../../core/words/language.ts'
import type { Sentences } from '../../platform/messages.ts'

const { plural, list, day } = makeLanguage('en-GB')

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

const STRENGTHS = ['weak', 'rather weak', 'moderate', 'strong', 'very strong']

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
