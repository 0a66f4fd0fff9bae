import t from 'tap'
import { stage } from './charters.fixtures.ts'

t.test('the core group drafts a charter, publishes it, and publishes the next one in its place', async t => {
  const { as, community, take } = await stage(t)
  const sections = [
    { section: 'mission', text: 'Weave together.' },
    { section: 'goals', items: ['Two looms', 'Ten weavers'] },
    { section: 'other', title: 'Thanks', text: '' }
  ]
  const drafted = await as('ada').post(`/v1/communities/${community}/charters`, { title: 'Our charter', sections })
  t.match(drafted, {
    status: 201,
    body: {
      status: 'draft',
      number: null,
      title: 'Our charter',
      decisionMode: 'majority',
      authors: [{ name: 'ada' }],
      sections: [
        { section: 'mission', title: 'Mission', text: 'Weave together.', items: [], measures: [] },
        { section: 'goals', title: 'Goals', text: '', items: ['Two looms', 'Ten weavers'] },
        { section: 'other', title: 'Thanks' }
      ]
    }
  })
  const published = await take('leader', drafted.body.id, 'publish')
  t.match(published, { status: 200, body: { status: 'published', number: 1, publishedBy: { name: 'leader' } } })
  const next = await as('bo').post(`/v1/communities/${community}/charters`, { sections: [] })
  t.match(await take('bo', next.body.id, 'publish'), { status: 200, body: { status: 'published', number: 2 } })
  const before = await as('outsider').get(`/v1/charters/${drafted.body.id}`)
  t.match(before.body, { status: 'superseded', number: 1, removedOn: null })
  t.ok(before.body.supersededAt)
  const { body } = await as('outsider').get(`/v1/communities/${community}/charters?sort=-createdAt`)
  t.match(body.items, [{ number: 2 }, { number: 1 }])
})
