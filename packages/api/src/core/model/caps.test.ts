import { sql } from 'drizzle-orm'
import t from 'tap'
import { startApp } from '../../../test/app.ts'

const TOTAL = '{ totalCount totalCountIsCapped }'

t.test('long lists', async t => {
  const { admin, store } = await startApp(t)
  const add = (from: number, to: number) =>
    store.run(
      sql`insert into people (name, title, source) select 'Ada ' || n, case when n % 2 = 0 then 'Weaver' end, 'bulk' from generate_series(${from}::int, ${to}::int) n`
    )

  await t.test('are counted up to 1,000, and say when there are more', async t => {
    await add(1, 1000)
    const { data } = await admin.ask(
      `{ all: people ${TOTAL} found: people(q: "ada") ${TOTAL} some: people(q: "weaver") ${TOTAL} }`
    )
    t.strictSame(data, {
      all: { totalCount: 1000, totalCountIsCapped: false },
      found: { totalCount: 1000, totalCountIsCapped: false },
      some: { totalCount: 500, totalCountIsCapped: false }
    })
    await add(1001, 1001)
    const more = (await admin.ask(`{ all: people ${TOTAL} found: people(q: "ada") ${TOTAL} }`)).data
    t.strictSame(more.all, { totalCount: 1000, totalCountIsCapped: true })
    t.strictSame(more.found, { totalCount: 1000, totalCountIsCapped: true })
  })

  await t.test('are ranked among the newest 1,000 matches', async t => {
    const names: string[] = []
    let cursor = ''
    do {
      const { body } = await admin.get(`/v1/people?q=ada&limit=100&fields=name${cursor}`)
      names.push(...body.items.map(({ name }: { name: string }) => name))
      cursor = body.next && `&cursor=${body.next}`
    } while (cursor)
    t.equal(names.length, 1000)
    t.equal(new Set(names).size, 1000)
    t.notOk(names.includes('Ada 1'), 'the oldest of 1,001 is not ranked')
  })

  await t.test('have all matches in any other order', async t => {
    const { body } = await admin.get('/v1/people?q=ada&sort=createdAt&limit=1')
    t.match(body.items, [{ name: 'Ada 1' }])
  })

  await t.test('are searched for rare words and for common ones alike', async t => {
    const { body } = await admin.get('/v1/people?q=1001&sort=name')
    t.strictSame(
      body.items.map(({ name }: { name: string }) => name),
      ['Ada 1001']
    )
    t.equal((await admin.get('/v1/people?q=ada%20weaver&sort=-name&limit=5')).body.items.length, 5)
    t.match((await admin.ask(`{ people(q: "nobody here") ${TOTAL} }`)).data.people, { totalCount: 0 })
  })
})
