import pg from 'pg'
import t from 'tap'
import { buildData } from '../../../../bench/data.ts'
import { records } from '../../../../bench/records.ts'
import { startApp } from '../../../../test/app.ts'
import { withClient } from '../../../../test/server.ts'
import { allMetrics } from './metrics.ts'

// Large enough that PostgreSQL decides as it does for thirty times as much.
const SIZE = { communities: 800, people: 16_000, memberships: 32_000 }
// A community has some forty members and thirty dates; each is looked at in each of eight periods at most.
const ROWS_AT_MOST = 10_000

const CHANGES = `insert into finding_changes (finding_id, "from", severity, status, message, evidence, rule_version, pack_version)
  select id, since, severity, status, message, evidence, 1, 1 from findings`

// Mixing compares a community with all people of the organisation.
const OWN = allMetrics().flatMap(({ id }) => (id === 'mixing' ? [] : id))

type Plan = {
  'Node Type': string
  'Relation Name'?: string
  'Actual Rows': number
  'Actual Loops': number
  'Rows Removed by Filter'?: number
  Plans?: Plan[]
}
type Sent = { text: string; values: unknown[] }

const nodesOf = (plan: Plan): Plan[] => [plan, ...(plan.Plans ?? []).flatMap(nodesOf)]
const lookedAt = (node: Plan) =>
  (node['Actual Rows'] + (node['Rows Removed by Filter'] ?? 0)) * node['Actual Loops'] * Number('Relation Name' in node)

t.test('the metrics of one community look at its own rows alone', async t => {
  const { admin, url } = await startApp(t)
  await buildData(url, SIZE, true, [...records, CHANGES])
  const sent: Sent[] = []
  const client = pg.Client.prototype
  const send = client.query
  t.teardown(() => {
    client.query = send
  })
  client.query = function (this: pg.Client, ...given: [Sent]) {
    sent.push(given[0])
    return send.apply(this, given as never)
  } as never
  const { body } = await admin.get(`/v1/metrics?scope=community:community-7&period=quarter&metric=${OWN}`)
  t.ok(body.items.length > 100)

  const computing = /^select to_jsonb\(f\) as row |^declare parts no scroll cursor for /
  const statements = sent
    .filter(({ text = '' }) => computing.test(text))
    .map(({ text, values }) => ({ text: text.replace(/^declare .*? for /, ''), values }))
  t.equal(statements.filter(({ text }) => text.includes('ledger')).length, 1, 'the ledger is read once for all')
  t.equal(statements.length, 2, 'and so are all other records')
  await withClient(url, async client => {
    for (const { text, values } of statements) {
      const { rows } = await client.query(`explain (analyze, timing off, format json) ${text}`, values)
      const nodes = nodesOf(rows[0]['QUERY PLAN'][0].Plan)
      const whole = nodes.filter(node => node['Node Type'] === 'Seq Scan' && lookedAt(node) > 100)
      const all = nodes.reduce((sum, node) => sum + lookedAt(node), 0)
      const name = text.slice(0, 120)
      t.strictSame(
        whole.map(node => node['Relation Name']),
        [],
        name
      )
      t.ok(all < ROWS_AT_MOST, `${all} rows: ${name}`)
    }
  })
})
