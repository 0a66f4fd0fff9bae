import type { CharterSection, CharterSectionKind } from '@guildhall/schema'
import { dayOf } from '../../../platform/days.ts'
import { shortened } from '../../../platform/text.ts'
import { type Block, blockOf, blocksOf, clipped, runsOf } from './blocks.ts'
import { type Direction, directionIn, directionOfMost, languageIn } from './script.ts'

/** The most characters of one section that a canvas shows. */
export const SECTION_TEXT = 4000
/** The fewest boxes around the middle that are there, if the charter has as many sections. */
const BOXES = 6

/** The sections that have a place on a canvas, in the order in which they are read, and where it is. */
const PLACES: Partial<Record<CharterSectionKind, 'left' | 'middle' | 'right'>> = {
  how: 'left',
  measures: 'middle',
  impact: 'right',
  resources: 'right',
  values: 'left',
  ground_rules: 'right'
}
/** What else is in the middle where there is no vision. */
const MIDDLES: readonly CharterSectionKind[] = ['vision', 'mission', 'importance', 'why_now']

const REFERENCE = /^ {0,3}\[[^\]\n]{1,200}\]: *\S+.*$/gm

/** What a canvas is made of. */
export type CharterInput = {
  title: string
  number: number
  sections: readonly CharterSection[]
  publishedAt: string
  nextReviewOn: string | null
  community: string
  leaders: readonly string[]
  sponsors: readonly string[]
}

/** The words on a canvas, in one language. */
export type CanvasWords = {
  language: string
  measure: string
  baseline: string
  target: string
  due: string
  driving: string
  restraining: string
  leader: (count: number) => string
  sponsor: (count: number) => string
  version: string
  published: string
  nextReview: string
  notWritten: string
  vision: string
  /** `{count}` of measures or forces that are not shown. */
  more: string
  shortened: string
  sections: (count: number) => string
  strength: (strength: number) => string
  list: (texts: readonly string[]) => string
  number: (value: number) => string
  day: (day: string) => string
}

/** One line of text with the direction that it is read in. */
export type Line = Pick<Block, 'runs' | 'dir' | 'language'> & { text: string }
export type Section = { title: Line; blocks: readonly Block[] }
type TextBox = Section & { kind: 'text'; side: string | null }
type MeasuresBox = Section & {
  kind: 'measures'
  side: 'middle'
  columns: string[]
  rows: Line[][]
  /** Which column has the targets; -1 if none. */
  target: number
  /** How many characters the columns of values have at most. */
  widest: number[]
}
export type Box = TextBox | MeasuresBox
export type Force = Pick<Block, 'runs' | 'dir' | 'language'> & { strength: number }
export type Forces = Section & { driving: Force[]; restraining: Force[]; hidden: 0 }

/** All that a canvas shows, in order. */
export type Canvas = {
  title: string
  description: string
  language: string
  dir: Direction
  /** When the version was published. */
  madeAt: string
  community: Line
  heading: Line
  vision: Section | null
  boxes: readonly Box[]
  forces: Forces | null
  foot: readonly (readonly [label: string, value: Line])[]
  notes: readonly string[]
  /** Whether a text is shortened. */
  isShortened: boolean
  labels: Pick<CanvasWords, 'driving' | 'restraining' | 'more' | 'shortened'>
}

const lineOf = (text: string, asked: string): Line => {
  const language = languageIn(text, asked)
  return { text, runs: runsOf(text, language), dir: directionIn(text), language }
}
const isFilled = ({ text, items, measures, impacts, forces }: CharterSection) =>
  text.trim() !== '' || items.length + measures.length + impacts.length + forces.length > 0

const itemsOf = ({ items, impacts }: CharterSection, language: string): Block[] => [
  ...items.flatMap(text => blockOf([{ text }], language, { kind: 'item' })),
  ...impacts.flatMap(({ on, whom }) =>
    blockOf([{ text: on, isStrong: true }, { text: ` – ${whom}` }], language, { kind: 'item' })
  )
]

/** A long number can be broken between groups of digits. */
const figureOf = (number: string) => (number.length > 10 ? number.replace(/([^\d])(?=\d{3})/g, '$1\u200b') : number)

/** What blocks say, without their form. */
const plainOf = (blocks: readonly Block[]) =>
  shortened(
    blocks
      .map(({ runs }) => runs.map(({ text }) => text).join(''))
      .join(' ')
      .replaceAll('\u200b', ''),
    1000
  )

/** Measures as a table, without the columns of which nothing is known. */
export const tableOf = (
  measures: CharterSection['measures'],
  words: CanvasWords
): Pick<MeasuresBox, 'columns' | 'rows' | 'target' | 'widest'> => {
  const amount = (value: number | null, unit: string): Line | null =>
    value === null ? null : lineOf(`${figureOf(words.number(value))}${unit && ` ${unit}`}`, words.language)
  const columns: { title: string; cells: (Line | null)[] }[] = [
    { title: words.measure, cells: measures.map(({ name }) => lineOf(name, words.language)) },
    { title: words.baseline, cells: measures.map(({ baseline, unit }) => amount(baseline, unit)) },
    { title: words.target, cells: measures.map(({ target, unit }) => amount(target, unit)) },
    {
      title: words.due,
      cells: measures.map(({ due }) => (due === null ? null : lineOf(words.day(due), words.language)))
    }
  ]
  const known = columns.filter(({ cells }) => cells.some(cell => cell !== null))
  const widest = known
    .slice(1)
    .map(({ title, cells }) => Math.max(title.length, ...cells.map(cell => cell?.text.length ?? 0)))
  return {
    widest,
    columns: known.map(({ title }) => title),
    target: known.findIndex(({ title }) => title === words.target),
    rows: measures.map((_, at) => known.map(({ cells }) => cells[at] ?? lineOf('–', words.language)))
  }
}

/** The definitions of links in sections: one can be in another section than the link. */
export const referencesIn = (sections: readonly CharterSection[]): string =>
  sections.flatMap(({ text }) => text.match(REFERENCE) ?? []).join('\n')

/** A section as it is shown, with at most so many characters. */
export const sectionOf = (
  section: CharterSection,
  { language }: Pick<CanvasWords, 'language'>,
  references: string,
  most: number
): Section & { isCut: boolean } => {
  const all = [...blocksOf(`${section.text}\n\n${references}`, language), ...itemsOf(section, language)]
  return { title: lineOf(section.title, language), ...clipped(all, most) }
}

/** Who leads and sponsors the community, and which version this is. */
export const factsOf = (charter: CharterInput, words: CanvasWords): [label: string, value: Line][] => {
  const { leaders, sponsors, number, publishedAt, nextReviewOn } = charter
  const known = (label: string, value: string | null): [string, Line][] =>
    value === null ? [] : [[label, lineOf(value, words.language)]]
  const people = (names: readonly string[]) => (names.length > 0 ? words.list(names) : null)
  return [
    ...known(words.leader(leaders.length), people(leaders)),
    ...known(words.sponsor(sponsors.length), people(sponsors)),
    ...known(words.version, words.number(number)),
    ...known(words.published, words.day(dayOf(publishedAt))),
    ...known(words.nextReview, nextReviewOn && words.day(nextReviewOn))
  ]
}

/** All that a charter says, about as much of it as shows its language. */
export const textsOf = ({ title, sections }: Pick<CharterInput, 'title' | 'sections'>) => [
  title,
  ...sections.flatMap(section => [section.title, section.text.slice(0, 2000), ...section.items])
]

/** The words of a canvas, for texts in the language in which the charter is written as far as that shows. */
export const wordsFor = (charter: CharterInput, words: CanvasWords): CanvasWords => ({
  ...words,
  language: languageIn(textsOf(charter).join(' '), words.language)
})

/** Which sections are in which place: in the middle, around it, among the forces, and how many are not shown. */
const placed = (sections: readonly CharterSection[]) => {
  const named = (kind: CharterSectionKind) => sections.find(({ section }) => section === kind)
  const middle = MIDDLES.map(named).find(found => found !== undefined)
  const forces = named('forces')
  const others = sections.filter(section => section !== middle && section !== forces)
  const own = Object.keys(PLACES).flatMap(kind => others.filter(({ section }) => section === kind))
  const more = others.filter(section => !own.includes(section)).slice(0, Math.max(BOXES - own.length, 0))
  return { middle, forces, around: [...own, ...more], hidden: others.length - own.length - more.length }
}

const forceOf = ({ text, strength }: CharterSection['forces'][number], language: string): Force[] =>
  blockOf([{ text }], language).map(block => ({ ...block, strength }))

/** A canvas of a charter; `most` bounds the text of each section. */
export const canvasOf = (charter: CharterInput, given: CanvasWords, most = SECTION_TEXT): Canvas => {
  const words = wordsFor(charter, given)
  const { language, driving, restraining, more, shortened } = words
  const { title, publishedAt, community } = charter
  const filled = charter.sections.filter(isFilled)
  const { middle, forces, around, hidden } = placed(filled)
  const references = referencesIn(filled)
  let isShortened = false
  const sectioned = (section: CharterSection): Section => {
    const { isCut, ...own } = sectionOf(section, words, references, most)
    isShortened ||= isCut
    return own
  }
  const boxOf = (section: CharterSection): Box => {
    const own = sectioned(section)
    return section.measures.length > 0
      ? { ...own, kind: 'measures', side: 'middle', ...tableOf(section.measures, words) }
      : { ...own, kind: 'text', side: PLACES[section.section] ?? null }
  }
  const among = (section: CharterSection, wanted: string) =>
    section.forces.filter(({ direction }) => direction === wanted).flatMap(force => forceOf(force, language))
  const unwritten = { title: lineOf(words.vision, language), blocks: blockOf([{ text: words.notWritten }], language) }
  const vision = middle ? sectioned(middle) : around.length === 0 ? unwritten : null
  return {
    title: `${title} · ${community}`,
    description: plainOf(vision?.blocks ?? []),
    madeAt: publishedAt,
    language,
    dir: directionOfMost(textsOf(charter)),
    community: lineOf(community, language),
    heading: lineOf(title, language),
    vision,
    boxes: around.map(boxOf),
    forces: forces
      ? {
          ...sectioned(forces),
          driving: among(forces, 'driving'),
          restraining: among(forces, 'restraining'),
          hidden: 0
        }
      : null,
    foot: factsOf(charter, words),
    notes: hidden > 0 ? [words.sections(hidden)] : [],
    isShortened,
    labels: { driving, restraining, more, shortened }
  }
}
