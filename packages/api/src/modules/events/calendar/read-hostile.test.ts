import fc from 'fast-check'
import t from 'tap'
import { hostile } from './calendar.fixtures.ts'
import { event, file, HOUR, NEW_YORK, read, readNow, SUMMARY } from './read-calendar.fixtures.ts'

const PIECES = [
  'FREQ=',
  'DAILY',
  'MONTHLY',
  ';',
  ',',
  ':',
  'BYDAY=',
  '1MO',
  '-1SU',
  'UNTIL=',
  '20270101',
  'T000000',
  'Z',
  'COUNT=',
  '0',
  '99999'
]
const NAMES = [
  'DTSTART',
  'DTEND',
  'DURATION',
  'RRULE',
  'EXDATE',
  'RDATE',
  'RECURRENCE-ID',
  'UID',
  'SEQUENCE',
  'CATEGORIES',
  'CLASS'
]
const PARAMETERS = ['', ';VALUE=DATE', ';TZID=Europe/Berlin', ';TZID="', ';VALUE=PERIOD', ';X=', ';RANGE=THISANDFUTURE']
const oddLines = fc.array(
  fc.tuple(
    fc.constantFrom(...NAMES),
    fc.constantFrom(...PARAMETERS),
    fc.array(
      fc.constantFrom(
        ...PIECES,
        'INTERVAL=',
        'P',
        '1D',
        'PT',
        '1H',
        '-',
        '/',
        'BYSETPOS=',
        'WKST=SU',
        'YEARLY',
        '0001',
        '9999'
      ),
      { maxLength: 9 }
    )
  ),
  { maxLength: 6 }
)

t.test('lines that are almost right are read, or left out with a reason', t => {
  fc.assert(
    fc.property(oddLines, lines => {
      const odd = lines.map(([name, parameters, parts]) => `${name}${parameters}:${parts.join('')}`)
      const { events, leftOut } = read(
        file(event(...odd, SUMMARY, NEW_YORK, HOUR, 'RRULE:FREQ=WEEKLY'), event(SUMMARY, NEW_YORK, HOUR))
      )
      t.ok(events.length >= 1 && leftOut.every(({ reason }) => reason.length > 5))
    }),
    { numRuns: 1000 }
  )
  t.end()
})

t.test('nothing that a file holds makes it fail, or take long', t => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.constantFrom('SUMMARY', 'DTSTART', 'RRULE', 'EXDATE', 'DTEND', 'X'), hostile)),
      lines => {
        const found = readNow(file(event(SUMMARY, NEW_YORK, HOUR, ...lines.map(([name, value]) => `${name}:${value}`))))
        t.ok('reason' in found || found.events.length + found.leftOut.length > 0)
      }
    ),
    { numRuns: 500 }
  )
  const began = performance.now()
  readNow(`BEGIN:VCALENDAR\n${'BEGIN:VEVENT\n'.repeat(2000)}${'SUMMARY:x\n'.repeat(50_000)}`)
  readNow(file(event(SUMMARY, NEW_YORK, HOUR, `DESCRIPTION:${'a\\n'.repeat(200_000)}`)))
  readNow(file(event(SUMMARY, NEW_YORK, HOUR, `RRULE:FREQ=DAILY;BYDAY=${'MO,'.repeat(50_000)}TU`)))
  t.ok(performance.now() - began < 3000)
  t.end()
})
