import { createReadStream, existsSync } from 'node:fs'
import { basename, extname } from 'node:path'
import { text } from 'node:stream/consumers'
import { linesOf } from '../import-run.ts'
import type { ImportSettings } from '../upload.ts'

/** The forms of a file, by name, and their media types. */
export const FORMATS = {
  csv: 'text/csv',
  ndjson: 'application/x-ndjson',
  json: 'application/json',
  ics: 'text/calendar'
} as const
export type Format = keyof typeof FORMATS

const EXTENSIONS: Record<string, Format> = {
  '.csv': 'csv',
  '.tsv': 'csv',
  '.ndjson': 'ndjson',
  '.jsonl': 'ndjson',
  '.json': 'json',
  '.ics': 'ics'
}

/** The form of a file by its name; what comes on standard input is NDJSON. */
export const formatOf = (file: string): Format | undefined =>
  file === '-' ? 'ndjson' : EXTENSIONS[extname(file).toLowerCase()]

/** The name of a file as that of the system its rows come from; standard input has none. */
export const nameOf = (file: string): string | undefined => (file === '-' ? undefined : basename(file))

const read = (file: string): AsyncIterable<Uint8Array> => {
  if (file === '-') return process.stdin
  if (!existsSync(file)) throw new Error(`There is no file "${file}".`)
  return createReadStream(file)
}

/** A file that is ready to be sent, and what it says of itself beside its rows. */
export interface Opened extends Partial<ImportSettings> {
  type: string
  body: AsyncIterable<Uint8Array>
}

type Document = Partial<ImportSettings> & { rows?: unknown }

// A JSON document is only known once it is whole, so its rows are sent as if each stood on a line of its own.
const openJson = async (file: string): Promise<Opened> => {
  const value = JSON.parse(await text(read(file))) as Document | unknown[] | null
  const { rows, ...settings }: Document = Array.isArray(value) ? { rows: value } : (value ?? {})
  if (!Array.isArray(rows)) throw new Error('A JSON file holds a list of rows, or an object with a member "rows".')
  return { type: FORMATS.ndjson, body: linesOf(rows), ...settings }
}

/** Opens a file to be sent as it is read. */
export const open = async (file: string, format: Format): Promise<Opened> =>
  format === 'json' ? openJson(file) : { type: FORMATS[format], body: read(file) }
