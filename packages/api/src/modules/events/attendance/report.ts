import { parse } from 'csv-parse/sync'
import { ApiError } from '../../../core/problem/api-error.ts'
import { reportFaults } from '../words.en.ts'

/** Somebody in a report: the name, and where they signed in, the address and the sign-in name that the tool has for them. */
export type Participant = { name: string; email: string; upn: string }
type Column = keyof Participant | 'waiting'

/** By which headings the tools name their columns, in any of their languages. The last one, of some versions, may be missing. */
const TOOLS: Record<string, Partial<Record<Column, RegExp>>> = {
  'Microsoft Teams': {
    name: /^((full )?name|vollständiger name)$/,
    email: /^e-?mail(-adresse)?$/,
    upn: /\(upn\)$/
  },
  Zoom: {
    name: /^name \((original ?name|ursprünglicher name)\)$/,
    email: /^((user |benutzer-?)?e-?mail|e-mail des benutzers)$/,
    waiting: /^(in waiting room|im warteraum)$/
  }
}
const OPTIONAL: readonly string[] = ['waiting']

const SECTION = /^\d+\. \S/
const YES = /^(yes|ja)$/i

const recordsOf = (text: string): string[][] => {
  try {
    return parse(text, {
      delimiter: text.includes('\t') ? '\t' : ',',
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: false,
      trim: true
    })
  } catch {
    throw new ApiError('INVALID_INPUT', reportFaults.unreadable)
  }
}

type Columns = Map<string, number>

/** Where the columns of a tool are in a line of headings; undefined where it is none. */
const columnsIn = (record: readonly string[], headings: Partial<Record<Column, RegExp>>): Columns | undefined => {
  const columns = new Map(
    Object.entries(headings).map(([column, heading]) => [
      column,
      record.findIndex(cell => heading.test(cell.toLowerCase()))
    ])
  )
  return [...columns].every(([column, at]) => at >= 0 || OPTIONAL.includes(column)) ? columns : undefined
}

/** The people below a line of headings, up to an empty line or the next section. */
const below = (records: readonly string[][], columns: Columns): Participant[] => {
  const end = records.findIndex(record => SECTION.test(record[0]!) || record.every(cell => cell === ''))
  const cell = (record: readonly string[], column: Column) => record[columns.get(column) ?? -1] ?? ''
  return records
    .slice(0, end < 0 ? undefined : end)
    .filter(record => !YES.test(cell(record, 'waiting')))
    .map(record => ({ name: cell(record, 'name'), email: cell(record, 'email'), upn: cell(record, 'upn') }))
}

/** A name without what tools put after it: “(Guest)”, or the name that somebody had before. */
const bare = (name: string) =>
  name
    .replace(/\s*\([^()]*\)$/, '')
    .normalize('NFKC')
    .toLowerCase()

const isAddressed = ({ email, upn }: Participant) => email !== '' || upn !== ''

/** The first of those that have the same key. */
const once = (all: readonly Participant[], keyOf: (one: Participant) => string) =>
  [...new Map(all.toReversed().map(one => [keyOf(one), one])).values()].reverse()

/** Everybody once: by their address, and those without one by their name, unless somebody with an address has it. */
const distinct = (all: readonly Participant[]): Participant[] => {
  const addressed = all.filter(isAddressed)
  const known = new Set(addressed.map(({ name }) => bare(name)))
  const others = all.filter(one => !isAddressed(one) && !known.has(bare(one.name)))
  return [
    ...once(addressed, ({ email, upn }) => (email || upn).toLowerCase()),
    ...once(others, ({ name }) => bare(name))
  ]
}

/**
 * The people in the untouched report of a meeting tool, each once however often they came and went.
 * @throws ApiError where it is of no tool that is known, or names nobody.
 */
export const readReport = (text: string): Participant[] => {
  const records = recordsOf(text)
  for (const headings of Object.values(TOOLS)) {
    const at = records.findIndex(record => columnsIn(record, headings))
    if (at < 0) continue
    const people = distinct(below(records.slice(at + 1), columnsIn(records[at]!, headings)!))
    if (people.length === 0) throw new ApiError('INVALID_INPUT', reportFaults.nobody)
    return people
  }
  throw new ApiError('INVALID_INPUT', reportFaults.unknown(Object.keys(TOOLS)))
}
