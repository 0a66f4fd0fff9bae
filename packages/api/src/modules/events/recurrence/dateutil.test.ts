import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { RecurrenceInput } from '@guildhall/schema'
import t from 'tap'
import { Temporal } from 'temporal-polyfill'
import { walls } from './recurrence.fixtures.ts'
import { refusal } from './refusal.ts'

type Recorded = { start: string; timeZone: string; recurrence: RecurrenceInput; dates: string[] }

const FILE = path.join(import.meta.dirname, '../../../../test/recurrence/dateutil.ndjson')
const recorded = readFileSync(FILE, 'utf8')
  .trim()
  .split('\n')
  .map(line => JSON.parse(line) as Recorded)
/** A year after the last date that is recorded. */
const afterAll = (dates: string[], start: string) =>
  Temporal.Instant.from(`${dates.at(-1) ?? start}Z`)
    .add({ hours: 366 * 24 })
    .toString()
/** How many dates of a rule are recorded at most. */
const KEPT = 25
/** Later dates are not recorded. */
const END = '2100'

t.test('500 random rules make the dates that python-dateutil recorded', async t => {
  t.equal(recorded.length, 500)
  const wrong = recorded.flatMap(({ dates, ...series }) => {
    const window = { from: '2018-01-01T00:00:00Z', to: afterAll(dates, series.start) }
    const made = walls(series, window)
      .filter(wall => wall < END)
      .slice(0, KEPT)
    return JSON.stringify(made) === JSON.stringify(dates) ? [] : [{ ...series, dates, made }]
  })
  t.strictSame(wrong, [])
})

t.test('those that come to anything are accepted', async t => {
  const refused = recorded.flatMap(({ dates, ...series }) => {
    const found = refusal(series, afterAll(dates.slice(0, 1), series.start))
    return Boolean(found) === (dates.length === 0) ? [] : [{ ...series, dates, found }]
  })
  t.strictSame(refused, [])
})
