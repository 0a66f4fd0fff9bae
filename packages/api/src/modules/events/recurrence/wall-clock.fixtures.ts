// Run by itself: prints what series make around the changes of the clocks, as the process sees it in its own time zone.
import type { RecurrenceInput } from '@guildhall/schema'
import { expand } from './expand.ts'
import { wallIn } from './recurrence.fixtures.ts'

const WEEKLY: RecurrenceInput = { frequency: 'weekly' }
const LAST_SUNDAY: RecurrenceInput = { frequency: 'monthly', weekdays: ['sunday'], position: -1 }

/** Series over a change of the clocks, spring and autumn, north and south of the equator. */
export const CHANGES: [timeZone: string, start: string, recurrence: RecurrenceInput, moments: string[]][] = [
  // Forward on 8 March, back on 1 November.
  ['America/New_York', '2026-03-03T17:00', WEEKLY, ['2026-03-03T22:00', '2026-03-10T21:00', '2026-03-17T21:00']],
  ['America/New_York', '2026-10-27T17:00', WEEKLY, ['2026-10-27T21:00', '2026-11-03T22:00', '2026-11-10T22:00']],
  // Forward on 29 March, back on 25 October.
  ['Europe/Berlin', '2026-03-26T09:30', WEEKLY, ['2026-03-26T08:30', '2026-04-02T07:30', '2026-04-09T07:30']],
  ['Europe/Berlin', '2026-10-22T09:30', WEEKLY, ['2026-10-22T07:30', '2026-10-29T08:30', '2026-11-05T08:30']],
  // Back on 5 April, forward on 4 October.
  ['Australia/Sydney', '2026-04-01T10:00', WEEKLY, ['2026-03-31T23:00', '2026-04-08T00:00', '2026-04-15T00:00']],
  ['Australia/Sydney', '2026-09-30T10:00', WEEKLY, ['2026-09-30T00:00', '2026-10-06T23:00', '2026-10-13T23:00']],
  // Back on 4 April, forward on 5 September, at midnight.
  ['America/Santiago', '2026-04-02T23:30', WEEKLY, ['2026-04-03T02:30', '2026-04-10T03:30', '2026-04-17T03:30']],
  ['America/Santiago', '2026-09-03T23:30', WEEKLY, ['2026-09-04T03:30', '2026-09-11T02:30', '2026-09-18T02:30']],
  // On the very day of a change: 29 March and 25 October.
  ['Europe/Berlin', '2026-03-29T10:00', LAST_SUNDAY, ['2026-03-29T08:00', '2026-04-26T08:00', '2026-05-31T08:00']]
]

if (process.argv[1] === import.meta.filename)
  console.log(
    JSON.stringify(
      CHANGES.map(([timeZone, start, recurrence]) =>
        expand(
          { timeZone, start, recurrence: { ...recurrence, count: 3 } },
          { from: '2026-01-01T00:00:00Z', to: '2027-01-01T00:00:00Z' }
        ).map(({ originalStart }) => wallIn('UTC', originalStart))
      )
    )
  )
