import t from 'tap'
import { made } from '../../../../test/access/made.fixtures.ts'
import { startApp } from '../../../../test/app.ts'
import { dayOf } from '../../../platform/days.ts'
import { foreseeSuccessions } from './foresee.ts'
import { askNamed } from './named.ts'

const ACTOR = { key: null, person: null, actorClass: 'representative', request: 'test' }
const DAY = 86_400_000
const at = (days: number) => new Date(Date.now() + days * DAY)
const on = (days: number) => dayOf(at(days))
type Ask = Record<'id' | 'reason' | 'role' | 'answer', string> & { person: { name: string } }

/** A page with both representatives, and members: the core group’s Cora, and Old, New and Gone. */
const stage = async (t: Parameters<typeof startApp>[0]) => {
  const service = await startApp(t)
  const { admin, store } = service
  const people: Record<string, string> = {}
  for (const name of ['prim', 'deputy', 'cora', 'old', 'new', 'gone', 'lea', 'stranger'])
    people[name] = await made(admin, '/v1/people', { name, externalId: name })
  const portal = await made(admin, '/v1/portals', { name: 'Intranet', baseUrl: 'https://intranet.example.org' })
  const community = await made(admin, '/v1/communities', { name: 'Weaving', status: 'active' })
  const terms: Record<string, string> = {}
  const join = async (name: string, joinedOn: string, role?: string, endedOn?: string) => {
    const membership = await made(admin, '/v1/memberships', {
      community,
      person: people[name],
      status: 'active',
      joinedOn
    })
    if (role) terms[name] = await made(admin, '/v1/terms', { membership, role, startedOn: '2024-01-01', endedOn })
  }
  await join('cora', '2025-01-01', 'core')
  await join('new', '2024-06-01')
  await join('old', '2020-01-01')
  await join('gone', '2019-01-01')
  await admin.patch(`/v1/people/${people.gone}`, { leftOn: on(-1) })
  const page = await made(admin, '/v1/pages', { community, portal, url: 'https://intranet.example.org/w' })
  const hold = (name: string, role: string) =>
    made(admin, '/v1/representatives', { page, person: people[name], role, startedOn: '2025-01-01' })
  const seats = { primary: await hold('prim', 'primary'), secondary: await hold('deputy', 'secondary') }
  const asks = async (query = ''): Promise<Ask[]> =>
    (await admin.get(`/v1/successions?page=${page}&limit=100${query}`)).body.items
  return {
    ...service,
    people,
    portal,
    community,
    page,
    seats,
    terms,
    join,
    asks,
    look: (days = 0) => foreseeSuccessions(store, at(days)),
    names: async (query?: string) => (await asks(query)).map(({ person }) => person.name),
    answer: async (name: string, answer: string) => {
      const [open] = (await service.acting(name).get(`/v1/successions?person=${people[name]}&open=true`)).body.items
      return service.acting(name).post(`/v1/successions/${open?.id}/answers`, { answer })
    }
  }
}

t.test('a successor is asked for, one after the other', async t => {
  const { admin, acting, people, page, seats, asks, names, look, answer } = await stage(t)
  t.match(await look(), { asked: 0 }, 'all is well')
  await admin.patch(`/v1/representatives/${seats.primary}`, { endedOn: on(20) })

  await t.test('the deputy first, and however often one looks nobody is asked twice', async t => {
    const runs = await Promise.all([look(), look(), look()])
    t.equal(
      runs.reduce((sum, { asked }) => sum + asked, 0),
      1
    )
    t.match(await asks(), [
      { reason: 'term_ending', role: 'primary', person: { name: 'deputy' }, position: 1, holder: { name: 'prim' } }
    ])
    const { items } = (await admin.get(`/v1/notices?person=${people.deputy}`)).body
    t.match(items, [{ kind: 'succession_asked', text: /prim/ }])
    t.equal(items.length, 1)
  })

  await t.test(
    'after a no, or seven days without an answer, members: the core group, then who is there longest',
    async t => {
      t.match((await answer('deputy', 'declined')).body, { answer: 'declined' })
      await look()
      t.strictSame(await names('&open=true'), ['cora'])
      await look(7 - 0.01)
      t.strictSame(await names('&open=true'), ['cora'], 'not a moment before')
      await look(7.01)
      t.strictSame(await names('&open=true'), ['old'], 'who has left is not asked')
      await look(14.02)
      await look(21.03)
      t.strictSame(await names(), ['deputy', 'cora', 'old', 'new'])
      t.match(await look(28.04), { asked: 0 }, 'nobody is asked again')
      t.strictSame(
        (await asks()).map(one => one.answer),
        ['declined', 'none', 'none', 'none']
      )
    }
  )

  await t.test('only those concerned see it, and only who is asked answers', async t => {
    const [first] = await asks()
    t.equal((await acting('stranger').get(`/v1/successions/${first!.id}`)).status, 404)
    t.equal((await acting('prim').get(`/v1/successions/${first!.id}`)).status, 200)
    t.match((await acting('prim').post(`/v1/successions/${first!.id}/answers`, { answer: 'accepted' })).body, {
      code: 'FORBIDDEN'
    })
    t.match((await admin.post(`/v1/successions/${first!.id}/answers`, { answer: 'accepted' })).body, {
      code: 'FORBIDDEN'
    })
    t.match((await acting('deputy').post(`/v1/successions/${first!.id}/answers`, { answer: 'accepted' })).body, {
      code: 'MOVE_NOT_ALLOWED'
    })
    t.equal((await admin.get(`/v1/pages/${page}`)).body.primary.name, 'prim', 'nothing is half done')
  })
})

t.test('a yes hands over at once', async t => {
  const { admin, acting, page, seats, asks, look } = await stage(t)
  await admin.patch(`/v1/representatives/${seats.primary}`, { endedOn: on(30) })
  t.match(await look(-1), { asked: 0 }, '31 days before the end it is too early')
  await look()
  const [ask] = await asks()
  const yes = () => acting('deputy').post(`/v1/successions/${ask!.id}/answers`, { answer: 'accepted' })
  const both = await Promise.all([yes(), yes()])
  t.strictSame(both.map(({ status }) => status).sort(), [200, 409], 'once, even when it is said twice at once')
  t.match((await admin.get(`/v1/pages/${page}`)).body, { primary: { name: 'deputy' }, secondary: null })
  const held = (await admin.get(`/v1/representatives?page=${page}`)).body.items
  t.strictSame(
    held.map(({ endedOn }: { endedOn: string }) => endedOn),
    [on(0), on(0), null]
  )
  await look()
  t.match(await asks('&open=true'), [{ role: 'secondary', reason: 'term_ending', person: { name: 'cora' } }])
  t.equal(held.length, 3)
})

// What was asked at one moment comes in no order.
const byRole = (a: { role: string }, b: { role: string }) => a.role.localeCompare(b.role)

t.test('why a successor is needed', async t => {
  await t.test('a leave without a stand-in: who says yes stands in, and the term goes on', async t => {
    const { admin, seats, look, asks, answer } = await stage(t)
    await admin.patch(`/v1/representatives/${seats.primary}`, { awayFrom: on(5), awayUntil: on(12) })
    await look()
    t.match(await asks(), [{ reason: 'leave', person: { name: 'deputy' } }])
    t.equal((await answer('deputy', 'accepted')).status, 200)
    t.match((await admin.get(`/v1/representatives/${seats.primary}`)).body, {
      standIn: { name: 'deputy' },
      endedOn: null
    })
    t.match(await look(), { asked: 0, cancelled: 0 })
  })

  await t.test('silence, only while the page is due, and not once they are heard of again', async t => {
    const { admin, acting, page, look, asks } = await stage(t)
    await admin.post(`/v1/pages/${page}/updates`, { occurredAt: at(-70).toISOString(), actorClass: 'representative' })
    t.match(await look(-3), { asked: 0 }, 'the page is fresh')
    await look()
    const asked = await asks()
    t.match(asked.sort(byRole), [
      { role: 'primary', reason: 'silence', person: { name: 'deputy' } },
      { role: 'secondary', reason: 'silence', person: { name: 'cora' } }
    ])
    await acting('prim').post(`/v1/pages/${page}/attestations`, {})
    t.match(await look(), { asked: 0, cancelled: 2 }, 'a page that is fresh again needs nobody')
    t.match(await asks('&open=true'), [])
  })

  await t.test('somebody leaves the organisation; the reason goes away with the date', async t => {
    const { admin, people, look, asks, answer } = await stage(t)
    await admin.patch(`/v1/people/${people.deputy}`, { leftOn: on(30) })
    await look()
    t.match(await asks(), [{ role: 'secondary', reason: 'left', person: { name: 'cora' } }])
    await admin.patch(`/v1/people/${people.deputy}`, { leftOn: on(31) })
    t.match((await answer('cora', 'accepted')).body, { code: 'MOVE_NOT_ALLOWED', detail: /reason no longer applies/ })
    t.match(await look(), { cancelled: 1 })
    await admin.patch(`/v1/people/${people.deputy}`, { leftOn: on(10) })
    await look()
    t.match(await asks('&open=true'), [{ person: { name: 'cora' } }], 'who was only cancelled is asked again')
  })

  await t.test('a leader’s term ends', async t => {
    const { admin, acting, community, terms, join, look } = await stage(t)
    await join('lea', '2024-01-01', 'leader', on(30))
    await look()
    const { items } = (await acting('cora').get(`/v1/successions?community=${community}`)).body
    t.match(items, [{ role: 'leader', page: null, holder: { name: 'lea' }, person: { name: 'cora' } }])
    t.equal((await acting('cora').post(`/v1/successions/${items[0].id}/answers`, { answer: 'accepted' })).status, 200)
    t.equal((await admin.get(`/v1/terms/${terms.lea}`)).body.endedOn, on(0))
    t.equal((await admin.get(`/v1/communities/${community}`)).body.leaderCount, 1)
    t.match(await look(), { asked: 0, cancelled: 0 })
  })

  await t.test('two seats vacant at once: two different people are asked', async t => {
    const { admin, seats, look, names } = await stage(t)
    for (const seat of Object.values(seats)) await admin.patch(`/v1/representatives/${seat}`, { endedOn: on(-5) })
    await look()
    t.equal(new Set(await names('&open=true')).size, 2)
  })

  await t.test('somebody wants to hand over: who declines is followed by the next, and the holder stays', async t => {
    const { admin, store, people, page, look, asks, answer } = await stage(t)
    await admin.patch(`/v1/people/${people.old}`, { email: 'old@example.org' })
    const named = (email: string) =>
      store.transaction(ACTOR, db => askNamed(db, { page, holder: people.prim!, email }, at(0)))
    t.equal(await named('OLD@example.org'), true)
    t.equal(await named('old@example.org'), true, 'asked already')
    t.match(await look(), { asked: 0, cancelled: 0 }, 'the question stands')
    t.match(await asks(), [{ reason: 'handover', role: 'primary', person: { name: 'old' }, answer: null }])
    t.equal((await answer('old', 'declined')).status, 200)
    t.equal(await named('old@example.org'), false, 'nobody is asked twice')
    const { items } = (await admin.get(`/v1/notices?person=${people.prim}`)).body
    t.match(items, [{ kind: 'succession_answered', subject: /old cannot take over/, text: /You keep the role/ }])
    await look()
    t.match(await asks('&open=true'), [{ reason: 'handover', person: { name: 'deputy' } }])
    t.equal((await admin.get(`/v1/pages/${page}`)).body.primary.name, 'prim')
    t.equal((await answer('deputy', 'accepted')).status, 200)
    t.equal((await admin.get(`/v1/pages/${page}`)).body.primary.name, 'deputy')
  })

  await t.test('who can be named to take over', async t => {
    const { admin, store, people, page, asks, look } = await stage(t)
    for (const [name, id] of Object.entries(people))
      await admin.patch(`/v1/people/${id}`, { email: `${name}@example.org` })
    const named = (name: string, holder = 'prim') =>
      store.transaction(ACTOR, db =>
        askNamed(db, { page, holder: people[holder]!, email: `${name}@example.org` }, at(0))
      )
    for (const [name, holder, isAsked, why] of [
      ['cora', 'prim', true, 'a member'],
      ['deputy', 'prim', true, 'the other representative, for the role of the primary'],
      ['prim', 'prim', false, 'not oneself'],
      ['prim', 'deputy', false, 'not the primary, to become the deputy'],
      ['stranger', 'prim', false, 'nobody who has nothing to do with the community'],
      ['gone', 'prim', false, 'nobody who has left'],
      ['nobody', 'prim', false, 'nobody at all'],
      ['new', 'cora', false, 'not by somebody who represents nothing']
    ] as const)
      t.equal(await named(name, holder), isAsked, why)
    t.match(await asks('&open=true'), [{ person: { name: 'deputy' } }], 'who is named last is asked, one at a time')
    t.match(await look(), { asked: 0 })
  })

  await t.test('none for a page that was removed or a community that is closed', async t => {
    const { admin, community, seats, look } = await stage(t)
    await admin.patch(`/v1/representatives/${seats.primary}`, { endedOn: on(1) })
    await admin.delete(`/v1/communities/${community}`)
    t.match(await look(), { asked: 0 })
  })
})
