import type { Import, ImportedRow } from '../generated/models.ts'

const number = (count: number) => count.toLocaleString('en')

/** What came of the rows so far. */
export const countsOf = ({ rowCount, createdCount, updatedCount, unchangedCount, failedCount }: Import): string =>
  `${number(rowCount)} ${rowCount === 1 ? 'row' : 'rows'}: ${[
    [createdCount, 'created'],
    [updatedCount, 'updated'],
    [unchangedCount, 'unchanged'],
    [failedCount, 'failed']
  ]
    .map(([count, what]) => `${number(count as number)} ${what}`)
    .join(', ')}`

/** What a snapshot ended, of how many of each kind; nothing for other imports. */
export const endingsOf = ({ snapshot, endings }: Import): string[] =>
  snapshot
    ? [
        endings.length === 0
          ? 'Nothing ended: the file has no rows of people, memberships or terms.'
          : `No longer in the file: ${endings.map(({ kind, endedCount, ofCount }) => `${number(endedCount)} of ${number(ofCount)} (${kind})`).join(', ')}`
      ]
    : []

/** A record that ended. */
export const endedOf = ({ kind, key }: ImportedRow): string => `ended: ${kind} ${key}`

/** Why a row was not taken, a line for each reason. */
export const reasonsOf = ({ row, kind, key, errors }: ImportedRow): string[] => {
  const what = [kind, key].filter(Boolean).join(' ')
  return errors.map(({ field, detail }) => `row ${row}${what && ` (${what})`}${field ? ` ${field}` : ''}: ${detail}`)
}

const EVERY_MS = 2000

/** Shows how far an import is: on a terminal one line that changes, elsewhere a line now and then. */
export const progress = (out: NodeJS.WriteStream) => {
  let shown = Date.now()
  return {
    show(soFar: Import) {
      if (out.isTTY) return void out.write(`\r\x1b[K${countsOf(soFar)}`)
      // What came of all rows is printed at the end.
      if (soFar.status !== 'running' || Date.now() - shown < EVERY_MS) return
      shown = Date.now()
      out.write(`${countsOf(soFar)}\n`)
    },
    clear() {
      if (out.isTTY) out.write('\r\x1b[K')
    }
  }
}

/** Says what is waited for, and for how long already: on a terminal one line that changes, elsewhere one line. Returns how to end it. */
export const waiting = (out: NodeJS.WriteStream, words: string): (() => void) => {
  out.write(`${words} …${out.isTTY ? '' : '\n'}`)
  if (!out.isTTY) return () => undefined
  const begun = Date.now()
  const timer = setInterval(() => out.write(`\r\x1b[K${words} … ${Math.round((Date.now() - begun) / 1000)} s`), 1000)
  return () => {
    clearInterval(timer)
    out.write('\r\x1b[K')
  }
}

/** Rows of cells in columns for people, as wide as what stands in them. */
export const tableOf = (rows: string[][]): string => {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map(row => [...row[column]!].length)))
  return rows
    .map(row =>
      row
        .map((cell, column) => cell + ' '.repeat(widths[column]! - [...cell].length))
        .join('  ')
        .trimEnd()
    )
    .join('\n')
}
