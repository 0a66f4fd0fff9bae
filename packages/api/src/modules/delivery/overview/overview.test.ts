import { sql } from 'drizzle-orm'
import pg from 'pg'
import t from 'tap'
import { statements } from '../../../platform/database/database.ts'
import { addDays, startOf, today } from '../../../platform/days.ts'
import { stage } from '../../governance/scorecards/stage.fixtures.ts'

const ADDRESS = '/v1/portals/obt/overview'

t.test('the overview of a portal', async t => {
  const { admin, acting, caller, pages, portal, made, store, url } = await stage(t)
  const pub = await caller('publishable', [], portal.id)
  const read = async (hand: Pick<typeof admin, 'get'>) => {
    const { status, body, text } = await hand.get(ADDRESS)
    if (status !== 200) throw new Error(text)
    return body
  }

  await t.test('counts pages by freshness, and has the score of the scorecard', async t => {
    const { body: card } = await admin.get('/v1/portals/obt/scorecard')
    const { score, freshness, pageCount, on, name } = await read(admin)
    t.strictSame({ score, freshness, pageCount }, { score: card.score, freshness: card.freshness, pageCount: 3 })
    t.strictSame({ on, name }, { on: today(), name: 'OBT' })
    t.strictSame((await read(acting('boss'))).freshness, card.freshness, 'an admin of the portal sees the same')
  })

  await t.test('tells who needs help, with the reason and what to do', async t => {
    const { help, helpCount } = await read(admin)
    t.equal(helpCount, help.length)
    t.match(help[0], {
      subjectType: 'page',
      id: pages.Stale!.id,
      community: 'stale',
      name: 'Stale',
      freshness: 'stale',
      rule: 'page.stale',
      reason: /last updated/,
      remedy: { call: /attestations/ }
    })
    const { body: card } = await admin.get(`/v1/pages/${pages.Stale!.id}/scorecard`)
    t.equal(help[0].score, card.score)
    t.equal(help[0].open, card.open.length)
    t.notOk(
      help.some(
        ({ name, subjectType }: { name: string; subjectType: string }) => name === 'Fresh' && subjectType === 'page'
      ),
      'a page that is fresh needs none'
    )
  })

  await t.test('puts the page whose reminders went furthest first', async t => {
    await store.run(sql`update pages set maintenance = 'final_notice' where id = ${pages.Stale!.id}`)
    const other = await made('/v1/communities', {
      name: 'Late',
      status: 'active',
      launchedOn: '2020-01-01',
      portals: [portal.id]
    })
    const late = await made('/v1/pages', {
      community: other.id,
      portal: portal.id,
      url: 'https://obt.example.org/late'
    })
    await admin.post(`/v1/pages/${late.id}/updates`, {
      occurredAt: startOf(addDays(today(), -400)).toISOString(),
      actorClass: 'representative'
    })
    await admin.post('/v1/evaluations', {})
    const order = async () =>
      (await read(admin)).help
        .filter(({ rule }: { rule: string }) => rule === 'page.stale')
        .map(({ name }: { name: string }) => name)
    t.strictSame(await order(), ['Stale', 'Late'])
    await store.run(sql`update pages set maintenance = 'suspension_proposed' where id = ${late.id}`)
    t.strictSame(await order(), ['Late', 'Stale'])
    await admin.delete(`/v1/pages/${late.id}`)
    await admin.delete(`/v1/communities/${other.id}`)
    await store.run(sql`update pages set maintenance = 'compliant'`)
  })

  await t.test('shows people what they can act on, and no score of the portal', async t => {
    const { help, score, trend } = await read(acting('ada'))
    t.strictSame([...new Set(help.map(({ name }: { name: string }) => name))], ['Stale'])
    t.strictSame({ score, trend }, { score: null, trend: null })
    const stranger = await read(acting('eve'))
    t.strictSame(stranger.help, [])
    t.equal(stranger.helpCount, 0)
    t.equal(stranger.pageCount, 3)
  })

  await t.test('shows a publishable key public pages alone, and nothing of findings', async t => {
    const secret = await made('/v1/communities', {
      name: 'Hidden',
      status: 'active',
      visibility: 'internal',
      portals: [portal.id]
    })
    await made('/v1/pages', { community: secret.id, portal: portal.id, url: 'https://obt.example.org/hidden' })
    const shown = await read(pub)
    t.match(shown, { pageCount: 3, freshness: { fresh: 1, stale: 1, unknown: 1 } })
    t.match(shown, { score: null, trend: null, help: null, helpCount: null })
    t.notMatch(JSON.stringify(shown), /Hidden|finding/)
    t.equal((await read(admin)).pageCount, 4)
    const reader = await caller('secret', ['pages:read'])
    t.match(await read(reader), { score: null, trend: null, help: null, events: [], pageCount: 4 })
  })

  await t.test('has the changes of the past week, and the next events', async t => {
    const { changes } = await read(pub)
    t.ok(changes.length >= 3)
    for (const { kind, title } of changes) t.match({ kind, title }, { kind: 'new', title: /^New page: / })
    await store.run(
      sql`update pages set created_at = now() - interval '8 days', maintenance_since = now() - interval '8 days' where id = ${pages.Silent!.id}`
    )
    t.notMatch(JSON.stringify((await read(acting('eve'))).changes), /Silent/, 'older changes are left out')
    const host = (await admin.get('/v1/communities/fresh')).body.id
    const event = async (title: string, start: string, more = {}) => {
      const { status, text } = await admin.post('/v1/events', {
        hosts: [host],
        title,
        format: 'talk',
        mode: 'online',
        start: `${start}T10:00`,
        timeZone: 'UTC',
        durationMinutes: 60,
        visibility: 'public',
        status: 'confirmed',
        ...more
      })
      if (status !== 201) throw new Error(text)
    }
    await event('Later', addDays(today(), 9))
    await event('Soon', addDays(today(), 2))
    await event('Over', addDays(today(), -9))
    await event('Inside', addDays(today(), 1), { visibility: 'internal' })
    const titles = async (hand: Pick<typeof admin, 'get'>) =>
      (await read(hand)).events.map(({ title }: { title: string }) => title)
    t.strictSame(await titles(pub), ['Soon', 'Later'])
    t.strictSame(await titles(acting('eve')), ['Inside', 'Soon', 'Later'])
    t.match((await read(pub)).events[0], { hosts: ['Fresh'], timeZone: 'UTC', start: `${addDays(today(), 2)}T10:00` })
  })

  await t.test('has the trend that the history of findings gives, and says what is not known', async t => {
    const { trend, score } = await read(admin)
    t.equal(trend.length, 13)
    t.strictSame(
      trend.map(({ on }: { on: string }) => on),
      Array.from({ length: 13 }, (_, week) => addDays(today(), 7 * (week - 12)))
    )
    t.equal(trend.at(-1).score, score)
    for (const point of trend.slice(0, -1)) t.match(point, { score: null, counted: 0 })

    // Everything was found three weeks ago, and the page that is stale became so a week ago.
    const [from, turned] = [startOf(addDays(today(), -21)), startOf(addDays(today(), -7))]
    const ended = (finding: string) =>
      sql`insert into finding_changes (finding_id, "from", severity, status, score, message, evidence, rule_version, pack_version)
        select id, ${turned.toISOString()}, severity, status, score, message, evidence, rule_version, pack_version from findings
        where id = ${finding}`
    const [stale] = await store.run<{ id: string }>(
      sql`select id from findings where rule = 'page.stale' and page_id = ${pages.Stale!.id}`
    )
    const owner = new pg.Client({ connectionString: url })
    await owner.connect()
    t.teardown(() => owner.end())
    await owner.query('update finding_changes set "from" = $1', [from])
    await owner.query(`update finding_changes set status = 'pass', score = 10 where finding_id = $1`, [stale!.id])
    await store.run(ended(stale!.id))
    const after = (await read(admin)).trend
    t.equal(after.at(-4).on, addDays(today(), -21), 'the day on which it was first evaluated')
    t.equal(after.at(-5).score, null)
    t.type(after.at(-4).score, 'number')
    t.equal(after.at(-4).score, after.at(-3).score)
    t.ok(after.at(-3).score > after.at(-2).score, 'from the end of the day on which it became stale')
    t.equal(after.at(-2).score, score)
    t.equal(after.at(-1).score, score)
  })

  await t.test('a portal without anything has an overview too', async t => {
    await made('/v1/portals', { name: 'Empty', slug: 'empty', baseUrl: 'https://empty.example.org/' })
    const { status, body } = await admin.get('/v1/portals/empty/overview')
    t.equal(status, 200)
    t.match(body, { pageCount: 0, score: null, help: [], helpCount: 0, freshness: { fresh: 0 } })
    t.ok(body.trend.every(({ score, counted }: { score: null; counted: number }) => score === null && counted === 0))
  })

  await t.test('is the same over GraphQL, and takes as many statements as ever', async t => {
    const query =
      '{ portalOverview(portal: "obt") { name helpCount freshness { stale } help { reason nextStep { what } } events { title } trend { on score } } }'
    const { data, errors } = await admin.ask(query)
    t.equal(errors, undefined)
    const { name, helpCount, freshness, trend } = await read(admin)
    t.match(data.portalOverview, {
      name,
      helpCount,
      freshness: { stale: freshness.stale },
      trend: trend.map(({ on }: { on: string }) => ({ on }))
    })
    // The service looks for changes meanwhile, which costs a statement at times.
    const count = async () => {
      const counts: number[] = []
      for (let nth = 0; nth < 4; nth++) {
        const before = statements.sent
        await read(admin)
        counts.push(statements.sent - before)
      }
      return Math.min(...counts)
    }
    const once = await count()
    for (const nth of [1, 2, 3]) {
      const { id } = await made('/v1/communities', { name: `More ${nth}`, status: 'active', portals: [portal.id] })
      await made('/v1/pages', { community: id, portal: portal.id, url: `https://obt.example.org/more-${nth}` })
    }
    await admin.post('/v1/evaluations', {})
    t.equal(await count(), once)
  })
})
