import t from 'tap'
import { CSV, outcomes, rowsOf, upload } from '../../directory/imports/imports.fixtures.ts'
import { at, stage } from './events.fixtures.ts'

const EVENT = {
  key: 'clinic',
  hosts: ['c'],
  title: 'Design clinic',
  description: 'Bring what does not work.',
  format: 'workshop',
  mode: 'hybrid',
  place: { name: 'Quay 4', accessibility: 'Step-free.' },
  joinUrl: 'https://meet.example.org/clinic',
  joinVisibility: 'public',
  start: at(7),
  timeZone: 'Europe/Lisbon',
  durationMinutes: 90,
  recurrence: { frequency: 'weekly', count: 6, exceptions: [at(21)], additions: [at(8)] },
  capacity: 30,
  topics: ['design'],
  perspective: 'outside',
  goal: 'Fewer forms',
  organisers: ['ada'],
  speakers: ['bo', 'ada'],
  externalSpeakers: [{ name: 'Grace Moreau', organisation: 'Harbour Institute' }],
  callToAction: { text: 'Send your worst form.', url: 'https://forms.example.org/worst' },
  preparation: { purpose: 'Learn from each other.' },
  visibility: 'internal'
}

t.test(
  'rows bring events with their dates, communities and people; a second time changes only what changed',
  async t => {
    const service = await stage(t)
    const { admin, occurrences } = service
    const send = async (rows: object[], more: object = {}) => {
      const { status, body } = await admin.post('/v1/imports', { source: 's', rows, ...more })
      return status === 201 ? rowsOf(service, body.id) : Promise.reject(new Error(JSON.stringify(body)))
    }
    const [early, , , , first] = await send([
      { event: EVENT },
      { community: { key: 'c', name: 'Weavers', status: 'active' } },
      { person: { key: 'ada', name: 'Ada' } },
      { person: { key: 'bo', name: 'Bo' } },
      { event: EVENT }
    ])
    t.match(early, {
      outcome: 'failed',
      kind: 'event',
      key: 'clinic',
      errors: [{ field: '/event/hosts/0' }, {}, {}, {}]
    })
    t.match(first, { outcome: 'created', errors: [], notes: [] })
    const id = first!.id!
    const {
      key,
      hosts: _,
      organisers: __,
      speakers: ___,
      recurrence,
      place,
      callToAction,
      preparation,
      ...same
    } = EVENT
    t.match((await admin.get(`/v1/events/${id}`)).body, {
      ...same,
      place: { ...place, address: null },
      callToAction: { ...callToAction, until: null },
      preparation: { ...preparation, product: null },
      recurrence: { ...recurrence, interval: 1 },
      source: 's',
      externalKey: key,
      status: 'confirmed',
      hosts: [{ name: 'Weavers' }],
      organisers: [{ name: 'Ada' }],
      speakers: [{ name: 'Bo' }, { name: 'Ada' }]
    })
    const dates = await occurrences(id)
    t.strictSame(
      dates.map(({ start }) => start),
      [7, 8, 14, 28, 35, 42].map(days => at(days))
    )
    t.strictSame(outcomes(await send([{ event: EVENT }])), ['unchanged'])

    await t.test('a field alone', async t => {
      const { mode, title, start } = EVENT
      t.strictSame(outcomes(await send([{ event: { key: 'clinic', hosts: ['c'], mode, start, title: 'Clinic' } }])), [
        'updated'
      ])
      const now = await occurrences(id)
      t.strictSame(
        now.map(one => [one.id, one.title]),
        dates.map(one => [one.id, 'Clinic'])
      )
      t.match((await admin.get(`/v1/events/${id}`)).body, { capacity: 30, speakers: [{ name: 'Bo' }, { name: 'Ada' }] })
      await send([{ event: { key: 'clinic', hosts: ['c'], mode, start, title } }])
    })

    await t.test('occurrences that differ, and no longer do', async t => {
      const [moved, cancelled] = [dates[2]!, dates[3]!]
      const stated = [
        {
          originalStart: moved.originalStart,
          start: at(15, '10:00'),
          title: 'Clinic by the sea',
          place: { name: 'Pier' }
        },
        { originalStart: cancelled.originalStart, status: 'cancelled', cause: 'Summer break.' }
      ]
      const state = (occurrences: object[]) => send([{ event: { ...EVENT, occurrences } }])
      t.strictSame(outcomes(await state(stated)), ['updated'])
      const [, , second, third] = await occurrences(id)
      t.match(second, {
        id: moved.id,
        originalStart: moved.originalStart,
        start: at(15, '10:00'),
        startsAt: new RegExp(`^${at(15, '')}`),
        title: 'Clinic by the sea',
        place: { name: 'Pier', accessibility: null },
        overrides: ['title', 'place', 'start']
      })
      t.match(third, { id: cancelled.id, status: 'cancelled', outcome: 'not_held', cause: 'Summer break.' })
      t.strictSame(outcomes(await state(stated)), ['unchanged'])
      t.strictSame(outcomes(await state(stated.toReversed())), ['unchanged'], 'in whatever order')
      t.strictSame(
        outcomes(await send([{ event: EVENT }])),
        ['unchanged'],
        'a row that says nothing of them leaves them'
      )
      t.strictSame((await occurrences(id))[3]!.status, 'cancelled')
      // What an import cannot say stays.
      await admin.patch(`/v1/occurrences/${moved.id}`, { capacity: 5 })
      t.strictSame(outcomes(await state(stated.slice(1))), ['updated'])
      t.match((await occurrences(id))[2], {
        id: moved.id,
        startsAt: moved.startsAt,
        title: 'Design clinic',
        place: { name: 'Quay 4' },
        capacity: 5,
        overrides: ['capacity']
      })
      t.strictSame(outcomes(await state([])), ['updated'])
      t.match((await occurrences(id))[3], { id: cancelled.id, status: 'confirmed', outcome: 'upcoming', cause: null })
      t.strictSame(outcomes(await state([])), ['unchanged'])
    })

    await t.test('what an occurrence cannot be leaves the whole event as it was', async t => {
      const { originalStart } = dates[4]!
      const faults: [object, object][] = [
        [
          { originalStart: '2020-01-01T00:00:00Z' },
          { field: '/event/occurrences/0/originalStart', code: 'RULE_BROKEN' }
        ],
        [
          { originalStart: dates[0]!.startsAt.replace('00.000', '30.000') },
          { field: '/event/occurrences/0/originalStart' }
        ],
        [
          { originalStart, status: 'cancelled' },
          { field: '/event/occurrences/0/cause', code: 'CAUSE_NEEDED' }
        ],
        [
          { originalStart, start: '2027-02-30T10:00' },
          { field: '/event/occurrences/0/start', code: 'RULE_BROKEN' }
        ],
        [{ originalStart, days: 1 }, { field: '/event/start' }],
        [{ originalStart, start: at(30), durationMinutes: 30, days: 1 }, { field: '/event/durationMinutes' }],
        [{ originalStart, colour: 'red' }, { field: '/event/occurrences/0/colour' }]
      ]
      for (const [occurrence, error] of faults) {
        const [row] = await send([{ event: { ...EVENT, title: 'Changed', occurrences: [occurrence] } }])
        t.match(row, { outcome: 'failed', errors: [error] })
        t.equal((await admin.get(`/v1/events/${id}`)).body.title, 'Design clinic')
      }
    })

    await t.test('rows without hosts belong to the community of the import', async t => {
      const { hosts: _, organisers: __, speakers: ___, ...event } = { ...EVENT, key: 'other' }
      t.match(await send([{ event }]), [
        {
          outcome: 'failed',
          errors: [{ field: '/event/hosts', code: 'INVALID_INPUT', detail: /community of the import/ }]
        }
      ])
      t.strictSame(outcomes(await send([{ event }], { community: 'looms' })), ['created'])
      t.match((await admin.get('/v1/events?externalKey=other')).body.items, [{ hosts: [{ name: 'Looms' }] }])
      t.match(await send([{ event }], { community: 'dyers' }), [{ errors: [{ field: '/event/hosts/0' }] }])
      const unknown = await admin.post('/v1/imports', { source: 's', rows: [], community: 'nobody' })
      t.match([unknown.status, unknown.body], [422, { code: 'UNKNOWN_REFERENCE', errors: [{ pointer: '/community' }] }])
    })

    await t.test('a table says the same', async t => {
      const { body } = await upload(
        service,
        CSV,
        [
          'kind;key;title;mode;start;durationMinutes;timeZone;recurrence;speakers;externalSpeakers;capacity;topics',
          `event;sheet;Open hour;online;${at(3)};60;Europe/Lisbon;"{""frequency"":""monthly"",""weekdays"":[""tuesday""],""position"":-1}";;;;`,
          `event;sheet2;Open hour;online;${at(3)};60;Europe/Lisbon;"{""frequency"":""daily"",""count"":2}";bo | ada;"[{""name"":""Grace""}]";12;a | b`
        ].join('\n'),
        'source=s&community=looms'
      )
      const [refused, taken] = await rowsOf(service, body.id)
      // Whether the start is the last Tuesday of its month depends on the day.
      t.match(refused, { key: 'sheet' })
      t.match(taken, { outcome: 'created' })
      t.match((await admin.get(`/v1/events/${taken!.id}`)).body, {
        recurrence: { frequency: 'daily', count: 2 },
        speakers: [{ name: 'Bo' }, { name: 'Ada' }],
        externalSpeakers: [{ name: 'Grace', organisation: null }],
        capacity: 12,
        topics: ['a', 'b']
      })
    })

    await t.test('and the scope of what is written is required', async t => {
      const narrow = await service.caller('secret', ['imports:write', 'communities:write'])
      const { body } = await narrow.post('/v1/imports', { source: 's', rows: [{ event: EVENT }] })
      t.match(await rowsOf(service, body.id), [
        { outcome: 'failed', errors: [{ code: 'FORBIDDEN', detail: /events:write/ }] }
      ])
    })
  }
)
