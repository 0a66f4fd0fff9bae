import { SCOPES } from '@guildhall/schema'
import t from 'tap'
import { made } from '../../../../test/access/made.fixtures.ts'
import { startApp } from '../../../../test/app.ts'
import { addDays, today } from '../../../platform/days.ts'

const day = (from: number) => addDays(today(), from)
const REFUSED = { status: 403, body: { code: 'FORBIDDEN', errors: [{ pointer: '/externalId' }] } }
const WHY = /identities:write/

t.test('the id by which a person signs in', async t => {
  const { admin, caller, acting } = await startApp(t)
  const clerk = await caller(
    'secret',
    SCOPES.filter(scope => scope !== 'identities:write')
  )
  const ada = await made(admin, '/v1/people', { name: 'Ada', externalId: 'ada', source: 'hr', externalKey: '1' })
  const signIn = async () => (await admin.get(`/v1/people/${ada}`)).body.externalId

  await t.test('is not written by a key that lacks the scope identities:write', async t => {
    const created = await clerk.post('/v1/people', { name: 'Eve', externalId: 'boss' })
    t.match(created, REFUSED)
    t.match(created.body.errors[0].detail, WHY)
    t.match(await clerk.patch(`/v1/people/${ada}`, { externalId: 'boss' }), REFUSED)
    t.match(await clerk.patch(`/v1/people/${ada}`, { externalId: null }), REFUSED, 'nor emptied')
    for (const document of [
      'mutation { createPerson(input: { name: "Eve", externalId: "boss" }) { id } }',
      `mutation { updatePerson(person: "${ada}", ifMatch: "*", input: { externalId: "boss" }) { id } }`
    ])
      t.match((await clerk.ask(document)).errors[0].extensions, REFUSED.body)
    t.equal(await signIn(), 'ada')
    t.equal((await admin.get('/v1/people?externalId=boss')).body.items.length, 0)
    t.equal((await clerk.patch(`/v1/people/${ada}`, { title: 'Weaver' })).status, 200, 'all else is')
  })

  await t.test('fails only the items of a bulk change and the rows of an import that give it', async t => {
    const items = [
      { source: 'hr', externalKey: '1', name: 'Ada', externalId: 'boss' },
      { source: 'hr', externalKey: '2', name: 'Bo' }
    ]
    const bulk = await clerk.put('/v1/people', { items })
    t.match(bulk.body.items, [{ outcome: 'failed', problem: REFUSED.body }, { outcome: 'created' }])
    t.match(bulk.body.items[0].problem.detail, WHY)
    t.match(await clerk.put('/v1/people', { items, atomic: true }), { status: 422, body: { code: 'BULK_FAILED' } })
    const rows = [{ person: { key: '1', externalId: 'boss', name: 'Ada' } }, { person: { key: '3', name: 'Cy' } }]
    const { body } = await clerk.post('/v1/imports', { source: 'hr', rows })
    t.match((await clerk.get(`/v1/imports/${body.id}/rows`)).body.items, [
      { outcome: 'failed', errors: [{ field: '/person/externalId', code: 'FORBIDDEN', detail: WHY }] },
      { outcome: 'created' }
    ])
    t.equal(await signIn(), 'ada')
  })

  await t.test('is not written by a person, whatever the key that acts for them may do', async t => {
    t.match(await acting('ada').patch(`/v1/people/${ada}`, { externalId: 'boss' }), REFUSED)
  })

  await t.test('is written by a key that has it', async t => {
    const both = await caller('secret', ['people:write', 'identities:write'])
    t.equal((await both.patch(`/v1/people/${ada}`, { externalId: 'ada.okafor' })).status, 204)
    t.equal(await signIn(), 'ada.okafor')
  })
})

t.test('an e-mail address is seen by the leaders of those who take part or apply, as long as both do', async t => {
  const { admin, acting } = await startApp(t)
  const people: Record<string, string> = {}
  for (const name of ['lea', 'past', 'soon', 'gone', 'coach', 'boss', 'mem', 'app', 'ann', 'inv', 'out', 'rep', 'sub'])
    people[name] = await made(admin, '/v1/people', { name, externalId: name, email: `${name}@example.org` })
  const community = await made(admin, '/v1/communities', { name: 'Looms', status: 'active' })
  const statuses = { app: 'applied', ann: 'alumni', inv: 'invited', out: 'declined', gone: 'alumni' }
  const seat = (name: string) =>
    made(admin, '/v1/memberships', {
      community,
      person: people[name],
      status: 'active',
      cause: 'Full.',
      ...(name in statuses ? { status: statuses[name as 'app'] } : {})
    })
  const term = async (name: string, role: string, more = {}) =>
    made(admin, '/v1/terms', { membership: await seat(name), role, ...more })
  await term('lea', 'leader')
  await term('past', 'leader', { startedOn: day(-9), endedOn: day(-1) })
  await term('soon', 'core', { startedOn: day(9) })
  await term('gone', 'leader')
  await term('coach', 'coach')
  for (const name of ['mem', 'app', 'ann', 'inv', 'out']) await seat(name)
  const portal = await made(admin, '/v1/portals', {
    name: 'Front',
    baseUrl: 'https://front.example',
    admins: [people.boss]
  })
  const page = await made(admin, '/v1/pages', { portal, community, url: 'https://front.example/looms' })
  const place = { page, person: people.rep, role: 'primary' }
  await made(admin, '/v1/representatives', { ...place, awayFrom: day(-1), awayUntil: day(9), standIn: people.sub })

  const seen = async (reader: string) => {
    const { items } = (await acting(reader).get('/v1/people?limit=100')).body
    return items.flatMap(({ name, email }: { name: string; email: string | null }) => (email ? [name] : [])).sort()
  }
  t.strictSame(await seen('lea'), ['app', 'coach', 'lea', 'mem', 'past', 'soon'])
  for (const name of ['past', 'soon', 'gone', 'coach', 'mem']) t.strictSame(await seen(name), [name])
  t.strictSame(await seen('boss'), ['boss', 'rep', 'sub'], 'whoever looks after a page today, and their stand-in')

  const mine = await acting('mem').get(`/v1/people/${people.mem}`)
  const patched = await acting('mem').patch(
    `/v1/people/${people.mem}`,
    { title: 'Weaver' },
    mine.headers.etag as string
  )
  t.match(patched, { status: 200, body: { email: 'mem@example.org' } })
  const log = (await acting('lea').get(`/v1/activity?subject=${people.mem}`)).text
  t.notMatch(log, 'mem@example.org', 'the log names the address of nobody')
})
