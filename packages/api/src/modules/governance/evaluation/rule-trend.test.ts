import { load } from 'cheerio'
import { parse } from 'csv-parse/sync'
import { sql } from 'drizzle-orm'
import t from 'tap'
import { made } from '../../../../test/access/made.fixtures.ts'
import { startApp } from '../../../../test/app.ts'
import { addMonths, startOf, today } from '../../../platform/days.ts'

const month = addMonths(`${today().slice(0, 7)}-01`, -2)
const at = (months: number) => new Date(startOf(addMonths(month, months)).getTime() + 36e5).toISOString()

t.test('the trend of a rule', async t => {
  const { admin, acting, store } = await startApp(t)
  const boss = await made(admin, '/v1/people', { name: 'Boss', externalId: 'boss' })
  const portal = await made(admin, '/v1/portals', { name: 'Intranet', baseUrl: 'https://i.example/', admins: [boss] })
  const community = await made(admin, '/v1/communities', { name: 'Weavers', status: 'active', portals: [portal] })
  const page = await made(admin, '/v1/pages', { community, portal, url: 'https://i.example/weavers' })
  const rule = 'page.stale'
  const history = async (name: string, ...states: [string, string][]) => {
    const rows = JSON.stringify(states.map(([at, status]) => ({ at, status })))
    await store.run(sql`
      with made as (
        insert into findings (portal_id, rule, subject_type, subject_id, community_id, page_id, severity, status, message, evidence, clause,
          rule_version, pack_version, digest, first_seen_at, since)
        select ${portal}, ${name}, 'page', ${page}, ${community}, ${page}, 'high', ${states.at(-1)![1]}, '{"id": "m", "values": {}}', '[]', 'A clause',
          1, 0, 'd', ${states[0]![0]}, ${states.at(-1)![0]} returning id)
      insert into finding_changes (finding_id, "from", severity, status, message, evidence, rule_version, pack_version)
      select made.id, s.at, 'high', s.status, '{"id": "m", "values": {}}', '[]', 1, 0
      from made, jsonb_to_recordset(${rows}::jsonb) s (at timestamptz, status text)`)
  }
  await history(rule, [at(0), 'fail'], [at(1), 'warn'], [at(2), 'pass'])
  await history('page.mission', [at(0), 'pass'], [at(1), 'fail'])
  const query = `scope=portal:intranet&period=month&from=${month}`
  const read = async (metric: string, more = `&part=${rule}`) => {
    const { body } = await admin.get(`/v1/metrics?metric=${metric}&${query}${more}`)
    return body.items.map(({ part, value }: { part: string; value: number }) => [part, value])
  }
  const values = async (metric: string) => (await read(metric)).map(([, value]: [string, number]) => value)

  await t.test('is how many are open at the end of each period, were opened and were settled in it', async t => {
    t.strictSame(await values('open_findings_by_rule'), [1, 1, 0])
    t.strictSame(await values('findings_opened'), [1, 0, 0], 'from fail to warn is not opened again')
    t.strictSame(await values('findings_settled'), [0, 0, 1])
  })

  await t.test('has all rules without a part, and adds up', async t => {
    t.strictSame(await read('open_findings_by_rule', ''), [
      [null, 1],
      [rule, 1],
      [null, 2],
      ['page.mission', 1],
      [rule, 1],
      [null, 1],
      ['page.mission', 1]
    ])
  })

  await t.test('is a table and a picture of the rule by its title', async t => {
    const { text } = await admin.get(`/v1/metrics.csv?metric=findings_opened&${query}&part=${rule},page.mission`)
    const rows = parse(text, { columns: true }) as Record<string, string>[]
    t.strictSame(
      rows.map(({ part, value }) => `${part} ${value}`),
      [`${rule} 1`, 'page.mission 0', `${rule} 0`, 'page.mission 1', `${rule} 0`, 'page.mission 0']
    )
    const drawn = await admin.get(`/v1/metrics.svg?metric=open_findings_by_rule&${query}&part=${rule}`)
    const $ = load(drawn.text, { xml: true })
    t.match($('title').text(), /Open findings by rule.*The page is maintained|Open findings by rule.*\p{L}/u)
    t.equal($('circle.dot, circle.hollow').length >= 3, true, 'one line')
    const all = load((await admin.get(`/v1/metrics.svg?metric=open_findings_by_rule&${query}`)).text, { xml: true })
    t.notMatch(all.text(), /page\.stale/, 'rules by their titles')
  })

  await t.test('refuses a rule that there is not, and takes rules of portals', async t => {
    t.match(await admin.get(`/v1/metrics?metric=findings_opened&${query}&part=page.stail`), {
      status: 422,
      body: { code: 'UNKNOWN_REFERENCE', errors: [{ parameter: 'part', detail: /Did you mean "page.stale"/ }] }
    })
    t.strictSame(await read('findings_opened', '&part=custom.mine'), [
      ['custom.mine', 0],
      ['custom.mine', 0],
      ['custom.mine', 0]
    ])
  })

  await t.test('is for keys and the admins of its portal', async t => {
    await made(admin, '/v1/people', { name: 'Eve', externalId: 'eve' })
    const read = async (name: string, scope: string) =>
      (await acting(name).get(`/v1/metrics?metric=findings_opened,open_findings&scope=${scope}`)).status
    t.strictSame([await read('boss', 'portal:intranet'), await read('boss', 'all')], [200, 403])
    t.equal(await read('eve', 'portal:intranet'), 403)
  })
})
