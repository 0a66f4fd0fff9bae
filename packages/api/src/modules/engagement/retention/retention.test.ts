import type { MetricFigure } from '@guildhall/schema'
import { sql } from 'drizzle-orm'
import t from 'tap'
import { startApp, type TestClient } from '../../../../test/app.ts'
import { runJob } from '../../../../test/jobs.ts'
import { addDays, today } from '../../../platform/days.ts'
import { allKeptFrom, RETENTION_SETTINGS, setRetention } from '../../../platform/retention.ts'
import { writeCrowd } from '../metrics/crowd.fixtures.ts'

const EVERY = Object.fromEntries(RETENTION_SETTINGS.map(setting => [setting, '12']))
const QUARTER = 'from=2025-01-01&to=2025-04-01'

t.test('how long records are kept', async t => {
  const { admin, store, url } = await startApp(t, EVERY)
  const { people, occurrences } = await writeCrowd(url)
  const [first, second] = people as { id: string }[]
  const [meeting] = occurrences
  const community = sql`${meeting!.community_id}::uuid`
  // A year earlier, with something of each kind; and something of today.
  await store.run(
    sql`update occurrences set starts_at = starts_at - interval '1 year', ends_at = ends_at - interval '1 year'`
  )
  await store.run(
    sql`update contributions set occurred_at = occurred_at - interval '1 year', about = 'Thread 1', counterpart_id = ${second!.id}::uuid where person_id <> ${second!.id}::uuid`
  )
  await store.run(
    sql`update contributions set occurred_at = occurred_at - interval '1 year' where person_id = ${second!.id}::uuid`
  )
  await store.run(sql`update membership_spells set joined_on = '2024-01-01'`)
  const old = sql`'2025-02-10T10:00:00Z'::timestamptz`
  for (const at of [old, sql`now()`]) {
    await store.run(
      sql`insert into kudos (from_id, to_id, message, created_at) values (${first!.id}::uuid, ${second!.id}::uuid, 'Thank you.', ${at})`
    )
    await store.run(sql`
      insert into correction_requests (community_id, person_id, entry, activity, occurred_at, reason, status, decided_at, updated_at)
      values (${community}, ${first!.id}::uuid, 'gone', 'ask', ${at}, 'Not me.', 'declined', ${at}, ${at})`)
  }
  await store.run(sql`
    insert into rsvps (occurrence_id, community_id, person_id, status, answered_at) values (${meeting!.id}::uuid, ${community}, ${first!.id}::uuid, 'going', ${old})`)
  await store.run(sql`
    insert into feedback (occurrence_id, person_id, rating, comment) values (${meeting!.id}::uuid, ${first!.id}::uuid, 5, 'It was fine.')`)
  const [measure] = await store.run<{ id: string }>(sql`
    insert into measures (community_id, name, unit, position) values (${community}, 'Cloth', 'm', 1) returning id`)
  for (const on of [sql`'2025-02-28'::date`, sql`today()`]) {
    await store.run(sql`
      insert into touchpoints (community_id, sponsor_id, kind, status, done_on, about, feedback)
      values (${community}, ${first!.id}::uuid, 'call', 'done', ${on}, 'The looms.', 'They are fine.')`)
    await store.run(sql`
      insert into measure_values (measure_id, value_on, value, note, recorded_by_id)
      values (${measure!.id}::uuid, ${on}, 4, 'Counted twice.', ${first!.id}::uuid)`)
  }
  await store.run(sql`
    insert into touchpoints (community_id, sponsor_id, kind, planned_on, about) values (${community}, ${first!.id}::uuid, 'call', '2025-02-28', 'The looms.')`)
  const [portal] = await store.run<{ id: string }>(sql`
    insert into portals (name, slug, base_url) values ('Front', 'front', 'https://front.example/') returning id`)
  const [page] = await store.run<{ id: string }>(sql`
    insert into pages (community_id, portal_id, url) values (${community}, ${portal!.id}::uuid, 'https://front.example/weavers') returning id`)
  const [hook] = await store.run<{ id: string }>(sql`
    insert into webhooks (name, url, types) values ('Elsewhere', 'https://hooks.example/', '{person.*}') returning id`)
  for (const at of [old, sql`now()`]) {
    for (const status of ['declined', 'withdrawn', 'proposed'])
      await store.run(sql`
        insert into nominations (community_id, person_id, role, reason, status, decided_at, created_at)
        values (${community}, ${first!.id}::uuid, ${status === 'proposed' ? (at === old ? 'sponsor' : 'leader') : 'core'}, 'She is kind.', ${status},
          case when ${status} <> 'proposed' then ${at} end, ${at})`)
    for (const status of ['declined', 'withdrawn', 'open'])
      await store.run(sql`
        insert into way_answers (community_id, person_id, way, kind, title, message, status, decided_at, updated_at, created_at)
        values (${community}, ${first!.id}::uuid, uuid_v7(), 'help_wanted', 'Weave.', 'I can.', ${status}, case when ${status} = 'declined' then ${at} end, ${at}, ${at})`)
    await store.run(sql`
      insert into page_checks (page_id, checked_at, outcome, duration_ms, title, headings, status_code)
      select ${page!.id}::uuid, ${at} - n * interval '1 day', 'loaded', 1, 'Of Ada', '[{"level": 1, "text": "Ada"}]', 200 from generate_series(1, 2) n`)
    await store.run(sql`
      insert into webhook_deliveries (webhook_id, event_id, type, subject_type, subject_id, status, created_at)
      select ${hook!.id}::uuid, uuid_v7(), 'person.created', 'person', ${first!.id}::uuid, status, ${at} from unnest('{dead,pending}'::text[]) status`)
  }
  for (const status of ['active', 'declined', 'applied', 'active'])
    await store.run(sql`
      with person as (insert into people (name) values ('Somebody') returning id),
      made as (
        insert into memberships (community_id, person_id, status, joined_on, application, cause)
        select ${community}, id, ${status}, case when ${status} = 'active' then today() end, '{"gives": "I am Ada."}', 'They know looms.' from person returning id)
      select id from made`)
  await store.run(sql`
    update memberships set asked_at = ${old} where id = any (array(select id from memberships where application is not null order by id limit 3))`)
  const recent = { community: 'weavers', person: first!.id, activity: 'answer', source: 'chat' }
  await admin.post('/v1/contributions', {
    items: [{ ...recent, occurredAt: `${addDays(today(), -3)}T10:00:00Z`, sourceKey: 'recent' }]
  })
  const forget = () => runJob('forget-records', { store, config: {} as never })
  const figures = async (scope: string, hand: TestClient = admin): Promise<MetricFigure[]> =>
    (await hand.get(`/v1/metrics?scope=${scope}&${QUARTER}&metric=participants,head_count,members,rsvps,concentration`))
      .body.items
  const told = (all: MetricFigure[]) => all.map(({ metric, part, value, reason }) => [metric, part, value, reason])
  const count = async (what: ReturnType<typeof sql>) =>
    (await store.run<{ count: number }>(sql`select count(*)::int as count from ${what}`))[0]!.count

  await t.test('for ever, unless it is set', async t => {
    setRetention({})
    t.strictSame(await forget(), {})
    setRetention(Object.fromEntries(RETENTION_SETTINGS.map(setting => [setting, 12])))
    t.equal(await count(sql`attendances`), 25)
  })

  const before = told(await figures('community:weavers'))
  const weight = async () => (await store.run(sql`select sum(weight) as sum, count(*) as acts from contributions`))[0]

  await t.test(
    'as long as it is set: names go and sums stay, and what is nothing without its words is deleted',
    async t => {
      const sum = await weight()
      t.strictSame(await forget(), {
        RSVPs: 1,
        attendance: 25,
        feedback: 1,
        contributions: 9,
        kudos: 1,
        'correction requests that have ended': 1,
        'touchpoints that have ended': 1,
        'values of measures': 1,
        'applications that were decided': 2,
        'nominations that have ended': 2,
        'answers to ways to contribute that have ended': 2,
        'checks of pages': 2,
        'webhook deliveries that failed': 1
      })
      t.strictSame(await weight(), sum)
      t.equal(await count(sql`contributions where num_nonnulls(person_id, counterpart_id, source_key, about) > 0`), 1)
      t.equal(await count(sql`attendances`), 0)
      t.equal(await count(sql`rsvps where person_id is null and status = 'going'`), 1)
      t.equal(await count(sql`feedback where person_id is null and comment is null and rating = 5`), 1)
      t.equal(await count(sql`kudos`), 1)
      t.equal(await count(sql`correction_requests`), 1)
      t.equal(
        await count(
          sql`touchpoints where done_on = '2025-02-28' and num_nonnulls(sponsor_id, about, feedback, reason) = 0`
        ),
        1
      )
      t.equal(await count(sql`touchpoints where sponsor_id is not null and about is not null`), 2, 'what is open stays')
      t.equal(await count(sql`measure_values where value = 4 and num_nonnulls(recorded_by_id, note) = 0`), 1)
      t.equal(await count(sql`measure_values where note is not null`), 1)
      t.equal(await count(sql`memberships where application is not null and status = 'applied'`), 1, 'it is still open')
      t.equal(await count(sql`memberships where application is not null and status = 'active'`), 1, 'it is of today')
      t.equal(await count(sql`memberships where status = 'declined' and num_nonnulls(application, cause) = 0`), 1)
      t.equal(await count(sql`memberships where cause = 'They know looms.' and application is null`), 1)
      t.equal(await count(sql`nominations`), 4)
      t.equal(await count(sql`nominations where status = 'proposed'`), 2, 'those still open stay')
      t.equal(await count(sql`way_answers`), 4)
      t.equal(await count(sql`way_answers where status = 'open'`), 2)
      t.equal(await count(sql`page_checks where title is null and headings = '[]' and status_code = 200`), 2)
      t.equal(await count(sql`page_checks where title is not null`), 2)
      t.equal(await count(sql`webhook_deliveries where status = 'dead'`), 1)
      t.equal(await count(sql`webhook_deliveries where status = 'pending'`), 2, 'what is on its way stays')
      t.strictSame(Object.values((await forget()) as object).filter(Boolean), [], 'a second time nothing more')
    }
  )

  await t.test('while the figures of those periods stay as they were', async t => {
    const after = await figures('community:weavers')
    t.strictSame(told(after), before)
    t.ok(before.some(([metric, part, value]) => metric === 'participants' && part === null && value === 9))
    const all = told(await figures('all'))
    t.match(
      all.filter(([metric]) => metric === 'participants'),
      [['participants', null, null, 'records_deleted']]
    )
    t.match(
      all.filter(([metric]) => metric === 'head_count'),
      [['head_count', null, 25, null]]
    )
    await store.run(sql`update kept_periods set known_on = known_on - 31`)
    t.strictSame(told(await figures('community:weavers')), before, 'also in a later month')
  })

  await t.test('and figures depend on no setting for what they are not made of', async t => {
    setRetention({ KEEP_TOUCHPOINTS: 12, KEEP_MEASURE_NOTES: 12 })
    t.equal(allKeptFrom(), null)
    t.strictSame(await forget(), { 'touchpoints that have ended': 0, 'values of measures': 0 })
    setRetention(Object.fromEntries(RETENTION_SETTINGS.map(setting => [setting, 12])))
  })

  await t.test('and what is older is not taken any more', async t => {
    const { body } = await admin.post('/v1/contributions', {
      items: [{ ...recent, occurredAt: '2025-03-20T10:00:00Z', sourceKey: 'late' }]
    })
    t.match(body.items, [
      {
        outcome: 'failed',
        problem: {
          code: 'RULE_BROKEN',
          errors: [{ pointer: '/occurredAt', detail: /before \d{4}-\d\d-01 are no longer kept/ }]
        }
      }
    ])
  })
})
