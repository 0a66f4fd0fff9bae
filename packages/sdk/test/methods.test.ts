import t from 'tap'
import { communities, connect, createClient } from '../src/index.ts'
import { methodsOf, setUp } from './setup.ts'

const { server, client } = await setUp({ actor: 'ann' })
const { allowed, calendar, launch, upload } = methodsOf(server.url)
server.store.seed(1)
t.beforeEach(() => {
  server.seen = []
})

t.test('a client of chosen nouns has these alone', async t => {
  const small = connect({ baseUrl: server.url, apiKey: 'k' }, { communities })
  t.strictSame(Object.keys(small).sort(), ['communities', 'request', 'with'])
  t.equal((await small.communities.get('c0')).slug, 'c0')
})

t.test('a base address may have a path and a slash at its end', async t => {
  server.play({ status: 200, body: {} })
  await createClient({ baseUrl: `${server.url}/guild/`, apiKey: 'k' }).communities.get('a/b')
  t.equal(server.seen[0]?.path, '/guild/v1/communities/a%2Fb')
})

t.test('every request says who asks and for whom', async t => {
  let asked = 0
  const fresh = createClient({ baseUrl: server.url, actor: 'ann', apiKey: async () => `token-${++asked}` })
  await fresh.communities.get('c0')
  await fresh.communities.get('c0', {}, { actor: 'bob', headers: { 'x-trace': '1' } })
  t.match(server.seen, [
    { headers: { authorization: 'Bearer token-1', 'guildhall-actor': 'ann' } },
    { headers: { authorization: 'Bearer token-2', 'guildhall-actor': 'bob', 'x-trace': '1' } }
  ])
})

t.test('a bulk body may be its items alone or whole', async t => {
  const item = { name: 'A', source: 's', externalKey: 'a' }
  await client.communities.upsert([item])
  await client.communities.upsert({ items: [item], atomic: true })
  t.strictSame(
    server.seen.map(({ text }) => JSON.parse(text)),
    [{ items: [item] }, { items: [item], atomic: true }]
  )
})

t.test('a file is sent as it is, under its own type, with its query', async t => {
  await upload(new Blob(['a,b\n1,2'], { type: 'text/csv' }), { query: { source: 'sheet' } })
  const { headers, query, text } = server.seen[0]!
  t.match(
    { type: headers['content-type'], query, text },
    { type: 'text/csv', query: { source: 'sheet' }, text: 'a,b\n1,2' }
  )
})

t.test('an answer that is not JSON is given as text', async t => {
  t.equal(await calendar(), 'BEGIN:VCALENDAR')
  t.equal(server.seen[0]?.headers.accept, 'text/calendar')
})

t.test('an action on a thing has no body', async t => {
  t.equal((await launch('c0')).status, 'active')
  t.match(server.seen[0], { method: 'POST', text: '' })
  t.notOk(server.seen[0]?.headers['content-type'])
})

t.test('what is read about a thing has its own path', async t => {
  t.match(await allowed('c0'), [{ operation: 'updateCommunity' }])
})
