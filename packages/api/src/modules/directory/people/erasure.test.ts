import { setTimeout as wait } from 'node:timers/promises'
import { SCOPES } from '@guildhall/schema'
import { sql } from 'drizzle-orm'
import t, { type Test } from 'tap'
import { made } from '../../../../test/access/made.fixtures.ts'
import { startApp } from '../../../../test/app.ts'
import type { Database, Store } from '../../../platform/database/database.ts'
import { proofOfAll } from '../../audit/activity/proof.fixtures.ts'
import { evaluate, moment } from '../../governance/evaluation/evaluate.ts'
import { dump } from './privacy.fixtures.ts'

const ROBOT = { key: null, person: null, actorClass: 'robot', request: 'test' }
const ADA = { name: 'Ada Okafor', email: 'ada.okafor@example.org', externalId: 'sso-ada-1', bio: 'Weaves and dyes.' }
const TRACES = /Ada Okafor|ada\.okafor|sso-ada-1|Weaves and dyes/i

/** A community that Ada leads, whose page she represents, and a text of somebody else that names her. */
const stage = async (t: Test, wrapped?: (store: Store) => Store) => {
  const service = await startApp(t, {}, wrapped)
  const { admin } = service
  const ada = await made(admin, '/v1/people', ADA)
  const ben = await made(admin, '/v1/people', { name: 'Ben Lund', externalId: 'sso-ben-1', bio: 'Asks Ada Okafor.' })
  const portal = await made(admin, '/v1/portals', {
    name: 'Front',
    baseUrl: 'https://front.example',
    admins: [ada, ben]
  })
  const community = await made(admin, '/v1/communities', {
    name: 'Looms',
    status: 'active',
    portals: [portal],
    mission: 'Ask ADA OKAFOR, or write to ada.okafor@example.org. Not to Ada Okafor-Smith.'
  })
  const membership = await made(admin, '/v1/memberships', { community, person: ada, status: 'active' })
  await made(admin, '/v1/terms', { membership, role: 'leader' })
  await made(admin, '/v1/memberships', { community, person: ben, status: 'active', cause: 'Ben’s own cause.' })
  const page = await made(admin, '/v1/pages', { portal, community, url: 'https://front.example/looms' })
  await made(admin, '/v1/representatives', { page, person: ada, role: 'primary' })
  await admin.put(`/v1/portals/${portal}/rule-pack`, { base: 'obt' })
  return { ...service, ada, ben, portal, community, membership, page }
}

const traces = async (url: string) =>
  [...(await dump(url))]
    .filter(([, text]) => TRACES.test(text.replaceAll(/Ada Okafor-Smith/gi, '')))
    .map(([column]) => column)

t.test('an export holds what is held about the person, and nothing of others', async t => {
  const { admin, acting, ada, ben, community } = await stage(t)
  const { status, headers, body } = await admin.get(`/v1/people/${ada}/export`)
  t.equal(status, 200)
  t.match(headers, { 'content-disposition': 'attachment; filename="person.json"', 'cache-control': /no-store|private/ })
  t.match(body, { person: ada, records: [{ kind: 'people', as: 'id', values: ADA }] })
  const kinds = new Set(body.records.map(({ kind, as }: { kind: string; as: string }) => `${kind} ${as}`))
  t.strictSame([...kinds].sort(), [
    'activity subject',
    'membershipSpells person',
    'memberships person',
    'people id',
    'portals admin',
    'representatives person',
    'terms membership'
  ])
  t.match(
    body.records.find(({ kind }: { kind: string }) => kind === 'memberships'),
    { values: { communityId: community, status: 'active' } }
  )
  t.notMatch(JSON.stringify(body), /Ben|sso-ben/)
  await acting('sso-ben-1').patch(`/v1/people/${ben}`, { title: 'Dyer' })
  const own = (await acting('sso-ben-1').get(`/v1/people/${ben}/export`)).body
  t.ok(
    own.records.some(({ kind, as }: { kind: string; as: string }) => kind === 'activity' && as === 'person'),
    'what they did'
  )
  const { data } = await admin.ask(`{ personExport(person: "${ben}") { person records { kind values } } }`)
  t.strictSame(data.personExport.records.length, own.records.length, 'and over GraphQL')
})

t.test('an erasure', async t => {
  const { admin, acting, caller, url, ada, ben, portal, community } = await stage(t)
  const path = `/v1/people/${ada}/erasure`

  await t.test('is for the person and for keys with privacy:write, and so is an export', async t => {
    const without = await caller(
      'secret',
      SCOPES.filter(scope => scope !== 'privacy:write')
    )
    for (const stranger of [
      without,
      await caller('publishable', []),
      await caller('secret', SCOPES, portal),
      acting('sso-ben-1')
    ]) {
      t.match(await stranger.post(path, {}), { status: 403, body: { code: 'FORBIDDEN' } })
      t.match(await stranger.get(`/v1/people/${ada}/export`), { status: 403, body: { code: 'FORBIDDEN' } })
    }
    const nobody = '019a8f3e-6c1b-7d42-9e05-3b7f2a61c8d4'
    t.equal((await admin.post(`/v1/people/${nobody}/erasure`, {})).body.code, 'NOT_FOUND')
    t.equal((await admin.get(`/v1/people/${nobody}/export`)).body.code, 'NOT_FOUND')
    t.equal((await admin.post('/v1/people/nobody/erasure', {})).body.code, 'NOT_FOUND')
    t.equal((await (await caller('secret', ['privacy:write'])).get(`/v1/people/${ada}/export`)).status, 200)
    t.match(
      (await acting('sso-ada-1').get(`/v1/people/${ada}/allowed`)).body.items.find(
        ({ operation }: { operation: string }) => operation === 'erasePerson'
      ),
      { allowed: true }
    )
  })

  await t.test('leaves no trace but its proof, and the log as it was', async t => {
    const { status, body } = await acting('sso-ada-1').post(path, { reason: 'Ada Okafor asked.' })
    t.equal(status, 200)
    t.match(body, {
      person: ada,
      reason: '[erased] asked.',
      records: [{ count: 1 }],
      words: [{ count: 1 }],
      notSearched: []
    })
    t.ok(body.entries.every(({ values }: { values: string[] }) => values.length > 0))
    t.strictSame(await traces(url), [])
    t.equal((await admin.get(`/v1/people/${ada}`)).status, 404)
    t.match((await admin.get(`/v1/communities/${community}`)).body, {
      mission: 'Ask [erased], or write to [erased]. Not to Ada Okafor-Smith.',
      memberCount: 1
    })
    t.match((await admin.get(`/v1/people/${ben}`)).body, { name: 'Ben Lund', bio: 'Asks [erased].' })
    t.match((await admin.get(`/v1/portals/${portal}`)).body.admins, [{ id: ben }])
    t.equal((await proofOfAll(admin)).intact, true)
    const [entry] = (await admin.get(`/v1/activity?subject=${ada}`)).body.items
    t.match(entry, { verb: 'created', after: { name: 'erased', bio: 'erased', email: 'erased', handle: null } })
    const [proof] = (await admin.get('/v1/activity?verb=erased')).body.items
    t.match(proof, { id: body.id, subjectId: ada, after: { entries: body.entries } })
  })

  await t.test('is done once, and says so again', async t => {
    const again = await Promise.all([admin.post(path, {}), admin.post(path, { reason: 'Twice.' })])
    const [first, second] = again.map(({ body }) => body)
    t.match(first, { person: ada, reason: '[erased] asked.' })
    t.strictSame(first, second)
    t.match(await acting('sso-ben-1').post(path, {}), { status: 403 })
    t.equal((await admin.get('/v1/activity?verb=erased')).body.items.length, 1)
  })
})

t.test('two erasures of one person at once are one', async t => {
  const { admin, ada } = await stage(t)
  const answers = await Promise.all(Array.from({ length: 4 }, () => admin.post(`/v1/people/${ada}/erasure`, {})))
  t.strictSame(
    answers.map(({ status }) => status),
    [200, 200, 200, 200]
  )
  t.equal(new Set(answers.map(({ body }) => body.id)).size, 1)
})

t.test(
  'a name that may mean somebody else, or something else, is left in the texts of others, and the proof says so',
  async t => {
    const { admin, ada, community } = await stage(t)
    await made(admin, '/v1/people', { name: 'ada okafor' })
    const rose = await made(admin, '/v1/people', { name: 'Rose', externalId: 'rose' })
    await admin.patch(`/v1/communities/${community}`, { summary: 'Ada Okafor rose.' })
    const proof = (await admin.post(`/v1/people/${ada}/erasure`, {})).body
    t.match(proof.notSearched, [{ member: 'name', because: /Another person/ }])
    t.match((await admin.post(`/v1/people/${rose}/erasure`, {})).body.notSearched, [
      { member: 'name', because: /single word/ },
      { member: 'externalId', because: /too short or too common/ }
    ])
    t.match((await admin.get(`/v1/communities/${community}`)).body, {
      summary: 'Ada Okafor rose.',
      mission: /write to \[erased\]/
    })
    t.match((await admin.get('/v1/people?q=okafor')).body.items, [{ name: 'ada okafor' }], 'who is still found')
  }
)

t.test('a deletion drops what the log holds of the person, with a proof', async t => {
  const { admin, ada, community } = await stage(t)
  t.equal((await admin.delete(`/v1/people/${ada}`)).status, 204)
  const { items } = (await admin.get(`/v1/activity?subject=${ada}`)).body
  t.strictSame(
    items.map(({ verb }: { verb: string }) => verb),
    ['created', 'deleted', 'erased']
  )
  t.notMatch(JSON.stringify(items), TRACES)
  t.match((await admin.get(`/v1/communities/${community}`)).body.mission, /ADA OKAFOR/, 'texts of others stay')
  t.equal((await proofOfAll(admin)).intact, true)
  t.match((await admin.post(`/v1/people/${ada}/erasure`, {})).body, { id: items[2].id, words: [] })
})

t.test('an erasure that fails in between has done nothing', async t => {
  const failing = (store: Store): Store => ({
    ...store,
    transaction: (actor, work) =>
      store.transaction(actor, db => {
        const failingOn = (one: Database): Database => ({
          ...one,
          run: async statement => {
            const rows = await one.run(statement)
            if (JSON.stringify(statement).includes('erase_activity')) throw new Error('The power went.')
            return rows as never
          },
          patiently: async () => failingOn(await one.patiently())
        })
        return work(failingOn(db))
      })
  })
  const { admin, url, ada } = await stage(t, failing)
  const before = await dump(url)
  t.equal((await admin.post(`/v1/people/${ada}/erasure`, {})).status, 500)
  const after = await dump(url)
  for (const [column, text] of before)
    if (!/^(keys\.last_used|feed_positions|activity_seals)/.test(column)) t.equal(after.get(column), text, column)
})

t.test('what is written about the person meanwhile is erased, or refused', async t => {
  const { admin, url, ada, community } = await stage(t)
  const other = await made(admin, '/v1/communities', { name: 'Dyes', status: 'active' })
  const writes = Array.from({ length: 12 }, (_, turn) => [
    admin.patch(`/v1/people/${ada}`, { bio: `Ada Okafor ${turn}` }),
    admin.post('/v1/memberships', { community: turn % 2 ? other : community, person: ada, status: 'active' })
  ]).flat()
  const erasing = wait(5).then(() => admin.post(`/v1/people/${ada}/erasure`, {}))
  const answers = await Promise.all(writes)
  t.equal((await erasing).status, 200)
  for (const { status } of answers) t.ok([200, 201, 404, 409, 422].includes(status), `${status}`)
  t.strictSame(await traces(url), [])
  t.equal((await proofOfAll(admin)).intact, true)
})

t.test('an evaluation that has read the name is waited for', async t => {
  const { admin, store, url, ada, portal } = await stage(t)
  let erasing: Promise<{ status: number }> | undefined
  await store.transaction(ROBOT, async db => {
    await evaluate(db, { portal, asOf: await moment(db) })
    erasing = admin.post(`/v1/people/${ada}/erasure`, {})
    await wait(300)
    const [waiting] = await store.run<{ count: number }>(
      sql`select count(*)::int as count from pg_locks where locktype = 'advisory' and not granted`
    )
    t.equal(waiting!.count, 1)
  })
  t.equal((await erasing!).status, 200)
  t.strictSame(await traces(url), [])
})
