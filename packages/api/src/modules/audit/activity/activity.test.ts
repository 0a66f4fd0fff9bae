import { sql } from 'drizzle-orm'
import t from 'tap'
import { PRIVATE } from '../../../../test/access/expectations.fixtures.ts'
import { made } from '../../../../test/access/made.fixtures.ts'
import { startApp } from '../../../../test/app.ts'
import { changes } from '../../../core/operation/operation.ts'
import { feedIsWhole } from '../../../platform/feed/feed.fixtures.ts'
import { operations } from '../../../service/modules.ts'
import { calls } from './calls.fixtures.ts'

/** What only its author may know, or nobody at all, is on no record. */
const CONFIDED = [
  'setAgendaItemVote',
  'setAgendaItemAnswer',
  'setOccurrenceFeedback',
  'requestPollBallot',
  'answerPoll'
]
const ROBOT = { key: null, person: null, actorClass: 'robot', request: 'test' }

t.test('the activity log', async t => {
  const { admin, caller, holding, store } = await startApp(t)
  const rows = async (where: string, ...values: unknown[]) =>
    (await store.pool.query(`select * from activity where ${where} order by position`, values)).rows

  await t.test('has every write of every operation, with the key, the person and the request that did it', async t => {
    const { body: self } = await admin.post('/v1/people', { name: 'Ada', externalId: 'ada' })
    const others = [await made(admin, '/v1/people', { name: 'One' }), await made(admin, '/v1/people', { name: 'Two' })]
    const { fresh, bodies, byPersons } = await calls(admin, store, others)
    const key = (await admin.post('/v1/keys', { name: 'writer', kind: 'secret' })).body
    const writer = holding(key.key)
    const writes = operations.filter(
      operation =>
        changes(operation) &&
        !/import|evaluat|dryRun|simulat|attestationLink|checkPage|crawlSitemap|preview/i.test(operation.id)
    )
    t.ok(writes.length >= 20)
    for (const { id, verb, path, params } of writes) {
      const [name] = Object.keys(params?.properties ?? {})
      const address = name ? path.replace(`{${name}}`, await (fresh[id] ?? fresh[name]!)()) : path
      t.ok(verb === 'DELETE' || bodies[id], `${id} has a body here`)
      const actor: Record<string, string> = byPersons[id] ? { 'guildhall-actor': byPersons[id] } : {}
      const answer = await writer.send(verb, address, bodies[id]?.(), { 'if-match': '*', ...actor })
      t.ok(answer.status < 300, `${id}: ${answer.status} ${answer.status < 300 ? '' : answer.text}`)
      const written = await rows('request_id = $1', answer.headers['x-request-id'])
      t.equal(written.length === 0, CONFIDED.includes(id), `${id} is on record`)
      t.ok(written.every(({ key_id }) => key_id === key.id))
      t.ok(written.every(row => (row.person_id === null) === !byPersons[id]))
    }
    const acting = holding(key.key, { 'guildhall-actor': 'ada' })
    const { headers } = await acting.patch(`/v1/people/${self.id}`, { title: 'Designer' })
    const [row] = await rows('request_id = $1', headers['x-request-id'])
    t.match(row, {
      key_id: key.id,
      person_id: self.id,
      actor_class: 'member',
      verb: 'updated',
      after: { title: 'Designer' }
    })
  })

  await t.test('names private values without telling them', async t => {
    const everything = JSON.stringify(await rows('true'))
    t.notMatch(everything, PRIVATE)
    t.match(everything, '"email":"private"')
    t.match(everything, '"cause":"private"')
    t.match(everything, '"application":"private"')
    t.notMatch(JSON.stringify((await admin.get('/v1/activity?limit=100')).body), PRIVATE)
  })

  await t.test('gives a reader each entry once and misses none, however many write at once', async t => {
    const hands = await Promise.all(Array.from({ length: 6 }, () => caller()))
    let after = ''
    const walk = async (seen: string[]) => {
      for (;;) {
        const { items, next } = (await admin.send('GET', `/v1/activity?limit=7${after}`)).body
        seen.push(...items.map((item: { id: string }) => item.id))
        if (next) after = `&cursor=${next}`
        if (items.length < 7) return
      }
    }
    await walk([])
    const seen: string[] = []
    let writing = true
    const writers = hands.map(async (hand, writer) => {
      for (let turn = 0; turn < 25; turn++) {
        const items = Array.from({ length: 1 + ((turn * 7 + writer) % 9) }, (_, at) => ({
          source: `writer ${writer}`,
          externalKey: `${turn}-${at}`,
          name: `Person ${writer} ${turn} ${at}`
        }))
        await hand.put('/v1/people', { items })
      }
    })
    const reading = (async () => {
      while (writing) await walk(seen)
    })()
    await Promise.all(writers)
    writing = false
    await reading
    await feedIsWhole(store)
    await walk(seen)
    const written = await rows("after ->> 'source' like 'writer %'")
    t.equal(new Set(seen).size, seen.length, 'none twice')
    const read = new Set(seen)
    t.strictSame(
      written.filter(({ id }) => !read.has(id)),
      [],
      `none of ${written.length} missed`
    )
  })
})

// What fills tables with thousands of rows, two changes of them that triggers compare with what was there before, and what comes of it.
const MANY: Record<string, { fill: string; changes: [first: string, second: string]; record: string }> = {
  people: {
    fill: `insert into people (name) select 'Person ' || n from generate_series(1, 3000) n`,
    changes: [`title = 'First'`, `title = 'Second'`],
    record: `activity where verb = 'updated' and after ->> 'title' = 'Second'`
  },
  communities: {
    fill: `insert into communities (slug, name, status) select 'c-' || n, 'C', 'draft' from generate_series(1, 3000) n`,
    changes: [`status = 'proposed'`, `status = 'approved'`],
    record: `community_steps where "from" in ('draft', 'proposed') and "to" = 'approved'`
  },
  memberships: {
    fill: `insert into memberships (community_id, person_id, status, joined_on)
      select c.id, p.id, 'active', '2020-01-01' from communities c cross join people p where c.slug = 'c-1'`,
    changes: [`joined_on = '2021-01-01'`, `joined_on = '2022-01-01'`],
    record: `membership_spells where joined_on = '2022-01-01'`
  },
  findings: {
    fill: `with portal as (insert into portals (name, slug, base_url) values ('P', 'p', 'https://p.example') returning id)
      insert into findings (portal_id, rule, subject_type, subject_id, community_id, severity, status, message, evidence, clause,
        rule_version, pack_version, digest, first_seen_at, since)
      select p.id, 'page.stale', 'page', uuid_v7(), c.id, 'high', 'pass', '{}', '[]', '', 1, 1, '', now(), now() from portal p, communities c`,
    changes: [`status = 'warn'`, `status = 'fail'`],
    record: `activity where subject_type = 'finding' and before ->> 'status' in ('pass', 'warn') and after ->> 'status' = 'fail'`
  },
  occurrences: {
    fill: `with event as (
        insert into events (community_id, host_ids, title, mode, start, duration_minutes, visibility, status)
        select id, array[id], 'E', 'online', '2030-01-01T10:00', 60, 'public', 'confirmed' from communities limit 30 returning *)
      insert into occurrences (event_id, community_id, original_start, starts_at, ends_at, title, mode, start, duration_minutes, time_zone, status)
      select id, community_id, at, at, at + interval '1 hour', title, mode, start, 60, time_zone, 'confirmed'
      from event, generate_series(1, 100) n, lateral (select timestamptz '2030-01-01 10:00Z' + make_interval(days => n) as at) t`,
    changes: ['capacity = 1', 'capacity = 2'],
    record: 'occurrences where capacity = 2'
  }
}

t.test(
  'triggers keep pace with a statement that changes thousands of rows, also after many that change one',
  async t => {
    const { store } = await startApp(t)
    const change = (what: string) => store.transaction(ROBOT, db => db.run(sql.raw(what)))
    for (const [table, { fill, changes, record }] of Object.entries(MANY)) {
      await change(fill)
      const update = (to: string, where = '') =>
        `set local statement_timeout = '5s'; update ${table} set ${to} ${where}`
      // How a trigger joins its rows is planned once for a connection.
      for (let turn = 0; turn < 10; turn++)
        await change(update(changes[0], `where id = (select id from ${table} order by id offset ${turn} limit 1)`))
      await change(update(changes[1]))
      const [made] = await store.run<{ count: number }>(sql.raw(`select count(*)::int as count from ${record}`))
      t.equal(made!.count, 3000, table)
    }
  }
)
