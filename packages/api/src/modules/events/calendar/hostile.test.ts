import fc from 'fast-check'
import ICAL from 'ical.js'
import t from 'tap'
import { english, hostile, PLAIN, unfolded } from './calendar.fixtures.ts'
import { calendar } from './calendar.ts'
import type { CalendarEvent } from './event.ts'
import { readNow } from './read-calendar.fixtures.ts'

const KNOWN = new Set(
  `BEGIN END VERSION PRODID CALSCALE METHOD NAME X-WR-CALNAME URL REFRESH-INTERVAL X-PUBLISHED-TTL TZID TZOFFSETFROM TZOFFSETTO
   DTSTART UID DTSTAMP LAST-MODIFIED SEQUENCE DURATION STATUS SUMMARY DESCRIPTION LOCATION ORGANIZER RRULE RECURRENCE-ID`.split(
    /\s+/
  )
)
const nameOf = (line: string) => /^[A-Z-]+/.exec(line)?.[0] ?? ''

/** The same event with hostile words wherever words of people go. */
const eventWith = (words: string): CalendarEvent => ({
  ...PLAIN,
  uid: words,
  title: words,
  description: words,
  place: { name: words, address: words },
  url: `https://example.org/${words}`,
  joinUrl: `https://example.org/${words}`,
  organiser: { name: words, email: `${words}@example.org` },
  organisers: [{ name: words }],
  speakers: [{ name: words }],
  externalSpeakers: [{ name: words, organisation: words }],
  recurrence: { frequency: 'weekly' },
  overrides: [{ ...PLAIN, title: words, start: '2026-12-04T14:00', originalStart: '2026-12-03T14:00:00Z' }],
  attendees: [{ name: words, email: `${words}@example.org`, rsvp: 'maybe' }]
})

/** What a text may lose: only what ends lines, or is no character of a text. */
const kept = (words: string) =>
  words
    .toWellFormed()
    .replace(/\r\n|[\n\r\v\f\u2028\u2029]/g, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '')

t.test('no line is of the people whose words are in it: 1,000 hostile titles, names, places and addresses', async t => {
  fc.assert(
    fc.property(hostile, words => {
      const text = calendar({ name: words, url: `https://example.org/${words}`, events: [eventWith(words)] }, english)
      const physical = text.split('\r\n')
      t.notMatch(text.replaceAll('\r\n', ''), /[\u2028\u2029]|[^\P{Cc}\t]/u, 'nothing else ends a line')
      t.ok(physical.every(line => Buffer.byteLength(line) <= 75 && line.isWellFormed()))
      const lines = unfolded(text)
      t.strictSame(
        lines.filter(line => !KNOWN.has(nameOf(line))),
        []
      )
      t.strictSame(lines.filter(line => line === 'BEGIN:VEVENT').length, 2)
      t.notOk(lines.some(line => line.startsWith('ATTENDEE')))
      const [event] = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent')
      t.equal(event!.getFirstPropertyValue('summary'), kept(words))
      t.equal(event!.getFirstProperty('organizer')!.getFirstParameter('cn'), kept(words).replaceAll('\\', '/'))
      t.equal(event!.getFirstPropertyValue('location'), `${kept(words)}, ${kept(words)}`)
    }),
    { numRuns: 1000 }
  )
})

t.test('what is written is read again', async t => {
  fc.assert(
    fc.property(hostile, words => {
      const event = { ...eventWith(words), uid: 'one' }
      const read = readNow(calendar({ name: 'All', events: [event] }, english))
      if ('reason' in read) throw new Error(read.reason)
      const title = kept(words).replace(/\s+/g, ' ').trim()
      if (!title) return t.match(read.leftOut, [{ what: 'event', reason: 'It has no title.' }, {}])
      t.match(read.events, [{ externalKey: 'one', start: event.start, recurrence: { frequency: 'weekly' } }])
      t.equal(read.events[0]!.title, title)
      return t.match(read.events[0]!.overrides, [
        { originalStart: '2026-12-03T14:00:00.000Z', start: '2026-12-04T14:00' }
      ])
    }),
    { numRuns: 200 }
  )
})
