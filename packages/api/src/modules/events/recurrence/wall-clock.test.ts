import { execFileSync } from 'node:child_process'
import path from 'node:path'
import t from 'tap'
import { expand } from './expand.ts'
import { walls } from './recurrence.fixtures.ts'
import { CHANGES } from './wall-clock.fixtures.ts'

const YEAR = { from: '2026-01-01T00:00:00Z', to: '2027-01-01T00:00:00Z' }
const PROGRAM = path.join(import.meta.dirname, 'wall-clock.fixtures.ts')

for (const TZ of ['Pacific/Honolulu', 'Pacific/Kiritimati', 'Asia/Kathmandu', 'UTC'])
  t.test(`a server in ${TZ} keeps the wall clock of series when the clocks change, north and south`, async t => {
    const printed = execFileSync(process.execPath, [PROGRAM], { env: { ...process.env, TZ }, encoding: 'utf8' })
    t.strictSame(
      JSON.parse(printed),
      CHANGES.map(([, , , moments]) => moments)
    )
  })

t.test('a time that the clocks skip is left out of a rule and not counted', async t => {
  const series = {
    start: '2026-03-27T02:30',
    timeZone: 'Europe/Berlin',
    recurrence: { frequency: 'daily' as const, count: 4 }
  }
  t.strictSame(walls(series, YEAR), ['2026-03-27T02:30', '2026-03-28T02:30', '2026-03-30T02:30', '2026-03-31T02:30'])
})

t.test('a time that comes twice is the first of both', async t => {
  const series = { start: '2026-10-25T02:30', timeZone: 'Europe/Berlin', recurrence: null }
  t.strictSame(expand(series, YEAR), [{ originalStart: '2026-10-25T00:30:00.000Z' }])
  const daily = { ...series, start: '2026-10-24T02:30', recurrence: { frequency: 'daily' as const, count: 3 } }
  t.strictSame(
    expand(daily, YEAR).map(({ originalStart }) => originalStart),
    ['2026-10-24T00:30:00.000Z', '2026-10-25T00:30:00.000Z', '2026-10-26T01:30:00.000Z']
  )
})

t.test('a single event or an addition at a time that the clocks skip is an hour later on the wall', async t => {
  const single = { start: '2026-03-29T02:30', timeZone: 'Europe/Berlin', recurrence: null }
  t.strictSame(walls(single, YEAR), ['2026-03-29T03:30'])
  const added = {
    start: '2026-03-02T02:30',
    timeZone: 'Europe/Berlin',
    recurrence: { frequency: 'weekly' as const, count: 1, additions: ['2026-03-29T02:30'] }
  }
  t.strictSame(walls(added, YEAR), ['2026-03-02T02:30', '2026-03-29T03:30'])
})

t.test('whole days begin when the day begins, also where midnight is skipped', async t => {
  const series = {
    start: '2026-09-05T00:00',
    timeZone: 'America/Santiago',
    days: 1,
    recurrence: { frequency: 'daily' as const, count: 3 }
  }
  t.strictSame(walls(series, YEAR), ['2026-09-05T00:00', '2026-09-06T01:00', '2026-09-07T00:00'])
})

t.test('a window begins at its first moment and ends before its last', async t => {
  const series = { start: '2026-05-04T09:00', timeZone: 'UTC', recurrence: { frequency: 'daily' as const } }
  t.strictSame(walls(series, { from: '2026-05-05T09:00:00Z', to: '2026-05-07T09:00:00Z' }), [
    '2026-05-05T09:00',
    '2026-05-06T09:00'
  ])
  t.strictSame(walls(series, { from: '2025-01-01T00:00:00Z', to: '2026-05-04T09:00:00Z' }), [])
})

t.test('every other week is counted from the start of the series, however far away the window is', async t => {
  const after = (start: string) =>
    walls(
      { start, timeZone: 'Europe/London', recurrence: { frequency: 'weekly', interval: 2 } },
      { from: '2046-01-01T00:00:00Z', to: '2046-02-01T00:00:00Z' }
    )
  const [one, other] = [after('2026-01-07T16:00'), after('2026-01-14T16:00')]
  t.ok(one.length > 1 && other.length > 1)
  t.notOk(one.some(wall => other.includes(wall)))
})
