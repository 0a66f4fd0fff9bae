import fc from 'fast-check'
import t from 'tap'
import { etagOf } from '../src/index.ts'
import { methodsOf, setUp } from './setup.ts'
import { Store } from './store.ts'

const { server, client } = await setUp()

t.test('any list is walked whole, in order, with no more requests than pages', async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(60), fc.integer({ min: 1, max: 25 }), fc.nat(70), async (count, limit, max) => {
      server.store = new Store()
      server.store.seed(count)
      server.seen = []
      const list = client.communities.list({ limit })
      const all = await list.toArray()
      const pages = Math.max(1, Math.ceil(count / limit))
      const right = all.every((item, index) => item.slug === `c${index}`) && all.length === count
      if (!right || server.seen.length !== pages) return false
      server.seen = []
      const some = await list.toArray({ max })
      return (
        some.length === Math.min(max, count) &&
        server.seen.length === (max ? Math.min(pages, Math.max(1, Math.ceil(max / limit))) : 0)
      )
    }),
    { numRuns: 60 }
  )
})

t.test('nothing is asked before it is needed', async t => {
  server.store = new Store()
  server.store.seed(45)
  server.seen = []
  const list = client.communities.list({ limit: 20 })
  t.equal(server.seen.length, 0)
  let count = 0
  for await (const _ of list) if (++count === 20) break
  t.equal(server.seen.length, 1)
  const pages = list.pages()[Symbol.asyncIterator]()
  await pages.next()
  await pages.next()
  t.equal(server.seen.length, 3)
  t.match(server.seen[2], { query: { limit: '20', cursor: '20' } })
})

t.test('awaiting gives the first page, and several lists can be awaited together', async t => {
  const [first, second] = await Promise.all([
    client.communities.list({ limit: 2 }),
    client.communities.list({ limit: 3 })
  ])
  t.equal(first.items.length, 2)
  t.equal(first.next, '2')
  t.equal(second.items.length, 3)
})

t.test('several values go along, a total comes back, and an item knows the version to change it under', async t => {
  server.play({ status: 200, body: { items: [{ id: 'c0', etag: '"1"' }], next: null, totalCount: 1 } } as never)
  server.seen = []
  const { items, totalCount } = await client.communities.list({ status: ['active', 'dormant'], include: 'total' })
  t.match(server.seen, [{ query: { status: 'active,dormant', include: 'total' } }])
  t.equal(totalCount, 1)
  t.equal(etagOf(items[0]!), '"1"')
})

t.test('a failure in the middle is thrown where the walk is', async t => {
  server.play(...([undefined, { status: 403 }] as never[]))
  const seen: string[] = []
  const walk = async () => {
    for await (const { slug } of client.communities.list({ limit: 20 })) seen.push(slug)
  }
  await t.rejects(walk(), { name: 'PermissionError' })
  t.equal(seen.length, 20)
})

t.test('the end is where the service says, even after an empty page', async t => {
  const pages = [
    { items: [{ id: '1' }], next: 'a' },
    { items: [], next: 'b' },
    { items: [{ id: '2' }], next: null }
  ]
  server.play(...pages.map(body => ({ status: 200, body })))
  t.match(await client.communities.list().toArray(), [{ id: '1' }, { id: '2' }])
})

t.test('a feed without an end is read up to now', async t => {
  server.seen = []
  const pages = [
    { items: [{ id: '1' }], next: 'a' },
    { items: [{ id: '2' }], next: 'b' },
    { items: [], next: 'b' }
  ]
  server.play(...pages.map(body => ({ status: 200, body })))
  t.match(await methodsOf(server.url).feed({ after: '0' }).toArray(), [{ id: '1' }, { id: '2' }])
  t.match(
    server.seen.map(request => request.query.after),
    ['0', 'a', 'b']
  )
})

t.test('a query leaves out what is not given and joins what is several', async t => {
  server.seen = []
  const query = { topic: 'a & b', q: undefined, fields: ['id', 'slug'] as never, limit: 1 }
  await client.communities.list(query)
  t.strictSame(server.seen[0]?.query, { topic: 'a & b', fields: 'id,slug', limit: '1' })
})
