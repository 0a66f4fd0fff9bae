import t from 'tap'
import { made } from '../../../../test/access/made.fixtures.ts'
import { startApp } from '../../../../test/app.ts'
import { addDays, today } from '../../../platform/days.ts'

t.test('a community pauses for at most 92 days; longer needs an admin', async t => {
  const { admin, acting } = await startApp(t)
  const person = (name: string) => made(admin, '/v1/people', { name, externalId: name })
  const [lead, boss] = [await person('lead'), await person('boss')]
  const portal = await made(admin, '/v1/portals', { name: 'OBT', baseUrl: 'https://obt.example', admins: [boss] })
  const community = async () => {
    const id = await made(admin, '/v1/communities', { name: 'Weavers', status: 'active', portals: [portal] })
    const membership = await made(admin, '/v1/memberships', { community: id, person: lead, status: 'active' })
    await made(admin, '/v1/terms', { membership, role: 'leader' })
    return id
  }
  const day = (days: number) => addDays(today(), days)
  const pause = (id: string, who: string, from: number, until: number) =>
    acting(who).patch(`/v1/communities/${id}`, { rhythm: { pauses: [{ from: day(from), until: day(until) }] } })

  const rows: [
    name: string,
    before: [from: number, until: number] | null,
    who: string,
    from: number,
    until: number,
    ok: boolean
  ][] = [
    ['92 days', null, 'lead', 0, 91, true],
    ['93 days', null, 'lead', 0, 92, false],
    ['93 days, by an admin', null, 'boss', 0, 92, true],
    ['one that goes on', [-60, 31], 'lead', -60, 32, false],
    ['one that is moved on day by day', [-60, 31], 'lead', 0, 91, false],
    ['one that begins a week after another', [-60, -7], 'lead', 0, 50, false],
    ['one that is cut short', [-60, 31], 'lead', -60, 10, true],
    ['one that begins two months after another', [-120, -60], 'lead', 0, 91, true]
  ]
  for (const [name, before, who, from, until, ok] of rows) {
    const id = await community()
    if (before) t.equal((await pause(id, 'boss', ...before)).status, 200)
    const { status, body } = await pause(id, who, from, until)
    if (ok) t.equal(status, 200, name)
    else
      t.match(
        [status, body],
        [422, { code: 'RULE_BROKEN', errors: [{ pointer: '/rhythm/pauses/0/until', detail: /ask an admin/ }] }],
        name
      )
  }
  const drafted = { name: 'Dyers', rhythm: { pauses: [{ from: day(0), until: day(100) }] } }
  t.match((await acting('lead').post('/v1/communities', drafted)).body, { code: 'RULE_BROKEN' }, 'also in a draft')
})

t.test('a pause that ends before it starts is refused', async t => {
  const { admin } = await startApp(t)
  const body = (from: string, until: string) => ({ name: 'Dyers', rhythm: { pauses: [{ from, until }] } })
  t.match(await admin.post('/v1/communities', body('2026-08-31', '2026-08-30')), {
    status: 422,
    body: { code: 'RULE_BROKEN', errors: [{ pointer: '/rhythm/pauses', detail: /cannot end before it starts/ }] }
  })
  t.equal((await admin.post('/v1/communities', body('2026-08-31', '2026-08-31'))).status, 201)
})
