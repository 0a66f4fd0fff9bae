import type { MetricFigure } from '@guildhall/schema'
import { sql } from 'drizzle-orm'
import t from 'tap'
import { startApp, type TestClient } from '../../../../test/app.ts'
import { runJob } from '../../../../test/jobs.ts'
import { QUARTER, writeCrowd } from './crowd.fixtures.ts'

const QUERY = `period=quarter&from=${QUARTER.from}&to=${QUARTER.to}`
const figures = async (hand: TestClient, query: string): Promise<MetricFigure[]> => {
  const { body } = await hand.get(`/v1/metrics?${QUERY}&${query}`)
  return body.items
}
const figureOf = async (hand: TestClient, query: string) => (await figures(hand, query))[0]
const metricsIn = async (hand: TestClient, query = '') => [
  ...new Set((await figures(hand, query)).map(({ metric }) => metric))
]

t.test('who reads which metrics', async t => {
  const { admin, acting, caller, url } = await startApp(t)
  const { intranet, other } = await writeCrowd(url)
  const [publishable, portalKey] = [
    await caller('publishable', [], intranet.id),
    await caller('secret', ['metrics:read'], intranet.id)
  ]

  await t.test('publishable keys read plain facts alone', async t => {
    t.strictSame(await metricsIn(publishable, 'scope=community:weavers'), ['members', 'events_held', 'head_count'])
    t.match(await publishable.get('/v1/metrics?metric=evenness'), {
      status: 403,
      body: { code: 'FORBIDDEN', errors: [{ parameter: 'metric' }] }
    })
    t.match(await publishable.get('/v1/metrics.csv'), { status: 403 })
    t.match(await publishable.get('/v1/metric-definitions'), { status: 200 })
  })

  await t.test('people read what tells of nobody, and leaders all of their community', async t => {
    const [lead, mia] = [acting('lead'), acting('mia')]
    const own = await metricsIn(lead, 'scope=community:weavers')
    t.ok(own.includes('participants') && own.includes('open_findings'))
    for (const [hand, scope] of [
      [mia, 'community:weavers'],
      [lead, 'community:dyers'],
      [lead, 'portal:intranet'],
      [lead, 'all']
    ] as const) {
      t.notOk((await metricsIn(hand, `scope=${scope}`)).includes('participants'), scope)
      t.match(await hand.get(`/v1/metrics?metric=members,participants&scope=${scope}`), { status: 403 })
    }
    t.match(await figureOf(lead, 'scope=community:weavers&metric=participants'), { value: 9, suppressed: false })
  })

  await t.test('a total includes what its reader sees', async t => {
    const count = async (hand: TestClient, scope: string) =>
      (await figureOf(hand, `metric=members&scope=${scope}`))!.value
    t.equal(await count(admin, 'all'), 40)
    for (const hand of [acting('mia'), publishable, portalKey]) t.equal(await count(hand, 'all'), 30)
    t.equal(await count(acting('secret1'), 'topic:cloth'), 40)
    t.equal(await count(acting('mia'), 'topic:cloth'), 30)
  })

  await t.test('what the caller does not see is as if it were not there', async t => {
    for (const [hand, scope] of [
      [acting('mia'), 'community:secret'],
      [portalKey, 'community:secret'],
      [portalKey, 'portal:other'],
      [portalKey, `portal:${other.id}`],
      [publishable, 'community:nothing'],
      [admin, 'topic:Cloth'],
      [admin, 'portal:nothing']
    ] as const)
      t.match(
        await hand.get(`/v1/metrics?scope=${scope}`),
        {
          status: 422,
          body: {
            code: 'UNKNOWN_REFERENCE',
            errors: [{ parameter: 'scope', detail: /does not exist or is not visible/ }]
          }
        },
        scope
      )
  })

  await t.test('a portal’s key gets nothing about behaviour of the open period, nor by topic', async t => {
    const { body } = await portalKey.get('/v1/metrics?scope=community:weavers&metric=participants,members')
    const [open, plain] = ['participants', 'members'].map(id =>
      body.items.filter((one: MetricFigure) => one.metric === id).at(-1)
    )
    t.match(open, { open: true, value: null, suppressed: true, reason: 'open_period' })
    t.match(plain, { open: true, value: 10 })
    t.match(await portalKey.get('/v1/metrics?scope=topic:cloth&metric=participants'), { status: 403 })
    t.notOk((await metricsIn(portalKey, 'scope=topic:cloth')).includes('evenness'))
  })
})

t.test('past periods as a portal’s key gets them', async t => {
  const { admin, caller, store, url } = await startApp(t)
  const { intranet, occurrences, memberships } = await writeCrowd(url)
  const key = await caller('secret', ['metrics:read'], intranet.id)
  const read = (scope: string) => figures(key, `scope=${scope}&metric=participants,repeat_attendance,evenness,members`)
  const [first] = await Promise.all([read('community:tailors'), read('community:tailors'), read('portal:intranet')])

  await t.test('are computed once, however many ask', async t => {
    const rows = await store.run(sql`select count(*)::int as periods from kept_periods`)
    t.strictSame(rows, [{ periods: 1 }])
    const { body } = await admin.get(`/v1/metrics?scope=community:tailors&${QUERY}&metric=participants,members`)
    const same = (figure: MetricFigure) =>
      first!.find(({ metric, part }) => metric === figure.metric && part === figure.part)
    t.match(
      same(body.items[0]),
      { value: null, suppressed: true, reason: 'small_numbers' },
      'it protects that of others'
    )
    t.strictSame(same(body.items.at(-1)), body.items.at(-1))
  })

  await t.test('tell nothing by a correction, until they are computed as a whole in a later month', async t => {
    const joins = sql.join(
      memberships
        .slice(13, 20)
        .map(
          ({ person_id: person }) =>
            sql`(uuid_v7(), ${occurrences[1]!.id}::uuid, ${QUARTER.at}::timestamptz, ${occurrences[1]!.community_id}::uuid, ${person}::uuid, 'attended', 'list')`
        ),
      sql`, `
    )
    await store.run(
      sql`insert into attendances (id, occurrence_id, starts_at, community_id, person_id, status, source) values ${joins}`
    )
    const restated = await figureOf(admin, 'scope=community:dyers&metric=participants')
    t.match(restated, { value: 10 }, 'those who may see individuals get it at once')
    t.strictSame(await read('community:tailors'), first)
    t.match(await figureOf(key, 'scope=community:dyers&metric=participants'), { value: null, suppressed: true })

    await store.run(sql`update kept_periods set known_on = known_on - 31`)
    t.match(await figureOf(key, 'scope=community:dyers&metric=participants'), { value: 10, suppressed: false })
    t.match(await figureOf(key, 'scope=community:tailors&metric=participants'), { value: 7 })
  })
})

t.test('labels, which nobody but the person reads', async t => {
  const { admin, acting, store, url } = await startApp(t)
  const { memberships } = await writeCrowd(url)
  const read = (hand: TestClient) =>
    figures(hand, 'scope=community:weavers&metric=giver_matcher_taker_mix&explain=true')
  const first = await read(acting('lead'))

  await t.test('are withheld where they are those of few people', async t => {
    t.strictSame(
      first.map(({ part, value, suppressed }) => [part, value, suppressed]),
      [
        [null, 10, false],
        ['giver', null, true],
        ['matcher', null, true],
        ['taker', null, true],
        ['quiet', null, true]
      ]
    )
    t.strictSame(
      first.map(({ explanation }) => explanation!.inputs),
      [{ counted: 10 }, null, null, null, null],
      'the whole is not told by its parts'
    )
  })

  await t.test('are not learned from the difference that an act of one person makes', async t => {
    const { person_id, community_id } = memberships[9]!
    await store.run(sql`
      insert into contributions (community_id, person_id, activity, weight, occurred_at, source, source_key)
      values (${community_id}::uuid, ${person_id}::uuid, 'mentor', 5, '2026-03-21T10:00:00Z', 'chat', 'late')`)
    t.strictSame(await read(acting('lead')), first, 'the leader gets what was kept')
    const { body } = await acting('lead').get(
      '/v1/metrics?scope=community:weavers&metric=giver_matcher_taker_mix,members'
    )
    const open = body.items.filter(({ open }: MetricFigure) => open)
    t.match(open, [
      { value: null, suppressed: true, reason: 'open_period' },
      { metric: 'members', value: 10 }
    ])
  })

  await t.test('are without those who do not want one', async t => {
    await store.run(sql`update people set engagement_labels = false where id = ${memberships[0]!.person_id}::uuid`)
    t.match((await read(admin))[0], { part: null, value: 9 })
  })
})

t.test('an attack by all that a portal’s key can ask finds no small number', async t => {
  const { caller, url } = await startApp(t)
  const came: Record<string, number> = { weavers: 9, dyers: 3, tailors: 7, secret: 0 }
  const { intranet } = await writeCrowd(url, came)
  const key = await caller('secret', ['metrics:read'], intranet.id)
  const known: MetricFigure[] = []
  for (const period of ['month', 'quarter', 'year'])
    for (const scope of ['all', 'portal:intranet', 'community:weavers', 'community:dyers', 'community:tailors']) {
      const { body } = await key.get(
        `/v1/metrics?scope=${scope}&period=${period}&from=2025-07-01&to=2026-07-01&explain=true`
      )
      known.push(...body.items)
    }
  const csv = await key.get(`/v1/metrics.csv?scope=portal:intranet&groupBy=community&${QUERY}&metric=participants`)
  const behaviour = known.filter(({ metric }) => ['participants', 'repeat_attendance'].includes(metric))

  for (const { metric, part, period, from, scope, explanation, value } of behaviour) {
    const of = (one: string) =>
      behaviour.find(
        other =>
          other.part === one &&
          [other.metric, other.period, other.from, other.scope].join() === [metric, period, from, scope].join()
      )?.value
    const { parts, counted, ...others } = (explanation!.inputs ?? {}) as Record<string, Record<string, number>>
    t.ok(value === 0 || Object.keys(others).length === 0, 'no inputs of what is withheld')
    t.ok(counted === undefined || (counted as unknown) === value, 'nor of anything but the figures')
    for (const [one, count] of Object.entries(parts ?? {})) t.equal(count, of(one), `${metric} ${part}`)
  }
  const counted = behaviour.filter(({ metric, value }) => metric === 'participants' && value)
  t.ok(counted.length > 0 && counted.every(({ value }) => value! >= 5))
  for (const [from, own] of Map.groupBy(behaviour, one => `${one.metric} ${one.part} ${one.period} ${one.from}`)) {
    const total = own.find(({ scope }) => scope.startsWith('portal'))
    const withheld = own.filter(
      ({ scope, suppressed, reason }) => scope.startsWith('community') && suppressed && reason !== 'open_period'
    )
    if (total?.value) t.not(withheld.length, 1, `totals minus parts tell nothing: ${from}`)
  }
  const rows = csv.text
    .split('\r\n')
    .filter(line => /,participants,,/.test(line))
    .map(line => line.split(','))
  t.strictSame(
    rows.map(([scope, , , , , , , , value]) => [scope, value]),
    [
      ['portal:intranet', '19'],
      ['community:dyers', ''],
      ['community:tailors', ''],
      ['community:weavers', '9']
    ]
  )
})

t.test('a job computes the periods that are read by default, so that no reader waits for them', async t => {
  const { caller, url, store } = await startApp(t)
  const { intranet } = await writeCrowd(url)
  const keep = () => runJob('keep-metrics', { store, config: {} as never })
  const kept = () => store.run<{ id: string }>(sql`select id from kept_periods order by id`)
  const [same] = await store.run<{ id: string }>(sql`
    insert into portals (slug, name, base_url) values ('same', 'Same', 'https://same.example.org/') returning id`)
  await store.run(
    sql`update communities set portal_ids = portal_ids || ${same!.id}::uuid where portal_ids @> array[${intranet.id}::uuid]`
  )
  t.strictSame(await keep(), { month: 11, quarter: 7, year: 4 })
  const before = await kept()
  const differing = await store.run(sql`
    select period_id from kept_figures where scope_id in (${intranet.id}::uuid, ${same!.id}::uuid)
    group by 1 having count(distinct figures::text) <> 1 or count(*) <> 2`)
  t.strictSame(differing, [], 'portals that show the same communities withhold the same')
  const key = await caller('secret', ['metrics:read'], intranet.id)
  for (const period of ['month', 'quarter', 'year'])
    t.equal((await key.get(`/v1/metrics?scope=portal:intranet&period=${period}`)).status, 200)
  t.strictSame(await keep(), { month: 0, quarter: 0, year: 0 })
  t.strictSame(await kept(), before)
})
