import { sql } from 'drizzle-orm'
import t from 'tap'
import { DAY_MS } from '../../../platform/days.ts'
import { isProblem } from '../../../transports/rest/raw.fixtures.ts'
import { stage } from './votes.fixtures.ts'

type Entry = {
  operation: string
  transition: string | null
  allowed: boolean
  code: string | null
  reason: string | null
}

t.test('a community votes on a draft, which is published once all have voted', async t => {
  const { as, admin, store, draft, open, vote, read, tasksOf, noticesOf, people } = await stage(t)
  const first = await draft()
  await admin.post(`/v1/charters/${first}/transitions`, { transition: 'publish' })
  const id = await draft({ authors: [people.ada], sections: [{ section: 'mission', text: 'Weave better.' }] })
  const opened = await open('leader', id)
  t.match(opened, { status: 200, body: { status: 'in_vote', outcome: null, minorityViews: [] } })
  t.ok(Math.abs(Date.parse(opened.body.voteUntil) - Date.now() - 14 * DAY_MS) < 60_000, '14 days unless said otherwise')

  await t.test('those who may vote have a task and a notice, nobody else', async t => {
    for (const name of ['leader', 'ada', 'bo'])
      t.match(await tasksOf(name), [{ subject: id, until: opened.body.voteUntil, call: `PUT /v1/charters/${id}/vote` }])
    for (const name of ['member', 'outsider', 'chief']) t.strictSame(await tasksOf(name), [])
    t.strictSame(await noticesOf('leader'), [], 'who opens it knows')
    for (const name of ['ada', 'bo']) t.strictSame(await noticesOf(name), ['charter_vote_opened'])
    for (const name of ['member', 'outsider']) t.strictSame(await noticesOf(name), [])
  })

  await t.test('the text is frozen meanwhile, and no person ends the vote', async t => {
    isProblem(t, await as('ada').patch(`/v1/charters/${id}`, { title: 'Other' }), 'CONFLICT')
    for (const name of ['leader', 'admin'])
      isProblem(
        t,
        await (name === 'admin' ? admin : as(name)).post(`/v1/charters/${id}/transitions`, { transition: 'publish' }),
        'FORBIDDEN'
      )
    isProblem(t, await open('leader', await draft()), 'CONFLICT', 'one version at a time')
  })

  await t.test('each votes once, and can change it', async t => {
    const mine = await vote('bo', id, 'object', 'It forgets beginners.')
    t.match(mine, {
      status: 200,
      body: { charter: { id }, voter: { name: 'bo' }, answer: 'object', round: 1, isCounted: null }
    })
    t.strictSame(await tasksOf('bo'), [])
    const again = await vote('bo', id, 'object', 'It forgets beginners, and those who left.')
    t.equal(again.body.id, mine.body.id)
    t.match(await vote('ada', id, 'abstain'), { status: 200 })
    t.match(await vote('ada', id, 'agree'), { status: 200, body: { answer: 'agree', reason: null } })
    t.match((await as('bo').get(`/v1/charters/${id}/votes`)).body.items, [
      { voter: { name: 'bo' }, answer: 'object' },
      { voter: { name: 'ada' }, answer: 'agree' }
    ])
    t.match((await as('bo').get(`/v1/charters/${id}/votes?answer=agree&voter=${people.ada}`)).body.items.length, 1)
    for (const name of ['member', 'outsider', 'chief'])
      isProblem(t, await as(name).get(`/v1/charters/${id}/votes`), 'NOT_FOUND')
  })

  await t.test('the last one closes it', async t => {
    t.match(await vote('leader', id, 'agree'), {
      status: 200,
      body: { charter: { status: 'published' }, isCounted: true }
    })
    t.match(await read(id), {
      status: 'published',
      number: 2,
      publishedBy: null,
      outcome: {
        result: 'carried',
        decisionMode: 'majority',
        electorate: 3,
        quorum: 2,
        agree: 2,
        object: 1,
        abstain: 0,
        reason:
          '3 of 3 people voted; at least 2 had to. Agreed: 2, objected: 1, abstained: 0. More people agreed than objected: the charter is published.',
        message: { id: 'vote.carried', values: { voted: 3 } }
      },
      minorityViews: [{ text: 'It forgets beginners, and those who left.', voter: { name: 'bo' } }]
    })
    t.match(await read(first), { status: 'superseded' })
    for (const name of ['leader', 'ada', 'bo']) t.ok((await noticesOf(name)).includes('charter_vote_ended'))
    for (const name of ['member', 'outsider']) t.strictSame(await noticesOf(name), [])
    isProblem(t, await vote('ada', id, 'object', 'Too late.'), 'MOVE_NOT_ALLOWED')
  })

  await t.test('what was counted never changes', async t => {
    for (const change of [
      sql`answer = 'agree'`,
      sql`reason = 'Never mind.'`,
      sql`voter_id = ${people.ada}`,
      sql`is_counted = false`
    ])
      await t.rejects(
        store.run(sql`update charter_votes set ${change} where charter_id = ${id} and voter_id = ${people.bo}`),
        {
          message: 'a vote that was counted never changes'
        }
      )
  })

  await t.test('over GraphQL all of it is one query', async t => {
    const query = `{ charter(charter: "${id}") {
      outcome { result reason message { id } } minorityViews { text voter { name } } votes(answer: [agree]) { nodes { voter { name } round } totalCount } } }`
    t.match((await as('ada').ask(query)).data.charter, {
      outcome: { result: 'carried', reason: /^3 of 3 people/, message: { id: 'vote.carried' } },
      minorityViews: [{ voter: { name: 'bo' } }],
      votes: { totalCount: 2 }
    })
    t.match((await as('outsider').ask(query)).data.charter, { votes: { totalCount: 0 } })
  })

  await t.test(
    'the minority view is seen with the version, the votes are not; erased people lose their name, not their view',
    async t => {
      t.match((await as('outsider').get(`/v1/charters/${id}`)).body.minorityViews, [{ voter: { name: 'bo' } }])
      isProblem(t, await as('outsider').patch(`/v1/charters/${id}`, { title: 'Mine' }), 'FORBIDDEN')
      t.strictSame((await as('outsider').get(`/v1/charters/${id}/votes`)).body.items, [])
      const exported = (await as('bo').get(`/v1/people/${people.bo}/export`)).body
      t.match(JSON.stringify(exported), /It forgets beginners/)
      await admin.delete(`/v1/people/${people.bo}`)
      t.strictSame((await read(id)).minorityViews, [{ text: 'It forgets beginners, and those who left.', voter: null }])
      t.match((await read(id)).outcome, { object: 1 })
    }
  )
})

t.test('a vote that does not carry the draft leaves a draft, with the outcome on record', async t => {
  const { as, inVote, open, vote, read, close, noticesOf } = await stage(t)
  const id = await inVote({ decisionMode: 'consent' })
  await vote('ada', id, 'agree')
  await vote('bo', id, 'object', 'The goals are missing.')
  t.equal(await close(13), 0, 'not before its end')
  t.equal(await close(), 1)
  t.equal(await close(), 0)
  t.match(await read(id), {
    status: 'draft',
    number: null,
    outcome: { result: 'objected', electorate: 3, agree: 1, object: 1, message: { id: 'vote.objected' } },
    minorityViews: []
  })
  t.strictSame(await noticesOf('leader'), ['charter_vote_ended'])

  await t.test('which is changed, and voted on again', async t => {
    const sections = [{ section: 'goals', items: ['Two looms'] }]
    t.match(await as('ada').patch(`/v1/charters/${id}`, { sections }), { status: 200 })
    t.match(await open('ada', id), { status: 200, body: { status: 'in_vote', outcome: null } })
    for (const name of ['ada', 'bo', 'leader']) t.match(await vote(name, id, 'agree'), { body: { round: 2 } })
    t.match(await read(id), { status: 'published', outcome: { result: 'carried', agree: 3 }, minorityViews: [] })
    const votes = await as('bo').get(`/v1/charters/${id}/votes?round=1`)
    t.match(votes.body.items, [
      { answer: 'agree', round: 1, isCounted: true },
      { answer: 'object', round: 1, isCounted: true }
    ])
  })
})

t.test('a version can be withdrawn during its vote, and the community votes on another', async t => {
  const { inVote, vote, take, read, noticesOf, tasksOf } = await stage(t)
  const id = await inVote()
  await vote('ada', id, 'object', 'The goals are missing.')
  t.match(await take('leader', id, 'withdraw'), { status: 200, body: { status: 'withdrawn', outcome: null } })
  t.strictSame(await tasksOf('bo'), [])
  t.same((await noticesOf('bo')).sort(), ['charter_vote_ended', 'charter_vote_opened'])
  isProblem(t, await vote('bo', id, 'agree'), 'MOVE_NOT_ALLOWED')
  t.match(await read(await inVote()), { status: 'in_vote' })
})

t.test('those count who may vote when it is closed', async t => {
  const { admin, inVote, vote, read, close, join, memberships } = await stage(t)
  const id = await inVote()
  await vote('ada', id, 'agree')
  await vote('bo', id, 'object', 'No.')
  await join('cy', 'core')
  t.match(await vote('cy', id, 'agree'), { status: 200 })
  await admin.post(`/v1/memberships/${memberships.bo}/transitions`, { transition: 'leave' })
  isProblem(t, await vote('bo', id, 'agree'), 'NOT_FOUND')
  await close()
  t.match(await read(id), { status: 'published', outcome: { electorate: 3, agree: 2, object: 0 }, minorityViews: [] })
})

t.test('where the core group is empty the active members vote, and a sponsor only as one of them', async t => {
  const { admin, inVote, vote, read, memberships, join, as } = await stage(t)
  for (const name of ['ada', 'bo']) {
    const { items } = (await admin.get(`/v1/terms?membership=${memberships[name]}`)).body
    await admin.delete(`/v1/terms/${items[0].id}`)
  }
  await join('sponsor', 'sponsor')
  const id = await inVote()
  t.match((await as('member').get(`/v1/charters/${id}`)).body, { status: 'in_vote' })
  for (const name of ['ada', 'member']) t.match(await vote(name, id, 'agree'), { status: 200 })
  t.match(await read(id), { status: 'in_vote' })
  for (const name of ['bo', 'leader', 'sponsor']) t.match(await vote(name, id, 'agree'), { status: 200 })
  t.match(await read(id), { status: 'published', outcome: { electorate: 5, quorum: 3 } })
  const next = await inVote()
  await join('cy', 'core')
  isProblem(t, await vote('sponsor', next, 'agree'), 'NOT_FOUND', 'with a core group the sponsor has no vote')
})

t.test('what is wrong is said with what would make it right', async t => {
  const { admin, as, draft, open, vote, store, take, caller } = await stage(t)
  const id = await draft()
  const empty = await draft({ sections: [{ section: 'mission', text: ' \n' }] })
  t.match(await open('leader', empty), {
    status: 409,
    body: { code: 'MOVE_NOT_ALLOWED', detail: /Fill at least one section.*PATCH \/v1\/charters\// }
  })
  t.match(await open('leader', id, { until: '2020-01-01T00:00:00Z' }), {
    status: 422,
    body: { code: 'RULE_BROKEN', errors: [{ pointer: '/until', detail: /in the future/ }] }
  })
  isProblem(t, await open('member', id), 'NOT_FOUND')
  isProblem(
    t,
    await as('leader').post(`/v1/charters/${id}/transitions`, {
      transition: 'withdraw',
      until: '2040-01-01T00:00:00Z'
    }),
    'RULE_BROKEN'
  )
  t.match(await take('leader', id, 'publish'), {
    status: 409,
    body: { code: 'MOVE_NOT_ALLOWED', detail: new RegExp(`votes on its charter.*POST /v1/charters/${id}/transitions`) }
  })
  t.match(await vote('ada', id, 'agree'), { status: 409, body: { detail: /open_vote/ } }, 'no vote is open')
  await open('leader', id)
  for (const reason of [undefined, null, '\t'])
    t.match(
      await as('ada').put(`/v1/charters/${id}/vote`, { answer: 'object', reason }),
      { status: reason === '\t' ? 400 : 422, body: { errors: [{ pointer: '/reason' }] } },
      'an objection has a reason'
    )
  isProblem(t, await vote('outsider', id, 'agree'), 'NOT_FOUND', 'for people outside there is no draft')
  isProblem(
    t,
    await admin.put(`/v1/charters/${id}/vote`, { answer: 'agree' }),
    'FORBIDDEN',
    'an organisation has no vote'
  )
  const bare = await caller('secret', ['charters:read', 'charters:write'])
  isProblem(
    t,
    await bare.put(`/v1/charters/${id}/vote`, { answer: 'agree' }, { 'guildhall-actor': 'ada' }),
    'FORBIDDEN',
    'nor has a key without the scope'
  )
  await store.run(sql`update charters set vote_until = now() - interval '1 second' where id = ${id}`)
  t.match(await vote('ada', id, 'agree'), {
    status: 409,
    body: { code: 'MOVE_NOT_ALLOWED', detail: /The vote ended at/ }
  })
})

t.test('who may vote is said in advance, and why not', async t => {
  const { as, admin, draft, open, vote } = await stage(t)
  const id = await draft()
  const entry = async (name: string): Promise<Entry> => {
    const { items } = (await (name === 'admin' ? admin : as(name)).get(`/v1/charters/${id}/allowed`)).body
    return items.find(({ operation }: Entry) => operation === 'setCharterVote')
  }
  t.match(await entry('ada'), { allowed: false, code: 'MOVE_NOT_ALLOWED', transition: null })
  await open('leader', id)
  t.match(await entry('ada'), { allowed: true, code: null, reason: null })
  t.match(await entry('admin'), { allowed: false, code: 'FORBIDDEN' })
  await vote('ada', id, 'agree')
  t.match(await entry('ada'), { allowed: true }, 'a vote can be changed')
  const { items } = (await as('leader').get(`/v1/charters/${id}/allowed`)).body
  t.match(
    items.find(({ transition }: Entry) => transition === 'publish'),
    { allowed: false, code: 'FORBIDDEN' }
  )
})

t.test('without a leader and a core group the author publishes alone', async t => {
  const { acting } = await stage(t)
  const { body: community } = await acting('outsider').post('/v1/communities', { name: 'Spindles', status: 'draft' })
  const charter = await acting('outsider').post(`/v1/communities/${community.id}/charters`, {
    sections: [{ section: 'mission', text: 'Spin.' }]
  })
  const address = `/v1/charters/${charter.body.id}/transitions`
  t.match(await acting('outsider').post(address, { transition: 'open_vote' }), {
    status: 409,
    body: { detail: /No one can vote/ }
  })
  t.match(await acting('outsider').post(address, { transition: 'publish' }), {
    status: 200,
    body: { status: 'published', outcome: null }
  })
})
