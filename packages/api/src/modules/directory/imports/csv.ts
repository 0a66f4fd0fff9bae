import { parse } from 'csv-parse'
import type { Line } from '../../../core/module/row-kind.ts'
import { ApiError } from '../../../core/problem/api-error.ts'
import { likely } from '../../../core/problem/likely.ts'
import { COLUMNS, rowOf } from './cells.ts'
import { LONGEST } from './line.ts'

const SEPARATOR = /[,;\t]/
// Excel writes and hides a first line that says what separates the cells.
const DECLARED = /^(?:\xef\xbb\xbf)?sep=([,;\t])\r?\n/i
const BOM = '\xef\xbb\xbf'
const UTF_16 = /^(\xff\xfe|\xfe\xff)/
const ASCII = /^[\0-\x7f]*$/
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

const wrongHeader = (detail: string) =>
  new ApiError('INVALID_INPUT', `The first line must contain the column names: ${detail}`)

const NOT_UTF_8 = 'is not UTF-8. Save the file as “CSV UTF-8”.'

/** The names of the columns; a column at the end of the sheet may have none, as long as its cells are empty. */
const checkHeader = (columns: string[]) => {
  const named = columns.filter(column => column !== '')
  const unknown = columns.findIndex(column => column !== '' && !COLUMNS.includes(column))
  if (unknown !== -1)
    throw wrongHeader(
      `"${columns[unknown]!.slice(0, 100)}" (column ${unknown + 1}) is unknown. ${likely(columns[unknown]!, COLUMNS)}`
    )
  const twice = named.find((column, index) => named.indexOf(column) !== index)
  if (twice !== undefined) throw wrongHeader(`"${twice}" occurs twice.`)
  if (!named.includes('kind')) throw wrongHeader('"kind" is missing. It defines the kind of each row.')
  return columns
}

// A sheet does not show the blanks around a cell, and copied texts bring some that have no width.
const BLANKS = /^[\s\u200b\u2060]+|[\s\u200b\u2060]+$/g

// Cells come one character a byte, so that none is mended before it could be looked at.
const textOf = (cell: string) =>
  (ASCII.test(cell) ? cell : decoder.decode(Buffer.from(cell, 'latin1'))).replace(BLANKS, '')

const headerOf = (cells: string[]) => {
  try {
    return checkHeader(cells.map(textOf))
  } catch (error) {
    throw error instanceof ApiError ? error : wrongHeader(`it ${NOT_UTF_8}`)
  }
}

const faulty = (detail: string) => ({ fault: new ApiError('INVALID_INPUT', detail) })

const read = (columns: string[], cells: string[]): { value: unknown } | { fault: ApiError } => {
  try {
    const texts = cells.map(textOf)
    const nameless = texts.findIndex((text, index) => text !== '' && !columns[index])
    if (nameless === -1) return { value: rowOf(columns, texts) }
    return faulty(
      `The cell in column ${nameless + 1} has no column name in the first line. Add the name, or quote a cell that contains a separator.`
    )
  } catch {
    return faulty(`The row ${NOT_UTF_8}`)
  }
}

// Bytes as characters: a parser that trimmed them would cut letters in halves, and take tabs between cells for blanks.
const BLANK_AND_QUOTE = /^[ \t]+"/
const QUOTED = /^[ \t]+"((?:[^"]|"")*)"[ \t]*$/

/** A cell with a blank before its quote, which is no quote to the parser. */
const withoutQuotes = (cell: string): string | ApiError => {
  if (!BLANK_AND_QUOTE.test(cell)) return cell
  const [, text] = QUOTED.exec(cell) ?? []
  return text === undefined ? BLANK_BEFORE_QUOTE : text.replaceAll('""', '"')
}
const BLANK_BEFORE_QUOTE = new ApiError(
  'INVALID_INPUT',
  'A cell has a blank before its quote, so it is not clear where it ends. Remove the blank.'
)

type Cell = string | ApiError
const isFault = (cell: Cell): cell is ApiError => cell instanceof ApiError

/** Takes bytes of a CSV file and gives the records that are whole by now. */
const splitter = (separator: string) => {
  const records: (Cell[] | undefined)[] = []
  const parser = parse({
    delimiter: separator,
    encoding: 'latin1',
    relax_column_count: true,
    relax_quotes: true,
    // A sheet counts them.
    skip_empty_lines: false,
    skip_records_with_error: true,
    cast: (cell, { quoting }) => (quoting ? cell : withoutQuotes(cell)),
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
      new Promise<(Cell[] | undefined)[]>((resolve, reject) =>
        parser.write(bytes, error => (error ? reject(error) : resolve(taken())))
      ),
    end: () =>
      new Promise<(Cell[] | undefined)[]>((resolve, reject) => parser.once('error', reject).end(() => resolve(taken())))
  }
}

const UNCLOSED = new ApiError(
  'INVALID_INPUT',
  'A quote opened here is not closed within 1 MiB, and the rest cannot be read.'
)

/** What separates cells, by the first line of a file, and its bytes without what stands before its cells. */
const opened = (first: Buffer): { separator: string; rest: Buffer } => {
  const text = first.toString('latin1')
  if (UTF_16.test(text)) throw wrongHeader(`it ${NOT_UTF_8}`)
  const declared = DECLARED.exec(text)
  if (declared) return { separator: declared[1]!, rest: first.subarray(declared[0].length) }
  const rest = text.startsWith(BOM) ? first.subarray(BOM.length) : first
  return { separator: SEPARATOR.exec(rest.toString('latin1'))?.[0] ?? ',', rest }
}

/** The same bytes, the first line whole in the first of them. */
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

/** The rows of a CSV file, numbered as a sheet shows them: from 1, with the line of the names, and blank ones. */
export async function* readCsv(chunks: AsyncIterable<Buffer>): AsyncGenerator<Line[]> {
  let split: ReturnType<typeof splitter> | undefined
  let columns: string[] | undefined
  let row = 0
  let waiting = 0
  const lineOf = (cells: Cell[] | undefined): Line[] => {
    row++
    if (cells?.every(cell => cell === '')) return []
    const fault = cells ? cells.find(isFault) : UNCLOSED
    const texts = fault ? [] : (cells as string[])
    if (!columns) {
      columns = headerOf(texts)
      return []
    }
    if (fault) return [{ row, size: 0, fault }]
    return [{ row, size: texts.reduce((sum, { length }) => sum + length, 0), ...read(columns, texts) }]
  }
  for await (const chunk of fromFirstLine(chunks)) {
    const { separator, rest } = split ? { rest: chunk } : opened(chunk)
    split ??= splitter(separator!)
    const records = await split.write(rest)
    waiting = records.length > 0 ? 0 : waiting + rest.length
    yield waiting > LONGEST ? lineOf(undefined) : records.flatMap(lineOf)
    if (waiting > LONGEST) throw UNCLOSED
  }
  yield ((await split?.end()) ?? []).flatMap(lineOf)
  if (!columns) throw wrongHeader('it is missing.')
}
