import type { Import, ImportedRow } from '../../packages/sdk/src/index.ts'
import type { Note } from './ledger.ts'
import { REASONS } from './reasons.ts'
import type { ImportRow } from './row.ts'

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

/** How many things the lists of a file hold, and those of the communities in it. */
export const readLines = (file: unknown): string[] => {
  const top = isObject(file) ? Object.entries(file) : []
  const communities: unknown[] = top.flatMap(([name, value]) =>
    name === 'communities' && Array.isArray(value) ? value : []
  )
  const inner = communities.filter(isObject).flatMap(community => Object.entries(community))
  const counts = new Map<string, number>()
  for (const [name, value] of top) if (Array.isArray(value)) counts.set(name, value.length)
  for (const [name, value] of inner)
    if (Array.isArray(value))
      counts.set(`communities[].${name}`, (counts.get(`communities[].${name}`) ?? 0) + value.length)
  return ['Read', ...table([...counts].filter(([, count]) => count > 0))]
}

/** How many rows of each kind there are. */
export const rowLines = (rows: ImportRow[]): string[] => {
  const kinds = Map.groupBy(rows, row => Object.keys(row)[0] ?? '')
  return [`Rows ${rows.length}`, ...table([...kinds].map(([kind, those]) => [kind, those.length]))]
}

const most = (lines: [string, number][]) => lines.toSorted((a, b) => b[1] - a[1])

/** How many values notes are about: each item of a list is one. */
const valuesIn = (notes: Note[]): number =>
  notes.reduce((sum, { value }) => sum + (Array.isArray(value) ? value.length : 1), 0)

/** A field of the file wherever it is: `communities[].members`. */
const fieldOf = ({ where, field }: Note): string =>
  (where === '' || field.startsWith('[') ? where + field : `${where}.${field}`).replace(/\[\d+\]/g, '[]')

const NAMED = 5

/** What the first references name that lead to nothing in the file. */
const namesIn = (notes: Note[]): string => {
  const names = [...new Set(notes.map(({ value }) => JSON.stringify(value)))]
  return ` ${names.slice(0, NAMED).join(', ')}${names.length > NAMED ? ', …' : ''}`
}

const lossLines = (notes: Note[]): [string, number][] =>
  [...Map.groupBy(notes, note => `${fieldOf(note)}: ${note.reason}`)].map(([line, those]) => [
    those[0]!.reason === REASONS.unresolvable ? line + namesIn(those) : line,
    valuesIn(those)
  ])

const reasonLines = (notes: Note[]): [string, number][] =>
  [...Map.groupBy(notes, ({ reason }) => reason)].map(([reason, those]) => [reason, those.length])

/** How many values are lost, by field; how many are in the rows in another form or left out by design, by reason. The most frequent first. */
export const noteLines = (notes: Note[]): string[] => {
  const of = (fate: Note['fate']) => notes.filter(note => note.fate === fate)
  return [
    `Lost ${valuesIn(of('lost'))}`,
    ...table(most(lossLines(of('lost')))),
    `Changed ${of('changed').length}`,
    ...table(most(reasonLines(of('changed')))),
    `Left out by design ${of('left').length}`,
    ...table(most(reasonLines(of('left'))))
  ]
}

/** Whether values of the file are lost. */
export const isLossy = (notes: Note[]): boolean => notes.some(({ fate }) => fate === 'lost')

/** What came of the import. */
export const resultLines = ({ id, status, dryRun, ...counts }: Import): string[] => [
  `Import ${id} ${status}${dryRun ? ', nothing was changed' : ''}`,
  ...table([
    ['rows', counts.rowCount],
    ['created', counts.createdCount],
    ['updated', counts.updatedCount],
    ['unchanged', counts.unchangedCount],
    ['failed', counts.failedCount]
  ])
]

/** One line for each reason why a row was not taken. */
export const failureLines = ({ row, kind, key, errors }: ImportedRow): string[] =>
  errors.map(({ field, detail }) => `row ${row} (${[kind, key].filter(Boolean).join(' ')}) ${field ?? ''}: ${detail}`)

const table = (lines: [string, number][]) => lines.map(([name, count]) => `${String(count).padStart(7)}  ${name}`)
