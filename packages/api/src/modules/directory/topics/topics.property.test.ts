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
  const [one, other] = await Promise.all([store.pool.connect(), store.pool.connect()])
  await one.query("begin; insert into communities (slug, name, topics) values ('one', 'One', '{craft}')")
  await other.query(
    "set statement_timeout = '2s'; insert into communities (slug, name, topics) values ('other', 'Other', '{craft}')"
  )
  await one.query('commit')
  for (const each of [one, other]) each.release(true)
  await insert(store, 'third')
  t.strictSame(await store.run(sql`select communities from topics`), [{ communities: 3 }])
})
