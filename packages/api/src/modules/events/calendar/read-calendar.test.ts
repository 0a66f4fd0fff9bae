import t from 'tap'
import { event, file, HOUR, NEW_YORK, read, readNow, SUMMARY } from './read-calendar.fixtures.ts'
import type { LeftOut, ReadEvent } from './read-calendar.ts'

const one = (...lines: string[]): ReadEvent => {
  const { events, leftOut } = read(file(event(...lines)))
  if (events.length !== 1) throw new Error(leftOut.map(({ reason }) => reason).join())
  return events[0]!
}
/** What is left out of a file with one event. */
const left = (...lines: string[]): LeftOut[] => read(file(event(...lines))).leftOut

t.test('an event is read in the shape in which it is written', t => {
  const found = one(
    'UID:clinic@example.org',
    'SUMMARY:Design clinic\\, with care',
    NEW_YORK,
    'DTEND;TZID=America/New_York:20261201T113000',
    'LOCATION:Quay 4\\, room 2',
    'DESCRIPTION:One\\ntwo',
    'X-GOOGLE-CONFERENCE:https://meet.example.org/clinic',
    'CATEGORIES:design,care',
    'STATUS:TENTATIVE',
    'ATTENDEE;CN=Ben:mailto:ben@example.org'
  )
  t.strictSame(found, {
    line: 4,
    externalKey: 'clinic@example.org',
    title: 'Design clinic, with care',
    description: 'One\ntwo',
    mode: 'hybrid',
    place: { name: 'Quay 4, room 2' },
    joinUrl: 'https://meet.example.org/clinic',
    topics: ['design', 'care'],
    status: 'tentative',
    start: '2026-12-01T10:00',
    timeZone: 'America/New_York',
    durationMinutes: 90,
    recurrence: null,
    overrides: []
  })
  t.end()
})

t.test('series are read with their exceptions and additions, endless ones and those in UTC too', t => {
  t.match(one(SUMMARY, 'DTSTART;VALUE=DATE-TIME:20201214T150000Z', HOUR, 'RRULE:FREQ=WEEKLY'), {
    timeZone: 'UTC',
    recurrence: { frequency: 'weekly', until: undefined, count: undefined }
  })
  t.match(one(SUMMARY, 'DTSTART:20220428T173000Z', HOUR, 'RRULE:FREQ=MONTHLY;BYDAY=4TH'), {
    recurrence: { frequency: 'monthly', weekdays: ['thursday'], position: 4 }
  })
  t.match(
    one(
      SUMMARY,
      NEW_YORK,
      HOUR,
      'RRULE:FREQ=MONTHLY;INTERVAL=1;BYDAY=1TU',
      'EXDATE;TZID=America/New_York:20270105T100000',
      'EXDATE:20270202T150000Z',
      'RDATE;TZID=America/New_York:20270110T100000,20270111T100000',
      'RDATE;VALUE=PERIOD:20270112T150000Z/20270112T180000Z'
    ),
    {
      recurrence: {
        exceptions: ['2027-01-05T10:00', '2027-02-02T10:00'],
        additions: ['2027-01-10T10:00', '2027-01-11T10:00', '2027-01-12T10:00']
      }
    }
  )
  t.match(one(SUMMARY, NEW_YORK, HOUR, 'RDATE;TZID=America/New_York:20261203T100000'), {
    recurrence: { frequency: 'daily', count: 1, additions: ['2026-12-03T10:00'] }
  })
  t.end()
})

t.test('whole days are days, whatever says how many', t => {
  const WHOLE = 'DTSTART;VALUE=DATE:20261201'
  t.match(one(SUMMARY, WHOLE, 'DTEND;VALUE=DATE:20261204'), { start: '2026-12-01T00:00', days: 3 })
  t.match(one(SUMMARY, WHOLE, 'DURATION:P1W'), { days: 7 })
  t.match(one(SUMMARY, WHOLE), { days: 1 })
  t.match(one(SUMMARY, 'DTSTART:20261201'), { start: '2026-12-01T00:00', days: 1 })
  t.match(one(SUMMARY, 'DTSTART;TZID=America/New_York:20261201T060000', 'DURATION:P1D'), { durationMinutes: 1440 })
  t.end()
})

t.test('people take part where a place is, a link, or both', t => {
  const at = (...lines: string[]) => one(SUMMARY, NEW_YORK, HOUR, ...lines)
  const LINK = 'https://meet.example.org/clinic'
  t.match(at(), { mode: 'online', place: null, joinUrl: null })
  t.match(at('LOCATION:Online'), { mode: 'online', place: null })
  t.match(at(`LOCATION: ${LINK}`), { mode: 'online', place: null, joinUrl: LINK })
  t.match(at('LOCATION:Quay 4'), { mode: 'on_site', place: { name: 'Quay 4' }, joinUrl: null })
  t.match(at('LOCATION:Quay 4', `CONFERENCE:${LINK}`), { mode: 'hybrid', joinUrl: LINK })
  t.end()
})

t.test('occurrences that differ belong to the series of their UID', t => {
  const master = event('UID:1', SUMMARY, NEW_YORK, HOUR, 'RRULE:FREQ=WEEKLY')
  const other = (...lines: string[]) => event('UID:1', SUMMARY, HOUR, ...lines)
  const { events, leftOut } = read(
    file(
      // Before its series, and in other zones.
      other('RECURRENCE-ID:20261208T150000Z', 'DTSTART;TZID=Europe/Berlin:20261209T160000'),
      master,
      other('RECURRENCE-ID;TZID=America/New_York:20261215T100000', 'DTSTART:20261215T150000Z', 'STATUS:CANCELLED'),
      other('RECURRENCE-ID;TZID=America/New_York:20261216T100000', NEW_YORK),
      other('RECURRENCE-ID;RANGE=THISANDFUTURE;TZID=America/New_York:20261222T100000', NEW_YORK),
      event('UID:2', SUMMARY, NEW_YORK, HOUR, 'RECURRENCE-ID:20261208T150000Z')
    )
  )
  t.match(events, [
    {
      overrides: [
        { originalStart: '2026-12-08T15:00:00.000Z', start: '2026-12-09T10:00', status: 'confirmed' },
        { originalStart: '2026-12-15T15:00:00.000Z', start: '2026-12-15T10:00', status: 'cancelled' }
      ]
    }
  ])
  t.match(leftOut, [
    { what: 'occurrence', reason: /no occurrence at that time/ },
    { what: 'occurrence', reason: /all that follow/ },
    { what: 'occurrence', reason: /Its series is not in the file/ }
  ])
  t.end()
})

t.test('an event without a UID, or with that of another, has a key that stays the same', t => {
  const anonymous = [SUMMARY, NEW_YORK, HOUR]
  t.match(one(...anonymous).externalKey, /^[0-9a-f]{32}$/)
  t.equal(one(...anonymous).externalKey, one(...anonymous, 'DESCRIPTION:New').externalKey)
  t.not(one(...anonymous).externalKey, one('SUMMARY:Other', NEW_YORK, HOUR).externalKey)
  const twice = ['20261128T130000Z', '20261128T160000Z'].map(start =>
    event('UID:stale', SUMMARY, `DTSTART:${start}`, HOUR)
  )
  t.strictSame(
    read(file(...twice)).events.map(({ externalKey }) => externalKey),
    ['stale 2026-11-28T13:00', 'stale 2026-11-28T16:00']
  )
  const alike = (...lines: string[]) => event(...anonymous, ...lines)
  const { events, leftOut } = read(file(alike(), alike('DESCRIPTION:Other'), alike()))
  t.match(events, [{ externalKey: /^\S+ 2026-12-01T10:00$/ }, { externalKey: /^\S+ 2026-12-01T10:00 #2$/ }])
  t.match(leftOut, [{ what: 'event', reason: /has the same entry before it/ }])
  t.end()
})

t.test('zones are found by their names in IANA, behind a path, or as Windows has them', t => {
  const zoneOf = (tzid: string) => one(SUMMARY, `DTSTART;TZID=${tzid}:20261201T100000`, HOUR).timeZone
  t.equal(zoneOf('"/example.org/2026/Europe/Berlin"'), 'Europe/Berlin')
  t.equal(zoneOf('W. Europe Standard Time'), 'Europe/Berlin')
  t.equal(zoneOf('"Pacific Standard Time"'), 'America/Los_Angeles')
  t.equal(zoneOf('US/Pacific'), 'US/Pacific')
  const inCalendar = read(file('X-WR-TIMEZONE:Europe/Paris', event(SUMMARY, 'DTSTART:20261201T100000', HOUR)))
  t.match(inCalendar.events, [{ timeZone: 'Europe/Paris' }])
  t.end()
})

const LEFT_OUT: [reason: RegExp, lines: string[], what?: LeftOut['what']][] = [
  [/more than one rule/, [SUMMARY, NEW_YORK, HOUR, 'RRULE:FREQ=WEEKLY', 'RRULE:FREQ=MONTHLY;BYDAY=SU']],
  [/uses BYHOUR/, [SUMMARY, NEW_YORK, HOUR, 'RRULE:FREQ=DAILY;BYHOUR=9,10']],
  [/HOURLY/, [SUMMARY, NEW_YORK, HOUR, 'RRULE:FREQ=HOURLY']],
  [/no time zone/, [SUMMARY, 'DTSTART:20261201T100000', HOUR]],
  [/“Nowhere\/Middle” is not known/, [SUMMARY, 'DTSTART;TZID=Nowhere/Middle:20261201T100000', HOUR]],
  [/no title/, [NEW_YORK, HOUR]],
  [/no title/, [NEW_YORK, HOUR, 'SUMMARY: \\n ']],
  [/no start/, [SUMMARY, HOUR]],
  [/DTSTART cannot be read/, [SUMMARY, 'DTSTART:tomorrow', HOUR]],
  [/DTSTART cannot be read/, [SUMMARY, 'DTSTART:20260230T100000Z', HOUR]],
  [/end is not after its start/, [SUMMARY, NEW_YORK, 'DTEND;TZID=America/New_York:20261201T090000']],
  [/lasts too long/, [SUMMARY, NEW_YORK, 'DTEND;TZID=America/New_York:20271201T090000']],
  [/marked as private/, [SUMMARY, NEW_YORK, HOUR, 'CLASS:PRIVATE']],
  [/more than 2,000 times/, [SUMMARY, 'DTSTART:19900101T090000Z', HOUR, 'RRULE:FREQ=DAILY']],
  [/no end: it is taken to last an hour/, [SUMMARY, NEW_YORK], 'part'],
  [/start, 1 December 2026, 10:00, is not one/, [SUMMARY, NEW_YORK, HOUR, 'RRULE:FREQ=WEEKLY;BYDAY=TH'], 'part'],
  [
    /1 exception is not/,
    [SUMMARY, NEW_YORK, HOUR, 'RRULE:FREQ=WEEKLY', 'EXDATE;TZID=America/New_York:20261208T150000'],
    'part'
  ]
]

t.test('what cannot be taken is left out with the reason, the line and the title', t => {
  for (const [reason, lines, what = 'event'] of LEFT_OUT) {
    const title = lines.includes(SUMMARY) ? 'Design clinic' : undefined
    t.match(left(...lines), [{ what, line: 4, reason, ...(title ? { title } : {}) }], lines.join(' '))
  }
  t.end()
})

t.test('one event that cannot be read leaves the others', t => {
  const good = event('UID:good', SUMMARY, NEW_YORK, HOUR)
  const { events, leftOut } = read(
    file(
      event(SUMMARY, 'this is no line', NEW_YORK),
      event(SUMMARY, NEW_YORK, 'RRULE:FREQ=SOMETIMES'),
      'BEGIN:VEVENT\nSUMMARY:Never ends',
      good
    )
  )
  t.match(events, [{ externalKey: 'good' }])
  t.equal(leftOut.length, 3)
  t.ok(leftOut.every(({ what, reason }) => what === 'event' && reason.length > 0))
  t.end()
})

t.test('a file that is no calendar has a reason in plain words', t => {
  const reasons: [text: string, reason: RegExp][] = [
    ['', /The file is empty/],
    [' \r\n\t', /The file is empty/],
    ['<html></html>', /not an iCalendar file/],
    ['BEGIN:VCARD\nEND:VCARD', /not an iCalendar file/],
    [file(), /has no events/],
    ['BEGIN:VCALENDAR', /has no events/],
    [file(...Array.from({ length: 2001 }, () => event(SUMMARY))), /more than 2,000 events/]
  ]
  for (const [text, reason] of reasons) t.match(readNow(text), { reason })
  t.end()
})
