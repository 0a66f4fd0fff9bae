import t from 'tap'
import { made } from '../../../test/access/made.fixtures.ts'
import { startApp } from '../../../test/app.ts'

t.test('requests as other software and people send them', async t => {
  const { admin, caller, holding } = await startApp(t)
  const portal = await made(admin, '/v1/portals', {
    name: 'Intranet',
    baseUrl: 'https://feed.example.org/',
    origins: ['https://feed.example.org:443']
  })
  for (const name of [
    'Qnetball',
    'Qnetwork',
    'Qnet',
    'C Guild',
    'CSS Guild',
    'C++ Guild',
    'What is it?',
    'What for?',
    'What?'
  ])
    await admin.post('/v1/communities', { name, status: 'active' })
  for (const name of ['Zoe', 'Erica', 'Éric', 'Eric']) await admin.post('/v1/people', { name })
  const names = async (url: string): Promise<string[]> =>
    (await admin.get(url)).body.items.map(({ name }: { name: string }) => name)

  await t.test('WordPress asks oEmbed with dnt and sizes of its own', async t => {
    const { key } = await caller('publishable', [], portal)
    const page = encodeURIComponent(`http://localhost:3000/embed/communities?key=${key}&utm_source=blog`)
    for (const more of [
      'maxwidth=600&maxheight=900&dnt=1',
      'maxwidth=&maxheight=&dnt=true',
      'maxwidth=99999&fbclid=x'
    ]) {
      const { status, body } = await holding().get(`/oembed?format=json&${more}&url=${page}`)
      t.match({ status, body }, { status: 200, body: { type: 'rich', html: /^<iframe / } }, more)
      t.ok(body.width <= 720)
    }
  })

  await t.test('a question mark in a search is part of it', async t => {
    const { headers, body } = await admin.get('/v1/communities?q=what?&limit=2&fields=name')
    t.equal(body.items.length, 2)
    t.strictSame(Object.keys(body.items[0]), ['id', 'name'])
    t.match(headers.link, /[?&]q=what%3F&limit=2&fields=name&cursor=/)
  })

  await t.test('exact words come first', async t => {
    t.strictSame((await names('/v1/communities?q=Qnet'))[0], 'Qnet')
    t.strictSame((await names('/v1/communities?q=C%2B%2B'))[0], 'C++ Guild')
    t.strictSame((await names('/v1/communities?q=what?'))[0], 'What?')
  })

  await t.test('names are sorted as people look them up', async t =>
    t.strictSame(await names('/v1/people?sort=name'), ['Eric', 'Éric', 'Erica', 'Zoe'])
  )

  await t.test('an origin with the default port is that without', async t => {
    t.strictSame((await admin.get('/v1/portals/intranet')).body.origins, ['https://feed.example.org'])
    const { key } = await caller('publishable', [], portal)
    t.equal((await holding(key).get('/v1/communities', { origin: 'https://feed.example.org' })).status, 200)
  })
})
