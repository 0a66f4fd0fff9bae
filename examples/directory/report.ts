import type { Import, ImportedRow } from '../../packages/sdk/src/index.ts'
import type { Note } from './ledger.ts'
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

/** How many notes there are for each reason, the most frequent first. */
export const noteLines = (notes: Note[]): string[] => {
  const reasons = [...Map.groupBy(notes, ({ reason }) => reason)].map(([reason, those]): [string, number] => [
    reason,
    those.length
  ])
  return [`Notes ${notes.length}`, ...table(reasons.toSorted((a, b) => b[1] - a[1]))]
}

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
