import { sql } from 'drizzle-orm'
import fc from 'fast-check'
import t from 'tap'
import type { Database } from '../../../platform/database/database.ts'
import { ago, stage } from './stage.fixtures.ts'

const sums = {
  findings: sql`select portal_id, rule, severity, status, count(*)::int as findings, count(weight)::int as counted, coalesce(sum(weight), 0)::float as weight,
    coalesce(sum(weight * score::numeric), 0)::float as weighted from findings group by 1, 2, 3, 4 order by 1, 2, 3, 4`,
  scores: sql`select page_id, portal_id, count(*) filter (where status in ('warn', 'fail', 'manual'))::int as open, coalesce(sum(weight), 0)::float as weight,
    coalesce(sum(weight * score::numeric), 0)::float as weighted from findings where page_id is not null
    group by 1, 2 having count(*) filter (where status in ('warn', 'fail', 'manual')) + count(weight) > 0 order by 1`,
  pages: sql`select portal_id, maintenance, review_every_days, coalesce(date_bin('24 hours', last_updated_at, to_timestamp(0)), '-infinity')::text as day, count(*)::int as pages
    from pages group by 1, 2, 3, 4 order by 1, 2, 3, 4`
}
const kept: typeof sums = {
  findings: sql`select portal_id, rule, severity, status, sum(findings)::int as findings, sum(counted)::int as counted, sum(weight)::float as weight, sum(weighted)::float as weighted
    from finding_counts group by 1, 2, 3, 4 having (sum(findings), sum(counted), sum(weight), sum(weighted)) <> (0, 0, 0, 0) order by 1, 2, 3, 4`,
  scores: sql`select page_id, portal_id, open, weight::float, weighted::float from page_scores where (open, weight) <> (0, 0) order by 1`,
  pages: sql`select portal_id, maintenance, review_every_days, updated_day::text as day, sum(pages)::int as pages from page_counts group by 1, 2, 3, 4 having sum(pages) <> 0 order by 1, 2, 3, 4`
}
const all = async (db: Database, of: typeof sums) => ({
  findings: await db.run(of.findings),
  scores: await db.run(of.scores),
  pages: await db.run(of.pages)
})

const page = fc.constantFrom('Fresh', 'Stale', 'Silent')
const step = fc.oneof(
  fc.record({ kind: fc.constant('update' as const), page, days: fc.integer({ min: 0, max: 300 }) }),
  fc.record({ kind: fc.constant('review' as const), page, days: fc.integer({ min: 1, max: 1000 }) }),
  fc.record({ kind: fc.constant('waive' as const), page }),
  fc.record({ kind: fc.constant('remake' as const), page }),
  fc.record({ kind: fc.constant('evaluate' as const) })
)

t.test('what scorecards are made of is kept', async t => {
  const { admin, store, portal, pages } = await stage(t)

  await t.test('true, whatever happens to pages and findings', async t => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 6 }), async steps => {
        for (const one of steps) {
          const path = 'page' in one ? `/v1/pages/${pages[one.page]!.id}` : ''
          if (one.kind === 'update')
            await admin.post(`${path}/updates`, { occurredAt: ago(one.days), actorClass: 'representative' })
          else if (one.kind === 'review') await admin.patch(path, { reviewEveryDays: one.days })
          else if (one.kind === 'waive')
            await admin.post('/v1/waivers', {
              page: pages[one.page]!.id,
              rule: 'page.stale',
              why: 'W',
              until: '2099-01-01'
            })
          else if (one.kind === 'remake') {
            const { community, url } = (await admin.get(path)).body
            await admin.delete(path)
            pages[one.page] = (await admin.post('/v1/pages', { community: community.id, portal: portal.id, url })).body
          } else await admin.post('/v1/evaluations', {})
        }
        t.strictSame(await all(store, kept), await all(store, sums))
      }),
      { numRuns: 8 }
    )
  })

  await t.test('by transactions that go on at the same time, none of which waits for the other', async t => {
    await admin.post('/v1/evaluations', {})
    const [one, other] = [await store.pool.connect(), await store.pool.connect()]
    const fail = (of: string) =>
      `update findings set status = 'fail', score = 0 where id = (select id from findings where rule = 'page.stale' order by id ${of} limit 1)`
    await one.query(`begin; ${fail('asc')}`)
    await other.query(`set statement_timeout = '2s'; ${fail('desc')}`)
    await one.query('commit')
    for (const each of [one, other]) each.release(true)
    t.strictSame(await all(store, kept), await all(store, sums))
    await admin.post('/v1/evaluations', {})
    t.strictSame(await all(store, kept), await all(store, sums))
  })

  await t.test('until a portal goes, with all that is its', async t => {
    await store.run(sql`delete from communities`)
    t.strictSame(await all(store, kept), { findings: [], scores: [], pages: [] })
    await store.run(sql`delete from portals`)
    t.strictSame(await store.run(sql`select from finding_counts union all select from page_counts`), [])
  })
})
