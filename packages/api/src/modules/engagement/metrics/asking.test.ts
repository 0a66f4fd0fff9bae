import type { MetricFigure } from '@guildhall/schema'
import { parse } from 'csv-parse/sync'
import { sql } from 'drizzle-orm'
import t from 'tap'
import { startApp } from '../../../../test/app.ts'
import { addDays, today } from '../../../platform/days.ts'
import { QUARTER, writeCrowd } from './crowd.fixtures.ts'
import { randomHistory, writeHistory } from './history.fixtures.ts'

t.test('asking for metrics', async t => {
  const { admin, store, url } = await startApp(t)
  await writeCrowd(url)
  const read = async (query: string): Promise<MetricFigure[]> => (await admin.get(`/v1/metrics?${query}`)).body.items

  await t.test('by default, the open quarter and seven before it', async t => {
    const figures = await read('metric=members')
    t.equal(figures.length, 8)
    t.match(figures.at(-1), {
      metric: 'members',
      scope: 'all',
      name: null,
      period: 'quarter',
      open: true,
      value: 40,
      explanation: null,
      knownOn: today()
    })
    t.ok(
      figures.slice(0, -1).every(({ open, to }, at) => !open && to === figures[at + 1]!.from),
      'each begins where the last one ends'
    )
  })

  await t.test('periods include the days of their bounds alone', async t => {
    const begun = async (query: string) => (await read(`metric=members&period=month&${query}`)).map(({ from }) => from)
    t.strictSame(await begun('from=2026-01-31&to=2026-02-01'), ['2026-01-01'])
    t.strictSame(await begun('from=2026-01-31&to=2026-02-02'), ['2026-01-01', '2026-02-01'])
    t.strictSame(await begun('from=2024-02-29&to=2024-03-01'), ['2024-02-01'])
    t.equal((await begun(`from=${today()}&to=9999-12-31`)).length, 1, 'what has not begun is left out')
    t.equal((await begun(`to=2026-02-02`)).length, 12)
  })

  await t.test('what cannot be answered is refused, with where and why', async t => {
    const refused = async (query: string, parameter: string, detail: RegExp, path = '/v1/metrics') => {
      const { status, body } = await admin.get(`${path}?${query}`)
      t.match({ status, body }, { status: /^4(00|22)$/, body: { errors: [{ parameter, detail }] } }, query)
    }
    await refused('metric=member', 'metric', /Did you mean "members"\?/)
    await refused('metric=members,nothing_at_all', 'metric', /"nothing_at_all" does not exist/)
    await refused('metric=', 'metric', /./)
    await refused('period=week', 'period', /It must be one of: month, quarter, year/)
    await refused('scope=person:ada', 'scope', /./)
    await refused('scope=community:', 'scope', /./)
    await refused('scope=community:weavers%00', 'scope', /./)
    await refused('from=2026-13-01', 'from', /./)
    await refused('from=yesterday', 'from', /./)
    await refused('from=1899-12-31&to=1900-01-02', 'from', /must not be before 1900-01-01/)
    await refused(`from=${addDays(today(), 1)}`, 'from', /must not be in the future/)
    await refused('from=2026-02-01&to=2026-02-01', 'to', /must be after "from", which is 2026-02-01/)
    await refused('period=month&from=1990-01-01', 'from', /This asks for \d+ periods\. Maximum 60/)
    await refused('explain=perhaps', 'explain', /./)
    await refused('groupBy=community', 'groupBy', /not recognised/)
    await refused('groupBy=person', 'groupBy', /community/, '/v1/metrics.csv')
    await refused('perod=month', 'perod', /not recognised/, '/v1/metrics.csv')
    await refused('cursor=abc', 'cursor', /./)
    t.equal(
      (await admin.get('/v1/metrics?period=month&from=2022-01-15&to=2026-12-01')).status,
      200,
      'sixty are not too many'
    )
  })

  await t.test('a figure is explained by its formula, window, inputs and exclusions', async t => {
    const query = `scope=portal:intranet&from=${QUARTER.from}&to=${QUARTER.to}&explain=true`
    const [rate] = await read(`${query}&metric=events_proposed`)
    t.match(rate, {
      scope: 'portal:intranet',
      name: 'intranet',
      value: 0,
      explanation: {
        version: 1,
        formula: /divided by all dates held/,
        firstDay: '2026-01-01',
        lastDay: '2026-03-31',
        timeZone: /./,
        communities: 3,
        inputs: { held: 3, proposed: 0 },
        exclusions: [/erased/]
      }
    })
    t.match(await read(`${query}&metric=fill_rate`), [{ value: null, suppressed: false, reason: 'no_capacity' }])
    const [hidden] = await read(
      `${query}&metric=participants&scope=community:dyers`.replace('scope=portal:intranet&', '')
    )
    t.match(hidden, { value: null, suppressed: true, reason: 'small_numbers', explanation: { inputs: null } })
  })

  await t.test('the table has the same figures, and those of each community when asked', async t => {
    const rowsOf = async (query: string) =>
      parse((await admin.get(`/v1/metrics.csv?${query}`)).text, { columns: true }) as Record<string, string>[]
    const query = `scope=portal:intranet&from=${QUARTER.from}&to=${QUARTER.to}`
    const figures = await read(query)
    const told = ({ metric, part, value, suppressed }: MetricFigure) => [
      metric,
      part ?? '',
      value === null ? '' : String(value),
      String(suppressed)
    ]
    t.strictSame(
      (await rowsOf(query)).map(({ metric, part, value, suppressed }) => [metric, part, value, suppressed]),
      figures.map(told)
    )
    const grouped = await rowsOf(`${query}&metric=head_count,participants&groupBy=community`)
    t.strictSame(
      grouped.filter(({ part }) => part === '').map(({ scope, metric, value }) => [scope, metric, value]),
      [
        ['portal:intranet', 'head_count', '19'],
        ['portal:intranet', 'participants', '19'],
        ['community:dyers', 'head_count', '3'],
        ['community:dyers', 'participants', ''],
        ['community:tailors', 'head_count', '7'],
        ['community:tailors', 'participants', ''],
        ['community:weavers', 'head_count', '9'],
        ['community:weavers', 'participants', '9']
      ]
    )
    await store.run(sql`update communities set name = '=Dyers, "red"' where slug = 'dyers'`)
    const [renamed] = await rowsOf('scope=community:dyers&metric=members')
    t.equal(renamed!.name, `'=Dyers, "red"`, 'a name is quoted, and no formula')
  })

  await t.test('GraphQL gives the same, and the definitions', async t => {
    const { data } = await admin.ask(
      '{ metrics(scope: "community:weavers", metric: ["members"], period: month) { metric value open } metricDefinitions { id audience withheld } metricTable(metric: ["members"]) }'
    )
    t.strictSame(data.metrics.at(-1), { metric: 'members', value: 10, open: true })
    t.ok(
      data.metricDefinitions.some(
        ({ id, withheld }: { id: string; withheld: boolean }) => id === 'evenness' && withheld
      )
    )
    t.match(data.metricTable, /^scope,name,metric,part,period/)
    const { errors } = await admin.ask('{ metrics(scope: "portal:nowhere") { value } }')
    t.match(errors, [{ extensions: { code: 'UNKNOWN_REFERENCE' } }])
  })
})

t.test('members at the end of a period are those at its beginning, with who joined and without who left', async t => {
  const { admin, url } = await startApp(t)
  await writeHistory(url, randomHistory(7, Date.now()))
  const query = `scope=community:c2&period=month&from=${addDays(today(), -700)}`
  const { items } = (await admin.get(`/v1/metrics?metric=members,joined,left&${query}`)).body
  const of = (metric: string) =>
    items.filter((one: MetricFigure) => one.metric === metric).map(({ value }: MetricFigure) => value!)
  const [members, joined, left] = [of('members'), of('joined'), of('left')]
  t.ok(members.length > 20 && joined.some(Boolean) && left.some(Boolean))
  for (let at = 1; at < members.length; at++) t.equal(members[at], members[at - 1] + joined[at] - left[at])
})
