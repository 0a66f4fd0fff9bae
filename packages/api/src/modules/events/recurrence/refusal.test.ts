import type { RecurrenceInput } from '@guildhall/schema'
import t from 'tap'
import { Temporal } from 'temporal-polyfill'
import { expand } from './expand.ts'
import { refusal } from './refusal.ts'
import type { Series } from './series.ts'

const HORIZON = '2027-12-31T00:00:00Z'
const MONDAY = '2026-11-30T17:00'
const refuse = (recurrence: RecurrenceInput | null, more: Partial<Series> = {}) =>
  refusal({ start: MONDAY, timeZone: 'Europe/Berlin', recurrence, ...more }, HORIZON)

t.test('a series whose parts go together is accepted', async t => {
  const accepted: [RecurrenceInput | null, Partial<Series>?][] = [
    [null],
    [{ frequency: 'daily', interval: 3 }],
    [{ frequency: 'weekly', weekdays: ['monday', 'thursday'] }],
    [{ frequency: 'monthly', weekdays: ['monday'], position: 5 }],
    [{ frequency: 'monthly', weekdays: ['monday'], position: -1 }],
    [{ frequency: 'monthly', monthDay: -1 }],
    [{ frequency: 'monthly' }],
    [{ frequency: 'yearly', weekdays: ['monday'], position: -1 }],
    [{ frequency: 'yearly' }, { start: '2028-02-29T09:00' }],
    [{ frequency: 'weekly', until: '2026-11-30' }],
    [{ frequency: 'weekly', exceptions: [MONDAY] }],
    [{ frequency: 'weekly', position: null, weekdays: [], monthDay: null, until: null, count: null }],
    [{ frequency: 'weekly' }, { days: 1 }],
    [{ frequency: 'weekly' }, { timeZone: 'US/Pacific' }]
  ]
  for (const [recurrence, more] of accepted) t.notOk(refuse(recurrence, more), JSON.stringify([recurrence, more]))
})

const CASES: [pointer: string, detail: RegExp, recurrence: RecurrenceInput | null, more?: Partial<Series>][] = [
  ['/timeZone', /"Europe\/Nowhere" is not a time zone/, null, { timeZone: 'Europe/Nowhere' }],
  ['/start', /2026-02-30T09:00 is not a date/, null, { start: '2026-02-30T09:00' }],
  ['/recurrence/exceptions/1', /2026-11-31T09:00/, { frequency: 'daily', exceptions: [MONDAY, '2026-11-31T09:00'] }],
  ['/recurrence/additions/0', /2027-02-29T09:00/, { frequency: 'daily', additions: ['2027-02-29T09:00'] }],
  [
    '/recurrence/weekdays',
    /only for weekly and monthly and yearly series/,
    { frequency: 'daily', weekdays: ['monday'] }
  ],
  ['/recurrence/position', /only for monthly/, { frequency: 'weekly', weekdays: ['monday'], position: 1 }],
  ['/recurrence/monthDay', /only for monthly/, { frequency: 'weekly', monthDay: 30 }],
  ['/recurrence/position', /must not be 0/, { frequency: 'monthly', weekdays: ['monday'], position: 0 }],
  ['/recurrence/monthDay', /must not be 0/, { frequency: 'monthly', monthDay: 0 }],
  ['/recurrence/position', /requires `weekdays`/, { frequency: 'monthly', position: 1 }],
  ['/recurrence/monthDay', /not both/, { frequency: 'monthly', weekdays: ['monday'], monthDay: 30 }],
  ['/recurrence/count', /not both/, { frequency: 'daily', until: '2027-01-01', count: 2 }],
  ['/recurrence/count', /more than 100 years/, { frequency: 'yearly', count: 101 }],
  ['/recurrence/count', /more than 100 years/, { frequency: 'monthly', interval: 99, count: 1000 }],
  ['/recurrence/until', /before its start/, { frequency: 'daily', until: '2026-11-29' }],
  ['/start', /Start on 1 December 2026, 17:00/, { frequency: 'weekly', weekdays: ['tuesday'] }],
  ['/start', /Start on 1 December 2026, or/, { frequency: 'weekly', weekdays: ['tuesday'] }, { days: 1 }],
  ['/start', /does not exist in Europe\/Berlin/, { frequency: 'weekly' }, { start: '2026-03-29T02:30' }],
  // Never: 31 November, year after year.
  ['/recurrence', /no date left/, { frequency: 'yearly', monthDay: 31 }],
  ['/recurrence', /no date left/, { frequency: 'monthly', interval: 12, monthDay: 31 }],
  ['/recurrence', /no date left/, { frequency: 'weekly', count: 1, exceptions: [MONDAY] }],
  ['/recurrence', /more than 2,000 times/, { frequency: 'daily' }, { start: '1990-01-01T09:00' }],
  ['/recurrence', /more than 2,000 times/, { frequency: 'daily' }, { start: '1900-01-01T09:00', timeZone: 'UTC' }],
  ['/start', /between 1900 and 2199/, null, { start: '0001-01-01T09:00' }],
  ['/start', /between 1900 and 2199/, { frequency: 'daily' }, { start: '2200-01-01T09:00' }],
  ['/recurrence/additions/0', /between 1900 and 2199/, { frequency: 'daily', additions: ['9999-12-31T23:59'] }]
]

t.test('each other is refused with the place and what to do', async t => {
  for (const [pointer, detail, recurrence, more] of CASES)
    t.match(refuse(recurrence, more), { pointer, detail }, JSON.stringify([recurrence, more]))
})

t.test('a series is refused exactly where it has more than 2,000 dates up to the horizon', async t => {
  const WEEK = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const
  const monthly: RecurrenceInput = { frequency: 'monthly', weekdays: [...WEEK] }
  const cases: [rule: RecurrenceInput, years: number][] = [
    ...[1, 2, 3, 5, 7].map((days): [RecurrenceInput, number] => [
      { frequency: 'weekly', weekdays: WEEK.slice(0, days) },
      Math.floor(2000 / 52.2 / days)
    ]),
    [{ frequency: 'daily' }, 5],
    [{ frequency: 'daily', interval: 2 }, 10],
    [monthly, 5]
  ]
  for (const [recurrence, years] of cases)
    for (const extra of [-1, 0, 1, 2]) {
      // 31 December 2027 minus so many years, on the Monday before.
      const end = Temporal.PlainDate.from('2027-12-31').subtract({ years: years + extra })
      const start = `${end.subtract({ days: end.dayOfWeek - 1 })}T09:00`
      const series = { start, timeZone: 'UTC', recurrence }
      let count = 0
      for (let year = end.year - 1; year < 2028; year++)
        count += expand(series, { from: `${year}-01-01T00:00:00Z`, to: `${year + 1}-01-01T00:00:00Z` }).length
      count -= expand(series, { from: HORIZON, to: '2028-01-01T00:00:00Z' }).length
      t.equal(Boolean(refusal(series, HORIZON)), count > 2000, `${count} dates: ${JSON.stringify(recurrence)}`)
    }
})

t.test('the longest series that is accepted, and every refusal, take well under a second', async t => {
  for (const [, , recurrence, more] of CASES) {
    const began = performance.now()
    refuse(recurrence, more)
    t.ok(performance.now() - began < 1000, JSON.stringify([recurrence, more]))
  }
})
