import { sql } from 'drizzle-orm'
import t from 'tap'
import { made } from '../../../../test/access/made.fixtures.ts'
import { startApp } from '../../../../test/app.ts'
import { today } from '../../../platform/days.ts'

t.test('the times during which a person was a member', async t => {
  const { admin, store } = await startApp(t)
  const community = await made(admin, '/v1/communities', { name: 'Looms', status: 'active' })
  const person = (name: string) => made(admin, '/v1/people', { name, source: 'hr', externalKey: name })
  const [ada, bo, cy] = [await person('ada'), await person('bo'), await person('cy')]
  const spells = async (id: string) => (await admin.get(`/v1/memberships/${id}`)).body.spells
  const take = (id: string, transition: string) =>
    admin.post(`/v1/memberships/${id}/transitions`, { transition, reason: 'So.' })

  await t.test('are kept: one begins with each entry, and ends with each leave', async t => {
    const id = await made(admin, '/v1/memberships', { community, person: ada, joinedOn: '2024-03-01' })
    t.strictSame(await spells(id), [{ joinedOn: '2024-03-01', leftOn: null }])
    await take(id, 'leave')
    t.strictSame(await spells(id), [{ joinedOn: '2024-03-01', leftOn: today() }])
    await take(id, 'join')
    t.strictSame(await spells(id), [
      { joinedOn: '2024-03-01', leftOn: today() },
      { joinedOn: today(), leftOn: null }
    ])
    t.equal((await admin.get(`/v1/memberships/${id}`)).body.joinedOn, '2024-03-01', 'the first time')
    await admin.patch(`/v1/memberships/${id}`, { joinedOn: '2024-02-01' })
    t.match(await spells(id), [{ joinedOn: '2024-02-01' }, { joinedOn: today() }])
  })

  await t.test('of an application begin when it is accepted', async t => {
    const id = await made(admin, '/v1/memberships', { community, person: bo, status: 'applied' })
    t.strictSame(await spells(id), [])
    await take(id, 'accept')
    t.strictSame(await spells(id), [{ joinedOn: today(), leftOn: null }])
  })

  await t.test('can be stated by an import, and the second time nothing changes', async t => {
    const two = [
      { joinedOn: '2020-01-01', leftOn: '2021-01-01' },
      { joinedOn: '2023-05-01', leftOn: null }
    ]
    const item = { community, person: cy, status: 'active', joinedOn: '2020-01-01', spells: two }
    const send = async () => (await admin.put('/v1/memberships', { items: [item] })).body.items[0]
    const first = await send()
    t.equal(first.outcome, 'created')
    t.strictSame(await spells(first.id), two)
    t.equal((await send()).outcome, 'unchanged')
    item.spells = two.slice(1)
    t.equal((await send()).outcome, 'updated')
    t.strictSame(await spells(first.id), two.slice(1))
  })

  await t.test('an entry that a bulk call states leaves those before it as they were', async t => {
    const di = await person('di')
    const put = async (given: object) =>
      (await admin.put('/v1/memberships', { items: [{ community, person: di, ...given }] })).body.items[0].id
    await put({ status: 'active', joinedOn: '2020-01-01' })
    await put({ status: 'alumni', joinedOn: '2020-01-01', leftOn: '2021-06-01' })
    t.strictSame(await spells(await put({ status: 'active', joinedOn: '2025-02-01', leftOn: null })), [
      { joinedOn: '2020-01-01', leftOn: '2021-06-01' },
      { joinedOn: '2025-02-01', leftOn: null }
    ])
  })

  await t.test('tell those that a bulk call recorded from those who joined just then', async t => {
    const rows = await store.run<{ name: string; stated: boolean }>(
      sql`select p.name, bool_or(s.is_stated) as stated from membership_spells s join people p on p.id = s.person_id group by 1 order by 1`
    )
    t.strictSame(rows, [
      { name: 'ada', stated: false },
      { name: 'bo', stated: false },
      { name: 'cy', stated: true },
      { name: 'di', stated: true }
    ])
  })
})
