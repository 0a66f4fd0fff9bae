import type { Import, ImportRow } from './generated/models.ts'
import type { Options } from './options.ts'
import type { Service } from './rows.ts'
import { type ImportSettings, upload } from './upload.ts'

/** What `imports.run` is told. */
export interface ImportRun extends ImportSettings {
  /** The rows, each after those it refers to; they are read no faster than the service takes them. */
  rows: Iterable<ImportRow> | AsyncIterable<ImportRow>
  /** Hears how far the import is, about every thousand rows. */
  onProgress?: (soFar: Import) => void
}

/** The methods of `imports` that are no single operation of the service. */
export interface ImportRuns {
  /**
   * Sends rows as they come, in one import, and waits for its end however long that takes (unless `timeoutMs` is given).
   * Rows that do not fit stop nothing: `failedCount` says how many they are, and `imports.rows` why.
   *
   * @throws GuildhallError if it was cut off: what is done stays done, and the same rows can be sent again.
   *
   * @example
   * const done = await client.imports.run({
   *   source: 'sigs.yaml',
   *   rows,
   *   onProgress: ({ rowCount }) => console.log(rowCount)
   * })
   */
  run(run: ImportRun, options?: Options): Promise<Import>
}

const CHUNK = 65_536

/** Rows as NDJSON, some together. */
export async function* linesOf(rows: Iterable<unknown> | AsyncIterable<unknown>): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder()
  let lines = ''
  for await (const row of rows) {
    lines += `${JSON.stringify(row)}\n`
    if (lines.length < CHUNK) continue
    yield encoder.encode(lines)
    lines = ''
  }
  yield encoder.encode(lines)
}

/** The method `imports.run` of a service. */
export const runOf =
  (service: Service): ImportRuns['run'] =>
  ({ rows, onProgress = () => undefined, ...settings }, options = {}) =>
    upload(service, { ...settings, type: 'application/x-ndjson', body: linesOf(rows), onProgress }, options)
