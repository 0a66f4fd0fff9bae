import { setTimeout } from 'node:timers/promises'
import { sql } from 'drizzle-orm'
import t from 'tap'
import { made } from '../../../test/access/made.fixtures.ts'
import { startApp, type TestClient } from '../../../test/app.ts'
import { isProblem } from '../../transports/rest/raw.fixtures.ts'
import { takeAdminKey } from './first-key.ts'

const HOUR = 3_600_000
const make = async (hand: TestClient, draft: object = {}) =>
  (await hand.post('/v1/keys', { name: 'a key', kind: 'secret', ...draft })).body as { id: string; key: string }

t.test('rotating a key', async t => {
  const { admin, caller, holding, store } = await startApp(t)
  const rotate = (id: string, body: object = {}, hand = admin) => hand.post(`/v1/keys/${id}/rotations`, body)
  const opens = async (key: string) => (await holding(key).get('/v1/keys/current')).status === 200
  /** Lets the time of the retired secrets of a key pass. */
  const passes = (id: string) =>
    store.transaction({ key: null, person: null, actorClass: 'robot', request: 'test' }, db =>
      db.run(sql`
        with gone as (update retired_secrets set works_until = now() where key_id = ${id})
        update keys set overlap_until = now() where id = ${id}`)
    )

  await t.test('gives a new secret at once, shown once, and the one before it works for a day', async t => {
    const { id, key } = await make(admin, { scopes: ['communities:read'] })
    const { status, body } = await rotate(id)
    t.equal(status, 200)
    t.match(body, { id, scopes: ['communities:read'], lastFour: body.key.slice(-4) })
    t.not(body.key, key)
    const overlap = Date.parse(body.overlapUntil) - Date.parse(body.rotatedAt)
    t.equal(overlap, 24 * HOUR)
    for (const secret of [key, body.key]) t.match((await holding(secret).get('/v1/me')).body, { key: { id } })
    t.equal((await admin.get(`/v1/keys/${id}`)).text.includes(body.key), false)
    await passes(id)
    t.strictSame([await opens(key), await opens(body.key)], [false, true])
  })

  await t.test('without overlap the secret before is refused at once', async t => {
    const { id, key } = await make(admin)
    t.equal(await opens(key), true)
    const { body } = await rotate(id, { overlapHours: 0 })
    t.equal(body.overlapUntil, null)
    t.strictSame([await opens(key), await opens(body.key)], [false, true])
  })

  await t.test('a secret that is kept in memory is refused when its time is over', async t => {
    const { id, key } = await make(admin)
    await rotate(id)
    await store.run(
      sql`update retired_secrets set works_until = clock_timestamp() + interval '500 milliseconds' where key_id = ${id}`
    )
    t.equal(await opens(key), true)
    await setTimeout(600)
    t.equal(await opens(key), false)
  })

  await t.test('over a week no secret is promised, and less than nothing neither', async t => {
    const { id, key } = await make(admin)
    for (const overlapHours of [169, -1, 0.5, '24', null]) {
      const answer = await rotate(id, { overlapHours })
      isProblem(t, answer, 'INVALID_INPUT')
      t.match(answer.body.errors, [{ pointer: '/overlapHours' }])
    }
    const { body } = await rotate(id, { overlapHours: 168 })
    t.equal(Date.parse(body.overlapUntil) - Date.parse(body.rotatedAt), 168 * HOUR)
    t.equal(await opens(key), true)
  })

  await t.test('a second rotation shortens what the first one promised, never lengthens it', async t => {
    const { id, key: first } = await make(admin)
    const second = (await rotate(id, { overlapHours: 1 })).body
    const third = (await rotate(id, { overlapHours: 168 })).body
    const [{ hours }] = (await store.run(
      sql`select round(extract(epoch from min(works_until) - now()) / 3600)::int as hours from retired_secrets where key_id = ${id}`
    )) as [{ hours: number }]
    t.equal(hours, 1)
    for (const secret of [first, second.key, third.key]) t.equal(await opens(secret), true)
    const last = (await rotate(id, { overlapHours: 0 })).body
    for (const secret of [first, second.key, third.key]) t.equal(await opens(secret), false)
    t.equal(await opens(last.key), true)
  })

  await t.test('two at once leave one present secret, and both that were handed out work', async t => {
    const { id, key } = await make(admin)
    const both = await Promise.all([rotate(id), rotate(id)])
    t.strictSame(
      both.map(({ status }) => status),
      [200, 200]
    )
    for (const secret of [key, ...both.map(({ body }) => body.key)]) t.equal(await opens(secret), true)
    await passes(id)
    const left = []
    for (const { body } of both) if (await opens(body.key)) left.push(body.key)
    t.equal(left.length, 1)
    t.equal(await opens(key), false)
  })

  await t.test('a repetition under one Idempotency-Key gets the same secret', async t => {
    const { id, key } = await make(admin)
    const send = () =>
      admin.post(`/v1/keys/${id}/rotations`, {}, { 'idempotency-key': `rotate ${id}`.replace(' ', '-') })
    const [first, second] = [await send(), await send()]
    t.equal(second.body.key, first.body.key)
    t.strictSame([await opens(key), await opens(first.body.key)], [true, true])
  })

  await t.test('a key rotates itself by either secret, and revoking ends both', async t => {
    const { id, key } = await make(admin, { scopes: ['keys:write'] })
    const { body } = await rotate(id, {}, holding(key))
    t.equal((await rotate(id, {}, holding(key))).status, 200)
    await admin.delete(`/v1/keys/${id}`)
    t.strictSame([await opens(key), await opens(body.key)], [false, false])
  })

  await t.test('nobody gets the secret of a key that can do more, or for longer', async t => {
    const small = await caller('secret', ['keys:write', 'keys:read'])
    const big = await make(admin)
    isProblem(t, await rotate(big.id, {}, small), 'FORBIDDEN')
    const brief = holding((await make(admin, { expiresAt: new Date(Date.now() + HOUR).toISOString() })).key)
    isProblem(t, await rotate(big.id, {}, brief), 'RULE_BROKEN')
    t.equal(await opens(big.key), true)
    const bound = await caller(
      'secret',
      undefined,
      await made(admin, '/v1/portals', { name: 'P', baseUrl: 'https://p.example' })
    )
    isProblem(t, await rotate(big.id, {}, bound), 'NOT_FOUND')
  })

  await t.test('an expired key gets no secret that would not work', async t => {
    const { id } = await make(admin, { expiresAt: new Date(Date.now() + 200).toISOString() })
    await setTimeout(250)
    isProblem(t, await rotate(id), 'CONFLICT')
  })

  await t.test('over GraphQL, for publishable keys, and on record without any secret', async t => {
    const portal = await made(admin, '/v1/portals', { name: 'Site', baseUrl: 'https://site.example' })
    const { id, key } = await make(admin, { kind: 'publishable', portal })
    const { data } = await admin.ask(
      `mutation { rotateKey(key: "${id}", input: { overlapHours: 1 }) { id key overlapUntil } }`
    )
    t.match(data.rotateKey, { id, key: /^guild_pk_/ })
    t.strictSame([await opens(key), await opens(data.rotateKey.key)], [true, true])
    const { items } = (await admin.get(`/v1/activity?subject=${id}`)).body
    t.match(items.at(-1), { verb: 'updated', after: { lastFour: data.rotateKey.key.slice(-4), overlapUntil: String } })
    t.strictSame(Object.keys(items.at(-1).after).sort(), ['lastFour', 'overlapUntil', 'rotatedAt'])
  })

  await t.test('ADMIN_KEY may be the secret before until it stops, and never comes back as another key', async t => {
    const { id, key } = await make(admin)
    await rotate(id)
    await takeAdminKey(store, key)
    await passes(id)
    await t.rejects(takeAdminKey(store, key), { message: /^ADMIN_KEY .*was rotated\. Set it to a new one/ })
    t.equal(await opens(key), false)
  })
})
