import t from 'tap'
import { isProblem } from '../../../transports/rest/raw.fixtures.ts'
import { stage } from '../charters/charters.fixtures.ts'

t.test('those who see a draft comment on it, section by section', async t => {
  const { as, admin, draft, take, people } = await stage(t)
  const id = await draft({
    authors: [people.member],
    sections: [
      { section: 'mission', text: 'Weave.' },
      { section: 'other', title: 'Thanks', text: 'To all.' }
    ]
  })
  const say = (name: string, body: object) => as(name).post(`/v1/charters/${id}/comments`, body)
  const first = await say('ada', { section: 'mission', text: 'Weave what?' })
  t.match(first, {
    status: 201,
    body: {
      charter: { id },
      section: 'mission',
      title: null,
      text: 'Weave what?',
      author: { name: 'ada' },
      status: 'open',
      resolvedBy: null,
      resolvedAt: null
    }
  })
  t.match(await say('bo', { section: 'other', title: 'Thanks', text: 'And to those who left.' }), { status: 201 })
  t.match(await say('leader', { text: 'A good start.' }), { status: 201, body: { section: null } })

  await t.test('others do not see them', async t => {
    t.match((await as('bo').get(`/v1/charters/${id}/comments`)).body.items, [
      { author: { name: 'ada' } },
      { author: { name: 'bo' } },
      { author: { name: 'leader' } }
    ])
    t.equal((await as('bo').get(`/v1/charters/${id}/comments?section=mission&status=open`)).body.items.length, 1)
    for (const name of ['member', 'outsider', 'chief']) {
      isProblem(t, await as(name).get(`/v1/charters/${id}/comments`), 'NOT_FOUND')
      isProblem(t, await say(name, { text: 'Hello.' }), 'NOT_FOUND')
      isProblem(t, await as(name).get(`/v1/charter-comments/${first.body.id}`), 'NOT_FOUND')
    }
    isProblem(t, await admin.post(`/v1/charters/${id}/comments`, { text: 'Hello.' }), 'FORBIDDEN')
    const { items } = (await admin.get(`/v1/activity?subject=${first.body.id}`)).body
    t.notMatch(JSON.stringify(items), /Weave what/)
  })

  await t.test('a comment is resolved and reopened by those who write, and deleted by its author', async t => {
    const take = (name: string, transition: string) =>
      as(name).post(`/v1/charter-comments/${first.body.id}/transitions`, { transition })
    t.match(await take('bo', 'resolve'), { status: 200, body: { status: 'resolved', resolvedBy: { name: 'bo' } } })
    isProblem(t, await take('leader', 'resolve'), 'MOVE_NOT_ALLOWED')
    t.match(await take('ada', 'reopen'), { status: 200, body: { status: 'open', resolvedBy: null, resolvedAt: null } })
    const { items } = (await as('bo').get(`/v1/charter-comments/${first.body.id}/allowed`)).body
    t.match(items, [
      { operation: 'deleteCharterComment', allowed: false, code: 'FORBIDDEN' },
      { transition: 'resolve', allowed: true },
      { transition: 'reopen', allowed: false }
    ])
    isProblem(t, await as('bo').delete(`/v1/charter-comments/${first.body.id}`), 'FORBIDDEN')
    t.equal((await as('ada').delete(`/v1/charter-comments/${first.body.id}`)).status, 204)
  })

  await t.test('what is wrong is said with what would make it right', async t => {
    t.match(await say('ada', { section: 'goals', text: 'More.' }), {
      status: 422,
      body: { code: 'RULE_BROKEN', errors: [{ pointer: '/section', detail: /It has: mission, other “Thanks”/ }] }
    })
    t.match(await say('ada', { section: 'other', text: 'More.' }), { body: { errors: [{ pointer: '/title' }] } })
    t.match(await say('ada', { title: 'Thanks', text: 'More.' }), { body: { errors: [{ pointer: '/title' }] } })
    t.match(await say('ada', { section: 'other', title: 'Rules', text: 'More.' }), {
      body: { errors: [{ pointer: '/section' }] }
    })
    await take('admin', id, 'publish')
    isProblem(t, await say('ada', { text: 'Too late.' }), 'MOVE_NOT_ALLOWED')
    t.equal((await as('bo').get(`/v1/charters/${id}/comments`)).body.items.length, 2, 'they stay for those who write')
    t.strictSame((await as('outsider').get(`/v1/charters/${id}/comments`)).body.items, [])
  })

  await t.test('of people who are erased the comments stay, without their name', async t => {
    t.match(JSON.stringify((await as('bo').get(`/v1/people/${people.bo}/export`)).body), /those who left/)
    await admin.delete(`/v1/people/${people.bo}`)
    t.match((await admin.get(`/v1/charters/${id}/comments`)).body.items, [
      { text: 'And to those who left.', author: null },
      { author: { name: 'leader' } }
    ])
  })
})

t.test('where the core group is empty members comment, and the authors of the draft resolve', async t => {
  const { as, admin, draft, memberships, people } = await stage(t)
  for (const name of ['ada', 'bo']) {
    const { items } = (await admin.get(`/v1/terms?membership=${memberships[name]}`)).body
    await admin.delete(`/v1/terms/${items[0].id}`)
  }
  const id = await draft({ authors: [people.ada] })
  const { body } = await as('member').post(`/v1/charters/${id}/comments`, { text: 'Say who weaves.' })
  const resolve = (name: string) =>
    as(name).post(`/v1/charter-comments/${body.id}/transitions`, { transition: 'resolve' })
  isProblem(t, await resolve('bo'), 'FORBIDDEN')
  t.match(await resolve('ada'), { status: 200, body: { resolvedBy: { name: 'ada' } } })
})
