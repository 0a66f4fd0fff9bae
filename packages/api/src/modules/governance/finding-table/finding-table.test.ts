import { parse } from 'csv-parse/sync'
import { sql } from 'drizzle-orm'
import t from 'tap'
import { made } from '../../../../test/access/made.fixtures.ts'
import { startApp } from '../../../../test/app.ts'

type Row = Record<string, string>
const PAGES = 60

t.test('findings as a table', async t => {
  const { admin, acting, store } = await startApp(t)
  const boss = await made(admin, '/v1/people', { name: 'Boss', externalId: 'boss' })
  await made(admin, '/v1/people', { name: 'Eve', externalId: 'eve' })
  const portal = await made(admin, '/v1/portals', { name: 'OBT', baseUrl: 'https://obt.example.org/', admins: [boss] })
  await store.run(sql`
    with made as (insert into communities (slug, name, status) select 'c' || n, '=Community ' || n, 'active' from generate_series(1, ${PAGES}::int) n returning id, slug)
    insert into pages (community_id, portal_id, url, last_updated_at)
      select made.id, ${portal}, 'https://obt.example.org/' || slug, now() - interval '200 days' from made`)
  await admin.post('/v1/evaluations', {})
  const read = async (query: string, hand = admin) => {
    const answer = await hand.get(`/v1/findings.csv${query}`)
    return { ...answer, rows: parse(answer.text, { columns: true }) as Row[] }
  }

  await t.test('has every finding once, in its order, with the words of the list', async t => {
    const [counted] = await store.run<{ count: number }>(sql`select count(*)::int as count from findings`)
    const { rows, headers } = await read('?sort=rule')
    t.equal(rows.length, counted!.count)
    t.equal(new Set(rows.map(({ id }) => id)).size, counted!.count)
    t.ok(rows.length > 500, 'in more than one part')
    const rules = rows.map(({ rule }) => rule)
    t.strictSame(rules, rules.toSorted())
    t.match(headers['content-type'], /^text\/csv/)
    const row = rows.find(({ rule, status }) => rule === 'page.mission' && status !== 'pass')!
    const { body } = await admin.get(`/v1/findings/${row.id}`)
    t.match(row, {
      portal: 'obt',
      url: body.page.url,
      severity: body.severity,
      status: body.status,
      since: body.since,
      reason: body.reason,
      remedy: body.remedy.text,
      effort: body.remedy.effort,
      call: body.remedy.call
    })
    t.match(row.community, /^'=Community/, 'no cell is a formula')
  })

  await t.test('takes the filters of the list, and refuses what is none', async t => {
    const { rows } = await read(`?rule=page.mission&portal=obt&open=true`)
    t.ok(rows.length > 0 && rows.every(({ rule, status }) => rule === 'page.mission' && status === 'fail'))
    t.match(await admin.get('/v1/findings.csv?rule=page.nonsense'), {
      status: 422,
      body: { code: 'UNKNOWN_REFERENCE' }
    })
    t.match(await admin.get('/v1/findings.csv?limit=5'), { status: 400 })
    t.strictSame((await read('?rule=custom.mine')).rows, [])
  })

  await t.test('shows a caller what the list shows them', async t => {
    t.ok((await read('', acting('boss'))).rows.length > 500)
    t.strictSame((await read('', acting('eve'))).rows, [])
  })
})
