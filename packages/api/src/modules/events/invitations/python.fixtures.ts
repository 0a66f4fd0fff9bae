// A script: writes invitations, their updates and cancellations, and what a calendar should hold after each, for the check with Python.
import { writeFileSync } from 'node:fs'
import { english } from '../calendar/calendar.fixtures.ts'
import { spanOf } from '../occurrences/times.ts'
import type { Entry } from './entry.ts'
import { type ItipMessage, itip } from './itip.ts'

const ORGANISER = { name: 'Service Design; "Lisbon"', email: 'cop@example.org' }
const ATTENDEE = { name: 'Ben Ito, 語', email: 'ben+cal@example.org' }

type Sent = { method: ItipMessage['method']; start: string; left?: boolean; answer?: Entry['answer'] }
/** How invitations live: what is mailed, one after the other. */
const LIVES: Record<string, readonly Sent[]> = {
  cancelled: [
    { method: 'REQUEST', start: '2027-03-18T14:00' },
    { method: 'REQUEST', start: '2027-04-01T15:00' },
    { method: 'CANCEL', start: '2027-04-01T15:00' }
  ],
  left: [
    { method: 'REQUEST', start: '2027-10-28T09:30', answer: 'maybe' },
    { method: 'REQUEST', start: '2027-11-04T09:30', answer: 'going' },
    { method: 'CANCEL', start: '2027-11-04T09:30', left: true }
  ]
}
const ZONES = ['Europe/Lisbon', 'America/New_York', 'Asia/Kolkata', 'Australia/Lord_Howe', 'UTC']
const LENGTHS = [
  { durationMinutes: 90, days: null },
  { durationMinutes: null, days: 2 }
]
/** When the series first had it; null of a single event. */
const ORIGINALS = [null, '2027-03-11T14:00']

const PARTSTATS = { going: 'ACCEPTED', maybe: 'TENTATIVE' }

const lines = []
for (const [life, sent] of Object.entries(LIVES))
  for (const timeZone of ZONES)
    for (const length of LENGTHS)
      for (const original of ORIGINALS) {
        const { days } = length
        const wall = (start: string) => (days === null ? start : start.replace(/T.*/, 'T00:00'))
        const messages = sent.map(({ method, start, left = false, answer = 'going' }, index) => {
          const { startsAt, endsAt } = spanOf(wall(start), timeZone, length)
          const originalStart = original && spanOf(wall(original), timeZone, length).startsAt
          const entry: Entry = {
            uid: `${life} ${timeZone}`,
            originalStart,
            inDays: days !== null,
            title: 'Show; your, work\\ – “aloud”',
            status: 'confirmed',
            place: { name: 'Quay 4, room 2.17', address: null },
            joinUrl: null,
            ...length,
            timeZone,
            startsAt,
            endsAt,
            answer
          }
          const written = { entry, sequence: index, description: 'One line;\nanother.' }
          const message: ItipMessage = { method, organiser: ORGANISER, attendee: ATTENDEE, left, entries: [written] }
          return {
            ics: itip(message, new Date(Date.UTC(2027, 0, 1, index)), english),
            method,
            original: originalStart && (days === null ? originalStart : wall(original!).replace(/T.*/, '')),
            start: days === null ? startsAt : wall(start).replace(/T.*/, ''),
            answer: left ? 'DECLINED' : PARTSTATS[answer],
            status: left ? null : method === 'CANCEL' ? 'CANCELLED' : 'CONFIRMED'
          }
        })
        lines.push(JSON.stringify(messages))
      }

writeFileSync('invitations.ndjson', `${lines.join('\n')}\n`)
