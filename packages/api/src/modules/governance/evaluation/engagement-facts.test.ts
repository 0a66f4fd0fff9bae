import { randomUUID } from 'node:crypto'
import { sql } from 'drizzle-orm'
import t from 'tap'
import { startApp } from '../../../../test/app.ts'
import { addDays, startOf } from '../../../platform/days.ts'
import { spellsOf, writeHistory } from '../../engagement/metrics/history.fixtures.ts'
import { attendance, managers } from '../facts/attendance.ts'
import { givers, newcomers } from '../facts/engagement.ts'
import { gifts, turnover, unitSizes } from '../facts/patterns.ts'
import { silences } from '../facts/silence.ts'
import { type Fact, readFact } from './fact.ts'

const D = '2026-06-15'
const NAMES = ['ada', 'bo', 'cy', 'dee', 'eve'] as const
type Name = (typeof NAMES)[number]
type Row = Record<string, unknown>

/** A moment of a day in the time zone of the service, so many hours after it begins. */
const at = (day: string, hours = 12) => new Date(startOf(day).getTime() + hours * 3_600_000).toISOString()
const row = (more: Row): Row => ({ id: randomUUID(), ...more })

/** Two communities: Weavers with five people, and Dyers, which hosts events with them. */
const makeWorld = () => {
  const portal = row({ slug: 'own', name: 'Own', base_url: 'https://own.example/' })
  const [weavers, dyers] = ['weavers', 'dyers'].map(slug =>
    row({ slug, name: slug, status: 'active', launched_on: '2024-01-01', portal_ids: [portal.id] })
  ) as [Row, Row]
  const person = (name: Name, is_manager: boolean | null) => row({ name, unit: `Unit of ${name}`, is_manager })
  const people = [person('ada', true), ...NAMES.slice(1).map(name => person(name, name === 'eve' ? null : false))]
  const idOf = (name: Name) => people.find(one => one.name === name)!.id as string
  const joined: [Name, string | null, string | null][] = [
    ['ada', '2024-01-01', null],
    ['bo', '2026-02-10', null],
    ['cy', '2026-03-01', '2026-06-01'],
    ['dee', null, null],
    ['eve', D, null]
  ]
  const memberships = joined.map(([name, joined_on, left_on]) =>
    row({ community_id: weavers.id, person_id: idOf(name), status: left_on ? 'alumni' : 'active', joined_on, left_on })
  )
  return { portal, weavers, dyers, people, idOf, memberships }
}

for (const zone of ['UTC', 'Pacific/Auckland'])
  t.test(`facts about engagement are read as of any day, as it was known then: days of ${zone}`, async t => {
    const { store, url } = await startApp(t, { TIME_ZONE: zone })
    const { portal, weavers, dyers, people, idOf, memberships } = makeWorld()
    const read = async <V>(fact: Fact<V>, asOf = at(D), of = weavers) =>
      (await readFact(store, fact, { ids: [of.id as string], asOf, portal: portal.id as string })).get(
        of.id as string
      ) as V | undefined

    const posted = (name: Name, activity: string, day: string, hours = 12, more: Row = {}) =>
      row({
        community_id: weavers.id,
        person_id: idOf(name),
        activity,
        weight: 2,
        occurred_at: at(day, hours),
        created_at: at(day, hours),
        source: 'chat',
        source_key: randomUUID(),
        about: null,
        counterpart_id: null,
        corrects_id: null,
        ...more
      })
    const late = posted('bo', 'answer', '2026-04-01', 12, { created_at: at('2026-06-10') })
    const wrong = posted('ada', 'mentor', '2026-05-03')
    const takenBack = {
      ...wrong,
      id: randomUUID(),
      source_key: 'correction',
      weight: -2,
      corrects_id: wrong.id,
      created_at: at('2026-06-12')
    }
    const contributions = [
      // The last and the first hour of a day, and two acts on one day.
      posted('ada', 'answer', '2026-05-31', 23.5, { about: 'q1', counterpart_id: idOf('bo') }),
      posted('ada', 'answer', '2026-06-01', 0, { about: 'q2' }),
      posted('ada', 'answer', '2026-06-01', 5, { about: 'q3' }),
      posted('ada', 'ask', '2026-06-01'),
      posted('cy', 'ask', '2026-06-01'),
      wrong,
      takenBack,
      late
    ]
    const event = (hosts: Row[]) => ({
      community_id: hosts[0]!.id,
      host_ids: hosts.map(({ id }) => id),
      title: 'Talk',
      mode: 'online',
      start: '2026-01-01T10:00',
      duration_minutes: 60,
      format: 'talk',
      visibility: 'public',
      status: 'confirmed',
      time_zone: 'UTC'
    })
    const dated = (hosts: Row[], day: string, hours: number, more: Row = {}) => {
      const made = row(event(hosts))
      const { id, host_ids: _hosts, visibility: _visibility, ...shared } = made
      const starts = at(day, hours)
      return [
        made,
        row({
          ...shared,
          event_id: id,
          original_start: starts,
          starts_at: starts,
          ends_at: new Date(Date.parse(starts) + 1_800_000).toISOString(),
          outcome: 'held',
          cause: null,
          speaker_ids: [],
          head_count: null,
          unmatched_count: 0,
          created_at: at('2026-01-01'),
          updated_at: at('2026-01-01'),
          ...more
        })
      ] as const
    }
    const speaks = { speaker_ids: [idOf('ada')] }
    const dates = [
      dated([weavers], '2026-05-10', 23.25, { ...speaks, unmatched_count: 2 }),
      dated([dyers, weavers], '2026-05-11', 0, { head_count: 9 }),
      dated([weavers], '2026-05-12', 12),
      dated([weavers], '2026-05-13', 12, { outcome: 'not_held', cause: 'Ill.' })
    ]
    const [first, second] = dates.map(([, occurrence]) => occurrence) as [Row, Row]
    const came = (occurrence: Row, name: Name, created = occurrence.starts_at) =>
      row({
        occurrence_id: occurrence.id,
        starts_at: occurrence.starts_at,
        community_id: occurrence.community_id,
        person_id: idOf(name),
        status: 'attended',
        source: 'list',
        created_at: created
      })
    const page = row({
      community_id: weavers.id,
      portal_id: portal.id,
      url: 'https://own.example/w',
      review_every_days: 40,
      last_updated_at: at('2026-05-01'),
      created_at: at('2025-01-01'),
      updated_at: at('2025-01-01')
    })
    const represents = (role: string, name: Name, ended_on: string | null) =>
      row({ page_id: page.id, person_id: idOf(name), role, started_on: '2025-01-01', ended_on, away_from: null })
    const representatives = [represents('primary', 'ada', null), represents('secondary', 'bo', '2026-06-10')]
    const tables = {
      portals: [portal],
      communities: [weavers, dyers],
      people,
      memberships,
      membership_spells: spellsOf(memberships),
      contributions,
      events: dates.map(([event]) => event),
      occurrences: dates.map(([, occurrence]) => occurrence),
      attendances: [came(first, 'ada'), came(first, 'bo'), came(first, 'cy', at('2026-06-10')), came(second, 'dee')],
      pages: [page],
      representatives,
      page_updates: [
        row({
          page_id: page.id,
          portal_id: portal.id,
          kind: 'attestation',
          occurred_at: at('2026-05-01'),
          actor_class: 'representative',
          person_id: idOf('ada')
        })
      ]
    }
    await writeHistory(url, tables)
    const known = async (asOf: string) => new Map((await read(givers, asOf))?.map(one => [one.person, one]))
    const daysOf = async (name: Name, asOf: string) =>
      (await known(asOf)).get(idOf(name))?.acts.map(({ day, activity, weight }) => `${day} ${activity} ${weight}`)

    await t.test('who gave something: each act on its day, later ones not yet', async t => {
      const before = ['2026-05-03 mentor 2', '2026-05-10 talk 5']
      t.strictSame(await daysOf('ada', at('2026-05-31', 23.25)), before)
      t.strictSame(await daysOf('ada', at('2026-05-31', 23.75)), [...before, '2026-05-31 answer 2'])
      t.strictSame(await daysOf('ada', at('2026-06-02')), [
        ...before,
        '2026-05-31 answer 2',
        '2026-06-01 answer 4',
        '2026-06-01 ask 2'
      ])
      t.equal(await daysOf('cy', at(D)), undefined, 'who only received is not among them')
      t.match((await known(at(D))).get(idOf('ada')), {
        isManager: true,
        spells: [{ joinedOn: '2024-01-01', leftOn: null }]
      })
    })

    await t.test('a replay knows what was known: late acts not yet, and what was taken back later', async t => {
      t.equal(await daysOf('bo', at('2026-06-09')), undefined)
      t.strictSame(await daysOf('bo', at('2026-06-11')), ['2026-04-01 answer 2', '2026-05-10 attend 0.5'])
      t.ok((await daysOf('ada', at('2026-06-11')))!.includes('2026-05-03 mentor 2'))
      t.notOk((await daysOf('ada', at('2026-06-13')))!.includes('2026-05-03 mentor 2'))
    })

    await t.test('who joined: not founders, nor those recorded in bulk, nor those of unknown days', async t => {
      const joined = async (day: string) => (await read(newcomers, at(day)))?.map(one => one.joinedOn)
      t.strictSame(await joined('2026-02-09'), undefined)
      t.strictSame(await joined('2026-02-10'), ['2026-02-10'])
      t.strictSame(await joined(D), ['2026-02-10', '2026-03-01', D])
      t.strictSame(await joined(addDays('2026-02-10', 400)), ['2026-03-01', D])
      t.match(await read(turnover), { joined: { length: 4 }, left: ['2026-06-01'] })
      t.match(await read(turnover, at('2026-05-31')), { joined: { length: 3 }, left: [] })
    })

    await t.test('what was held, alone or with others, and who was there', async t => {
      const counts = async (asOf: string, of = weavers) =>
        (await read(attendance, asOf, of))?.map(({ day, held, named, present }) => [day, held, named, present])
      t.strictSame(await counts(at(D)), [
        ['2026-05-10', 1, 3, 5],
        ['2026-05-11', 1, 1, 9],
        ['2026-05-12', 1, 0, 0]
      ])
      t.strictSame(await counts(at('2026-06-09')), [
        ['2026-05-10', 1, 2, 4],
        ['2026-05-11', 1, 1, 9],
        ['2026-05-12', 1, 0, 0]
      ])
      t.strictSame(await counts(at('2026-05-10', 23.5)), undefined, 'it is not over')
      t.strictSame(await counts(at(D), dyers), [['2026-05-11', 1, 1, 9]])
    })

    await t.test('how many manage people, of the members and of those who came', async t => {
      t.match(await read(managers), {
        members: 4,
        known: 3,
        managers: 1,
        meetings: [
          { day: '2026-05-10', named: 3, managers: 1, present: 5 },
          { day: '2026-05-11', named: 1, managers: 0, present: 9 }
        ]
      })
      t.equal(await read(managers, at(addDays('2026-05-11', 281))), undefined, 'only of the past quarters')
      await store.transaction({ key: null, person: null, actorClass: 'robot', request: 'test' }, db =>
        db.run(sql`update people set is_manager = true, updated_at = now() where id = ${idOf('bo')}`)
      )
      t.match(await read(managers), { managers: 1 }, 'a replay has what was on record then')
      t.match(await read(managers, at(addDays(D, 230))), { managers: 2 })
    })

    await t.test('silence of who has no deputy while the page is due', async t => {
      const silent = async (day: string) => (await read(silences, at(day)))?.map(({ heardOn }) => heardOn)
      t.strictSame(await silent('2026-06-09'), undefined, 'there is a deputy')
      t.strictSame(await silent('2026-06-10'), ['2026-05-01'])
    })

    await t.test('what people gave to the same and to each other, and how the members spread', async t => {
      const found = (await read(gifts))!
      t.ok(found.some(one => one.day === '2026-05-31' && one.about === 'q1' && one.counterpart === idOf('bo')))
      t.notOk(
        found.some(({ day }) => day === '2026-05-03'),
        'not what was taken back'
      )
      t.match(await read(unitSizes), { members: 4, sizes: [1, 1, 1, 1], units: 5 })
    })
  })
