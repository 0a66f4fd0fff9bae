import type { CharterSection, CharterSectionKind } from '@guildhall/schema'
import { type Block, blockOf, blocksOf, clipped } from './blocks.ts'
import { breakable, type Direction, directionIn, directionOfMost, languageIn } from './script.ts'

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
  leader: string
  sponsor: string
  version: string
  published: string
  nextReview: string
  none: string
  notWritten: string
  vision: string
  /** `{count}` of measures or forces that are not shown. */
  more: string
  shortened: string
  sections: (count: number) => string
  strength: (strength: number) => string
  number: (value: number) => string
  day: (day: string) => string
}

/** One line of text with the direction that it is read in. */
export type Line = { text: string; dir: Direction; language: string }
export type Section = { title: string; dir: Direction; blocks: readonly Block[] }
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
export type Force = Pick<Block, 'runs' | 'dir' | 'language'> & { strength: number; words: string }
export type Forces = Section & { driving: Force[]; restraining: Force[]; hidden: 0 }

/** All that a canvas shows, in order. */
export type Canvas = {
  title: string
  language: string
  dir: Direction
  community: Line
  heading: Line
  vision: Section | null
  boxes: readonly Box[]
  forces: Forces | null
  foot: readonly [label: string, value: Line][]
  notes: readonly string[]
  /** Whether a text is shortened. */
  isShortened: boolean
  labels: Pick<CanvasWords, 'driving' | 'restraining' | 'more' | 'shortened'>
}

const lineOf = (text: string, asked: string): Line => {
  const language = languageIn(text, asked)
  return { text: breakable(text, language), dir: directionIn(text), language }
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

/** Measures as a table, without the columns of which nothing is known. */
const tableOf = (measures: CharterSection['measures'], words: CanvasWords): Pick<MeasuresBox, 'columns' | 'rows' | 'target' | 'widest'> => {
  const amount = (value: number | null, unit: string): Line | null =>
    value === null
      ? null
      : lineOf(`${figureOf(words.number(value))}${unit && `\u00a0${unit}`}`, words.language)
  const columns: { title: string; cells: (Line | null)[] }[] = [
    { title: words.measure, cells: measures.map(({ name }) => lineOf(name, words.language)) },
    { title: words.baseline, cells: measures.map(({ baseline, unit }) => amount(baseline, unit)) },
    { title: words.target, cells: measures.map(({ target, unit }) => amount(target, unit)) },
    { title: words.due, cells: measures.map(({ due }) => (due === null ? null : lineOf(words.day(due), words.language))) }
  ]
  const known = columns.filter(({ cells }) => cells.some(cell => cell !== null))
  const widest = known.slice(1).map(({ title, cells }) => Math.max(title.length, ...cells.map(cell => cell?.text.length ?? 0)))
  return {
    widest,
    columns: known.map(({ title }) => title),
    target: known.findIndex(({ title }) => title === words.target),
    rows: measures.map((_, at) => known.map(({ cells }) => cells[at] ?? lineOf('–', words.language)))
  }
}

/** A canvas of a charter in the words of a language; `most` bounds the text of each section. */
export const canvasOf = (charter: CharterInput, words: CanvasWords, most = SECTION_TEXT): Canvas => {
  const { title, number, publishedAt, nextReviewOn, community, leaders, sponsors } = charter
  let shortened = false
  const filled = charter.sections.filter(isFilled)
  // A link can be defined in another section than where it is.
  const references = filled.flatMap(({ text }) => text.match(REFERENCE) ?? []).join('\n')
  const sectionOf = (section: CharterSection): Section => {
    const all = [...blocksOf(`${section.text}\n\n${references}`, words.language), ...itemsOf(section, words.language)]
    const { blocks, isCut } = clipped(all, most)
    shortened ||= isCut
    return { ...toTitle(section.title, words.language), blocks }
  }
  const middle =
    MIDDLES.map(kind => filled.find(({ section }) => section === kind)).find(found => found) ??
    filled.find(section => section.title === '' && section.text.length < 1200)
  const forces = filled.find(({ section }) => section === 'forces')
  const others = filled.filter(section => section !== middle && section !== forces)
  const own = Object.keys(PLACES).flatMap(kind => others.filter(({ section }) => section === kind))
  const more = others.filter(section => !own.includes(section))
  const shown = [...own, ...more.slice(0, Math.max(BOXES - own.length, 0))]
  const hidden = others.length - shown.length

  const boxOf = (section: CharterSection): Box => {
    const common = sectionOf(section)
    if (section.measures.length === 0) return { ...common, kind: 'text', side: PLACES[section.section] ?? null }
    return {
      ...common,
      kind: 'measures',
      side: 'middle',
      ...tableOf(section.measures, words)
    }
  }
  const forcesOf = (section: CharterSection): Forces => {
    const of = (wanted: string) =>
      section.forces
        .filter(({ direction }) => direction === wanted)
        .map(({ text, strength }) => ({
          ...(blockOf([{ text }], words.language)[0] as Block),
          strength,
          words: words.strength(strength)
        }))
    return { ...sectionOf(section), driving: of('driving'), restraining: of('restraining'), hidden: 0 }
  }
  const vision: Section | null = middle
    ? sectionOf(middle)
    : shown.length === 0
      ? { ...toTitle(words.vision, words.language), blocks: blockOf([{ text: words.notWritten }], words.language) }
      : null
  const boxes = shown.map(boxOf)
  const people = (names: readonly string[]): Line => lineOf(names.length > 0 ? names.join(', ') : words.none, words.language)
  const foot: Canvas['foot'] = [
    [words.leader, people(leaders)],
    [words.sponsor, people(sponsors)],
    [words.version, lineOf(words.number(number), words.language)],
    [words.published, lineOf(words.day(publishedAt.slice(0, 10)), words.language)],
    [words.nextReview, lineOf(nextReviewOn ? words.day(nextReviewOn) : words.none, words.language)]
  ]
  const all = [title, ...filled.flatMap(section => [section.title, section.text.slice(0, 2000), ...section.items])]
  return {
    title: `${title} · ${community}`,
    language: languageIn(all.join(' '), words.language),
    dir: directionOfMost(all),
    community: lineOf(community, words.language),
    heading: lineOf(title, words.language),
    vision,
    boxes,
    forces: forces ? forcesOf(forces) : null,
    foot,
    notes: hidden > 0 ? [words.sections(hidden)] : [],
    isShortened: shortened,
    labels: words
  }
}

const toTitle = (title: string, language: string) => ({
  title: breakable(title, languageIn(title, language)),
  dir: directionIn(title)
})
