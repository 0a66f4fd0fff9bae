import { FINDING_STATUSES, FRESHNESS, MAINTENANCE } from '@guildhall/schema'
import t from 'tap'
import { today } from '../src/platform/days.ts'
import { startApp } from '../test/app.ts'
import { FAULTS } from './faults.ts'
import { SAMPLE_KEYS } from './keys.ts'
import { loadSample } from './load.ts'
import { sampleOrganisation } from './organisation.ts'
import { PAGE_FAULTS } from './page-faults.ts'

t.setTimeout(300_000)

const TODAY = today()
const sample = sampleOrganisation(TODAY)
const countOf = (kind: 'community' | 'person' | 'membership' | 'term' | 'resource' | 'contribution') =>
  sample.rows.filter(row => row[kind]).length

t.test('an untouched database is filled once, whole and fast', async t => {
  const { store, admin, holding } = await startApp(t)
  const started = performance.now()
  t.equal(await loadSample(store, TODAY), true)
  const took = performance.now() - started
  t.comment(`${Math.round(took)} ms`)
  t.equal(await loadSample(store, TODAY), false)

  const { rows } = await store.pool.query(`select (select count(*) from communities)::int as community,
    (select count(*) from people)::int as person, (select count(*) from memberships)::int as membership,
    (select count(*) from terms)::int as term, (select count(*) from resources)::int as resource,
    (select count(*) from contributions)::int as contribution, (select count(*) from kudos)::int as kudos,
    (select count(*) from correction_requests)::int as corrections, (select count(*) from touchpoints)::int as touchpoints`)
  for (const kind of ['community', 'person', 'membership', 'term', 'resource', 'contribution'] as const)
    t.equal(rows[0][kind], countOf(kind), kind)
  t.equal(rows[0].kudos, sample.kudos.length)
  t.equal(rows[0].corrections, 1)
  t.ok(rows[0].touchpoints > 100, 'sponsors are in contact')
  t.ok(sample.kudos.length > 80 && countOf('contribution') > 300, 'people give and thank')

  const { rows: told } = await store.pool.query(`select (select count(*) from pages)::int as pages,
    (select count(*) from representatives)::int as representatives, (select count(*) from page_updates)::int as evidence`)
  for (const kind of ['pages', 'representatives', 'evidence'] as const)
    t.equal(told[0][kind], sample[kind].length, kind)
  const exempt: readonly string[] = [
    ...PAGE_FAULTS.paused.pages,
    ...FAULTS.closed.communities.map(slug => `intranet/${slug}`)
  ]
  const { body: stale } = await admin.get('/v1/pages?portal=intranet&stale=true&limit=100')
  t.same(
    stale.items.map(({ community }: { community: { slug: string } }) => `intranet/${community.slug}`).sort(),
    [...PAGE_FAULTS.stale.pages, ...PAGE_FAULTS.abandoned.pages]
      .filter(key => key.startsWith('intranet/') && !exempt.includes(key))
      .sort(),
    'but for those whose community pauses or is closed'
  )

  const { rows: verdicts } = await store.pool.query('select distinct status from findings order by 1')
  t.same(
    verdicts.map(({ status }) => status),
    [...FINDING_STATUSES].sort(),
    'each verdict is shown'
  )
  const { rows: freshness } = await store.pool.query(
    'select distinct freshness(last_updated_at, review_every_days, now()) as freshness from pages order by 1'
  )
  t.same(
    freshness.map(one => one.freshness),
    [...FRESHNESS].sort()
  )
  const { rows: rungs } = await store.pool.query('select distinct maintenance from pages')
  t.same(
    rungs.map(({ maintenance }) => maintenance).sort(),
    MAINTENANCE.filter(state => state !== 'removed').sort(),
    'and each rung of the ladder but the last, which takes effect by itself'
  )
  const { rows: failing } = await store.pool.query(
    `select distinct rule from findings where status not in ('pass', 'not_applicable') order by 1`
  )
  t.ok(failing.length >= 14, `${failing.length} rules find something amiss`)
  const { rows: again } = await store.pool.query('select count(*)::int as count from finding_changes')
  await admin.post('/v1/evaluations', {})
  const { rows: then } = await store.pool.query('select count(*)::int as count from finding_changes')
  t.equal(then[0].count, again[0].count, 'judging again finds nothing new')

  const { body: portals } = await admin.get('/v1/portals')
  t.same(
    portals.items.map((portal: { admins: { name: string }[] }) => portal.admins.map(({ name }) => name)),
    [['Maren Uhlenbrock'], ['Aoife Ní Dhonnchú']]
  )
  const { body: parent } = await admin.get('/v1/communities/accessible-journeys')
  t.equal(parent.subcommunityCount, 1)
  t.equal(parent.relations.length, 2)
  t.ok(parent.memberCount > 10)

  const { body: polls } = await admin.get('/v1/polls?purpose=closing')
  t.match(polls.items, [{ status: 'open', community: { slug: FAULTS.closing.communities[0] } }])
  const { body: lessons } = await admin.get(
    `/v1/resources?kind=lessons_learned&community=${FAULTS.closed.communities[0]}`
  )
  t.match(lessons.items, [{ status: 'published' }], 'what the community that closed has learned')

  for (const key of Object.values(SAMPLE_KEYS)) {
    const { status, body } = await holding(key).get('/v1/communities?limit=100')
    t.equal(status, 200)
    t.ok(body.items.length > 20)
    t.ok(body.items.every((item: { visibility: string }) => item.visibility === 'public'))
  }
})

t.test('a load that is cut off leaves nothing behind, and the next one fills the database', async t => {
  const { store } = await startApp(t)
  const cut = loadSample(
    {
      ...store,
      transaction: (actor, work) =>
        store.transaction(actor, async db => {
          await work(db)
          throw new Error('killed')
        })
    },
    TODAY
  )
  await t.rejects(cut, { message: 'killed' })
  t.equal((await store.pool.query('select from people')).rowCount, 0)
  t.equal(await loadSample(store, TODAY), true)
})

t.test('a database in which anything was ever written stays as it is', async t => {
  const { store, admin } = await startApp(t)
  const { body } = await admin.post('/v1/communities', { name: 'Our own' })
  await admin.delete(`/v1/communities/${body.id}`)
  t.equal(await loadSample(store, TODAY), false)
  t.equal((await admin.get('/v1/communities')).body.items.length, 0)
})
