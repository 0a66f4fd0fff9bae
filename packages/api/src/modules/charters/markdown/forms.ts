import {
  type CharterForce,
  type CharterImpact,
  type CharterMeasure,
  type CharterSection,
  CharterSectionInput,
  LISTED_SECTIONS
} from '@guildhall/schema'
import { checker } from '../../../core/operation/validation.ts'
import { linesOf } from './scan.ts'

// How items and tables of a section are written in Markdown. What is read is written again and compared, so that a text that is not
// exactly of this form stays text.

type Body = Pick<CharterSection, 'section' | 'text' | 'items' | 'measures' | 'impacts' | 'forces'>
type Entries = Omit<Body, 'section' | 'text'>

export const NO_ENTRIES: Entries = { items: [], measures: [], impacts: [], forces: [] }

const cell = (value: string | number | null) =>
  value === null ? '' : String(value).replace(/[\\|]/g, sign => `\\${sign}`)
const row = (cells: readonly (string | number | null)[]) => `| ${cells.map(cell).join(' | ')} |`
const table = (heads: readonly string[], rows: readonly (readonly (string | number | null)[])[]) =>
  [row(heads), row(heads.map(() => '---')), ...rows.map(row)].join('\n')

const MEASURES = ['Measure', 'Unit', 'Baseline', 'Target', 'Due']
const IMPACTS = ['Impact on', 'Whom']
const FORCES = ['Force', 'Direction', 'Strength']

const writtenEntries = ({ items, measures, impacts, forces }: Entries): string[] => [
  ...(items.length > 0 ? [items.map(item => `- ${item}`).join('\n')] : []),
  ...(measures.length > 0
    ? [
        table(
          MEASURES,
          measures.map(({ name, unit, baseline, target, due }) => [name, unit, baseline, target, due])
        )
      ]
    : []),
  ...(impacts.length > 0
    ? [
        table(
          IMPACTS,
          impacts.map(({ on, whom }) => [on, whom])
        )
      ]
    : []),
  ...(forces.length > 0
    ? [
        table(
          FORCES,
          forces.map(({ text, direction, strength }) => [text, direction, strength])
        )
      ]
    : [])
]

/** What a section says below its heading. */
export const bodyOf = (body: Body): string => [...(body.text ? [body.text] : []), ...writtenEntries(body)].join('\n\n')

/** The cells of a line of a table. */
const cellsOf = (line: string): string[] => {
  const cells: string[] = []
  let text = ''
  for (let at = 2; at < line.length - 2; at++) {
    if (line[at] === '\\') at++
    else if (line.startsWith(' | ', at)) {
      cells.push(text)
      text = ''
      at += 2
      continue
    }
    text += line[at]
  }
  return [...cells, text]
}

const numberOf = (text: string) => (text === '' ? null : Number(text))

type Rows = (rows: readonly string[][]) => Partial<Entries>

const READERS: Partial<Record<CharterSection['section'], Rows>> = {
  measures: rows => ({
    measures: rows.map(
      ([name = '', unit = '', baseline = '', target = '', due = '']): CharterMeasure => ({
        name,
        unit,
        baseline: numberOf(baseline),
        target: numberOf(target),
        due: due || null
      })
    )
  }),
  impact: rows => ({ impacts: rows.map(([on = '', whom = '']): CharterImpact => ({ on, whom })) }),
  forces: rows => ({
    forces: rows.map(
      ([text = '', direction = '', strength = '']): CharterForce => ({
        text,
        direction: direction as CharterForce['direction'],
        strength: Number(strength)
      })
    )
  })
}

const check = checker(CharterSectionInput, 'body')

/** Whether the contract takes a section. */
const fits = (body: Body): boolean => {
  try {
    check(body)
  } catch {
    return false
  }
  const names = body.measures.map(({ name }) => name.trim().toLowerCase())
  return new Set(names).size === names.length
}

const isItem = (line: string) => line.startsWith('- ')
const isRow = (line: string) => line.startsWith('| ') && line.endsWith(' |')

const readEntries = (section: CharterSection['section'], lines: readonly string[]): Partial<Entries> | undefined => {
  if ((LISTED_SECTIONS as readonly string[]).includes(section)) return { items: lines.map(line => line.slice(2)) }
  return READERS[section]?.(lines.slice(2).map(cellsOf))
}

/** Reads what a section says below its heading: entries that stand at its end in the fixed form, and all else as text. */
export const readBody = (section: CharterSection['section'], written: string): Omit<Body, 'section'> => {
  const asText = { text: written, ...NO_ENTRIES }
  const lines = linesOf(written).map(line => line.replace(/\n$/, ''))
  const isEntry = (LISTED_SECTIONS as readonly string[]).includes(section) ? isItem : isRow
  const first = lines.findLastIndex(line => !isEntry(line)) + 1
  if (first === lines.length) return asText
  const entries = readEntries(section, lines.slice(first))
  if (!entries) return asText
  const text = lines.slice(0, first).join('\n').replace(/\n$/, '')
  const read = { section, text, ...NO_ENTRIES, ...entries }
  return bodyOf(read) === written && fits(read) ? read : asText
}
