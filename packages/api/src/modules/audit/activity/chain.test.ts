import { sql } from 'drizzle-orm'
import pg from 'pg'
import t, { type Test } from 'tap'
import { made } from '../../../../test/access/made.fixtures.ts'
import { startApp } from '../../../../test/app.ts'
import { proofOfAll } from './proof.fixtures.ts'

const ROW = 'position = 12'
const KEEP = 'create table kept as table activity; create table kept_seals as table activity_seals'
const RESTORE = `truncate activity, activity_seals;
  insert into activity overriding system value table kept;
  insert into activity_seals overriding system value table kept_seals;
  drop table kept, kept_seals`

/** What someone who owns the database could do; true where the very row can be named. */
const TAMPERING: Record<string, [sql: string, named?: true]> = {
  'a value': [`update activity set after = after || '{"name": "x"}' where ${ROW}`, true],
  'an actor': [`update activity set key_id = uuid_v7() where ${ROW}`, true],
  'a moment': [`update activity set occurred_at = occurred_at - interval '1 second' where ${ROW}`, true],
  'the request': [`update activity set request_id = 'another' where ${ROW}`, true],
  'a value and its digest': [
    `update activity set verb = 'deleted' where ${ROW}; update activity a set digest = activity_digest(a) where ${ROW}`
  ],
  'a row taken out': [`delete from activity where ${ROW}`],
  'the last row taken out': [
    'delete from activity where position = (select max(position) from activity_seals, activity)'
  ],
  'a row put in': [
    `insert into activity (transaction, verb, subject_type, subject_id, actor_class, digest)
     select transaction, verb, subject_type, subject_id, actor_class, digest from activity where ${ROW};
     update activity a set digest = activity_digest(a) where position = (select max(position) from activity)`
  ],
  'two rows exchanged': [
    `update activity a set subject_id = b.subject_id from activity b where a.position in (12, 13) and b.position in (12, 13) and a.position <> b.position`,
    true
  ],
  'a seal': ['update activity_seals set digest = sha256(digest) where id = 1'],
  'a seal taken out': ['delete from activity_seals where id = 1'],
  'the last seal taken out': ['delete from activity_seals where id = (select max(id) from activity_seals)'],
  'all seals taken out': ['delete from activity_seals']
}

/** The database as its owner has it, with all guards off. */
const unguarded = async (t: Test, url: string) => {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  t.teardown(() => client.end())
  await client.query('alter table activity disable trigger user; alter table activity_seals disable trigger user')
  return client
}

t.test('the chain of the activity log', async t => {
  const { admin, store, url } = await startApp(t)
  const proof = () => proofOfAll(admin)
  for (let part = 1; part <= 3; part++) {
    for (let at = 1; at <= 10; at++) await made(admin, '/v1/people', { name: `Person ${part} ${at}` })
    t.match(await proof(), { intact: true, firstBroken: null })
  }
  await proof()

  await t.test('cannot be changed by the service, nor by the owner unless on purpose', async t => {
    const client = new pg.Client({ connectionString: url })
    await client.connect()
    t.teardown(() => client.end())
    for (const table of ['activity', 'activity_seals'])
      for (const change of [`delete from ${table}`, `truncate ${table}`, `update ${table} set digest = ''`]) {
        await t.rejects(store.pool.query(change), { code: '42501' }, change)
        await t.rejects(client.query(change), /only added to/, `${change} as the owner`)
      }
  })

  await t.test('shows whatever was changed on purpose', async t => {
    const client = await unguarded(t, url)
    const [{ id }] = (await client.query(`select id from activity where ${ROW}`)).rows
    for (const [what, [change, named]] of Object.entries(TAMPERING)) {
      await client.query(KEEP)
      await client.query(change)
      const found = await proof()
      t.equal(found.intact, false, what)
      if (named) t.equal(found.firstBroken, id, `${what}: that row is named`)
      await client.query(RESTORE)
      t.equal((await proof()).intact, true)
    }
  })

  await t.test('is told apart from one that was written anew by a head kept elsewhere', async t => {
    const client = await unguarded(t, url)
    const { head } = await proof()
    await client.query(`update activity set verb = 'deleted' where ${ROW}`)
    await client.query(
      `update activity a set digest = activity_digest(a); truncate activity_seals; delete from feed_positions where consumer = 'chain'`
    )
    const anew = await proof()
    t.equal(anew.intact, true)
    t.not(anew.head, head)
  })
})

t.test('a log of any length is proven part by part', async t => {
  const { admin, store, url } = await startApp(t)
  await store.run(sql`insert into people (name) select 'Person ' || n from generate_series(1, 1300) n`)

  await t.test('each of which has about 500 entries, and says where the next begins', async t => {
    const { body } = await admin.get('/v1/activity/proof')
    t.match(body, { intact: true, entries: 500, next: String })
    const [known] = await store.run<{ count: number }>(sql`select count(*)::int from activity`)
    t.match(await proofOfAll(admin), { intact: true, entries: known!.count, parts: Math.ceil(known!.count / 500) })
  })

  await t.test('and of which only that one is broken in which something was changed', async t => {
    const client = await unguarded(t, url)
    const { rows } = await client.query('select id from activity order by position offset 900 limit 1')
    await client.query(`update activity set verb = 'deleted' where id = $1`, [rows[0].id])
    const { body: first } = await admin.get('/v1/activity/proof')
    const { body: second } = await admin.get(`/v1/activity/proof?cursor=${first.next}`)
    t.match([first, second], [{ intact: true }, { intact: false, firstBroken: rows[0].id }])
    t.match(await proofOfAll(admin), { intact: false, firstBroken: rows[0].id })
  })

  await t.test('a position that is none is refused', async t => {
    t.match(await admin.get('/v1/activity/proof?cursor=nothing'), {
      status: 400,
      body: { code: 'INVALID_INPUT', errors: [{ parameter: 'cursor' }] }
    })
  })

  await t.test('over GraphQL too', async t => {
    const { data } = await admin.ask('{ activityProof { intact next } }')
    const next = await admin.ask('query ($after: String) { activityProof(after: $after) { intact } }', {
      after: data.activityProof.next
    })
    t.match([data.activityProof.intact, next.data.activityProof.intact], [true, false])
  })
})
