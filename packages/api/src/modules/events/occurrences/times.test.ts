import t from 'tap'
import { expand } from '../recurrence/expand.ts'
import { BEGINNING, END, spanOf, type Times, wallOf } from './times.ts'

const SERVERS = ['UTC', 'Europe/Berlin', 'Pacific/Kiritimati', 'America/St_Johns']
/** A weekly series over a change of the clocks, in either hemisphere, and its moments. */
const CHANGES: [zone: string, start: string, moments: string[]][] = [
  ['Europe/Lisbon', '2027-03-21T14:00', ['2027-03-21T14:00', '2027-03-28T13:00', '2027-04-04T13:00']],
  ['Europe/Lisbon', '2026-10-18T14:00', ['2026-10-18T13:00', '2026-10-25T14:00', '2026-11-01T14:00']],
  ['Australia/Sydney', '2026-09-27T09:30', ['2026-09-26T23:30', '2026-10-03T22:30', '2026-10-10T22:30']],
  ['Australia/Sydney', '2027-03-28T09:30', ['2027-03-27T22:30', '2027-04-03T23:30', '2027-04-10T23:30']]
]

const weekly = (start: string, timeZone: string, length: object = {}): Times => ({
  start,
  timeZone,
  durationMinutes: 90,
  days: null,
  ...length,
  recurrence: {
    frequency: 'weekly',
    interval: 1,
    weekdays: [],
    position: null,
    monthDay: null,
    until: null,
    count: 3,
    exceptions: [],
    additions: []
  }
})

t.test('the time on the wall stays when the clocks change, wherever the service runs', async t => {
  const home = process.env.TZ
  t.teardown(() => {
    process.env.TZ = home
  })
  for (const server of SERVERS) {
    process.env.TZ = server
    for (const [zone, start, moments] of CHANGES) {
      const event = weekly(start, zone)
      const starts = expand(event, { from: BEGINNING, to: END }).map(({ originalStart }) => originalStart)
      const about = `${start} in ${zone}, on a server in ${server}`
      t.strictSame(
        starts,
        moments.map(moment => `${moment}:00.000Z`),
        about
      )
      for (const moment of starts) {
        const wall = wallOf(moment, event)
        t.equal(wall.slice(11), start.slice(11), about)
        const { startsAt, endsAt } = spanOf(wall, zone, event)
        t.equal(startsAt, moment, about)
        t.equal(Date.parse(endsAt) - Date.parse(startsAt), 90 * 60_000, about)
      }
    }
  }
})

t.test('whole days are from midnight to midnight of their zone, also where one has 23 hours', async t => {
  const event = weekly('2027-03-27T00:00', 'Europe/Lisbon', { durationMinutes: null, days: 2 })
  t.strictSame(spanOf(event.start, event.timeZone, event), {
    startsAt: '2027-03-27T00:00:00.000Z',
    endsAt: '2027-03-28T23:00:00.000Z'
  })
  t.equal(wallOf('2027-03-28T23:00:00.000Z', event), '2027-03-29T00:00')
})
