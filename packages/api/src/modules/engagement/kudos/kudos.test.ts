import { load } from 'cheerio'
import t from 'tap'
import { stage } from '../engagement.fixtures.ts'

t.test('kudos', async t => {
  const { admin, as, people, community, page, resource, caller } = await stage(t)
  const give = (from: string, more: object = {}) =>
    as(from).post('/v1/kudos', { to: people.bo, message: 'Thank you for the <shuttle>.', ...more })
  const listed = async (hand: typeof admin, query = '') =>
    (await hand.get(`/v1/kudos?limit=100${query}`)).body.items.map(({ id }: { id: string }) => id)

  const open = (await give('ada', { community: 'looms' })).body
  const secret = (await give('ada', { community, visibility: 'private', message: 'Between us.' })).body

  await t.test('are given by a person to another', async t => {
    t.match(open, { from: { name: 'ada' }, to: { name: 'bo' }, visibility: 'public', community: { name: 'Looms' } })
    t.match(await give('bo'), { status: 422, body: { code: 'RULE_BROKEN', errors: [{ pointer: '/to' }] } })
    t.equal((await admin.post('/v1/kudos', { to: people.bo, message: 'Thanks.' })).status, 403)
    t.equal((await give('ada', { message: ' ' })).status, 400)
    t.match(await give('ada', { to: '01900000-0000-7000-8000-000000000000' }), {
      status: 422,
      body: { code: 'UNKNOWN_REFERENCE', errors: [{ pointer: '/to' }] }
    })
  })

  await t.test('about a resource are given in its community', async t => {
    const tip = await resource({ authors: [people.bo] })
    t.match((await give('ada', { resource: tip })).body, { resource: { id: tip }, community: { id: community } })
    const other = (await admin.post('/v1/communities', { name: 'Dyers', status: 'active' })).body.id
    t.match(await give('ada', { resource: tip, community: other }), {
      status: 422,
      body: { errors: [{ pointer: '/community' }] }
    })
    const { data } = await as('ada').ask(
      `{ resource(resource: "${tip}") { kudos { nodes { from { name } message } } } }`
    )
    t.match(data.resource.kudos.nodes, [{ from: { name: 'ada' } }])
  })

  await t.test('are shown to those who see the community, private ones to the two people', async t => {
    for (const hand of [as('outsider'), as('leader'), page, await caller('secret')])
      t.ok((await listed(hand)).includes(open.id))
    for (const name of ['ada', 'bo']) t.ok((await listed(as(name))).includes(secret.id), name)
    for (const hand of [as('leader'), as('outsider'), page]) {
      t.notOk((await listed(hand)).includes(secret.id))
      t.equal((await hand.get(`/v1/kudos/${secret.id}`)).status, 404)
    }
    t.strictSame(await listed(as('bo'), `&from=${people.ada}&visibility=private`), [secret.id])
  })

  await t.test('reach the person who is thanked, and the message is not in the log', async t => {
    const { items } = (await as('bo').get('/v1/notices')).body
    t.match(items[0], { kind: 'kudos_received', subject: 'ada thanks you', text: /Thank you for the <shuttle>/ })
    const log = await admin.get(`/v1/activity?subject=${secret.id}`)
    t.match(log.body.items, [{ verb: 'created', subjectType: 'kudo' }])
    t.notMatch(log.text, /Between us|shuttle/)
    t.notMatch(log.text, people.bo!)
  })

  await t.test('that are public are in the feed of the community', async t => {
    const { status, headers, text } = await page.get(`/v1/communities/${community}/kudos/feed`)
    t.match({ status, headers }, { status: 200, headers: { 'content-type': /atom/ } })
    const $ = load(text, { xml: true })
    t.equal($('feed > title').text(), 'Kudos – Looms')
    const titles = $('entry > title')
      .toArray()
      .map(title => $(title).text())
    t.strictSame(titles, ['ada thanks bo', 'ada thanks bo'])
    t.notMatch(text, 'Between us')
  })

  await t.test('count in the ledger of who gave them; the leader sees no private ones there', async t => {
    const acts = async (hand: typeof admin) =>
      (await hand.get(`/v1/communities/${community}/ledger?activity=thank`)).body.items
    t.match(await acts(admin), [
      { person: { name: 'ada' }, counterpart: { name: 'bo' }, weight: 0.5, direction: 'give', excluded: null },
      { excluded: 'thanks_per_pair' },
      { excluded: 'thanks_per_pair' }
    ])
    t.equal((await acts(as('leader'))).length, 2)
    t.equal((await acts(as('ada'))).length, 3)
    t.equal((await acts(as('bo'))).length, 0)
  })

  await t.test('are deleted by either person, and by those who manage the community', async t => {
    t.equal((await as('outsider').delete(`/v1/kudos/${open.id}`)).status, 403)
    t.equal((await as('bo').delete(`/v1/kudos/${open.id}`)).status, 204)
    t.equal((await as('ada').delete(`/v1/kudos/${secret.id}`)).status, 204)
    const again = (await give('ada', { community })).body.id
    t.equal((await as('leader').delete(`/v1/kudos/${again}`)).status, 204)
  })

  await t.test('stay without the name when who gave them is erased, and go with who was thanked', async t => {
    const kept = (await give('ada', { community })).body.id
    const gone = (await give('leader', { to: people.ada })).body.id
    const { body } = await admin.get(`/v1/people/${people.ada}/export`)
    const kinds = body.records.map(({ kind, as: role }: Record<string, string>) => `${kind} ${role}`)
    for (const kind of ['kudos from', 'kudos to']) t.ok(kinds.includes(kind), kind)
    await admin.post(`/v1/people/${people.ada}/erasure`, {})
    t.match((await admin.get(`/v1/kudos/${kept}`)).body, { from: null, to: { name: 'bo' } })
    t.equal((await admin.get(`/v1/kudos/${gone}`)).status, 404)
  })
})
