import { sql } from 'drizzle-orm'
import t from 'tap'
import { made } from '../../../test/access/made.fixtures.ts'
import { startApp, type TestClient } from '../../../test/app.ts'
import { onServer } from '../../../test/server.ts'
import { statements } from '../../platform/database/database.ts'
import { until } from '../../platform/jobs/jobs.fixtures.ts'

const CURRENT = '/v1/keys/current'

t.test('a key that was looked up', async t => {
  const { admin, store, url, elsewhere, holding } = await startApp(t)
  const portal = await made(admin, '/v1/portals', { name: 'Obt', baseUrl: 'https://obt.example' })
  const { id, key } = (
    await admin.post('/v1/keys', { name: 'kept', kind: 'secret', scopes: ['communities:read'], portal })
  ).body
  const other = await elsewhere()
  const hand = holding(key)
  const count = async (work: () => Promise<unknown>) => {
    const before = statements.sent
    await work()
    return statements.sent - before
  }
  const reads = (by: TestClient = hand) => count(() => by.get(CURRENT))
  await reads()
  const known = await reads()
  /** The statements that looking up this key takes beyond those of a request whose key is known. */
  const lookUps = async () => (await reads()) - known

  await t.test('is looked up once', async t => {
    t.equal(await lookUps(), 0)
  })

  await t.test('stays known while others write', async t => {
    for (const by of [admin, other]) {
      await made(by, '/v1/communities', { name: 'Weavers', summary: 'Who weave.' })
      await made(by, '/v1/people', { name: 'Ana' })
      t.equal(await lookUps(), 0)
    }
  })

  await t.test('is looked up once for requests that come together', async t => {
    await admin.patch(`/v1/keys/${id}`, { name: 'kept', scopes: ['communities:read', 'people:read'] })
    const together = await count(() => Promise.all(Array.from({ length: 10 }, () => hand.get(CURRENT))))
    t.equal(together, 10 * known + 1)
  })

  await t.test('is what a change has made of it in the next request', async t => {
    const scopes = async () => (await hand.get(CURRENT)).body.scopes
    await admin.patch(`/v1/keys/${id}`, { scopes: ['events:read'] })
    t.strictSame(await scopes(), ['events:read'])
    t.equal((await hand.get('/v1/people')).status, 403)
    t.equal((await hand.get('/v1/events')).status, 200)
    await admin.patch(`/v1/portals/${portal}`, { language: 'de' })
    t.equal(await lookUps(), 1, 'its portal speaks another language')
  })

  await t.test(
    'is looked up again after a change that another process has made, long before it would be anyway',
    async t => {
      t.equal((await hand.get('/v1/people')).status, 403)
      await other.patch(`/v1/keys/${id}`, { scopes: ['people:read'] })
      const since = performance.now()
      await until(async () => (await hand.get('/v1/people')).status === 200)
      t.ok(performance.now() - since < 500)
    }
  )

  await t.test('is looked up again once a connection was lost, since nothing was heard meanwhile', async t => {
    await reads()
    await onServer(
      url,
      `select pg_terminate_backend(pid) from pg_stat_activity
        where datname = current_database() and backend_type = 'client backend' and pid <> pg_backend_pid()`
    )
    let again = 0
    await until(async () => {
      again = await lookUps()
      return again > 0
    })
    t.equal(again, 1)
  })

  await t.test('is refused at once when it is deleted, by hand or with its portal', async t => {
    const draft = { name: 'of the portal', kind: 'secret', scopes: ['communities:read'], portal }
    const second = holding((await admin.post('/v1/keys', draft)).body.key)
    const statuses = async () => [(await hand.get(CURRENT)).status, (await second.get(CURRENT)).status]
    t.same(await statuses(), [200, 200])
    await store.run(sql`delete from keys where id = ${id}`)
    t.same(await statuses(), [401, 200])
    t.equal((await admin.delete(`/v1/portals/${portal}`)).status, 204)
    t.same(await statuses(), [401, 401])
  })
})

t.test('what is no key is not kept', async t => {
  const { holding, admin } = await startApp(t)
  await admin.get(CURRENT)
  const guess = holding(`guild_sk_${'a'.repeat(32)}`)
  for (let turn = 0; turn < 3; turn++) {
    const before = statements.sent
    t.equal((await guess.get(CURRENT)).status, 401)
    t.equal(statements.sent - before, 1, 'looked up each time')
  }
})
