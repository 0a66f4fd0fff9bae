import t, { type Test } from 'tap'
import { runJob } from '../../../../test/jobs.ts'
import { addDays, dayOf, startOf, today } from '../../../platform/days.ts'
import { config } from '../../../platform/jobs/jobs.fixtures.ts'
import { stage } from '../../enforcement/maintenance/stage.fixtures.ts'
import { mondayOf } from './write.ts'

const MONDAY = mondayOf(today())
const LAST = addDays(MONDAY, -7)

const start = async (t: Test) => {
  const service = await stage(t)
  return {
    ...service,
    /** Writes the digests as on some day after the week, at noon. */
    write: (daysLater = 0) =>
      runJob('write-digests', {
        store: service.store,
        config,
        now: new Date(startOf(addDays(MONDAY, daysLater)).getTime() + 12 * 3_600_000)
      }),
    digests: async (more = '') => (await service.admin.get(`/v1/digests?sort=-startsOn${more}`)).body.items
  }
}

t.test('a Monday begins the week of each of its days, over the ends of months and years', async t => {
  for (const day of ['2026-12-28', '2026-12-31', '2027-01-01', '2027-01-03']) t.equal(mondayOf(day), '2026-12-28', day)
  t.equal(mondayOf('2027-01-04'), '2027-01-04')
  t.equal(mondayOf('2028-02-29'), '2028-02-28')
})

t.test('a digest says what changed in a week, which pages need help and what is due next', async t => {
  const { admin, portal, page, run, write, digests, rows } = await start(t)
  const stale = await page('stale', 200)
  const fresh = await page('fresh', 10)
  const due = await page('due', 10)
  // Its review is due on the Wednesday after.
  const on = addDays(MONDAY, 2)
  const updated = new Date(startOf(on).getTime() + 9 * 3_600_000 - 90 * 86_400_000).toISOString()
  await rows(`update page_updates set occurred_at = $2 where page_id = $1`, due.id, updated)
  await rows(
    `update pages set last_updated_at = $2, created_at = $3 where id = $1`,
    due.id,
    updated,
    startOf(addDays(LAST, 3))
  )
  await rows(`update pages set created_at = $2 where id in ($1, $3)`, fresh.id, startOf(addDays(LAST, -1)), stale.id)
  await rows(`update portals set created_at = $1`, startOf(addDays(LAST, -30)))
  await run()
  await rows(
    `update findings set since = $1, first_seen_at = $1 where status in ('fail', 'warn', 'manual')`,
    startOf(addDays(LAST, 1))
  )
  await rows(
    `insert into page_updates (page_id, portal_id, kind, occurred_at, actor_class) values ($1, $2, 'attestation', $3, 'representative')`,
    fresh.id,
    portal.id,
    startOf(addDays(LAST, 5))
  )
  t.match(await write(), { written: 1, queued: 2 })
  const [digest] = await digests()
  t.match(digest, {
    portal: { id: portal.id },
    startsOn: LAST,
    endsOn: addDays(LAST, 6),
    scoreBefore: null,
    freshnessBefore: null,
    pageCount: 3,
    freshness: { fresh: 1, abandoned: 1 },
    changes: { settled: 0, updated: 1, recovered: 0, added: 1 },
    dueCount: 1,
    due: [{ id: due.id, name: 'due', on, url: 'https://obt.example.org/due' }]
  })
  t.ok(digest.changes.opened > 0, 'findings that opened in the week count')
  const help = digest.help.find((one: { id: string }) => one.id === stale.id)
  t.match(help, { name: 'stale', reason: /last updated/, reasonMessage: { id: /page\.stale/ } })
  t.match((await admin.get(`/v1/digests/${digest.id}`)).body, { id: digest.id, etag: String })
  const german = (await admin.get(`/v1/digests/${digest.id}`, { 'accept-language': 'de' })).body
  t.strictSame(german.help[0].reasonMessage, digest.help[0].reasonMessage, 'reasons are data in every language')
  const { data } = await admin.ask(
    `{ digests(first: 1) { nodes { startsOn help { name reason } changes { updated } } } }`
  )
  t.strictSame(data.digests.nodes[0].help[0].reason, digest.help[0].reason, 'GraphQL says the same')
  const [entry] = (await admin.get(`/v1/activity?subjectType=digest&limit=10`)).body.items
  t.match(entry, { verb: 'created', subjectId: digest.id, after: { content: 'private' } })
})

t.test('each week is written once, and admins who want none receive none', async t => {
  const { admin, people, portal, page, write, digests, rows } = await start(t)
  await page('one')
  await rows(`update portals set created_at = now() - interval '60 days'`)
  await admin.patch(`/v1/people/${people.chair}`, { weeklyDigests: false })
  t.match(await write(), { written: 1, queued: 1 })
  t.match(await write(2), { written: 0, queued: 0 }, 'the same week later is the same digest')
  const results = await Promise.all([write(7), write(7)])
  t.equal(
    results.reduce((sum, one) => sum + (one as { written: number }).written, 0),
    1,
    'two processes at once write the next one once'
  )
  t.strictSame(
    (await digests()).map(({ startsOn }: { startsOn: string }) => startsOn),
    [MONDAY, LAST]
  )
  const [newest, before] = await digests()
  t.strictSame(newest.freshnessBefore, before.freshness, 'and compares with the week before')
  const { items } = (await admin.get('/v1/notices?kind=weekly_digest&limit=10')).body
  t.equal(items.length, 2)
  t.ok(items.every((one: { person: { id: string } }) => one.person.id === people.boss))
  t.match(items[0], { portal: { id: portal.id }, subject: /^OBT: / })
  t.match(items[0].text, /1 of 1 page are up to date|1 page/)
  t.match(items[0].text, /What happens next: No review is due in the coming week\./)
})

t.test('a run that was missed is caught up about the same week, and portals without pages have no digest', async t => {
  const { page, write, digests, admin, rows } = await start(t)
  await admin.post('/v1/portals', { name: 'Empty', baseUrl: 'https://empty.example.org/' })
  await page('one')
  await rows(`update portals set created_at = now() - interval '60 days'`)
  t.match(await write(6), { written: 1 }, 'on the Sunday after')
  t.strictSame(
    (await digests()).map(({ startsOn }: { startsOn: string }) => startsOn),
    [LAST]
  )
})

t.test('a portal that began later has no digest of the week before it', async t => {
  const { page, write } = await start(t)
  await page('one')
  t.equal(dayOf(new Date()) >= MONDAY, true)
  t.match(await write(), { written: 0 })
})

t.test('hostile names stay text in the digest', async t => {
  const { page, write, admin, rows, run } = await start(t)
  const { community } = await page('evil', 400)
  await admin.patch(`/v1/communities/${community}`, { name: '<b>*evil*</b> & co' })
  await rows(`update portals set created_at = now() - interval '60 days'`)
  await run()
  await write()
  const [digest] = (await admin.get('/v1/digests')).body.items
  t.equal(digest.help[0].name, '<b>*evil*</b> & co')
})
