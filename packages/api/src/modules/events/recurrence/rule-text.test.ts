import type { RecurrenceInput } from '@guildhall/schema'
import t from 'tap'
import { fromRuleText } from './from-rule-text.ts'
import { ruleText } from './rule-text.ts'
import type { Series } from './series.ts'

// A Tuesday, the first of its month.
const TUESDAY: Series = { start: '2026-12-01T17:00', timeZone: 'America/New_York', recurrence: null }
const WHOLE_DAY: Series = { ...TUESDAY, days: 1 }

t.test('a rule is written as iCalendar has it', async t => {
  const cases: [rule: RecurrenceInput, text: string, series?: Series][] = [
    [{ frequency: 'daily' }, 'FREQ=DAILY'],
    [{ frequency: 'weekly', interval: 2, weekdays: ['tuesday', 'friday'] }, 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,FR'],
    [{ frequency: 'monthly', weekdays: ['tuesday'], position: -1 }, 'FREQ=MONTHLY;BYDAY=-1TU'],
    [{ frequency: 'monthly', monthDay: -1, count: 3 }, 'FREQ=MONTHLY;BYMONTHDAY=-1;COUNT=3'],
    [{ frequency: 'yearly', weekdays: ['tuesday'], position: 1 }, 'FREQ=YEARLY;BYMONTH=12;BYDAY=1TU'],
    [{ frequency: 'yearly' }, 'FREQ=YEARLY'],
    // The last moment of the day in New York, in UTC.
    [{ frequency: 'weekly', until: '2027-06-30' }, 'FREQ=WEEKLY;UNTIL=20270701T035959Z'],
    [{ frequency: 'weekly', until: '2027-06-30' }, 'FREQ=WEEKLY;UNTIL=20270630', WHOLE_DAY]
  ]
  for (const [rule, text, series = TUESDAY] of cases) t.equal(ruleText(series, rule), text)
})

t.test('a rule is read as people and programs write it', async t => {
  const cases: [text: string, rule: RecurrenceInput, series?: Series][] = [
    ['RRULE:freq=weekly;byday=tu;', { frequency: 'weekly', weekdays: ['tuesday'] }],
    ['FREQ=DAILY;INTERVAL=1;BYDAY=TU,WE', { frequency: 'weekly', weekdays: ['tuesday', 'wednesday'] }],
    ['FREQ=MONTHLY;BYDAY=TU;BYSETPOS=1', { frequency: 'monthly', weekdays: ['tuesday'], position: 1 }],
    ['FREQ=MONTHLY;BYDAY=+1TU,+1WE', { frequency: 'monthly', weekdays: ['tuesday', 'wednesday'], position: 1 }],
    ['FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=1', { frequency: 'yearly', monthDay: 1 }],
    ['FREQ=YEARLY;BYMONTH=12', { frequency: 'yearly' }],
    [
      'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH;WKST=SU',
      { frequency: 'weekly', interval: 2, weekdays: ['tuesday', 'thursday'] }
    ],
    ['FREQ=WEEKLY;UNTIL=20261215T220000Z', { frequency: 'weekly', until: '2026-12-15' }],
    ['FREQ=WEEKLY;UNTIL=20261215', { frequency: 'weekly', until: '2026-12-15' }],
    ['FREQ=WEEKLY;UNTIL=20261215T235959Z', { frequency: 'weekly', until: '2026-12-15' }, WHOLE_DAY]
  ]
  for (const [text, rule, series = TUESDAY] of cases)
    t.strictSame(fromRuleText(text, series), { recurrence: rule }, text)
})

t.test('an end before the time of the start means the day before', async t => {
  for (const until of ['20261215T215959Z', '20261215T165959', '20261215T000000Z'])
    t.strictSame(fromRuleText(`FREQ=WEEKLY;UNTIL=${until}`, TUESDAY), {
      recurrence: { frequency: 'weekly', until: '2026-12-14' }
    })
})

t.test('what cannot be read is named with the reason', async t => {
  const cases: [text: string, reason: RegExp][] = [
    ['', /no rule/],
    ['FREQ=DAILY\nFREQ=WEEKLY', /more than one rule/],
    ['FREQ=DAILY;FREQ=DAILY', /says FREQ twice/],
    ['FREQ=DAILY;;COUNT=3', /“” is not part of/],
    ['INTERVAL=2', /does not say how often/],
    ['FREQ=SOMETIMES', /SOMETIMES/],
    ['FREQ=DAILY;FOO=1', /uses FOO/],
    ['FREQ=DAILY;COUNT=0', /COUNT=0/],
    ['FREQ=DAILY;COUNT=1001', /COUNT=1001/],
    ['FREQ=DAILY;COUNT=2;UNTIL=20270101', /an end and a count/],
    ['FREQ=DAILY;INTERVAL=100', /INTERVAL=100/],
    ['FREQ=DAILY;UNTIL=20270230', /UNTIL=20270230/],
    ['FREQ=WEEKLY;BYDAY=1TU', /BYDAY=1TU/],
    ['FREQ=DAILY;INTERVAL=2;BYDAY=TU', /BYDAY=TU/],
    ['FREQ=WEEKLY;BYDAY=XX', /BYDAY=XX/],
    ['FREQ=MONTHLY;BYDAY=0TU', /BYDAY=0TU/],
    ['FREQ=YEARLY;BYDAY=1TU', /whole year/],
    ['FREQ=YEARLY;BYMONTH=11;BYDAY=1TU', /BYMONTH=11/],
    ['FREQ=MONTHLY;BYMONTH=12', /BYMONTH=12/],
    ['FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,SU;WKST=SU', /WKST=SU/],
    [`FREQ=DAILY;${'X'.repeat(5000)}=1`, /^.{1,200}$/]
  ]
  for (const [text, reason] of cases) t.match(fromRuleText(text, TUESDAY), { reason }, text.slice(0, 80))
  t.match(fromRuleText('FREQ=DAILY', { ...TUESDAY, timeZone: '' }), { reason: /no time zone/ })
})
