import type { ImportedRow } from '@guildhall/schema'
import t, { type Test } from 'tap'
import { outcomes, rowsOf, upload } from '../../directory/imports/imports.fixtures.ts'
import { at, type Shown, stage } from '../events/events.fixtures.ts'
import { event, file, HOUR, SUMMARY } from './read-calendar.fixtures.ts'

const CALENDAR = 'text/calendar'
const QUERY = 'source=outlook&community=looms'

/** A time so many days from today, as iCalendar writes it. */
const wall = (days: number, time = '14:00') => `${at(days, time).replace(/[-:]/g, '')}00`
const lisbon = (name: string, days: number, time?: string) => `${name};TZID=Europe/Lisbon:${wall(days, time)}`

const importing = async (t: Test) => {
  const service = await stage(t)
  const send = async (text: string | Buffer, query = QUERY) => {
    const { body } = await upload(service, CALENDAR, text, query)
    return { body, rows: body.id ? await rowsOf(service, body.id) : ([] as ImportedRow[]) }
  }
  const found = async (key: string): Promise<Shown> =>
    (await service.admin.get(`/v1/events?externalKey=${encodeURIComponent(key)}`)).body.items[0]
  return { ...service, send, found }
}

const series = (...lines: string[]) =>
  event('UID:weekly', SUMMARY, lisbon('DTSTART', 7), HOUR, 'RRULE:FREQ=WEEKLY', ...lines)
const other = (days: number, ...lines: string[]) => event('UID:weekly', lisbon('RECURRENCE-ID', days), ...lines)

t.test('a calendar file brings the events of a community, with the dates that differ', async t => {
  const { admin, send, found, occurrences } = await importing(t)
  const text = file(
    series(lisbon('EXDATE', 14), lisbon('RDATE', 9)),
    other(21, 'SUMMARY:Design clinic by the sea', lisbon('DTSTART', 22, '10:00'), HOUR, 'LOCATION:Pier'),
    other(28, SUMMARY, lisbon('DTSTART', 28), HOUR, 'STATUS:CANCELLED'),
    other(35, SUMMARY, lisbon('DTSTART', 35), HOUR),
    event(SUMMARY, lisbon('DTSTART', 3), lisbon('DTEND', 3, '15:30')),
    event('UID:off', 'SUMMARY:Called off', lisbon('DTSTART', 4), HOUR, 'STATUS:CANCELLED')
  )
  const { body, rows } = await send(text)
  t.match(body, { status: 'finished', source: 'outlook', rowCount: 3, createdCount: 3, failedCount: 0 })
  t.match(rows, [
    { row: 4, kind: 'event', key: 'weekly', outcome: 'created', notes: [] },
    { key: /^[0-9a-f]{32}$/ },
    { key: 'off' }
  ])
  const { id } = await found('weekly')
  t.match((await admin.get(`/v1/events/${id}`)).body, {
    hosts: [{ name: 'Looms' }],
    recurrence: { frequency: 'weekly', until: null, count: null, exceptions: [at(14)], additions: [at(9)] },
    source: 'outlook'
  })
  const dates = await occurrences(id)
  t.match(dates.slice(0, 6), [
    { start: at(7), overrides: [] },
    { start: at(9) },
    { start: at(22, '10:00'), title: 'Design clinic by the sea', place: { name: 'Pier' }, mode: 'on_site' },
    { start: at(28), status: 'cancelled', outcome: 'not_held', cause: /calendar/, overrides: ['status'] },
    { start: at(35), overrides: [] },
    { start: at(42) }
  ])
  t.ok(dates.length > 50, 'of a series without an end 13 months are kept')
  t.match(await found('off'), { status: 'cancelled', cause: /calendar/ })

  await t.test('the same file changes nothing', async t => {
    const before = await admin.get(`/v1/events/${id}/occurrences?limit=100`)
    t.match((await send(text)).body, { rowCount: 3, unchangedCount: 3 })
    t.strictSame((await admin.get(`/v1/events/${id}/occurrences?limit=100`)).body, before.body)
  })

  await t.test('a later file changes only what it says otherwise', async t => {
    const { rows } = await send(
      file(
        series(lisbon('RDATE', 9)),
        other(28, SUMMARY, lisbon('DTSTART', 28), HOUR, 'STATUS:CANCELLED'),
        event('UID:off', 'SUMMARY:Called off', lisbon('DTSTART', 4), HOUR, 'STATUS:CANCELLED')
      )
    )
    t.strictSame(outcomes(rows), ['updated', 'unchanged'])
    const now = await occurrences(id)
    t.match(now.slice(0, 5), [
      { id: dates[0]!.id },
      { id: dates[1]!.id },
      { start: at(14), overrides: [] },
      { id: dates[2]!.id, start: at(21), title: 'Design clinic', place: null, mode: 'online', overrides: [] },
      { id: dates[3]!.id, status: 'cancelled', updatedAt: dates[3]!.updatedAt }
    ])
  })

  await t.test('a dry run says what would be done', async t => {
    const { body } = await send(
      file(series(), event('UID:new', SUMMARY, lisbon('DTSTART', 3), HOUR)),
      `${QUERY}&dryRun=true`
    )
    t.match(body, { dryRun: true, createdCount: 1, updatedCount: 1 })
    t.notOk(await found('new'))
  })
})

t.test('what cannot be taken is named with the reason, and the rest is taken', async t => {
  const { send } = await importing(t)
  const { body, rows } = await send(
    file(
      event('UID:floating', 'SUMMARY:No zone', `DTSTART:${wall(3)}`, HOUR),
      event('UID:two', SUMMARY, lisbon('DTSTART', 3), HOUR, 'RRULE:FREQ=WEEKLY', 'RRULE:FREQ=MONTHLY'),
      event('UID:taken', SUMMARY, lisbon('DTSTART', 3), 'RRULE:FREQ=WEEKLY', lisbon('EXDATE', 4)),
      event('UID:taken', lisbon('RECURRENCE-ID', 4), SUMMARY, lisbon('DTSTART', 5), HOUR),
      event('UID:taken', lisbon('RECURRENCE-ID', 7 * 80 + 3), SUMMARY, lisbon('DTSTART', 5), HOUR),
      event('UID:gone', lisbon('RECURRENCE-ID', 4), SUMMARY, lisbon('DTSTART', 5), HOUR),
      'BEGIN:VEVENT\nSUMMARY:Never ends'
    )
  )
  t.match(body, { rowCount: 7, createdCount: 1, failedCount: 6 })
  const failed = (detail: RegExp, key: string | null) => ({
    kind: 'event',
    key,
    outcome: 'failed',
    errors: [{ field: null, code: 'INVALID_INPUT', detail }]
  })
  t.match(rows, [
    failed(/^“No zone”: Its start has no time zone/, 'floating'),
    failed(/more than one rule/, 'two'),
    {
      key: 'taken',
      outcome: 'created',
      errors: [],
      notes: [/no end: it is taken to last an hour/, /1 exception is not one of its dates/]
    },
    failed(/no occurrence at that time/, 'taken'),
    failed(/more than 13 months ahead/, 'taken'),
    failed(/series is not in the file/, 'gone'),
    failed(/cannot be read/, null)
  ])
  t.strictSame(
    rows.map(({ row }) => row),
    rows.map(({ row }) => row).toSorted((a, b) => a - b)
  )
})

t.test('a file is refused as a whole with the reason, and leaves no import', async t => {
  const { send, admin } = await importing(t)
  const good = file(event('UID:1', SUMMARY, lisbon('DTSTART', 3), HOUR))
  const refused: [text: string | Buffer, query: string, problem: object][] = [
    [good, 'source=s', { status: 400, errors: [{ parameter: 'community', detail: /Required/ }] }],
    [good, 'community=looms', { status: 400, errors: [{ parameter: 'source' }] }],
    [
      good,
      'source=s&community=nobody',
      { status: 422, code: 'UNKNOWN_REFERENCE', errors: [{ parameter: 'community' }] }
    ],
    ['<html></html>', QUERY, { status: 400, detail: /not an iCalendar file/ }],
    ['', QUERY, { status: 400 }],
    [file(), QUERY, { status: 400, detail: /no events/ }],
    [Buffer.from(good.replace('clinic', 'clinic \xe9'), 'latin1'), QUERY, { status: 400, detail: /not UTF-8/ }],
    [good + ' '.repeat(10 * 2 ** 20), QUERY, { status: 413, code: 'BODY_TOO_LARGE', detail: /10 MiB/ }]
  ]
  for (const [text, query, problem] of refused) t.match((await send(text, query)).body, problem)
  t.strictSame((await admin.get('/v1/imports')).body.items, [])
  t.match((await send(good, 'source=s&community=looms')).body, { createdCount: 1 })
})
