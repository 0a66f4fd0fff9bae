import { sql } from 'drizzle-orm'
import t from 'tap'
import { made } from '../../../../test/access/made.fixtures.ts'
import { startApp } from '../../../../test/app.ts'
import { addDays, today } from '../../../platform/days.ts'
import { catchUp } from '../../../platform/feed/consume.ts'
import { feedIsWhole } from '../../../platform/feed/feed.fixtures.ts'
import { reevaluate } from '../../enforcement/maintenance/reevaluate-on-change.ts'

const UPDATED = {
  id: 'custom.updated-monthly',
  fact: 'page.last-update',
  measure: 'updated',
  atMost: 30,
  severity: 'low',
  clause: 'Pages of the intranet are updated monthly',
  words: [
    {
      language: 'en',
      title: 'The page is updated monthly',
      fails: 'The page was not updated for a month',
      remedy: 'Update the page, then confirm that it is accurate.',
      effort: '10 minutes'
    },
    {
      language: 'de',
      title: 'Die Seite wird monatlich gepflegt',
      fails: 'Die Seite wurde einen Monat nicht gepflegt',
      remedy: 'Die Seite aktualisieren und bestätigen.',
      effort: '10 Minuten'
    }
  ]
}

t.test('a pack with rules of the portal, and rules narrowed to scopes', async t => {
  const { admin, acting, store, ask } = await startApp(t).then(app => ({ ...app, ask: app.admin.ask }))
  const boss = await made(admin, '/v1/people', { name: 'Boss', externalId: 'boss' })
  const portal = await made(admin, '/v1/portals', { name: 'OBT', baseUrl: 'https://obt.example.org/', admins: [boss] })
  const other = await made(admin, '/v1/portals', { name: 'Other', baseUrl: 'https://other.example.org/' })
  const pages: Record<string, string> = {}
  for (const [name, topics] of Object.entries({ Weavers: ['safety'], Dyers: [], Spinners: [] })) {
    const community = await made(admin, '/v1/communities', { name, topics, status: 'active', launchedOn: '2020-01-01' })
    const url = `https://obt.example.org/${name.toLowerCase()}`
    pages[name] = await made(admin, '/v1/pages', { community, portal, url })
    const occurredAt = new Date(Date.now() - 60 * 86_400_000).toISOString()
    await admin.post(`/v1/pages/${pages[name]}/updates`, { occurredAt, actorClass: 'representative' })
  }
  const pack = (body: object) => acting('boss').put(`/v1/portals/${portal}/rule-pack`, { base: 'network', ...body })
  const judge = () => admin.post('/v1/evaluations', { portal })
  const found = async (rule: string, hand = admin) => {
    const { body } = await hand.get(`/v1/findings?portal=${portal}&rule=${rule}&limit=100`)
    return Object.fromEntries(
      body.items.map(({ community, ...one }: { community: { name: string } }) => [community.name, one])
    ) as Record<string, { status: string; reason: string; remedy: { text: string }; severity: string; id: string }>
  }
  const statuses = async (rule: string) =>
    Object.fromEntries(Object.entries(await found(rule)).map(([name, { status }]) => [name, status]))

  await t.test('a gate that is sent twice is kept once', async t => {
    const portal = await made(admin, '/v1/portals', { name: 'Gates', baseUrl: 'https://gates.example.org/' })
    const gates = ['page.stale', 'page.reachable', 'page.stale']
    t.match((await admin.put(`/v1/portals/${portal}/rule-pack`, { base: 'network', gates })).body, {
      gates: ['page.stale', 'page.reachable']
    })
    t.equal((await admin.get(`/v1/portals/${portal}/rule-pack`)).body.gates.length, 2)
  })

  await t.test('what does not fit is refused by its place, and no version is made', async t => {
    const custom = (more: object) => ({ custom: [{ ...UPDATED, ...more }] })
    const cases: [object, string, RegExp][] = [
      [custom({ fact: 'page.last-updat' }), '/custom/0/fact', /Did you mean "page.last-update"/],
      [custom({ fact: 'community.givers' }), '/custom/0/fact', /no measures, since it is about what single people did/],
      [custom({ measure: 'since' }), '/custom/0/measure', /It has: updated, freshness, review-days/],
      [custom({ atMost: undefined }), '/custom/0/atMost', /Set "atLeast", "atMost" or both/],
      [custom({ atLeast: 31 }), '/custom/0/atLeast', /must not be above/],
      [custom({ oneOf: ['fresh'] }), '/custom/0/oneOf', /a number or a day/],
      [
        custom({ measure: 'freshness', atMost: undefined, oneOf: ['frech'] }),
        '/custom/0/oneOf',
        /Did you mean "fresh"/
      ],
      [{ custom: [UPDATED, UPDATED] }, '/custom/1/id', /occurs twice/],
      [custom({ words: [UPDATED.words[0], UPDATED.words[0]] }), '/custom/0/words/1/language', /occurs twice/],
      [{ ...custom({}), gates: [UPDATED.id] }, '/gates/0', /gates are rules of the catalogue/],
      [
        { ...custom({}), rules: [{ rule: UPDATED.id, settings: { atMost: 'x' } }] },
        '/rules/0/settings/atMost',
        /number/
      ],
      [{ ...custom({}), rules: [{ rule: UPDATED.id, settings: { days: 1 } }] }, '/rules/0/settings/days', /no setting/],
      [{ rules: [{ rule: 'page.stale', scope: { pageLists: ['gone'] } }] }, '/rules/0/scope/pageLists/0', /no list/]
    ]
    for (const [body, pointer, detail] of cases) {
      const answer = await pack(body)
      t.match(
        answer,
        { status: 422, body: { code: 'RULE_BROKEN', errors: [{ pointer, detail }] } },
        JSON.stringify(body)
      )
    }
    for (const [body, pointer] of [
      [custom({ id: 'page.mine' }), '/custom/0/id'],
      [custom({ words: [] }), '/custom/0/words'],
      [{ rules: [{ rule: 'page.stale', scope: {} }] }, '/rules/0/scope']
    ] as const)
      t.match(await pack(body), { status: 400, body: { errors: [{ pointer }] } }, pointer)
    t.match((await admin.get(`/v1/portals/${portal}/rule-pack`)).body, { version: 0, custom: [] })
  })

  await t.test('a dry run tells what a rule of the portal would find, in its words', async t => {
    const { body } = await acting('boss').post(`/v1/portals/${portal}/dry-runs`, { custom: [UPDATED], weeks: 6 })
    t.match(body.flips[0], {
      rule: UPDATED.id,
      from: null,
      to: 'fail',
      reason: /^The page was not updated for a month\. Last/
    })
    t.equal(body.flipCount, 3)
    t.ok(body.weeks[0].counts.fail < body.weeks[6].counts.fail, 'and in the past weeks, as the pages were then')
  })

  await t.test('its findings have its words, in the language of the reader, and keep them in the history', async t => {
    t.match(await pack({ custom: [UPDATED] }), {
      status: 200,
      body: { version: 1, custom: [{ ...UPDATED, oneOf: null }] }
    })
    t.match(await pack({ custom: [UPDATED] }), { body: { version: 1 } }, 'the same again is no new version')
    await judge()
    const { Weavers } = await found(UPDATED.id)
    t.match(Weavers, {
      status: 'fail',
      severity: 'low',
      clause: `${UPDATED.clause} [rule pack 1]`,
      ruleVersion: 1,
      remedy: { text: UPDATED.words[0]!.remedy, effort: '10 minutes', call: null },
      evidence: [{ fact: 'page.last-update', says: /^Last sign of life: / }]
    })
    const german = await admin.get(`/v1/findings/${Weavers!.id}`, { 'accept-language': 'de' })
    if (german.headers['content-language'] === 'de')
      t.match(german.body, {
        reason: /^Die Seite wurde einen Monat nicht gepflegt\./,
        remedy: { effort: '10 Minuten' }
      })
    const history = await admin.get(`/v1/findings/${Weavers!.id}/history`)
    t.match(history.body.items, [{ status: 'fail', reason: /^The page was not updated for a month\./ }])
    const card = (await admin.get(`/v1/pages/${pages.Weavers}/scorecard`)).body
    t.match(
      card.open.find(({ rule }: { rule: string }) => rule === UPDATED.id),
      { remedy: { text: UPDATED.words[0]!.remedy } }
    )
    const answer = await ask(`{ findings(rule: "${UPDATED.id}", first: 1) { nodes { reason remedy { text } } } }`)
    t.match(answer.data.findings.nodes[0], { remedy: { text: UPDATED.words[0]!.remedy } })
  })

  await t.test('the catalogue has it for its portal, and not for another', async t => {
    const titles = async (query: string) =>
      (await admin.get(`/v1/rules${query}`)).body.items.flatMap(({ id, title }: Record<string, string>) =>
        id!.startsWith('custom.') ? title : []
      )
    t.strictSame(await titles(`?portal=${portal}`), ['The page is updated monthly'])
    t.strictSame(await titles(`?portal=${other}`), [])
    t.strictSame(await titles(''), [])
    t.match(await admin.get('/v1/rules?portal=nowhere'), { status: 422, body: { code: 'UNKNOWN_REFERENCE' } })
    const facts = (await admin.get('/v1/facts')).body.items
    t.match(
      facts.find(({ id }: { id: string }) => id === 'page.last-update'),
      {
        subject: 'page',
        measures: [
          { name: 'updated', title: 'Last sign of life', type: 'day', choices: [] },
          { name: 'freshness', type: 'choice', choices: ['fresh', 'due', 'stale', 'abandoned', 'unknown'] },
          { name: 'review-days', type: 'number' }
        ]
      }
    )
  })

  await t.test('it can be waived, for its portal alone', async t => {
    const until = addDays(today(), 1)
    const waiver = { page: pages.Dyers, rule: UPDATED.id, why: 'They move house.', until }
    t.match(await admin.post('/v1/waivers', { ...waiver, portal: other }), {
      status: 422,
      body: { errors: [{ pointer: '/rule', detail: /There is no rule/ }] }
    })
    t.equal((await admin.post('/v1/waivers', { ...waiver, portal })).status, 201)
    await judge()
    t.strictSame(await statuses(UPDATED.id), { Dyers: 'waived', Spinners: 'fail', Weavers: 'fail' })
    t.equal((await admin.get(`/v1/waivers?rule=${UPDATED.id}`)).body.items.length, 1)
  })

  await t.test('a rule narrowed to a topic, a status or a list is evaluated there, and says so elsewhere', async t => {
    const list = await made(acting('boss'), '/v1/page-lists', { portal, name: 'Monthly' })
    await admin.put(`/v1/page-lists/${list}/pages`, { pages: [pages.Spinners] })
    const narrowed = (scope: object, more = {}) => ({ rule: UPDATED.id, scope, ...more })
    const said = async (...rules: object[]) => {
      t.equal((await pack({ custom: [UPDATED], rules })).status, 200)
      await judge()
      return statuses(UPDATED.id)
    }
    t.strictSame(await said(narrowed({ topics: ['safety'] })), {
      Dyers: 'not_applicable',
      Spinners: 'not_applicable',
      Weavers: 'fail'
    })
    t.equal((await found(UPDATED.id)).Dyers!.reason, 'The portal does not use this rule here.')
    t.strictSame(await said(narrowed({ statuses: ['dormant'] })), {
      Dyers: 'not_applicable',
      Spinners: 'not_applicable',
      Weavers: 'not_applicable'
    })
    t.strictSame(
      await said(narrowed({ pageLists: [list] }), narrowed({ topics: ['safety'] }, { settings: { atMost: 90 } })),
      {
        Dyers: 'not_applicable',
        Spinners: 'fail',
        Weavers: 'pass'
      }
    )
    t.match((await admin.get(`/v1/portals/${portal}/rule-pack`)).body.rules.slice(-2), [
      { rule: UPDATED.id, scope: { topics: null, statuses: null, pageLists: [list] }, enabled: true },
      { rule: UPDATED.id, scope: { topics: ['safety'] }, settings: { atMost: 90 } }
    ])
    await admin.put(`/v1/page-lists/${list}/pages`, { pages: [pages.Weavers] })
    await feedIsWhole(store)
    await catchUp(store, 'evaluation', reevaluate)
    t.match(
      await statuses(UPDATED.id),
      { Spinners: 'not_applicable', Weavers: 'pass' },
      'at once when the list changes'
    )
  })

  await t.test('a community is on a list by its page on the portal', async t => {
    const list = await made(admin, '/v1/page-lists', { portal, name: 'Led' })
    await admin.put(`/v1/page-lists/${list}/pages`, { pages: [pages.Dyers] })
    const rules = [
      { rule: 'community.core-group', enabled: false },
      { rule: 'community.core-group', scope: { pageLists: [list] }, severity: 'critical' }
    ]
    t.equal((await pack({ rules })).status, 200)
    await judge()
    t.match(await found('community.core-group'), {
      Dyers: { status: 'fail', severity: 'critical' },
      Spinners: { status: 'not_applicable' }
    })
    t.match(await statuses(UPDATED.id), { Weavers: 'not_applicable' }, 'a rule that left the pack is set aside')
    const [kept] = await store.run<{ changes: number }>(
      sql`select count(*)::int as changes from finding_changes c join findings f on f.id = c.finding_id where f.rule = ${UPDATED.id}`
    )
    t.ok(kept!.changes >= 9, 'with its history')
  })
})
