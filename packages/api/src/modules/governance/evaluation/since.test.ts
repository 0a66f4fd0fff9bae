import { sql } from 'drizzle-orm'
import t from 'tap'
import { startApp } from '../../../../test/app.ts'
import { evaluate } from './evaluate.ts'

const DAY = 86_400_000
const before = (days: number) => new Date(Date.now() - days * DAY).toISOString()

t.test('a finding is since the day on which it became so, not since it was found', async t => {
  const { admin, store } = await startApp(t)
  const made = async (url: string, body: object) => (await admin.post(url, body)).body.id as string
  const portal = await made('/v1/portals', { name: 'OBT', baseUrl: 'https://obt.example.org/' })
  await admin.put(`/v1/portals/${portal}/rule-pack`, { base: 'obt' })
  const community = await made('/v1/communities', { name: 'Weavers', status: 'active', portals: [portal] })
  const page = await made('/v1/pages', { community, portal, url: 'https://obt.example.org/w' })
  const judged = async () => {
    await evaluate(store, { portal, asOf: new Date().toISOString() })
    const [found] = (await admin.get(`/v1/findings?page=${page}&rule=page.stale`)).body.items
    return found as { status: string; since: string; firstSeenAt: string }
  }
  const isAbout = (moment: string, days: number) => Math.abs(Date.parse(moment) - Date.parse(before(days))) < 60_000
  const rows: [updatedDaysAgo: number, status: string, becameSo: number][] = [
    [200, 'fail', 110],
    [100, 'fail', 10],
    [70, 'warn', 2.5]
  ]
  for (const [days, status, becameSo] of rows) {
    await admin.post(`/v1/pages/${page}/updates`, { occurredAt: before(days), actorClass: 'representative' })
    const found = await judged()
    t.equal(found.status, status)
    t.ok(isAbout(found.since, becameSo), `${days} days: ${found.since}`)
    t.equal((await judged()).since, found.since, 'and stays')
  }
  await admin.post(`/v1/pages/${page}/updates`, { occurredAt: before(1), actorClass: 'representative' })
  const passing = await judged()
  t.equal(passing.status, 'pass')
  t.ok(isAbout(passing.since, 0), 'what no fact dates is since it was found')
  await store.run(sql`update pages set review_every_days = 80 where id = ${page}`)
  t.equal((await judged()).since, passing.since)
})
