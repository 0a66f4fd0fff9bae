import t from 'tap'
import { daysIn } from '../bin/check-days.ts'

t.test('a day that is worked out apart from the one place is refused, with the line and what to use', async t => {
  for (const [text, instead] of [
    ['select * from terms where ended_on > current_date', /today\(\)/],
    ['where r.started_on <= LOCALTIMESTAMP', /today\(\)/],
    ['select now()::date', /day_of/],
    ['where a.occurred_at::date = b', /day_of/],
    [`select (now() at time zone 'UTC')`, /day_of/],
    [`select date_trunc('month', now())`, /day_of/],
    ['const day = moment.slice(0, 10)', /dayOf/],
    ['const [day] = moment.toISOString().split("T")', /dayOf/],
    [`const [day] = moment.split('T')`, /dayOf/],
    ['date.getDate() + date.getUTCDay()', /addDays/],
    ['date.setUTCFullYear(2027)', /addYears/],
    ['date.toLocaleDateString()', /dayInWords/]
  ] as const)
    t.match(daysIn(`fine\n${text}\n`), [{ line: 2, instead }], text)
})

t.test('moments, and days as they are given, are let through', async t => {
  const text = [
    'select $1::date, now(), created_at::timestamptz, today(), day_of(now())',
    `select date_trunc('hour', now())`,
    'const text = key.slice(0, 9) + moment.toISOString()',
    'const later = new Date(now.getTime() + DAY_MS)'
  ].join('\n')
  t.strictSame(daysIn(text), [])
})
