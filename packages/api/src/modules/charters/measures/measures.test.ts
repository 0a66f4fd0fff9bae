import { sql } from 'drizzle-orm'
import t from 'tap'
import { addDays, today } from '../../../platform/days.ts'
import { isProblem } from '../../../transports/rest/raw.fixtures.ts'
import { stage as staged } from '../charters/charters.fixtures.ts'

type Measured = { name: string; unit?: string; baseline?: number | null; target?: number | null; due?: string | null }

/** The stage, with what publishes charters that have measures. */
const stage = async (t: Parameters<typeof staged>[0], more: object = {}) => {
  const service = await staged(t, more)
  const { admin, draft, take, community } = service
  const publish = async (...measures: Measured[]) => {
    const own = measures.map(measure => ({ unit: 'days', ...measure }))
    const id = await draft({ sections: [{ section: 'measures', text: 'What we watch.', measures: own }] })
    const { status, text } = await take('admin', id, 'publish')
    if (status !== 200) throw new Error(text)
    return id
  }
  const list = async (query = '') => (await admin.get(`/v1/communities/${community}/measures${query}`)).body.items
  return {
    ...service,
    publish,
    list,
    /** The only measure of the charter. */
    only: async (measure: Measured): Promise<string> => {
      await publish(measure)
      return (await list())[0].id
    },
    record: (name: string, id: string, body: object) => service.as(name).post(`/v1/measures/${id}/values`, body)
  }
}

const ANSWER = { name: 'Time to the first answer', baseline: 5, target: 2, due: '2027-06-30' }

t.test('measures follow from the published charter, and keep their values in later versions', async t => {
  const { admin, draft, publish, list, take, record, store } = await stage(t)
  await draft({ sections: [{ section: 'measures', measures: [{ ...ANSWER, unit: 'days' }] }] })
  t.strictSame(await list(), [], 'a draft has none')
  const first = await publish({ name: 'Talks', unit: 'talks a year' }, ANSWER)
  const [talks, answer] = await list()
  t.match(talks, { name: 'Talks', unit: 'talks a year', baseline: null, target: null, due: null, position: 1 })
  t.match(answer, { ...ANSWER, unit: 'days', position: 2, retiredAt: null, charter: { id: first }, latestOn: null })
  t.strictSame([answer.latestValue, answer.progress], [null, null])
  t.equal((await record('leader', answer.id, { on: '2026-03-31', value: 4 })).status, 200)

  await t.test('by their names, whatever the case', async t => {
    const second = await publish({ ...ANSWER, name: 'TIME to the first answer', target: 1 })
    t.match(await list(), [
      { id: answer.id, name: 'TIME to the first answer', target: 1, latestValue: 4, charter: { id: second } }
    ])
    t.equal((await list()).length, 1)
    t.match(await list('?retired=true'), [{ id: talks.id, retiredAt: /^20/ }])
    await publish(ANSWER, { name: 'talks', unit: 'a year' })
    t.match(await list(), [{ id: answer.id }, { id: talks.id, unit: 'a year', retiredAt: null }], 'one that comes back')
  })

  await t.test('until the charter is removed', async t => {
    const { items } = (await admin.get('/v1/communities/looms/charters?status=published')).body
    t.equal((await take('leader', items[0].id, 'remove')).status, 200)
    t.strictSame(await list(), [])
    t.equal((await list('?retired=true')).length, 2)
    t.match((await admin.get(`/v1/measures/${answer.id}/values`)).body.items, [{ value: 4 }])
    t.strictSame(await store.run(sql`select name from measure_standing`), [])
  })
})

t.test('a measure has one value per day, and its history is on record', async t => {
  const { admin, only, record, as } = await stage(t)
  const id = await only(ANSWER)
  const { status, body } = await record('ada', id, { on: '2026-03-31', value: 4.5, note: 'Without March.' })
  t.equal(status, 200)
  t.match(body, { measure: { id, name: ANSWER.name }, on: '2026-03-31', value: 4.5, note: 'Without March.' })
  t.match(body.recordedBy, { name: 'ada' })
  const again = await record('leader', id, { on: '2026-03-31', value: 4 })
  t.match(again.body, { id: body.id, value: 4, note: null, recordedBy: { name: 'leader' } })
  const { items } = (await admin.get(`/v1/activity?subject=${body.id}`)).body
  t.match(
    items.map(({ verb, after }: { verb: string; after: object }) => [verb, after]),
    [
      ['created', { value: 4.5 }],
      ['updated', { value: 4 }]
    ]
  )
  t.notMatch(JSON.stringify(items), /Without March/)
  t.equal((await record('ada', id, { on: '2026-03-31', value: 4 })).body.id, body.id, 'the same once more')
  isProblem(t, await record('ada', id, { on: addDays(today(), 1), value: 4 }), 'RULE_BROKEN')
  isProblem(t, await record('member', id, { on: '2026-03-31', value: 4 }), 'FORBIDDEN')
  isProblem(t, await as('member').delete(`/v1/measure-values/${body.id}`, '*'), 'FORBIDDEN')
  t.equal((await as('leader').delete(`/v1/measure-values/${body.id}`, '*')).status, 204)
  t.match((await admin.get(`/v1/measures/${id}`)).body, { latestOn: null, progress: null })

  await t.test('also where many are sent', async t => {
    const put = (body: object) => admin.put(`/v1/measures/${id}/values`, body)
    const days = Array.from({ length: 1000 }, (_, at) => ({ on: addDays('2023-01-01', at), value: at }))
    t.strictSame((await put({ items: days })).body, { created: 1000, updated: 0, unchanged: 0 })
    const next = [
      { on: '2023-01-01', value: 0 },
      { on: '2023-01-02', value: 7, note: 'Counted again.' },
      { on: '2026-01-01', value: 1 }
    ]
    t.strictSame((await put({ items: next })).body, { created: 1, updated: 1, unchanged: 1 })
    const refused = await put({
      items: [...next, { on: '2026-01-01', value: 2 }, { on: addDays(today(), 1), value: 2 }]
    })
    t.match(refused.body, { code: 'RULE_BROKEN', errors: [{ pointer: '/items/3/on' }, { pointer: '/items/4/on' }] })
    isProblem(t, await put({ items: [...days, days[0]] }), 'INVALID_INPUT')
    const page = await admin.get(`/v1/measures/${id}/values?sort=-valueOn&limit=1&include=total&valueBefore=2023-01-03`)
    t.match(page.body.items, [{ on: '2023-01-02', value: 7 }])
  })
})

t.test('progress is the part of the way from the baseline to the target', async t => {
  const { publish, list, record } = await stage(t)
  const ways: [name: string, baseline: number | null, target: number | null, value: number, progress: number | null][] =
    [
      ['down', 5, 2, 3.5, 0.5],
      ['up', 10, 40, 20, 0.3333],
      ['reached', 0, 10, 10, 1],
      ['surpassed', 0, 10, 12, 1],
      ['the other way', 5, 2, 6, 0],
      ['no baseline', null, 2, 3, null],
      ['no target', 2, null, 3, null],
      ['no way to go', 3, 3, 3, null],
      ['from below zero', -10, 10, 0, 0.5]
    ]
  await publish(...ways.map(([name, baseline, target]) => ({ name, baseline, target })))
  const made = await list('?limit=100')
  for (const [at, [, , , value]] of ways.entries()) await record('leader', made[at].id, { on: '2026-01-31', value })
  for (const { name, progress } of await list('?limit=100'))
    t.equal(progress, ways.find(([own]) => own === name)![4], name)
})

t.test('measures and their values are seen like the charter', async t => {
  const { admin, as, page, caller, portal, community, only, publish, record } = await stage(t, { visibility: 'public' })
  const id = await only(ANSWER)
  await record('leader', id, { on: '2026-01-31', value: 4 })
  const values = `/v1/measures/${id}/values`
  for (const hand of [as('outsider'), page, await caller('secret', ['charters:read'], portal)]) {
    t.equal((await hand.get(`/v1/measures/${id}`)).status, 200)
    t.equal((await hand.get(values)).body.items.length, 1)
  }
  isProblem(t, await page.post(values, { on: '2026-01-31', value: 1 }), 'FORBIDDEN')
  await publish({ name: 'Another' })
  isProblem(t, await page.get(`/v1/measures/${id}`), 'NOT_FOUND', 'of an earlier version')
  t.equal((await as('outsider').get(`/v1/measures/${id}`)).status, 200)
  await admin.patch(`/v1/communities/${community}`, { visibility: 'members' }, '*')
  isProblem(t, await as('outsider').get(values), 'NOT_FOUND')
  const { data } = await as('member').ask(
    `{ community(community: "looms") { measures(retired: true) { nodes { name progress values(first: 1) { totalCount nodes { on value measure { name } } } } } } }`
  )
  t.strictSame(data.community.measures.nodes, [
    {
      name: ANSWER.name,
      progress: 0.3333,
      values: { totalCount: 1, nodes: [{ on: '2026-01-31', value: 4, measure: { name: ANSWER.name } }] }
    }
  ])
})
