import { sql } from 'drizzle-orm'
import fc from 'fast-check'
import t from 'tap'
import { startApp } from '../../../../test/app.ts'

const SLUGS = ['a', 'b', 'c']
const topics = fc.array(fc.constantFrom('craft', 'data', 'Design'), { maxLength: 3 })
const step = fc.oneof(
  fc.record({ kind: fc.constant('put' as const), items: fc.dictionary(fc.constantFrom(...SLUGS), topics) }),
  fc.record({ kind: fc.constant('delete' as const), slug: fc.constantFrom(...SLUGS) })
)

t.test('topics that are kept are those that communities name, whatever happened', async t => {
  const { admin, store } = await startApp(t)
  const counted = () =>
    store.run(
      sql`select name, count(*)::int as "communityCount" from (select distinct id, unnest(topics) as name from communities) c group by 1 order by lower(name)`
    )
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 8 }), async steps => {
      for (const one of steps) {
        if (one.kind === 'delete') await admin.delete(`/v1/communities/${one.slug}`)
        else if (Object.keys(one.items).length > 0) {
          const { body } = await admin.put('/v1/communities', {
            items: Object.entries(one.items).map(([slug, named]) => ({
              source: 's',
              externalKey: slug,
              slug,
              name: slug,
              topics: [...new Set(named)]
            }))
          })
          t.notOk(body.items.some(({ outcome }: { outcome: string }) => outcome === 'failed'))
        }
      }
      const { items } = (await admin.get('/v1/topics')).body
      t.strictSame(items, await counted())
    }),
    { numRuns: 40 }
  )
})

t.test('communities that share a topic are made at the same time', async t => {
  const { store } = await startApp(t)
  const insert = (db: typeof store, slug: string) =>
    db.run(sql`insert into communities (slug, name, topics) values (${slug}, ${slug}, '{craft}')`)
  // Two connections that add to rows of their own; one in sixteen pairs shares one.
  const clients = await Promise.all(Array.from({ length: 5 }, () => store.pool.connect()))
  const slotOf = async (client: (typeof clients)[number]) =>
    (await client.query('select pg_backend_pid() % 16 as slot')).rows[0].slot as number
  const slots = await Promise.all(clients.map(slotOf))
  const one = clients[0]!
  const other = clients[slots.findIndex(slot => slot !== slots[0])]!
  await one.query("begin; insert into communities (slug, name, topics) values ('one', 'One', '{craft}')")
  await other.query(
    "set statement_timeout = '2s'; insert into communities (slug, name, topics) values ('other', 'Other', '{craft}')"
  )
  await one.query('commit')
  for (const each of clients) each.release(true)
  await insert(store, 'third')
  t.strictSame(await store.run(sql`select communities from topics`), [{ communities: 3 }])
})
