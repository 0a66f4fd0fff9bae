import { sql } from 'drizzle-orm'
import { compactVerify, createLocalJWKSet } from 'jose'
import pg from 'pg'
import t, { type Test } from 'tap'
import { made } from '../../../../test/access/made.fixtures.ts'
import { startApp, type TestClient } from '../../../../test/app.ts'
import { until } from '../../../platform/jobs/jobs.fixtures.ts'
import { canonical } from '../signing/canonical.ts'
import { rotateKey } from '../signing/keys.ts'

const ROBOT = { key: null, person: null, actorClass: 'robot', request: 'test' }

/** Verifies the log part by part: whether each is intact, and what each says of the anchor. */
const verified = async (admin: TestClient, anchor: string) => {
  const parts: { intact: boolean; anchored: boolean | null; firstBroken: string | null }[] = []
  let cursor = ''
  do {
    const { status, body } = await admin.get(`/v1/activity/proof?anchor=${anchor}${cursor && `&cursor=${cursor}`}`)
    if (status !== 200) throw new Error(`${status}: ${body.detail}`)
    parts.push(body)
    cursor = body.next ?? ''
  } while (cursor)
  return {
    intact: parts.every(({ intact }) => intact),
    anchored: parts.map(({ anchored }) => anchored),
    firstBroken: parts.find(({ firstBroken }) => firstBroken)?.firstBroken ?? null
  }
}

/** The database as its owner has it, with all guards off. */
const unguarded = async (t: Test, url: string) => {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  t.teardown(() => client.end())
  await client.query('alter table activity disable trigger user; alter table activity_seals disable trigger user')
  return client
}

/** Makes all digests and all seals anew, as whoever owns the database and knows how the service works can. */
const SEALED_ANEW = `
  update activity a set digest = activity_digest(a);
  do $$ declare s record; before bytea := '';
  begin
    for s in select * from activity_seals order by id loop
      update activity_seals set digest = sha256(before || (
          select coalesce(string_agg(a.digest, '' order by a.transaction, a.position), '') from activity a
          where (a.transaction, a.position) <= (s.through_transaction, s.through_position) and (a.transaction, a.position) > coalesce(
            (select row(p.through_transaction, p.through_position)::record from activity_seals p where p.id < s.id order by p.id desc limit 1), row('0'::xid8, 0::bigint)))
          || int8send((extract(epoch from s.sealed_at) * 1000)::bigint))
        where id = s.id returning digest into before;
    end loop;
  end $$`

t.test('the signed head of the activity log', async t => {
  const { admin, holding, store, url } = await startApp(t)
  for (let at = 1; at <= 5; at++) await made(admin, '/v1/people', { name: `Person ${at}` })
  const head = async () => (await admin.get('/v1/activity/head')).body
  // What a transaction of another database on the same server still holds back is sealed later.
  const allSealed = async () => {
    const written = async () => (await admin.get('/v1/activity?limit=100')).body.items.length
    await until(async () => (await head()).entries === (await written()))
  }
  await allSealed()
  const { status, body: first } = await admin.get('/v1/activity/head')

  await t.test('says how many entries are sealed, the last of them, and their digest', async t => {
    t.equal(status, 200)
    const { items } = (await admin.get('/v1/activity?limit=100')).body
    t.match(first, { service: 'http://localhost:3000', lastEntry: items.at(-1).id, sealedAt: /^20\d\d-/ })
    t.ok(first.seal >= 1)
    t.equal(first.entries, items.length)
    const { body: proof } = await admin.get('/v1/activity/proof')
    t.match(proof, { head: first.head, intact: true, anchored: null })
  })

  await t.test('is signed with the published key, and is the same until something is sealed', async t => {
    const { keys } = (await holding().get('/.well-known/jwks.json')).body
    const { payload } = await compactVerify(first.jws, createLocalJWKSet({ keys }))
    const { keyId, jws: _, ...said } = first
    t.equal(new TextDecoder().decode(payload), canonical(said))
    t.equal(keyId, keys[0].kid)
    t.strictSame(await head(), first)
    await made(admin, '/v1/people', { name: 'Another' })
    await allSealed()
    const later = await head()
    t.match(later, { seal: first.seal + 1, entries: first.entries + 1 })
    t.not(later.head, first.head)
  })

  await t.test('is over GraphQL as well, and for keys of the organisation that may read the log', async t => {
    const { data } = await admin.ask('{ activityHead { seal head jws } }')
    t.equal(data.activityHead.jws, (await head()).jws)
    const { data: proof } = await admin.ask('query ($anchor: String) { activityProof(anchor: $anchor) { anchored } }', {
      anchor: first.jws
    })
    t.equal(proof.activityProof.anchored, true)
  })

  await t.test(
    'is still contained in the log when that has grown, names were erased and the key was rotated',
    async t => {
      const ada = await made(admin, '/v1/people', { name: 'Ada Okafor' })
      const withAda = await head()
      await admin.post(`/v1/people/${ada}/erasure`, {})
      await store.transaction(ROBOT, rotateKey)
      await store.run(sql`insert into people (name) select 'More ' || n from generate_series(1, 1200) n`)
      const last = await head()
      for (const { jws } of [first, withAda, last]) {
        const { intact, anchored } = await verified(admin, jws)
        t.equal(intact, true)
        t.equal(anchored.filter(held => held === true).length, 1, 'in one part')
        t.equal(anchored.filter(held => held === null).length, anchored.length - 1)
      }
    }
  )

  await t.test('shows a log that was rewritten so well that it proves itself', async t => {
    const client = await unguarded(t, url)
    const before = await head()
    const { rows } = await client.query(`select id from activity where position = 4`)
    await client.query(`update activity set actor_class = 'member' where id = $1`, [rows[0].id])
    await client.query(SEALED_ANEW)
    t.match((await admin.get('/v1/activity/proof')).body, { intact: true }, 'without the anchor')
    for (const { jws, lastEntry } of [first, before]) {
      const found = await verified(admin, jws)
      t.match(found, { intact: false, firstBroken: lastEntry })
      t.ok(found.anchored.includes(false))
    }
    const anew = await head()
    t.match(await verified(admin, anew.jws), { intact: true })
  })

  await t.test('shows a log that was cut off, as one from an older backup is', async t => {
    const client = await unguarded(t, url)
    const { jws } = await head()
    await client.query(`
      delete from activity a using activity_seals s where s.id = 1 and (a.transaction, a.position) > (s.through_transaction, s.through_position);
      delete from activity_seals where id > 1;
      update feed_positions p set transaction = s.through_transaction, position = s.through_position from activity_seals s where p.consumer = 'chain'`)
    t.match((await admin.get('/v1/activity/proof')).body, { intact: true }, 'without the anchor')
    t.match(await verified(admin, jws), { intact: false, anchored: [false] })
  })

  await t.test('is taken for nothing else, and nothing else for it', async t => {
    const [top, payload, signature] = first.jws.split('.')
    const forged = Buffer.from(JSON.stringify({ ...first, head: '0'.repeat(64) })).toString('base64url')
    for (const anchor of [`${top}.${forged}.${signature}`, `${top}.${payload}.AAAA`, 'a.b.c'])
      t.match(await admin.get(`/v1/activity/proof?anchor=${anchor}`), {
        status: 400,
        body: { code: 'INVALID_INPUT', errors: [{ parameter: 'anchor', detail: /GET \/v1\/activity\/head/ }] }
      })
  })
})
