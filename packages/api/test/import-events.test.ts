import { readFileSync } from 'node:fs'
import t from 'tap'
import { toRows } from '../../../examples/directory/to-rows.ts'
import { toEventRows } from '../../../examples/events/to-rows.ts'
import { faults } from './import-directory.ledger.ts'

const read = (name: string) => JSON.parse(readFileSync(new URL(`fixtures/${name}`, import.meta.url), 'utf8'))
const directory = read('event-oddities.json')
const calendars = read('series-oddities.json')

const outcomeOf = (file: unknown, given = {}) => {
  const outcome = toEventRows(file, given)
  const events = new Map(outcome.rows.flatMap(({ event }) => (event ? [[event.key, event]] : [])))
  const reasons = (where: string, field: string) =>
    outcome.notes.filter(note => note.where === where && note.field === field).map(({ reason }) => reason)
  return { ...outcome, events, reasons }
}

t.test('the rows are such as the service takes, the same each time, and whatever is left out is named', async t => {
  for (const file of [directory, calendars]) {
    const { rows } = outcomeOf(file)
    t.same(faults(rows), [])
    t.same(outcomeOf(structuredClone(file)).rows, rows)
  }
  const { reasons } = outcomeOf(directory)
  t.match(reasons('communities[0].meetings[0]', 'colour'), [/does not know/])
  t.match(reasons('events[0]', 'weather'), [/does not know/])
  t.throws(() => toEventRows({ format: 'other/1' }), /neither shape/)
})

t.test('meetings become series under the keys of the directory', async t => {
  const { events, reasons } = outcomeOf(directory)
  const keys = new Set(toRows(directory).rows.flatMap(({ community }) => community?.key ?? []))
  for (const { hosts } of events.values()) for (const host of hosts!) t.ok(keys.has(host), host)
  t.strictSame(events.get('looms/open-hour'), {
    key: 'looms/open-hour',
    title: 'Open hour',
    mode: 'online',
    start: '2026-08-24T09:00',
    timeZone: 'America/Los_Angeles',
    durationMinutes: 60,
    recurrence: { frequency: 'weekly', interval: 1, weekdays: ['monday'] },
    joinUrl: 'https://meet.example.org/looms',
    description: 'Notes: https://docs.example.org/looms',
    hosts: ['looms']
  })
  const frequency = reasons('communities[0].meetings[0].recurrence', 'frequency')
  t.match(frequency, [/Since when it takes place is not known/, /what stands beside it is not kept/])
  t.match(events.get('looms/council'), {
    hosts: ['looms', 'looms/power-looms'],
    start: '2026-09-16T16:00',
    recurrence: { frequency: 'monthly', weekdays: ['wednesday'], position: 3 }
  })
  t.match(events.get('looms/council#2'), {
    start: '2026-08-28T08:30',
    timeZone: 'Europe/Warsaw',
    recurrence: { frequency: 'monthly', weekdays: ['friday'], position: -1 }
  })
  t.match(events.get('looms/review'), {
    start: '2024-09-10T08:00',
    timeZone: 'Europe/Berlin',
    recurrence: { frequency: 'weekly', interval: 2, weekdays: ['tuesday'] }
  })
  t.match(events.get('looms/power-looms/meeting'), { title: 'Meeting', start: '2026-08-26T16:00', timeZone: 'UTC' })
  const left: [number, RegExp][] = [
    [4, /does not say in which/],
    [5, /in which week/],
    [6, /time zone/],
    [7, /On which day/],
    [8, /At what time/],
    [9, /on demand/],
    [10, /On which day/]
  ]
  for (const [index, reason] of left) t.match(reasons('communities[0]', `meetings[${index}]`), [reason])
  t.match(reasons('communities[1]', 'meetings[0]'), [/no longer meets/])
})

t.test('events become events, with their oddities put right or named', async t => {
  const { events, reasons } = outcomeOf(directory)
  t.strictSame(events.get('2019/07/show'), {
    key: '2019/07/show',
    hosts: ['looms'],
    title: 'Show : the loom',
    mode: 'hybrid',
    start: '2019-07-10T09:00',
    timeZone: 'America/New_York',
    durationMinutes: 90,
    place: { name: 'Weavers’ Hall, 12', address: '1 Loom Street, Lisbon' },
    description:
      'We show it.\n\nAll of it.\n\nRecording: https://www.youtube.com/watch?v=abc123\n\nPage: https://guild.example.org/show',
    topics: ['weaving'],
    callToAction: { text: 'Register', url: 'https://tickets.example.org/show' },
    visibility: 'internal',
    speakers: ['ada'],
    externalSpeakers: [{ name: 'Grace Moreau', organisation: 'Harbour Institute' }]
  })
  t.match(reasons('events[0]', 'communityKeys[1]'), [/not in this file/])
  t.match(reasons('events[0]', 'startsAt'), [/time on the wall/])
  t.match(events.get('2020/10/summit'), {
    start: '2020-10-27T10:00',
    durationMinutes: 375,
    recurrence: { frequency: 'daily', count: 2 },
    mode: 'online'
  })
  t.match(events.get('2019/11/endless'), { durationMinutes: 60, mode: 'on_site' })
  const left: [number, RegExp][] = [
    [3, /draft/],
    [4, /No community of the file hosts it/],
    [5, /ends before it starts/],
    [6, /When it starts/]
  ]
  for (const [index, reason] of left) t.match(reasons('', `events[${index}]`), [reason])
  t.notOk(
    outcomeOf(directory, { community: 'guild' }).events.get('2020/01/nobody')!.hosts,
    'hosted by that of the import'
  )
})

t.test('calendars become communities, and their series events', async t => {
  const { rows, events, reasons } = outcomeOf(calendars)
  t.strictSame(
    rows.flatMap(({ community }) => community ?? []),
    [
      { key: 'guild', name: 'The Guild', status: 'active' },
      {
        key: 'looms.toml',
        name: 'Looms Team',
        kind: 'subgroup',
        parent: 'guild',
        status: 'active',
        summary: 'Meetings about looms'
      }
    ]
  )
  t.match(reasons('', 'calendars[0]'), [/no events of its own/])
  t.strictSame(events.get('looms.toml#1'), {
    key: 'looms.toml#1',
    hosts: ['looms.toml'],
    title: 'Weekly',
    mode: 'online',
    place: { name: '#looms on Zulip (https://chat.example.org/#looms)' },
    joinUrl: 'https://chat.example.org/#looms',
    start: '2024-01-16T10:00',
    timeZone: 'America/New_York',
    durationMinutes: 90,
    recurrence: { frequency: 'weekly', exceptions: ['2024-02-06T10:00', '2024-07-02T10:00', '2024-12-24T10:00'] },
    description: 'Every week.',
    status: 'tentative'
  })
  t.match(reasons('series[0].exceptions', 'dates[1]'), [/only when it is read as UTC/])
  t.match(reasons('series[0].exceptions', 'dates[3]'), [/nothing to except/])
  t.match(events.get('looms.toml#2'), {
    mode: 'online',
    joinUrl: 'https://meet.example.org/looms',
    // It ends at 13:00 in Paris, before the meeting of that day.
    recurrence: { frequency: 'monthly', weekdays: ['monday'], position: 1, until: '2025-03-02' }
  })
  t.match(events.get('looms.toml#3'), {
    mode: 'on_site',
    place: { name: 'Weavers’ Hall' },
    timeZone: 'UTC',
    recurrence: { frequency: 'weekly', interval: 2, count: 13 }
  })
  t.match(reasons('series[2]', 'startZone'), [/in UTC/])
  t.match(events.get('looms.toml#4'), { days: 1, start: '2024-02-01T00:00', recurrence: { until: '2024-12-30' } })
  t.match(events.get('looms.toml#5'), { recurrence: null, durationMinutes: 60 })
  const left: [number, RegExp][] = [
    [5, /more than one rule/],
    [6, /cannot be said/],
    [7, /cannot be said/],
    [8, /No community/]
  ]
  for (const [index, reason] of left) t.match(reasons('', `series[${index}]`), [reason])
})
