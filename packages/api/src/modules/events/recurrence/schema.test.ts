import { Recurrence, RecurrenceInput } from '@guildhall/schema'
import t from 'tap'
import { checker } from '../../../core/operation/validation.ts'
import { completeRecurrence } from './series.ts'

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
  const accepted: RecurrenceInput[] = [
    { frequency: 'daily' },
    { frequency: 'monthly', weekdays: ['monday'], position: -1, until: '2027-06-30', count: null },
    { frequency: 'weekly', count: 10, until: null, exceptions: ['2026-12-29T17:00'], additions: ['2027-01-07T17:00'] }
  ]
  const answer = checker(Recurrence, 'body')
  for (const rule of accepted) {
    t.strictSame(input(rule), rule)
    const complete = completeRecurrence(rule)
    t.strictSame(answer(complete), complete, 'with all its members it is what is answered')
    t.strictSame(input(complete), complete, 'and can be sent again')
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
