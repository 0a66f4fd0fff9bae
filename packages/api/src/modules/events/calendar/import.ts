import { setImmediate } from 'node:timers/promises'
import { isDeepStrictEqual } from 'node:util'
import type { ImportOccurrence } from '@guildhall/schema'
import type { ImportReader, Line } from '../../../core/module/row-kind.ts'
import { ApiError } from '../../../core/problem/api-error.ts'
import { wallOf } from '../occurrences/times.ts'
import { causes, skipped } from '../words.en.ts'
import { type CalendarRead, type LeftOut, type ReadEvent, type ReadOverride, readCalendar } from './read-calendar.ts'

const MOST_BYTES = 10 * 2 ** 20
const decoder = new TextDecoder('utf-8', { fatal: true })

/** The text of a file, which is read as a whole: its entries may come in any order. */
const textOf = async (chunks: AsyncIterable<Buffer>): Promise<string> => {
  const parts: Buffer[] = []
  let size = 0
  for await (const chunk of chunks) {
    size += chunk.length
    if (size > MOST_BYTES)
      throw new ApiError('BODY_TOO_LARGE', 'Maximum 10 MiB for an iCalendar file. Split it into several files.')
    parts.push(chunk)
  }
  try {
    return decoder.decode(Buffer.concat(parts))
  } catch {
    throw new ApiError('INVALID_INPUT', 'The file is not UTF-8. Save the file in UTF-8.')
  }
}

const pickLength = (read: ReadEvent | ReadOverride) =>
  'days' in read ? { days: read.days } : { durationMinutes: read.durationMinutes }
const lengthOf = (read: ReadEvent | ReadOverride) => ({
  durationMinutes: null,
  days: null as number | null,
  ...pickLength(read)
})

const statusOf = ({ status }: { status: string }) => ({
  status,
  ...(status === 'cancelled' ? { cause: causes.inCalendar } : {})
})

const ALIKE = ['title', 'description', 'mode', 'place', 'joinUrl'] as const

/** In what an occurrence differs from its series; undefined where it differs in nothing. */
const occurrenceOf = (event: ReadEvent, read: ReadOverride) => {
  const { originalStart } = read
  const differs = {
    ...Object.fromEntries(
      ALIKE.filter(member => !isDeepStrictEqual(read[member], event[member])).map(member => [member, read[member]])
    ),
    ...(isDeepStrictEqual(lengthOf(read), lengthOf(event)) ? {} : pickLength(read)),
    ...(read.start === wallOf(originalStart, { timeZone: event.timeZone, days: lengthOf(event).days })
      ? {}
      : { start: read.start }),
    ...(read.status === event.status ? {} : statusOf(read))
  }
  return Object.keys(differs).length > 0 ? ({ originalStart, ...differs } as ImportOccurrence) : undefined
}

/** An event of a file as the row of an import. Topics, which few calendars have, are left as they are where it has none. */
const rowOf = (event: ReadEvent) => {
  const { externalKey: key, title, description, mode, place, joinUrl, topics, start, timeZone, recurrence } = event
  const occurrences = event.overrides.map(read => occurrenceOf(event, read)).filter(one => one !== undefined)
  return {
    ...{ key, title, description, mode, place, joinUrl, start, timeZone, recurrence },
    ...(topics.length > 0 ? { topics } : {}),
    ...lengthOf(event),
    ...statusOf(event),
    ...(recurrence && event.status !== 'cancelled' ? { occurrences } : {})
  }
}

const faultOf = ({ line: row, key, title, reason }: LeftOut): Line => ({
  row,
  size: 0,
  kind: 'event',
  key,
  fault: new ApiError('INVALID_INPUT', title === null ? reason : skipped.titled(title, reason))
})

/** Reads a file step by step, so that others are answered in between. */
const readInSteps = async (text: string): Promise<CalendarRead> => {
  const steps = readCalendar(text)
  let step = steps.next()
  while (!step.done) {
    await setImmediate()
    step = steps.next()
  }
  return step.value
}

/** Reads the rows of an iCalendar file: one for each of its events, and one for each entry that was left out. */
export const readCalendarRows: ImportReader = async function* (chunks, { community }) {
  if (community === null) {
    const detail = 'Required for an iCalendar file: the community (slug or id) that hosts its events.'
    throw new ApiError('INVALID_INPUT', `Parameter "community": ${detail}`, [{ parameter: 'community', detail }])
  }
  const read = await readInSteps(await textOf(chunks))
  if ('reason' in read) throw new ApiError('INVALID_INPUT', read.reason)
  const parts = Map.groupBy(
    read.leftOut.filter(({ what }) => what === 'part'),
    ({ line }) => line
  )
  const rows = read.events.map((event): Line => {
    const value = { event: rowOf(event) }
    const notes = (parts.get(event.line) ?? []).map(({ reason }) => reason)
    return { row: event.line, size: JSON.stringify(value).length, value, notes }
  })
  const faults = read.leftOut.filter(({ what }) => what !== 'part').map(faultOf)
  yield [...rows, ...faults].sort((one, other) => one.row - other.row)
}
