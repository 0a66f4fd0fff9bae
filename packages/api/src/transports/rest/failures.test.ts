import { createServer } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { sql } from 'drizzle-orm'
import t, { type Test } from 'tap'
import { startApp } from '../../../test/app.ts'
import { onServer } from '../../../test/server.ts'
import { readConfig } from '../../platform/config/config.ts'
import { openStore } from '../../platform/database/database.ts'
import { openFeed } from '../../platform/feed/feed.ts'
import { buildApp } from '../../service/app.ts'
import { isProblem } from './raw.fixtures.ts'
import { wayTo } from './way.fixtures.ts'

const SILENT = readConfig({ LOG_LEVEL: 'silent' })

/** An app on a database that is not as it should be. */
const appOn = async (t: Test, url: string) => {
  const store = openStore(url, 3, () => {})
  const app = await buildApp(SILENT, store, openFeed(store))
  t.teardown(async () => {
    await app.close()
    await store.close()
  })
  return {
    app,
    read: async (key = 'guild_sk_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA', method: 'GET' | 'POST' = 'GET') => {
      const headers = {
        authorization: `Bearer ${key}`,
        ...(method === 'POST' ? { 'content-type': 'application/json' } : {})
      }
      const payload = method === 'POST' ? '{"name":"a"}' : undefined
      const {
        statusCode,
        headers: answered,
        body
      } = await app.inject({ method, url: '/v1/communities', headers, payload })
      return { status: statusCode, headers: answered as Record<string, unknown>, text: body }
    }
  }
}
t.test('when the database fails, callers are told nothing of what is inside', async t => {
  const { store, admin, url } = await startApp(t)

  await t.test('a server that is gone', async t => {
    const { read } = await appOn(t, 'postgres://nobody@127.0.0.1:9/none')
    const answer = await read()
    isProblem(t, answer, 'UNAVAILABLE', 'refused')
    t.match(answer.headers['retry-after'], /^\d+$/)
  })

  await t.test('a socket that is not there, a database that is not there, a user who may not', async t => {
    const other = (change: (made: URL) => void) => {
      const made = new URL(url)
      change(made)
      return made.href
    }
    const cases = {
      'no socket': 'postgres://nobody@/none?host=/nowhere',
      'no database': other(made => {
        made.pathname = '/nowhere'
      }),
      'no user': other(made => {
        made.username = 'nobody'
      })
    }
    for (const [what, address] of Object.entries(cases)) {
      const { read } = await appOn(t, address)
      isProblem(t, await read(), 'UNAVAILABLE', what)
    }
  })

  await t.test('a server that hangs up', async t => {
    const server = createServer(socket => socket.destroy()).listen(0, '127.0.0.1')
    t.teardown(() => server.close())
    await new Promise(resolve => server.once('listening', resolve))
    const { read } = await appOn(t, `postgres://nobody@127.0.0.1:${(server.address() as { port: number }).port}/none`)
    isProblem(t, await read(), 'UNAVAILABLE', 'cut off')
  })

  await t.test('a database that goes and comes back', async t => {
    const way = wayTo(url)
    const { read, app } = await appOn(t, await way.mend())
    const ready = async () => (await app.inject('/health/ready')).statusCode
    t.equal((await read(admin.key)).status, 200, 'there')
    t.equal(await ready(), 200)
    await way.cut()
    for (const method of ['GET', 'POST'] as const) {
      const answer = await read(admin.key, method)
      isProblem(t, answer, 'UNAVAILABLE', `${method}, gone`)
      t.match(answer.headers['retry-after'], /^\d+$/)
    }
    const asked = await app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { authorization: `Bearer ${admin.key}` },
      payload: { query: '{ communities { nodes { id } } }' }
    })
    // A key that is no longer remembered cannot be looked up either, and then all of the document is refused.
    const { errors, ...refused } = asked.json()
    if (errors) t.match(errors, [{ path: ['communities'], extensions: { code: 'UNAVAILABLE', status: 503 } }])
    else t.match(refused, { code: 'UNAVAILABLE', status: 503 })
    t.match(asked.headers, { 'retry-after': '2' })
    await wait(600)
    t.equal(await ready(), 503, 'not ready')
    await way.mend()
    await wait(600)
    t.equal(await ready(), 200, 'ready again')
    t.equal((await read(admin.key)).status, 200, 'and back')
    await way.cut()
  })

  await t.test('connections that are ended at work; the next request finds new ones', async t => {
    const slow = store.run(sql`select pg_sleep(5)`).catch((error: unknown) => error)
    await new Promise(resolve => setTimeout(resolve, 100))
    await onServer(
      url,
      `select pg_terminate_backend(pid) from pg_stat_activity where query like '%pg_sleep(5)%' and pid <> pg_backend_pid()`
    )
    t.type(await slow, Error)
    t.equal((await admin.get('/v1/communities')).status, 200)
  })

  await t.test('a table that is not as it should be', async t => {
    await onServer(url, 'alter table communities rename column mission to vision')
    isProblem(t, await admin.get('/v1/communities'), 'INTERNAL', 'reading')
    isProblem(t, await admin.post('/v1/communities', { name: 'a', mission: 'b' }), 'INTERNAL', 'writing')
    const { body } = await admin.send('POST', '/graphql', { query: '{ communities { nodes { mission } } }' })
    t.match(body.errors, [{ extensions: { code: 'INTERNAL' } }])
    t.notMatch(JSON.stringify(body), /relation "|does not exist|select|vision/)
    await onServer(url, 'alter table communities rename column vision to mission')
    t.equal((await admin.get('/v1/communities')).status, 200, 'and back')
  })
})
