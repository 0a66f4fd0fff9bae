import type { Line } from '../../../core/module/row-kind.ts'
import { ApiError } from '../../../core/problem/api-error.ts'
import { LONGEST } from './line.ts'

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: false })
const BREAK = 0x0a

const unreadable = (detail: string) => new ApiError('INVALID_JSON', detail)

const read = (bytes: Buffer): { value: unknown } | { fault: ApiError } | undefined => {
  if (bytes.length > LONGEST)
    return { fault: new ApiError('BODY_TOO_LARGE', 'The line is longer than 1 MiB. Split it into several rows.') }
  let text: string
  try {
    text = decoder.decode(bytes)
  } catch {
    return { fault: unreadable('The line is not UTF-8. Save the file in UTF-8.') }
  }
  if (text.trim() === '') return undefined
  try {
    return { value: JSON.parse(text) }
  } catch {
    return { fault: unreadable('The line is not valid JSON. Each line must contain one complete row.') }
  }
}

/** Cuts bytes into lines. Of a line that is too long no more is kept than shows that it is. */
const cutter = () => {
  let kept: Buffer[] = []
  let size = 0
  const keep = (bytes: Buffer) => {
    if (size <= LONGEST) kept.push(bytes)
    size += bytes.length
  }
  const take = () => {
    const line = Buffer.concat(kept)
    kept = []
    size = 0
    return line
  }
  return {
    *linesIn(bytes: Buffer) {
      let from = 0
      for (let to = bytes.indexOf(BREAK); to !== -1; to = bytes.indexOf(BREAK, from)) {
        keep(bytes.subarray(from, to))
        from = to + 1
        yield take()
      }
      if (from < bytes.length) keep(bytes.subarray(from))
    },
    rest: take
  }
}

/** The rows of an NDJSON file: one a line, counted as lines are; empty lines hold none. */
export async function* readNdjson(chunks: AsyncIterable<Buffer>): AsyncGenerator<Line[]> {
  const { linesIn, rest } = cutter()
  let row = 0
  const lineOf = (bytes: Buffer): Line[] => {
    row++
    const found = read(bytes)
    return found ? [{ row, size: bytes.length, ...found }] : []
  }
  for await (const chunk of chunks) yield [...linesIn(chunk)].flatMap(lineOf)
  yield lineOf(rest())
}
