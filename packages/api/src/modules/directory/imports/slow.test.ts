import { once } from 'node:events'
import { type IncomingMessage, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { setTimeout as pause } from 'node:timers/promises'
import t from 'tap'
import { startApp } from '../../../../test/app.ts'
import { linesOf, NDJSON } from './imports.fixtures.ts'

t.test('a body', async t => {
  const { app, admin } = await startApp(t, { REQUEST_TIMEOUT: '1' })
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

  await t.test('that is rehearsed keeps nobody waiting, and is undone', async t => {
    const { body: guild } = await admin.post('/v1/imports', {
      source: 'dry',
      rows: [{ community: { key: 'c', name: 'C' } }, { person: { key: 'p', name: 'P' } }]
    })
    t.equal(guild.createdCount, 2)
    const people = Array.from({ length: 500 }, (_, n) => ({ person: { key: `d${n}`, name: `D ${n}` } }))
    const joining = people.map(({ person }) => ({ membership: { community: 'c', person: person.key } }))
    const { sending, answer } = open('source=dry&dryRun=true')
    sending.write(linesOf([...people, ...joining]))
    const { items } = (await admin.get('/v1/people?source=dry')).body
    while ((await admin.get('/v1/imports?sort=-startedAt&limit=1')).body.items[0].rowCount < 1000) await pause(20)
    const began = performance.now()
    t.equal((await admin.post('/v1/memberships', { community: 'c', person: items[0].id })).status, 201)
    t.ok(performance.now() - began < 900, 'a member joins meanwhile')
    sending.end()
    t.match(await answer, { status: 201, body: { dryRun: true, createdCount: 1000, failedCount: 0 } })
    t.match((await admin.get('/v1/communities/c')).body, { memberCount: 1 })
  })
})
