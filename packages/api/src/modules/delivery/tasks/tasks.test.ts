import { sql } from 'drizzle-orm'
import t from 'tap'
import { made } from '../../../../test/access/made.fixtures.ts'
import { startApp } from '../../../../test/app.ts'
import { isProblem } from '../../../transports/rest/raw.fixtures.ts'

const DAY = 86_400_000

t.test('a person is told what awaits them, first what is wanted first, and how to do it', async t => {
  const { admin, acting, caller, store } = await startApp(t)
  const person = (name: string) => made(admin, '/v1/people', { name, externalId: name })
  const [rep, lead, other] = [await person('rep'), await person('lead'), await person('other')]
  const portal = await made(admin, '/v1/portals', { name: 'Intranet', baseUrl: 'https://i.example' })
  const second = await made(admin, '/v1/portals', { name: 'Second', baseUrl: 'https://s.example' })
  const days = { Fresh: 10, Due: 70, Stale: 100, Never: null }
  const pages: Record<string, string> = {}
  for (const [name, ago] of Object.entries(days)) {
    const community = await made(admin, '/v1/communities', {
      name,
      status: 'active',
      joinPolicy: 'approval',
      portals: []
    })
    const page = await made(admin, '/v1/pages', {
      community,
      portal: name === 'Stale' ? second : portal,
      url: `https://i.example/${name}`
    })
    await made(admin, '/v1/representatives', { page, person: rep, role: 'primary' })
    if (ago !== null) {
      const occurredAt = new Date(Date.now() - ago * DAY).toISOString()
      await admin.post(`/v1/pages/${page}/updates`, { occurredAt, actorClass: 'representative' })
    }
    pages[name] = page
  }
  const due = async (hand: Awaited<ReturnType<typeof acting>>) => (await hand.get('/v1/me/tasks')).body.items
  const list = await due(acting('rep'))
  t.match(list, [
    {
      kind: 'page_review',
      subject: pages.Stale,
      what: 'Review the page of Stale on Second',
      call: `POST /v1/pages/${pages.Stale}/attestations`,
      link: 'https://i.example/Stale'
    },
    { kind: 'page_review', subject: pages.Due, why: /^The last sign of life was on \d+ \w+ 20/ },
    { kind: 'page_review', subject: pages.Never, until: null }
  ])
  t.equal(list.length, 3, 'what is fresh awaits nobody')
  t.ok(list[0].until < new Date().toISOString() && list[1].until > new Date().toISOString())
  const { status } = await acting('rep').post(list[1].call.split(' ')[1], {})
  t.equal(status, 200, 'the call is one that can be made')
  t.strictSame(
    (await due(acting('rep'))).map(({ subject }: { subject: string }) => subject),
    [pages.Stale, pages.Never]
  )

  const join = (who: string, status: string) =>
    made(admin, '/v1/memberships', { community: 'fresh', person: who, status })
  const leads = await join(lead, 'active')
  await made(admin, '/v1/terms', { membership: leads, role: 'leader' })
  const applied = await join(other, 'applied')
  const invited = await join(rep, 'invited')
  t.match(await due(acting('lead')), [
    { kind: 'membership_application', subject: applied, what: 'Decide whether other joins Fresh' }
  ])
  t.ok(
    (await due(acting('rep'))).some(
      ({ kind, subject }: { kind: string; subject: string }) => kind === 'membership_invitation' && subject === invited
    )
  )
  t.strictSame(await due(acting('other')), [])

  await store.run(sql`
    insert into findings (portal_id, rule, subject_type, subject_id, community_id, page_id, severity, status, message, evidence, clause, remedy, next_step, rule_version, pack_version, digest, first_seen_at, since)
    select portal_id, 'page.mission', 'page', id, community_id, id, 'medium', 'fail', '{"id":"page.mission.not_shown","values":{}}', '[]', '002', '{"call":null}', '{"message":{"id":"next_step.first_notice","values":{}},"on":"2026-12-01"}', 1, 1, 'x', now(), now()
    from pages where id = ${pages.Fresh!} on conflict (portal_id, rule, subject_id) do update set status = 'fail'`)
  const [finding] = (await due(acting('rep'))).filter(({ kind }: { kind: string }) => kind === 'finding')
  t.match(finding, {
    what: 'Fresh on Intranet: Write the mission in a sentence or two, and place it where readers see it first.',
    why: 'The page does not show the declared mission.',
    until: '2026-12-01T00:00:00.000Z'
  })

  const bound = await caller('secret', undefined, second)
  const { body } = await bound.send('GET', '/v1/me/tasks', undefined, { 'guildhall-actor': 'rep' })
  t.strictSame(
    body.items
      .filter(({ kind }: { kind: string }) => kind === 'page_review')
      .map(({ subject }: { subject: string }) => subject),
    [pages.Stale],
    'through the key of a portal only what belongs to it'
  )
  isProblem(t, await admin.get('/v1/me/tasks'), 'FORBIDDEN', 'for a key alone nothing is due')
})

t.test('requests, cases and questions await those who are asked', async t => {
  const { admin, acting } = await startApp(t)
  const person = (name: string) => made(admin, '/v1/people', { name, externalId: name })
  const [rep, boss, lead] = [await person('rep'), await person('boss'), await person('lead')]
  const portal = await made(admin, '/v1/portals', { name: 'OBT', baseUrl: 'https://o.example', admins: [boss] })
  const community = await made(admin, '/v1/communities', { name: 'Weavers', status: 'active' })
  const membership = await made(admin, '/v1/memberships', { community, person: lead, status: 'active' })
  await made(admin, '/v1/terms', { membership, role: 'leader' })
  const request = await acting('lead').post('/v1/page-requests', { community, portal, mission: 'Weave.' })
  t.equal(request.status, 201)
  const kinds = async (name: string) =>
    (await acting(name).get('/v1/me/tasks')).body.items.map(({ kind, subject }: Record<string, string>) => [
      kind,
      subject
    ])
  t.strictSame(await kinds('boss'), [['page_request_decision', request.body.id]])
  const question = await acting('boss').post(`/v1/page-requests/${request.body.id}/messages`, { text: 'For whom?' })
  t.equal(question.status, 200)
  t.strictSame(await kinds('boss'), [])
  t.strictSame(await kinds('lead'), [['page_request_question', request.body.id]])

  const other = await made(admin, '/v1/communities', { name: 'Dyers', status: 'active' })
  const page = await made(admin, '/v1/pages', { community: other, portal, url: 'https://o.example/dyers' })
  await made(admin, '/v1/representatives', { page, person: rep, role: 'primary' })
  await acting('rep').post(`/v1/pages/${page}/attestations`, {})
  await acting('lead').post(`/v1/pages/${page}/reports`, { kind: 'incorrect_information', what: 'The date is wrong.' })
  const [[kind, subject]] = await kinds('boss')
  t.equal(kind, 'infraction_decision')
  await acting('boss').post(`/v1/infractions/${subject}/triages`, {})
  t.strictSame(await kinds('boss'), [])
  t.strictSame(await kinds('rep'), [['infraction_answer', subject]])
})

t.test('a community that a person does not see is not named', async t => {
  const { admin, acting } = await startApp(t)
  const person = (name: string) => made(admin, '/v1/people', { name, externalId: name })
  const [chief, rep] = [await person('chief'), await person('rep')]
  const portal = await made(admin, '/v1/portals', { name: 'Own', baseUrl: 'https://o.example', admins: [chief] })
  const other = await made(admin, '/v1/portals', { name: 'Other', baseUrl: 'https://p.example' })
  const community = await made(admin, '/v1/communities', { name: 'Weavers', status: 'active', portals: [portal] })
  const request = await made(admin, '/v1/page-requests', { community, portal, primary: rep })
  const task = async () => (await acting('chief').get('/v1/me/tasks')).body.items
  t.match(await task(), [{ subject: request, what: 'Decide on the request for the page of Weavers on Own' }])
  await admin.patch(`/v1/communities/${community}`, { portals: [other], visibility: 'members' })
  t.equal((await acting('chief').get(`/v1/communities/${community}`)).status, 404)
  const [left] = await task()
  t.match(left, { subject: request, what: 'Decide on the request for the page of a community on Own' })
  t.notMatch(JSON.stringify(left), 'Weavers')
})
