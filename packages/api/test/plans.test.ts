import pg from 'pg'
import t from 'tap'
import { CASES } from '../bench/cases.ts'
import { buildData } from '../bench/data.ts'
import { records } from '../bench/records.ts'
import { listCases, readCases, type SizeCase, totalCases } from '../bench/size-cases.ts'
import { operations } from '../src/service/modules.ts'
import { startApp } from './app.ts'
import { withClient } from './server.ts'

// Large enough that PostgreSQL decides as it does for thirty times as much.
const SIZE = { communities: 800, people: 16_000, memberships: 32_000 }
/** How many rows a statement may look at, and how many of a table that it reads from end to end. */
const ROWS_AT_MOST = 3500
const SCANNED_AT_MOST = 1500

type Plan = {
  'Node Type': string
  'Relation Name'?: string
  'Actual Rows': number
  'Actual Loops': number
  'Rows Removed by Filter'?: number
  'Rows Removed by Index Recheck'?: number
  Plans?: Plan[]
}
type Sent = { text: string; values: unknown[]; name?: string }

const nodesOf = (plan: Plan): Plan[] => [plan, ...(plan.Plans ?? []).flatMap(nodesOf)]

/** How many rows of tables a node has looked at. */
const lookedAt = (node: Plan) => {
  if (!/Scan$/.test(node['Node Type']) || /^(Subquery|CTE|Function|Values)/.test(node['Node Type'])) return 0
  const { 'Rows Removed by Filter': filtered = 0, 'Rows Removed by Index Recheck': rechecked = 0 } = node
  return (node['Actual Rows'] + filtered + rechecked) * node['Actual Loops']
}

const textOf = (value: unknown) => {
  if (Buffer.isBuffer(value)) return `\\x${value.toString('hex')}`
  return Array.isArray(value) ? `{${value.join()}}` : String(value)
}
const literal = (value: unknown) => (value === null || value === undefined ? 'null' : pg.escapeLiteral(textOf(value)))

/** How a statement is run: planned for its values, and, where the plan is kept, also for any values. */
const plansOf = async (client: pg.ClientBase, { text, values, name }: Sent): Promise<Plan[]> => {
  const plans: Plan[] = []
  await client.query(`prepare planned as ${text}`)
  for (const mode of name ? ['force_custom_plan', 'force_generic_plan'] : ['force_custom_plan']) {
    await client.query(`set plan_cache_mode = ${mode}`)
    const given = values.length > 0 ? `(${values.map(literal).join()})` : ''
    const { rows } = await client.query(`explain (analyze, timing off, format json) execute planned${given}`)
    plans.push(rows[0]['QUERY PLAN'][0].Plan)
  }
  await client.query('deallocate planned')
  return plans
}

// To rank the newest thousand who hold a role, people are looked at until as many hold it, which here are all; what the log has of one
// kind may come late in it.
const isKnown = ({ name }: SizeCase) =>
  /^listPeople role=\w+ q=person$|^listActivity subjectType=(common|two)$/.test(name)

// What is worked out from much, and yet costs by what it returns.
const WORKED_OUT =
  /^(findOverlaps|listPageRequestOverlaps|listAllowedOnPageRequest|getPortalScorecard|getActivityProof|getActivityHead|getPortal|get(Portal|Community)(Feed|JsonLd)|get(Event|Occurrence)JsonLd)$/

// Parameters in pairs; an order and the same turned round are one walk of one index.
const isTried = (one: SizeCase) =>
  WORKED_OUT.test(one.operation) || (!/sort=-/.test(one.path) && one.path.split('&').length <= 2 && !isKnown(one))

// Thousands of plans take their time on a busy machine.
t.setTimeout(600_000)

t.test('plans at size', { timeout: 600_000 }, async t => {
  const { admin, store, url } = await startApp(t)
  await buildData(url, SIZE, true, records)
  const { pool } = store
  const cases = await withClient(url, async client => [
    ...(await listCases(client, operations)),
    ...(await readCases(client, operations)).filter(({ operation }) => WORKED_OUT.test(operation))
  ])

  const client = await pool.connect()
  t.teardown(() => client.release(true))
  const send = pool.query.bind(pool)
  let sent: Sent[] = []
  pool.query = ((query: Sent) => {
    if (/^(with|select)/.test(query.text.trim())) sent.push(query)
    return send(query as never)
  }) as never

  const faults = async ({ name, path, body }: SizeCase) => {
    sent = []
    const { status } = body ? await admin.post(path, body) : await admin.get(path)
    const found = status === 200 ? [] : [`${name}: ${status}`]
    for (const statement of [...sent])
      for (const nodes of (await plansOf(client, statement)).map(nodesOf)) {
        const whole = nodes.find(node => node['Node Type'] === 'Seq Scan' && lookedAt(node) > SCANNED_AT_MOST)
        const rows = nodes.reduce((sum, node) => sum + lookedAt(node), 0)
        if (whole) found.push(`${name}: reads all of ${whole['Relation Name']}`)
        if (rows > ROWS_AT_MOST) found.push(`${name}: looks at ${rows} rows`)
      }
    return found
  }

  for (const [operation, own] of Object.entries(
    Object.groupBy([...cases, ...totalCases(operations)], one => one.operation)
  ))
    await t.test(`${operation} reads no table from end to end`, async t => {
      const found: string[] = []
      for (const one of own!.filter(isTried)) found.push(...(await faults(one)))
      t.strictSame(found, [])
    })

  await t.test(
    'what the benchmark reads of events reads no table from end to end, GraphQL with one statement',
    async t => {
      for (const { name, path, body } of CASES.filter(({ name }) => name.startsWith('events:'))) {
        if (path === '/v1/events') continue
        const there = path.replace('portals/bench', 'portals/obt').replace('joining', 'beekeeping')
        t.strictSame(await faults({ operation: 'events', name, path: there, ...(body && { body }) }), [], name)
        if (body) t.equal(sent.filter(({ text }) => text.includes('"rsvps"')).length, 1, name)
      }
    }
  )
})
