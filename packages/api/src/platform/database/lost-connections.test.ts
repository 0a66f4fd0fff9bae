import { setTimeout as pause } from 'node:timers/promises'
import { sql } from 'drizzle-orm'
import t from 'tap'
import { startProxy } from '../../../reliability/proxy.ts'
import { startApp } from '../../../test/app.ts'
import { KEY, startProcess } from '../../../test/process.ts'
import { cloneDatabase, onServer } from '../../../test/server.ts'
import { freshFolder, restart } from '../postgres/postgres.fixtures.ts'
import { startPostgres } from '../postgres/postgres.ts'
import { openStore } from './database.ts'

const SOMEBODY = { key: null, person: null, actorClass: 'robot', request: 'test' }
const CUT =
  'select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()'

const create = (url: string, name: string) =>
  fetch(`${url}/v1/communities`, {
    method: 'POST',
    headers: { authorization: `Bearer ${KEY}`, 'content-type': 'application/json', 'idempotency-key': name },
    body: JSON.stringify({ name })
  })

const AT_WORK_STILL = 'IDEMPOTENCY_IN_PROGRESS'

/** Eight writers who send each change until it is acknowledged, every time with the same Idempotency-Key. */
const writers = (url: string) => {
  const acknowledged: string[] = []
  const refusals: { status: number; code?: string; retryAfter: string | null }[] = []
  let over = false
  const write = async (lane: number) => {
    for (let turn = 0; !over; ) {
      const name = `lane-${lane}-turn-${turn}`
      const response = await create(url, name)
      const { code } = (await response.json()) as { code?: string }
      if (response.status === 201) {
        acknowledged.push(name)
        turn++
        continue
      }
      refusals.push({ status: response.status, code, retryAfter: response.headers.get('retry-after') })
      if (response.status !== 503 && code !== AT_WORK_STILL) throw new Error(`refused: ${code}`)
      await pause(20)
    }
  }
  const done = Promise.all(Array.from({ length: 8 }, (_, lane) => write(lane)))
  return {
    acknowledged,
    refusals,
    more: async (count: number) => {
      const enough = acknowledged.length + count
      while (acknowledged.length < enough) await Promise.race([pause(10), done])
    },
    end: () => {
      over = true
      return done
    }
  }
}

t.test('a connection that is lost', async t => {
  const { store, url } = await startApp(t)
  const people = () => onServer(url, 'select name from people')

  await t.test('in the middle of a transaction, between two statements, fails that transaction alone', async t => {
    const cut = store.transaction(SOMEBODY, async db => {
      await db.run(sql`insert into people (name) values ('Ada')`)
      await onServer(url, CUT)
      await pause(100)
      await db.run(sql`select`)
    })
    await t.rejects(cut)
    t.strictSame(await people(), [])
  })

  await t.test('at the last moment of a transaction is never taken for a commit', async t => {
    const cut = store.transaction(SOMEBODY, async db => {
      await db.run(sql`insert into people (name) values ('Ada')`)
      await onServer(url, CUT)
    })
    await t.rejects(cut)
    t.strictSame(await people(), [])
  })
})

t.test('a service under load', async t => {
  const dataDir = freshFolder(t)
  const { url: database, stop } = await startPostgres({ dataDir })
  t.teardown(stop)
  const { url, child } = await startProcess(t, database, { RUN_JOBS: 'true' })
  const { acknowledged, refusals, more, end } = writers(url)

  for (const mode of ['fast', 'immediate', 'fast'] as const) {
    await t.test(`is back at once when its database was restarted (${mode})`, async t => {
      await more(20)
      await restart(dataDir, mode)
      const back = performance.now()
      await more(1)
      t.ok(performance.now() - back < 2000)
    })
  }

  await t.test('goes on when its connections are cut, again and again', async t => {
    for (let turn = 0; turn < 20; turn++) {
      await onServer(database, CUT)
      await more(1)
    }
    t.pass()
  })

  await t.test('has lost no acknowledged change and made none twice', async t => {
    await end()
    t.equal(child.exitCode, null)
    const unavailable = refusals.filter(({ code }) => code !== AT_WORK_STILL)
    t.ok(unavailable.length > 0)
    const others = unavailable.filter(
      ({ code, retryAfter }) => code !== 'UNAVAILABLE' || !/^\d+$/.test(`${retryAfter}`)
    )
    t.strictSame(others, [], 'and said when to come again')
    const rows = await onServer(database, 'select name from communities')
    t.strictSame(rows.map(({ name }) => name).sort(), acknowledged.sort())
  })
})

t.test('a connection that nothing passes any more is given up, and another takes its place', async t => {
  const { url: database, drop } = await cloneDatabase()
  const proxy = await startProxy(database)
  const address = new URL(proxy.url)
  address.searchParams.set('query_timeout', '300')
  const store = openStore(address.href, 1, () => undefined)
  t.teardown(async () => {
    await store.close()
    proxy.close()
    await drop()
  })
  await store.run(sql`select 1`)
  proxy.silence()
  await t.rejects(store.run(sql`select 2`), { message: 'Query read timeout' })
  t.strictSame(await store.run(sql`select 3 as n`), [{ n: 3 }], 'the next statement has a connection')
  const inside = store.transaction(SOMEBODY, async db => {
    proxy.silence()
    await db.run(sql`select 4`)
  })
  await t.rejects(inside, { message: 'Query read timeout' })
  t.strictSame(await store.run(sql`select 5 as n`), [{ n: 5 }], 'and after a transaction too')
})
