// The examples of RFC 5545, 3.8.5.3, which all begin at nine o'clock in New York.

import t from 'tap'
import { fromRuleText } from './from-rule-text.ts'
import { TEN_YEARS, walls } from './recurrence.fixtures.ts'
import { ruleText } from './rule-text.ts'
import type { Series } from './series.ts'

const seriesFrom = (start: string): Series => ({
  start: `${start}T09:00`,
  timeZone: 'America/New_York',
  recurrence: null
})

/** Days as the RFC lists them: `1997-09 2 9 16; 1997-10 7`. */
const days = (text: string) =>
  text.split('; ').flatMap(month => {
    const [name, ...numbers] = month.split(' ')
    return numbers.map(number => `${name}-${number.padStart(2, '0')}T09:00`)
  })

/** The first dates of a rule; of one that ends there are no more. */
const EXAMPLES: [name: string, rule: string, first: string, start?: string][] = [
  ['Daily for 10 occurrences', 'FREQ=DAILY;COUNT=10', '1997-09 2 3 4 5 6 7 8 9 10 11'],
  [
    'Every other day, forever',
    'FREQ=DAILY;INTERVAL=2',
    '1997-09 2 4 6 8 10 12 14 16 18 20 22 24 26 28 30; 1997-10 2 4 6 8 10 12 14 16 18 20 22 24 26 28 30; 1997-11 1 3'
  ],
  ['Every 10 days, 5 occurrences', 'FREQ=DAILY;INTERVAL=10;COUNT=5', '1997-09 2 12 22; 1997-10 2 12'],
  ['Weekly for 10 occurrences', 'FREQ=WEEKLY;COUNT=10', '1997-09 2 9 16 23 30; 1997-10 7 14 21 28; 1997-11 4'],
  [
    'Weekly until December 24, 1997',
    'FREQ=WEEKLY;UNTIL=19971224T000000Z',
    '1997-09 2 9 16 23 30; 1997-10 7 14 21 28; 1997-11 4 11 18 25; 1997-12 2 9 16 23'
  ],
  [
    'Every other week, forever',
    'FREQ=WEEKLY;INTERVAL=2;WKST=SU',
    '1997-09 2 16 30; 1997-10 14 28; 1997-11 11 25; 1997-12 9 23; 1998-01 6 20; 1998-02 3 17'
  ],
  [
    'Weekly on Tuesday and Thursday for five weeks',
    'FREQ=WEEKLY;UNTIL=19971007T000000Z;WKST=SU;BYDAY=TU,TH',
    '1997-09 2 4 9 11 16 18 23 25 30; 1997-10 2'
  ],
  ['The same by a count', 'FREQ=WEEKLY;COUNT=10;WKST=SU;BYDAY=TU,TH', '1997-09 2 4 9 11 16 18 23 25 30; 1997-10 2'],
  [
    'Every other week on Monday, Wednesday, and Friday until December 24, 1997',
    'FREQ=WEEKLY;INTERVAL=2;UNTIL=19971224T000000Z;WKST=SU;BYDAY=MO,WE,FR',
    '1997-09 1 3 5 15 17 19 29; 1997-10 1 3 13 15 17 27 29 31; 1997-11 10 12 14 24 26 28; 1997-12 8 10 12 22',
    '1997-09-01'
  ],
  [
    'Every other week on Tuesday and Thursday, for 8 occurrences',
    'FREQ=WEEKLY;INTERVAL=2;COUNT=8;WKST=SU;BYDAY=TU,TH',
    '1997-09 2 4 16 18 30; 1997-10 2 14 16'
  ],
  [
    'Monthly on the first Friday for 10 occurrences',
    'FREQ=MONTHLY;COUNT=10;BYDAY=1FR',
    '1997-09 5; 1997-10 3; 1997-11 7; 1997-12 5; 1998-01 2; 1998-02 6; 1998-03 6; 1998-04 3; 1998-05 1; 1998-06 5',
    '1997-09-05'
  ],
  [
    'Monthly on the first Friday until December 24, 1997',
    'FREQ=MONTHLY;UNTIL=19971224T000000Z;BYDAY=1FR',
    '1997-09 5; 1997-10 3; 1997-11 7; 1997-12 5',
    '1997-09-05'
  ],
  [
    'Every Tuesday, every other month',
    'FREQ=MONTHLY;INTERVAL=2;BYDAY=TU',
    '1997-09 2 9 16 23 30; 1997-11 4 11 18 25; 1998-01 6 13 20 27; 1998-03 3 10 17 24 31'
  ],
  [
    'Every Thursday in March, forever',
    'FREQ=YEARLY;BYMONTH=3;BYDAY=TH',
    '1997-03 13 20 27; 1998-03 5 12 19 26; 1999-03 4 11 18 25',
    '1997-03-13'
  ],
  [
    'Where the beginning of the week makes a difference, with Monday',
    'FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=MO',
    '1997-08 5 10 19 24',
    '1997-08-05'
  ]
]

const read = (rule: string, series: Series): Series => {
  const found = fromRuleText(rule, series)
  if ('reason' in found) throw new Error(found.reason)
  return { ...series, recurrence: found.recurrence }
}

t.test('the examples of RFC 5545 make the dates that it lists', async t => {
  for (const [name, rule, first, start = '1997-09-02'] of EXAMPLES) {
    const series = read(rule, seriesFrom(start))
    const expected = days(first)
    const made = walls(series, TEN_YEARS)
    t.strictSame(/COUNT|UNTIL/.test(rule) ? made : made.slice(0, expected.length), expected, name)
    const again = read(ruleText(series, series.recurrence!), seriesFrom(start))
    t.strictSame(again.recurrence, series.recurrence, `${name}, written and read`)
  }
})

t.test('examples of whole months say all their days', async t => {
  const january = read(
    'FREQ=YEARLY;UNTIL=20000131T140000Z;BYMONTH=1;BYDAY=SU,MO,TU,WE,TH,FR,SA',
    seriesFrom('1998-01-01')
  )
  const made = walls(january, TEN_YEARS)
  t.equal(made.length, 3 * 31)
  t.strictSame([made[0], made.at(-1)], ['1998-01-01T09:00', '2000-01-31T09:00'])
  const until = walls(read('FREQ=DAILY;UNTIL=19971224T000000Z', seriesFrom('1997-09-02')), TEN_YEARS)
  t.equal(until.length, 113)
  t.equal(until.at(-1), '1997-12-23T09:00')
})

const UNREADABLE: [rule: string, reason: RegExp, start?: string][] = [
  ['FREQ=MONTHLY;INTERVAL=2;COUNT=10;BYDAY=1SU,-1SU', /BYDAY=1SU,-1SU/],
  ['FREQ=MONTHLY;COUNT=6;BYDAY=-2MO', /BYDAY=-2MO/],
  ['FREQ=MONTHLY;BYMONTHDAY=-3', /BYMONTHDAY=-3/],
  ['FREQ=MONTHLY;COUNT=10;BYMONTHDAY=2,15', /BYMONTHDAY=2,15/],
  ['FREQ=YEARLY;COUNT=10;BYMONTH=6,7', /BYMONTH=6,7/],
  ['FREQ=YEARLY;INTERVAL=3;COUNT=10;BYYEARDAY=1,100,200', /BYYEARDAY/],
  ['FREQ=YEARLY;BYDAY=20MO', /BYDAY=20MO/],
  ['FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO', /BYWEEKNO/],
  ['FREQ=DAILY;UNTIL=20000131T140000Z;BYMONTH=1', /BYMONTH/],
  ['FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13', /BYMONTHDAY/],
  ['FREQ=YEARLY;INTERVAL=4;BYMONTH=11;BYDAY=TU;BYMONTHDAY=2,3,4,5,6,7,8', /BYMONTHDAY/, '1996-11-05'],
  ['FREQ=MONTHLY;COUNT=3;BYDAY=TU,WE,TH;BYSETPOS=3', /BYSETPOS/],
  ['FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-2', /BYSETPOS/],
  ['FREQ=HOURLY;INTERVAL=3;UNTIL=19970902T170000Z', /HOURLY/],
  ['FREQ=MINUTELY;INTERVAL=15;COUNT=6', /MINUTELY/],
  ['FREQ=DAILY;BYHOUR=9,10,11;BYMINUTE=0,20,40', /BYHOUR/],
  ['FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=SU', /WKST=SU/, '1997-08-05']
]

t.test('of the examples that the object cannot say, each is named with the reason', async t => {
  for (const [rule, reason, start = '1997-09-02'] of UNREADABLE)
    t.match(fromRuleText(rule, seriesFrom(start)), { reason }, rule)
})
