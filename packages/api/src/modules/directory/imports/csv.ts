import { parse } from 'csv-parse'
import type { Line } from '../../../core/module/row-kind.ts'
import { ApiError } from '../../../core/problem/api-error.ts'
import { COLUMNS, rowOf } from './cells.ts'
import { LONGEST } from './line.ts'

const SEPARATOR = /[,;\t]/
const ASCII = /^[\0-\x7f]*$/
const decoder = new TextDecoder('utf-8', { fatal: true })

const wrongHeader = (detail: string) =>
  new ApiError('INVALID_INPUT', `The first line must contain the column names: ${detail}`)

const checkHeader = (columns: string[]) => {
  const unknown = columns.findIndex(column => !COLUMNS.includes(column))
  if (unknown !== -1) throw wrongHeader(`the name of column ${unknown + 1} is unknown. Allowed: ${COLUMNS.join(', ')}.`)
  const twice = columns.find((column, index) => columns.indexOf(column) !== index)
  if (twice !== undefined) throw wrongHeader(`"${twice}" occurs twice.`)
  if (!columns.includes('kind')) throw wrongHeader('"kind" is missing. It defines the kind of each row.')
  return columns
}

// Cells come one character a byte, so that none is mended before it could be looked at.
const textOf = (cell: string) => (ASCII.test(cell) ? cell : decoder.decode(Buffer.from(cell, 'latin1')))

const headerOf = (cells: string[]) => {
  try {
    return checkHeader(
      cells.map(cell =>
        textOf(cell)
          .replace(/^\ufeff/, '')
          .trim()
      )
    )
  } catch (error) {
    throw error instanceof ApiError ? error : wrongHeader('it is not UTF-8. Save the file in UTF-8.')
  }
}

const read = (columns: string[], cells: string[]): { value: unknown } | { fault: ApiError } => {
  if (cells.length > columns.length && cells.slice(columns.length).some(cell => cell !== ''))
    return {
      fault: new ApiError(
        'INVALID_INPUT',
        `The row has ${cells.length} cells, but the file has ${columns.length} columns.`
      )
    }
  try {
    return { value: rowOf(columns, cells.map(textOf)) }
  } catch {
    return { fault: new ApiError('INVALID_INPUT', 'The row is not UTF-8. Save the file in UTF-8.') }
  }
}

/** Takes bytes of a CSV file and gives the records that are whole by now. */
const splitter = (separator: string) => {
  const records: (string[] | undefined)[] = []
  const parser = parse({
    delimiter: separator,
    encoding: 'latin1',
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    skip_records_with_empty_values: true,
    skip_records_with_error: true,
    on_record: record => {
      records.push(record)
      return null
    },
    on_skip: () => {
      records.push(undefined)
    }
  })
  // It only ends once somebody reads, though nothing comes.
  parser.resume()
  const taken = () => records.splice(0)
  return {
    write: (bytes: Buffer) =>
      new Promise<(string[] | undefined)[]>((resolve, reject) =>
        parser.write(bytes, error => (error ? reject(error) : resolve(taken())))
      ),
    end: () =>
      new Promise<(string[] | undefined)[]>((resolve, reject) =>
        parser.once('error', reject).end(() => resolve(taken()))
      )
  }
}

const UNCLOSED = new ApiError(
  'INVALID_INPUT',
  'A quote opened here is not closed within 1 MiB, and the rest cannot be read.'
)

/** The same bytes, the first line whole in the first of them: it shows what separates cells. */
async function* fromFirstLine(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let head: Buffer | undefined = Buffer.alloc(0)
  for await (const chunk of chunks) {
    if (!head) {
      yield chunk
      continue
    }
    head = Buffer.concat([head, chunk])
    if (head.length > LONGEST) throw wrongHeader('it is longer than 1 MiB.')
    if (!chunk.includes('\n')) continue
    yield head
    head = undefined
  }
  if (head) yield head
}

/** The rows of a CSV file, counted from 1 after the line that names the columns. */
export async function* readCsv(chunks: AsyncIterable<Buffer>): AsyncGenerator<Line[]> {
  let split: ReturnType<typeof splitter> | undefined
  let columns: string[] | undefined
  let row = 0
  let waiting = 0
  const lineOf = (cells: string[] | undefined): Line[] => {
    if (!columns) {
      columns = headerOf(cells ?? [])
      return []
    }
    row++
    if (!cells) return [{ row, size: 0, fault: UNCLOSED }]
    return [{ row, size: cells.reduce((sum, { length }) => sum + length, 0), ...read(columns, cells) }]
  }
  for await (const chunk of fromFirstLine(chunks)) {
    split ??= splitter(SEPARATOR.exec(chunk.toString('latin1'))?.[0] ?? ',')
    const lines = (await split.write(chunk)).flatMap(lineOf)
    waiting = lines.length > 0 ? 0 : waiting + chunk.length
    yield waiting > LONGEST ? lineOf(undefined) : lines
    if (waiting > LONGEST) throw UNCLOSED
  }
  yield ((await split?.end()) ?? []).flatMap(lineOf)
  if (!columns) throw wrongHeader('it is missing.')
}
