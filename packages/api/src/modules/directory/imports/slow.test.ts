import { once } from 'node:events'
import { type IncomingMessage, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { setTimeout as pause } from 'node:timers/promises'
import t, { type Test } from 'tap'
import { startApp } from '../../../../test/app.ts'
import { onServer } from '../../../../test/server.ts'
import { openStore } from '../../../platform/database/database.ts'
import { linesOf, NDJSON } from './imports.fixtures.ts'

/** A store whose transactions must not be left alone for half a second. */
const impatient = (t: Test, url: string) => {
  const address = new URL(url)
  address.searchParams.set('options', '-c idle_in_transaction_session_timeout=500ms')
  const store = openStore(address.href, 10, () => {})
  t.teardown(() => store.close())
  return store
}

t.test('a body', async t => {
  const { app, admin, url } = await startApp(t, { REQUEST_TIMEOUT: '1' }, (_, url) => impatient(t, url))
  await app.listen({ port: 0, host: '127.0.0.1' })
  const { port } = app.server.address() as AddressInfo

  const open = (query = 'source=slow') => {
    const headers = { authorization: `Bearer ${admin.key}`, 'content-type': NDJSON }
    const sending = request({ port, method: 'POST', path: `/v1/imports?${query}`, headers })
    const answer = once(sending, 'response').then(async ([response]: IncomingMessage[]) => ({
      status: response!.statusCode,
      body: JSON.parse(await text(response!))
    }))
    return { sending, answer }
  }
  const row = (n: number) => linesOf([{ person: { key: `p${n}`, name: `P ${n}` } }])

  await t.test('may take longer than any other request, while it keeps coming', async t => {
    const { sending, answer } = open()
    for (let n = 0; n < 10; n++) {
      sending.write(row(n))
      await pause(300)
    }
    sending.end()
    t.match(await answer, { status: 201, body: { status: 'finished', createdCount: 10 } })
  })

  await t.test('that stops coming is not waited for', async t => {
    const { sending, answer } = open()
    sending.write(row(100))
    t.match(await answer, { status: 408, body: { code: 'REQUEST_TIMEOUT' } })
    sending.destroy()
    t.match((await admin.get('/v1/imports?sort=-startedAt')).body.items[0], { status: 'interrupted', rowCount: 0 })
  })

  await t.test('that trickles keeps neither a transaction nor a turn from others, rehearsed or not', async t => {
    const trickling = ['source=a', 'source=b', 'source=c', 'source=d'].flatMap(query => [
      open(query),
      open(`${query}-dry&dryRun=true`)
    ])
    for (const { sending } of trickling) sending.write(row(1))
    for (let n = 2; n < 6; n++) {
      await pause(300)
      for (const { sending } of trickling) sending.write(row(n))
      const [left] = await onServer(
        url,
        `select count(*)::int as idle from pg_stat_activity where datname = current_database() and state like 'idle in transaction%' and now() - state_change > interval '200 ms'`
      )
      t.equal(left!.idle, 0)
      const another = await admin.post('/v1/imports', { source: 'other', dryRun: n % 2 === 0, rows: [] })
      t.equal(another.status, 201, 'another import goes on')
    }
    for (const { sending } of trickling) sending.end()
    const answers = await Promise.all(trickling.map(({ answer }) => answer))
    for (const answer of answers) t.match(answer, { status: 201, body: { status: 'finished', createdCount: 5 } })
  })
})

t.test('a rehearsal at work keeps nobody waiting, and is undone', async t => {
  let finish = () => {}
  const wait = new Promise<void>(resolve => {
    finish = resolve
  })
  const { admin } = await startApp(t, {}, store => ({
    ...store,
    dryRunTransaction: (actor, work) =>
      store.dryRunTransaction(actor, async db => {
        const answer = await work(db)
        await wait
        return answer
      })
  }))
  const { body: guild } = await admin.post('/v1/imports', {
    source: 'dry',
    rows: [{ community: { key: 'c', name: 'C' } }, { person: { key: 'p', name: 'P' } }]
  })
  t.equal(guild.createdCount, 2)
  const people = Array.from({ length: 500 }, (_, n) => ({ person: { key: `d${n}`, name: `D ${n}` } }))
  const joining = people.map(({ person }) => ({ membership: { community: 'c', person: person.key } }))
  const answer = admin.post('/v1/imports', { source: 'dry', dryRun: true, rows: [...people, ...joining] })
  const { items } = (await admin.get('/v1/people?source=dry')).body
  while ((await admin.get('/v1/imports?sort=-startedAt&limit=1')).body.items[0].rowCount < 1000) await pause(20)
  const began = performance.now()
  t.equal((await admin.post('/v1/memberships', { community: 'c', person: items[0].id })).status, 201)
  t.ok(performance.now() - began < 900, 'a member joins meanwhile')
  finish()
  t.match(await answer, { status: 201, body: { dryRun: true, createdCount: 1000, failedCount: 0 } })
  t.match((await admin.get('/v1/communities/c')).body, { memberCount: 1 })
})
