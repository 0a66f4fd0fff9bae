import ICAL from 'ical.js'
import t from 'tap'
import { english, PLAIN, unfolded } from './calendar.fixtures.ts'
import { calendar } from './calendar.ts'
import type { CalendarEvent } from './event.ts'

const feed = (...events: CalendarEvent[]) => calendar({ name: 'Service Design', events }, english)
/** The lines of the events, without what all have alike. */
const eventLines = (text: string) => {
  const lines = unfolded(text)
  return lines
    .slice(lines.indexOf('BEGIN:VEVENT'), -1)
    .filter(line => !/^(BEGIN|END|UID|DTSTAMP|LAST-MODIFIED|SEQUENCE|STATUS:CONFIRMED|SUMMARY:Show)/.test(line))
}

t.test('a feed says what it is, and an event all that it has', async t => {
  const text = calendar(
    {
      name: 'Service Design',
      url: 'https://example.org/communities/service-design',
      events: [
        {
          ...PLAIN,
          timeZone: 'UTC',
          description: 'Bring one thing;\nthe messier, the better, really.',
          place: { name: 'Quay 4', address: 'Harbour Street 4, Lisbon' },
          url: 'https://example.org/events/1',
          organiser: { name: 'Ada "the Hat" Okafor', email: 'ada@example.org' },
          speakers: [{ name: 'Ben Ito' }],
          externalSpeakers: [{ name: 'Grace Moreau', organisation: 'Harbour Institute' }],
          sequence: 3
        }
      ]
    },
    english
  )
  t.strictSame(unfolded(text), [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Guildhall//Events//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    'NAME:Service Design',
    'X-WR-CALNAME:Service Design',
    'URL:https://example.org/communities/service-design',
    'REFRESH-INTERVAL;VALUE=DURATION:PT1H',
    'X-PUBLISHED-TTL:PT1H',
    'BEGIN:VEVENT',
    'UID:019a8f3e-6c1b-7d42-9e05-3b7f2a61c8d4@guildhall.example',
    'DTSTAMP:20261120T081500Z',
    'LAST-MODIFIED:20261120T081500Z',
    'SEQUENCE:3',
    'DTSTART:20261203T140000Z',
    'DURATION:PT60M',
    'STATUS:CONFIRMED',
    'SUMMARY:Show your work',
    'DESCRIPTION:Bring one thing\\;\\nthe messier\\, the better\\, really.\\n\\nSpeakers: Ben Ito\\, Grace Moreau (Harbour Institute)',
    'LOCATION:Quay 4\\, Harbour Street 4\\, Lisbon',
    'URL:https://example.org/events/1',
    `ORGANIZER;CN="Ada ^'the Hat^' Okafor":mailto:ada@example.org`,
    'END:VEVENT',
    'END:VCALENDAR'
  ])
  t.match(text, /\r\n$/)
})

t.test(
  'a series is its rule, its exceptions and additions, and an override for each occurrence that differs',
  async t => {
    const text = feed({
      ...PLAIN,
      recurrence: {
        frequency: 'weekly',
        interval: 2,
        until: '2027-06-30',
        exceptions: ['2026-12-31T14:00'],
        additions: ['2027-01-05T10:00', '2027-01-06T10:00']
      },
      overrides: [
        { ...PLAIN, start: '2026-12-18T09:00', originalStart: '2026-12-17T14:00:00Z', sequence: 1 },
        { ...PLAIN, start: '2027-07-08T14:00', originalStart: '2027-04-08T13:00:00Z', status: 'cancelled' }
      ]
    })
    t.strictSame(eventLines(text), [
      'RRULE:FREQ=WEEKLY;INTERVAL=2;UNTIL=20270630T225959Z',
      'EXDATE;TZID=Europe/Lisbon:20261231T140000',
      'RDATE;TZID=Europe/Lisbon:20270105T100000,20270106T100000',
      'DTSTART;TZID=Europe/Lisbon:20261203T140000',
      'DURATION:PT60M',
      'RECURRENCE-ID;TZID=Europe/Lisbon:20261217T140000',
      'DTSTART;TZID=Europe/Lisbon:20261218T090000',
      'DURATION:PT60M',
      'RECURRENCE-ID;TZID=Europe/Lisbon:20270408T140000',
      'DTSTART;TZID=Europe/Lisbon:20270708T140000',
      'DURATION:PT60M',
      'STATUS:CANCELLED'
    ])
    const components = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent')
    t.equal(new Set(components.map(one => one.getFirstPropertyValue('uid'))).size, 1)
  }
)

t.test('whole days are days, in no zone', async t => {
  const text = feed({
    ...PLAIN,
    start: '2026-12-03T00:00',
    durationMinutes: null,
    days: 2,
    recurrence: { frequency: 'yearly', until: '2030-12-31', exceptions: ['2027-12-03T00:00'] },
    overrides: [
      {
        ...PLAIN,
        durationMinutes: null,
        days: 1,
        start: '2028-12-04T00:00',
        originalStart: '2028-12-03T00:00:00Z'
      }
    ]
  })
  t.strictSame(eventLines(text), [
    'RRULE:FREQ=YEARLY;UNTIL=20301231',
    'EXDATE;VALUE=DATE:20271203',
    'DTSTART;VALUE=DATE:20261203',
    'DURATION:P2D',
    'RECURRENCE-ID;VALUE=DATE:20281203',
    'DTSTART;VALUE=DATE:20281204',
    'DURATION:P1D'
  ])
  t.notMatch(text, 'VTIMEZONE')
})

t.test('an invitation names who is invited; a feed never does', async t => {
  const event = {
    ...PLAIN,
    organiser: { name: 'Ada', email: 'ada@example.org' },
    attendees: [{ name: 'Ben; Ito', email: 'ben+cal@example.org', rsvp: 'going' as const }]
  }
  const ATTENDEE = 'ATTENDEE;PARTSTAT=ACCEPTED;CN="Ben; Ito":mailto:ben+cal@example.org'
  for (const method of ['REQUEST', 'CANCEL'] as const) {
    const text = calendar({ name: 'Service Design', method, events: [event] }, english)
    const lines = unfolded(text)
    t.ok(lines.includes(`METHOD:${method}`) && lines.includes(ATTENDEE))
    t.notMatch(text, 'X-WR-CALNAME')
  }
  t.notMatch(feed(event), /ATTENDEE|ben/)
})

t.test('an invitation to single occurrences has these alone', async t => {
  const text = calendar(
    {
      name: 'Service Design',
      method: 'CANCEL',
      events: [
        {
          ...PLAIN,
          recurrence: { frequency: 'weekly' },
          overridesOnly: true,
          overrides: [
            { ...PLAIN, originalStart: '2026-12-10T14:00:00Z', start: '2026-12-10T14:00', status: 'cancelled' }
          ]
        }
      ]
    },
    english
  )
  const events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent')
  t.equal(events.length, 1)
  t.match(unfolded(text).join('\n'), /RECURRENCE-ID;TZID=Europe\/Lisbon:20261210T140000\n[\s\S]*STATUS:CANCELLED/)
  t.notMatch(text, 'RRULE')
})

t.test('a zone is described once, however many events it has, and UTC not at all', async t => {
  const text = feed(
    PLAIN,
    { ...PLAIN, uid: '2' },
    { ...PLAIN, uid: '3', timeZone: 'Asia/Tokyo' },
    { ...PLAIN, timeZone: 'UTC' }
  )
  t.strictSame(
    unfolded(text).filter(line => line.startsWith('TZID:')),
    ['TZID:Asia/Tokyo', 'TZID:Europe/Lisbon']
  )
})
