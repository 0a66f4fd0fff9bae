import { getTableName } from 'drizzle-orm'
import t from 'tap'
import { startApp } from '../../../../test/app.ts'
import { snake } from '../../../core/model/rows.ts'
import type { PersonColumn } from '../../../core/module/personal.ts'
import { listOf } from '../../../core/registry.ts'
import { proofOfAll } from '../../audit/activity/proof.fixtures.ts'
import { crowded, dump, human, valuesOf } from './privacy.fixtures.ts'

// A thousand take some minutes: `PEOPLE=1000` where the whole is to be seen.
const MANY = Number(process.env.PEOPLE ?? 200)
const UUID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g

/** A value as it may stand in JSON and HTML, beside as it is. */
const written = (value: string) => [
  value,
  JSON.stringify(value).slice(1, -1),
  JSON.stringify(JSON.stringify(value).slice(1, -1)).slice(1, -1),
  value.replaceAll('"', '&quot;').replaceAll("'", '&#39;')
]

// By the lists, as tables and columns have it.
const lists = listOf('personal').map(({ table, people, words }) => {
  const column = (name: string) => `${getTableName(table)}.${snake(name)}`
  const places = Object.entries(people) as [string, PersonColumn][]
  return {
    fates: places.map(([name, { erasure }]) => [column(name), erasure] as const),
    people: places.map(([name]) => column(name)),
    holding: [...words, ...places.flatMap(([, { holds, with: more = [] }]) => [...holds, ...more])].map(column)
  }
})
const people = new Set(lists.flatMap(({ people }) => people))
const holding = new Set(lists.flatMap(({ holding }) => holding))
// The words of all texts together: those that occur in no text any more are forgotten.
const APART = ['search_words.word']

t.test('every foreign key that leads to people is on a list, which says what it does', async t => {
  const { store } = await startApp(t)
  const { rows } = await store.pool.query(`
    select k.conrelid::regclass || '.' || a.attname as column, k.confdeltype as action from pg_constraint k
    join pg_attribute a on a.attrelid = k.conrelid and a.attnum = k.conkey[1] where k.contype = 'f' and k.confrelid = 'people'::regclass`)
  const fates = new Map(lists.flatMap(({ fates }) => fates))
  t.ok(rows.length > 20)
  for (const { column, action } of rows)
    t.equal(
      fates.get(column),
      action === 'c' ? 'deleted' : 'emptied',
      `${column} leads to people, and must be on a list`
    )
})

t.setTimeout(600_000)

t.test('a crowd of people', { timeout: 600_000 }, async t => {
  const service = await startApp(t)
  const { admin, url, store } = service
  const { ids } = await crowded(service, MANY)
  const proof = () => proofOfAll(admin)
  t.match(await proof(), { intact: true })

  await t.test('is named in no column that is on no list', async t => {
    const known = new Set(ids)
    const values = Array.from({ length: MANY }, (_, n) =>
      [human(n).name, human(n).email, human(n).externalId].flatMap(written)
    )
    for (const [column, text] of await dump(url)) {
      if (APART.includes(column)) continue
      const listed = people.has(column) || holding.has(column)
      if (text.match(UUID)?.some(id => known.has(id)))
        t.ok(listed, `${column} holds ids of people, and must be on a list`)
      if (values.flat().some(value => text.includes(value)))
        t.ok(holding.has(column), `${column} names people, and must be on a list`)
    }
  })

  await t.test('is forgotten where it is erased, and the log is still proven', { timeout: 600_000 }, async t => {
    const gone = ids.flatMap((_, n) => (n % 5 === 0 ? n : []))
    const proofs = []
    for (const n of gone) {
      const { status, body } = await admin.post(`/v1/people/${ids[n]}/erasure`, { reason: `${human(n).name} asked.` })
      t.equal(status, 200)
      proofs.push(body)
    }
    const columns = await dump(url)
    const lower = new Map([...columns].map(([column, text]) => [column, text.toLowerCase()]))
    for (const n of gone)
      for (const value of valuesOf(n)
        .flatMap(written)
        .map(value => value.toLowerCase()))
        for (const [column, text] of lower) if (text.includes(value)) t.fail(`${column} still has ${value}`)
    for (const [column, text] of columns)
      if (gone.some(n => text.includes(ids[n]!)))
        t.ok(/^activity\.|^webhook_deliveries\./.test(column), `${column} names them by id`)
    t.match(await proof(), { intact: true, firstBroken: null })
    t.notMatch(JSON.stringify(proofs), /somebody|sso-/)
    for (const n of [1, 2, 3, 8]) {
      const { body } = await admin.get(`/v1/people/${ids[n]}`)
      t.match(body, { name: human(n).name, email: human(n).email }, 'others are as they were')
    }
    const { items } = (await admin.get('/v1/activity?verb=erased&limit=100')).body
    t.strictSame(
      items.map(({ id }: { id: string }) => id),
      proofs.slice(0, 100).map(({ id }) => id)
    )
    const { rows } = await store.pool.query(
      `select count(*)::int as kept from activity where person_id is null and verb = 'erased'`
    )
    t.equal(rows[0].kept, gone.length)
  })
})
