import { Recurrence, RecurrenceInput } from '@guildhall/schema'
import { sql } from 'drizzle-orm'
import fc from 'fast-check'
import t from 'tap'
import { startApp } from '../../../../test/app.ts'
import { checker } from '../../../core/operation/validation.ts'
import { anySeries, walls } from './recurrence.fixtures.ts'

const input = checker(RecurrenceInput, 'body')
const refused = (body: unknown) => {
  try {
    input(body)
  } catch (error) {
    return (error as { errors: unknown }).errors
  }
  return undefined
}

t.test('a rule is taken with what it needs alone, and as it was answered', async t => {
  const { store } = await startApp(t)
  const answered = async (rules: readonly RecurrenceInput[]) => {
    const all = sql`jsonb_array_elements(${JSON.stringify(rules)}::jsonb) with ordinality r (rule, place)`
    const rows = await store.run<{ rule: Recurrence }>(
      sql`select whole_recurrence(rule) as rule from ${all} order by place`
    )
    return rows.map(({ rule }) => rule)
  }
  const accepted: RecurrenceInput[] = [
    { frequency: 'daily' },
    { frequency: 'monthly', weekdays: ['monday'], position: -1, until: '2027-06-30', count: null },
    { frequency: 'weekly', count: 10, until: null, exceptions: ['2026-12-29T17:00'], additions: ['2027-01-07T17:00'] }
  ]
  const answer = checker(Recurrence, 'body')
  for (const [at, complete] of (await answered(accepted)).entries()) {
    t.strictSame(input(accepted[at]), accepted[at])
    t.strictSame(answer(complete), complete, 'with all its members it is what is answered')
    t.strictSame(input(complete), complete, 'and can be sent again')
  }
  const window = { from: '2019-12-01T00:00:00Z', to: '2022-01-01T00:00:00Z' }
  const some = fc.sample(anySeries, 200)
  for (const [at, recurrence] of (await answered(some.map(one => one.recurrence!))).entries()) {
    const series = some[at]!
    t.strictSame(walls({ ...series, recurrence }, window), walls(series, window), 'and makes the same dates')
  }
})

t.test('others are refused with the place', async t => {
  const cases: [body: unknown, error: object][] = [
    [{}, { pointer: '/frequency' }],
    [{ frequency: 'hourly' }, { pointer: '/frequency', detail: /daily, weekly, monthly, yearly/ }],
    [{ frequency: 'daily', interval: 0 }, { pointer: '/interval' }],
    [{ frequency: 'daily', interval: 100 }, { pointer: '/interval' }],
    [{ frequency: 'daily', count: 1001 }, { pointer: '/count' }],
    [{ frequency: 'daily', until: '2027-02-30' }, { pointer: '/until' }],
    [
      { frequency: 'daily', until: '2027-02-28', count: 3 },
      { pointer: '/count', detail: /only one of: until, count/ }
    ],
    [{ frequency: 'monthly', weekdays: ['monday'], position: 6 }, { pointer: '/position' }],
    [{ frequency: 'weekly', weekdays: ['mon'] }, { pointer: '/weekdays/0' }],
    [{ frequency: 'daily', exceptions: ['2026-12-29T17:00Z'] }, { pointer: '/exceptions/0' }],
    [{ frequency: 'daily', exceptions: ['2026-12-29T24:00'] }, { pointer: '/exceptions/0' }],
    [{ frequency: 'daily', rrule: 'FREQ=DAILY' }, { pointer: '/rrule' }]
  ]
  for (const [body, error] of cases) t.match(refused(body), [error], JSON.stringify(body))
})
