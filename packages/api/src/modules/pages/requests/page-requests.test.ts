import { sql } from 'drizzle-orm'
import t from 'tap'
import { made } from '../../../../test/access/made.fixtures.ts'
import { expireRequests } from './expire.ts'
import { stage } from './stage.fixtures.ts'

const REQUESTS = '/v1/page-requests'
const DAY = 86_400_000

t.test('a request and its conversation', async t => {
  const { admin, acting, community, form, people, store } = await stage(t)
  const weavers = await community('Weaving')
  const { status, body: first } = await acting('lea').post(REQUESTS, form(weavers))
  t.equal(status, 201)
  t.match(first, { status: 'submitted', requester: { name: 'lea' }, primary: { name: 'ada' }, waitingSince: null })
  const address = `${REQUESTS}/${first.id}`
  const say = (name: string, body: object) => acting(name).post(`${address}/messages`, body)

  await t.test('those who decide ask, the requester answers', async t => {
    t.match((await say('boss', { text: 'Who weaves in summer?' })).body, { status: 'changes_asked', expiresAt: /^\d/ })
    t.match((await say('lea', { text: 'Ben does.' })).body, { status: 'submitted', waitingSince: null })
    const { body } = await acting('ada').get(`${address}/messages`)
    t.match(body.items, [
      { kind: 'ask', text: 'Who weaves in summer?', author: { name: 'boss' }, createdAt: /^\d/ },
      { kind: 'answer', text: 'Ben does.', author: { name: 'lea' } }
    ])
    t.match((await say('ada', { text: 'Me too.' })).body, { code: 'FORBIDDEN' }, 'the named read along')
    t.match((await say('lea', { text: 'Why?', kind: 'ask' })).body, { code: 'FORBIDDEN' })
    t.match((await say('boss', { text: 'Me.', kind: 'answer' })).body, { code: 'FORBIDDEN' })
    t.equal((await say('stranger', { text: 'Hello.' })).status, 404)
  })

  await t.test('each question is told to the requester once', async t => {
    const { body } = await admin.get(`/v1/notices?person=${people.lea}`)
    t.match(body.items, [{ kind: 'page_request_changes_asked', text: /Who weaves in summer/ }])
    t.equal(body.items.length, 1)
  })

  await t.test('an approval names everything that is missing at once, and allowed says it before', async t => {
    const bare = { mission: null, requirement: ' ', secondary: null, url: null, whyNotTasked: null }
    await admin.patch(`/v1/communities/${weavers}`, { mission: null })
    t.equal((await acting('lea').patch(address, bare)).status, 200)
    const { status, body } = await acting('boss').post(`${address}/decisions`, { decision: 'approve' })
    t.equal(status, 422)
    t.match(body, { code: 'RULE_BROKEN', detail: /5 requirements are not met/ })
    t.strictSame(
      body.errors.map(({ pointer }: { pointer: string }) => pointer),
      ['/mission', '/requirement', '/whyNotTasked', '/secondary', '/url']
    )
    const entries = (await acting('boss').get(`${address}/allowed`)).body.items
    t.match(
      entries.find(({ operation }: { operation: string }) => operation === 'decidePageRequest approve'),
      { allowed: false, code: 'RULE_BROKEN', reason: /mission of the community.*secondary representative/ }
    )
    t.match(
      (await acting('lea').get(`${address}/allowed`)).body.items.map(({ allowed }: { allowed: boolean }) => allowed),
      [true, false, true, true, false, false]
    )
    t.equal((await admin.get(`/v1/pages?community=${weavers}`)).body.items.length, 0, 'nothing is half done')
    await acting('lea').patch(address, { ...form(weavers), community: undefined, portal: undefined, mission: 'Weave.' })
  })

  await t.test('who may not decide is told who may', async t => {
    for (const name of ['lea', 'core', 'ada'])
      t.match((await acting(name).post(`${address}/decisions`, { decision: 'approve' })).body, {
        code: 'FORBIDDEN',
        detail: /admins of its portal/
      })
  })

  await t.test('an approval makes the page with its representatives, once, however many approve at once', async t => {
    const both = await Promise.all([
      acting('boss').post(`${address}/decisions`, { decision: 'approve' }),
      admin.post(`${address}/decisions`, { decision: 'approve' })
    ])
    t.strictSame(both.map(({ status }) => status).sort(), [200, 409])
    t.match(both.find(({ status }) => status === 409)!.body, { code: 'MOVE_NOT_ALLOWED', detail: /final status/ })
    const { body } = await acting('ben').get(address)
    t.match(body, { status: 'approved', decidedAt: /^\d/, page: { url: form(weavers).url } })
    t.match((await acting('lea').get(`/v1/pages/${body.page.id}`)).body, {
      mission: 'Weave.',
      requirement: 'Cloth for everybody by 2027.',
      primary: { name: 'ada' },
      secondary: { name: 'ben' }
    })
    for (const name of ['lea', 'ada', 'ben']) {
      const { items } = (await admin.get(`/v1/notices?person=${people[name]}`)).body
      t.equal(items.filter(({ kind }: { kind: string }) => kind === 'page_request_decided').length, 1, name)
    }
  })

  await t.test('what is decided changes no more', async t => {
    const refused = [
      await acting('lea').patch(address, { mission: 'Knit.' }),
      await say('boss', { text: 'And?' }),
      await acting('lea').post(`${address}/overlap-answers`, { community: weavers, answer: 'join' }),
      await acting('boss').post(`${address}/decisions`, { decision: 'decline', cause: 'No.' })
    ]
    for (const { status, body } of refused)
      t.match({ status, code: body.code }, { status: 409, code: 'MOVE_NOT_ALLOWED' })
    const [said] = await store.run<{ count: number }>(sql`select count(*)::int as count from page_request_messages`)
    t.equal(said!.count, 2)
    const { body } = await acting('lea').post(REQUESTS, form(weavers))
    const again = await acting('boss').post(`${REQUESTS}/${body.id}/decisions`, { decision: 'approve' })
    t.match(again.body.errors, [{ pointer: '/portal', detail: /has a page on this portal/ }])
  })
})

t.test('the form', async t => {
  const { admin, acting, caller, community, form, people, portal } = await stage(t)
  const weavers = await community('Weaving')
  const elsewhere = await made(admin, '/v1/portals', { name: 'Elsewhere', baseUrl: 'https://elsewhere.example' })
  const only = await community('Dyeing', { portals: [elsewhere] })
  const closed = await made(admin, '/v1/communities', { name: 'Spinning', status: 'closed' })
  const gone = await made(admin, '/v1/people', { name: 'gone', leftOn: '2020-01-01' })
  const wrong: [says: string, body: object, pointer: string][] = [
    ['the same person twice', form(weavers, { secondary: people.ada }), '/secondary'],
    ['somebody who has left', form(weavers, { primary: gone }), '/primary'],
    ['an address of another site', form(weavers, { url: 'https://intranet.example.com/w' }), '/url'],
    ['a portal that does not show the community', form(only), '/portal'],
    ['a community that is closed', form(closed), '/community']
  ]
  for (const [says, body, pointer] of wrong)
    await t.test(`is refused with ${says}`, async t => {
      t.match((await admin.post(REQUESTS, body)).body, { code: 'RULE_BROKEN', errors: [{ pointer, detail: /\./ }] })
    })

  await t.test('is for those who keep the community or are named in it', async t => {
    t.match((await acting('stranger').post(REQUESTS, form(weavers))).body, {
      code: 'FORBIDDEN',
      detail: /leader or core/
    })
    for (const name of ['core', 'ben', 'boss']) {
      const { status, body } = await acting(name).post(REQUESTS, form(weavers))
      t.equal(status, 201, name)
      t.match((await acting('lea').post(REQUESTS, form(weavers))).body, { code: 'CONFLICT' }, 'one at a time')
      await admin.delete(`${REQUESTS}/${body.id}`)
    }
    const bound = await caller('secret', undefined, elsewhere)
    t.match((await bound.post(REQUESTS, form(weavers))).body, { code: 'UNKNOWN_REFERENCE' })
  })

  await t.test('names people who exist, from the first and after every change', async t => {
    const { body } = await admin.post(REQUESTS, form(weavers))
    const answers = [
      await admin.post(REQUESTS, form(weavers, { secondary: 'typo' })),
      await admin.patch(`${REQUESTS}/${body.id}`, { secondary: 'typo' })
    ]
    for (const answer of answers)
      t.match(answer, { status: 422, body: { code: 'UNKNOWN_REFERENCE', errors: [{ pointer: '/secondary' }] } })
    await admin.delete(`${REQUESTS}/${body.id}`)
  })

  await t.test('is seen by those concerned, and by nobody else', async t => {
    const { body } = await acting('core').post(REQUESTS, form(weavers))
    const address = `${REQUESTS}/${body.id}`
    for (const name of ['lea', 'core', 'ada', 'ben', 'boss'])
      t.equal((await acting(name).get(address)).status, 200, name)
    t.equal((await acting('stranger').get(address)).status, 404)
    t.match((await acting('ada').get(`${REQUESTS}?person=${people.ada}&status=submitted`)).body.items, [
      { id: body.id }
    ])
    t.equal((await (await caller('secret', undefined, elsewhere)).get(address)).status, 404)
    t.match((await acting('lea').patch(address, { url: null })).body, { code: 'FORBIDDEN' }, 'the requester edits')
    t.match((await acting('core').patch(address, { secondary: people.ada })).body, {
      errors: [{ pointer: '/secondary' }]
    })
    t.match((await acting('boss').post(`${address}/decisions`, { decision: 'decline' })).body, { code: 'CAUSE_NEEDED' })
    const declined = await acting('boss').post(`${address}/decisions`, {
      decision: 'decline',
      cause: 'Join the dyers.'
    })
    t.match(declined.body, { status: 'declined', cause: 'Join the dyers.', page: null })
    t.equal(portal.length, 36)
  })
})

t.test('overlaps of a request', async t => {
  const { admin, acting, community, form } = await stage(t)
  const weavers = await community('Weaving')
  const others = await made(admin, '/v1/communities', { name: 'Weaving', status: 'active', mission: 'Weaving well.' })
  const secret = await made(admin, '/v1/communities', { name: 'Weaving', status: 'active', visibility: 'members' })
  const guild = await made(admin, '/v1/organisations', { name: 'Office of Weaving', mission: 'Weaving as a craft.' })
  const { body } = await acting('lea').post(REQUESTS, form(weavers))
  const address = `${REQUESTS}/${body.id}`
  const approve = () => acting('boss').post(`${address}/decisions`, { decision: 'approve' })
  const answer = (given: object) => acting('lea').post(`${address}/overlap-answers`, given)

  await t.test('each likely one needs an answer; those that the requester cannot see need none', async t => {
    const pointers = (await approve()).body.errors.map(({ pointer }: { pointer: string }) => pointer)
    t.strictSame(pointers.sort(), [`/overlaps/${others}`, `/overlaps/${guild}`].sort())
    t.notMatch(JSON.stringify((await acting('lea').get(`${address}/overlaps`)).body), secret)
  })

  await t.test('an answer fits, and can be thought over', async t => {
    t.match((await answer({ community: others, answer: 'distinct' })).body, { errors: [{ pointer: '/because' }] })
    t.match((await answer({ answer: 'join' })).body, {
      code: 'INVALID_INPUT',
      errors: [{ pointer: '/organisation', detail: 'Send one of: community, organisation.' }]
    })
    t.match((await answer({ community: others, organisation: guild, answer: 'join' })).body, {
      code: 'INVALID_INPUT',
      errors: [{ pointer: '/organisation', detail: 'Send only one of: community, organisation.' }]
    })
    t.match((await answer({ community: weavers, answer: 'merge' })).body, { code: 'RULE_BROKEN' })
    t.match((await answer({ organisation: guild, answer: 'merge' })).body, { errors: [{ pointer: '/answer' }] })
    t.match((await answer({ community: secret, answer: 'join' })).body, { code: 'UNKNOWN_REFERENCE' })
    t.match((await acting('ada').post(`${address}/overlap-answers`, {})).status, 400)
    t.equal((await answer({ community: others, answer: 'join' })).status, 200)
    t.equal((await answer({ community: others, answer: 'distinct', because: 'They weave baskets.' })).status, 200)
    t.equal((await answer({ organisation: guild, answer: 'distinct', because: 'They inspect.' })).status, 200)
    const { items } = (await acting('boss').get(`${address}/overlaps`)).body
    t.match(
      items.find(({ id }: { id: string }) => id === others),
      { likely: true, answer: { answer: 'distinct', because: 'They weave baskets.' } }
    )
    t.equal((await approve()).body.status, 'approved')
  })
})

t.test('a request that waits for its requester ends after 30 days', async t => {
  const { admin, acting, store, community, form, people } = await stage(t)
  const weavers = await community('Weaving')
  const { body } = await acting('lea').post(REQUESTS, form(weavers))
  const address = `${REQUESTS}/${body.id}`
  t.match(
    await expireRequests(store, new Date(Date.now() + 400 * DAY)),
    { expired: 0 },
    'not while others have to decide'
  )
  const asked = (await acting('boss').post(`${address}/messages`, { text: 'Why?' })).body
  const at = Date.parse(asked.expiresAt)
  t.equal(at - Date.parse(asked.waitingSince), 30 * DAY)
  t.match(await expireRequests(store, new Date(at - 1)), { expired: 0 }, 'not a moment before')
  const both = await Promise.all([expireRequests(store, new Date(at)), expireRequests(store, new Date(at))])
  t.equal(
    both.reduce((sum, { expired }) => sum + expired, 0),
    1,
    'once'
  )
  t.match((await acting('lea').get(address)).body, { status: 'expired', waitingSince: null, expiresAt: null })
  t.match((await acting('lea').post(`${address}/messages`, { text: 'Because.' })).body, { code: 'MOVE_NOT_ALLOWED' })
  const { items } = (await admin.get(`/v1/notices?person=${people.lea}`)).body
  t.strictSame(
    items.map(({ kind }: { kind: string }) => kind),
    ['page_request_changes_asked', 'page_request_decided']
  )
})
