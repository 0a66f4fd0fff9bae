import type { RecurrenceInput } from '@guildhall/schema'
import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { expand, type Window } from './expand.ts'
import type { Series } from './series.ts'

export const TEN_YEARS: Window = { from: '1997-01-01T00:00:00Z', to: '2007-01-01T00:00:00Z' }

/** A moment on the wall of a zone. */
export const wallIn = (timeZone: string, moment: string) =>
  Temporal.Instant.from(moment).toZonedDateTimeISO(timeZone).toPlainDateTime().toString({ smallestUnit: 'minute' })

/** The occurrences of a series on the wall of its zone. */
export const walls = (series: Series, window: Window) =>
  expand(series, window).map(({ originalStart }) => wallIn(series.timeZone, originalStart))

const { some, weekdays } = {
  some: <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined }),
  weekdays: fc.uniqueArray(
    fc.constantFrom('monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'),
    { minLength: 1, maxLength: 3 }
  ) as fc.Arbitrary<NonNullable<RecurrenceInput['weekdays']>>
}
const positions = fc.constantFrom(1, 2, 3, 4, 5, -1)
const monthDays = fc.constantFrom(1, 15, 28, 29, 30, 31, -1)

/** What a rule says of its days, by its frequency. */
const placed: fc.Arbitrary<RecurrenceInput> = fc.oneof(
  fc.constant({ frequency: 'daily' as const }),
  some(weekdays).map(weekdays => ({ frequency: 'weekly' as const, ...(weekdays ? { weekdays } : {}) })),
  fc
    .tuple(fc.constantFrom('monthly' as const, 'yearly' as const), some(weekdays), some(positions), some(monthDays))
    .map(([frequency, weekdays, position, monthDay]) => ({
      frequency,
      ...(weekdays ? { weekdays, ...(position ? { position } : {}) } : monthDay ? { monthDay } : {})
    }))
)

const starts = fc
  .tuple(fc.integer({ min: 0, max: 500 }), fc.constantFrom('02:30', '00:00', '09:00', '17:45', '23:30'))
  .map(([days, time]) => `${Temporal.PlainDate.from('2020-01-01').add({ days })}T${time}`)

/** Series of all kinds, whether or not their start is a date of their rule. */
export const anySeries: fc.Arbitrary<Series & { recurrence: RecurrenceInput }> = fc
  .record({
    start: starts,
    timeZone: fc.constantFrom('UTC', 'America/New_York', 'Europe/Berlin', 'Australia/Sydney', 'America/Santiago'),
    days: fc.option(fc.integer({ min: 1, max: 3 })),
    rule: placed,
    interval: some(fc.integer({ min: 1, max: 14 })),
    end: fc.oneof(
      fc.constant({}),
      fc.record({ count: fc.integer({ min: 1, max: 30 }) }),
      fc.integer({ min: 0, max: 900 }).map(days => ({ days }))
    )
  })
  .map(({ rule, interval, end, ...series }) => {
    const until =
      'days' in end ? { until: Temporal.PlainDateTime.from(series.start).add(end).toPlainDate().toString() } : end
    return { ...series, recurrence: { ...rule, ...(interval ? { interval } : {}), ...until } }
  })
