import { parse } from 'csv-parse/sync'
import t from 'tap'
import { csvWith } from '../../../platform/csv.ts'
import { stage } from '../scorecards/stage.fixtures.ts'
import { pageTable } from './rows.ts'

const rowsOf = (text: string) => parse(text, { columns: true }) as Record<string, string>[]

t.test('the table of pages', async t => {
  const { admin, acting, caller, portal, made } = await stage(t)
  const table = async (query = '', hand = admin) => rowsOf((await hand.get(`/v1/pages.csv${query}`)).text)

  await t.test('has every page in one call, with what is known of it', async t => {
    const { status, headers, text } = await admin.get('/v1/pages.csv?portal=obt')
    t.equal(status, 200)
    t.equal(headers['content-type'], 'text/csv; charset=utf-8')
    t.ok(text.includes('\r\n') && !/[^\r]\n/.test(text), 'lines end as RFC 4180 has it')
    const stale = rowsOf(text).find(({ community }) => community === 'Stale')
    t.match(stale, {
      url: 'https://obt.example.org/Stale',
      portal: 'obt',
      freshness: 'stale',
      lastUpdatedAt: /Z$/,
      evidence: 'heartbeat',
      staleSince: /Z$/,
      primary: 'ada',
      secondary: '',
      maintenance: /./
    })
    t.ok(Number(stale!.openFindings) > 0)
  })

  await t.test(
    'has a byte order mark where a browser is led to it, so that a spreadsheet reads its letters',
    async t => {
      const browser = { accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8' }
      for (const path of ['/v1/pages.csv?portal=obt', '/v1/metrics.csv?scope=portal:obt&period=quarter']) {
        const { text, headers } = await admin.get(path, browser)
        t.match(headers.vary, /Accept/)
        t.ok(text.startsWith('\ufeff'), path)
        for (const accept of ['text/csv', '*/*'])
          t.equal((await admin.get(path, { accept })).text, text.slice(1), accept)
      }
    }
  )

  await t.test('is filtered and sorted as the list is', async t => {
    const names = async (query: string) => (await table(query)).map(({ community }) => community)
    t.strictSame(await names('?stale=true'), ['Stale'])
    t.strictSame(await names('?freshness=fresh'), ['Fresh'])
    t.strictSame(await names('?sort=-url'), ['Stale', 'Silent', 'Fresh'])
    t.strictSame(await names('?sort=lastUpdatedAt'), ['Silent', 'Stale', 'Fresh'])
    t.match((await admin.get('/v1/pages.csv?freshness=rotten')).body, { code: 'INVALID_INPUT' })
    t.match((await admin.get('/v1/pages.csv?limit=5')).body, { code: 'INVALID_INPUT' })
  })

  await t.test('shows each caller what they see, and counts the findings they see', async t => {
    const own = (await table('', acting('ada'))).find(({ community }) => community === 'Stale')
    const stranger = (await table('', acting('eve'))).find(({ community }) => community === 'Stale')
    t.ok(Number(own!.openFindings) > 0)
    t.match(stranger, { openFindings: '0', nextStep: '' })
    const publishable = await caller('publishable', [], portal.id)
    t.match((await publishable.get('/v1/pages.csv')).body, { code: 'FORBIDDEN' })
    const other = await made('/v1/portals', { name: 'Other', baseUrl: 'https://other.example.org/' })
    t.strictSame(await table('', await caller('secret', undefined, other.id)), [])
  })

  await t.test('runs nothing in a spreadsheet', async t => {
    await admin.patch('/v1/communities/fresh', { name: '=HYPERLINK("https://evil.example")' })
    const [row] = await table('?freshness=fresh')
    t.equal(row!.community, '\'=HYPERLINK("https://evil.example")')
    for (const sign of '=+-@\t')
      t.match(csvWith(pageTable.columns)([{ community: `${sign}1` }]), new RegExp(`\r\n"?'\\${sign}1`), sign)
  })

  await t.test('GraphQL gives it as a text', async t => {
    const { data } = await admin.ask('{ pageTable(stale: true, portal: "obt") }')
    t.match(rowsOf(data.pageTable), [{ community: 'Stale' }])
  })
})
