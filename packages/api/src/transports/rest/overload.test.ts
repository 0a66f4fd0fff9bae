import { setTimeout as wait } from 'node:timers/promises'
import { sql } from 'drizzle-orm'
import t from 'tap'
import { startApp } from '../../../test/app.ts'
import { isProblem } from './raw.fixtures.ts'

// No page looks for the sample then.
const OWN_DATABASE = { DATABASE_URL: 'postgresql://elsewhere/guildhall' }
// Ten connections unless said otherwise, and twenty may wait for each.
const AT_ONCE = 10
const WAITING = 200
// So few that all who ask of them are refused long before those who wait give up, however busy the machine.
const FEW = 3
const WAITING_FOR_FEW = 60

t.test('overload', async t => {
  const { app, admin, caller, holding, store } = await startApp(t, OWN_DATABASE)
  await admin.get('/v1/topics')
  const portal = (await admin.post('/v1/portals', { name: 'P', baseUrl: 'https://p.example/' })).body.id
  const reader = await caller('publishable', [], portal)
  const page = `/embed/communities?key=${reader.key}`
  const ready = () => holding().get('/health/ready')

  /** Keeps every connection busy, with so many more waiting, until the function that it returns is called. */
  const fill = async (waiting: number, { pool } = store, connections = AT_ONCE) => {
    const blocked = Array.from({ length: connections }, () => pool.connect())
    const clients = await Promise.all(blocked)
    const waits = Array.from({ length: waiting }, () => store.run(sql`select`))
    return async () => {
      for (const client of clients) client.release()
      await Promise.all(waits)
    }
  }

  await t.test('with every connection busy requests wait, and the service is ready', async t => {
    const free = await fill(WAITING - 1)
    const waits = admin.get('/v1/topics')
    t.match(await ready(), { status: 200, body: { status: 'overloaded' } }, 'the line is full now')
    await free()
    t.equal((await waits).status, 200, 'whoever was let in is answered')
    t.match(await ready(), { status: 200, body: { status: 'ready' } })
  })

  await t.test('past the line each is refused at once, whatever the transport; open documents are not', async t => {
    const free = await fill(WAITING)
    const began = performance.now()
    const refused = {
      REST: await admin.get('/v1/communities'),
      'a change': await admin.post('/v1/communities', { name: 'Not made' }),
      GraphQL: await admin.post('/graphql', { query: '{ topics { nodes { name } } }' }),
      'a key that is not known': await holding('guild_sk_00000000000000000000').get('/v1/communities')
    }
    for (const [name, answer] of Object.entries(refused)) {
      isProblem(t, answer, 'OVERLOADED', name)
      t.equal(answer.headers['retry-after'], '1')
    }
    const frame = await app.inject(page)
    t.match([frame.statusCode, frame.headers['retry-after']], [503, '1'])
    t.ok(performance.now() - began < 1000, 'at once')
    for (const url of ['/docs', '/openapi.json', '/embed/v1.js', '/health/live'])
      t.equal((await holding().get(url)).status, 200, url)
    await free()
    t.equal((await admin.get('/v1/communities/not-made')).status, 404)
  })

  await t.test('of five times as many as may wait those who do are answered, and all others refused', async t => {
    const { app, admin, store } = await startApp(t, { ...OWN_DATABASE, DATABASE_POOL: String(FEW) })
    await admin.get('/v1/topics')
    await app.listen({ port: 0, host: '127.0.0.1' })
    const { port } = app.server.address() as { port: number }
    const headers = { authorization: `Bearer ${admin.key}` }
    const ask = async () => (await fetch(`http://127.0.0.1:${port}/v1/topics`, { headers })).status
    const free = await fill(0, store, FEW)
    const refused: number[] = []
    const asked = Array.from({ length: WAITING_FOR_FEW * 5 }, async () => {
      const status = await ask()
      if (status !== 200) refused.push(status)
      return status
    })
    while (refused.length < WAITING_FOR_FEW * 4 - 6) await wait(20)
    await free()
    const statuses = await Promise.all(asked)
    const count = (wanted: number) => statuses.filter(status => status === wanted).length
    t.equal(count(200) + count(503), WAITING_FOR_FEW * 5)
    t.ok(Math.abs(count(200) - WAITING_FOR_FEW) <= 6, `${count(200)} were answered`)
    t.equal(await ask(), 200, 'and then all is well')
  })

  await t.test('imports wait in a line of their own, which has an end', async t => {
    let open = () => {}
    const gate = new Promise<void>(resolve => {
      open = resolve
    })
    const come = (who: string) => store.withPermit(() => gate, who)
    const ofOne = Array.from({ length: 2 + Math.floor((WAITING * 2) / 3) }, () => come('one'))
    await t.rejects(come('one'), { name: 'LineTooLong' }, 'one key fills two thirds of it')
    const ofOthers = Array.from({ length: 3 + WAITING - ofOne.length }, () => come('others'))
    await t.rejects(come('another'), { name: 'LineTooLong' }, 'the line is full')
    const inLine = [...ofOne, ...ofOthers]
    open()
    await Promise.all(inLine)
    await store.withPermit(async () => t.pass('then there is room again'), 'one')
  })
})
