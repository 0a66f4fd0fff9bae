import { sql } from 'drizzle-orm'
import t, { type Test } from 'tap'
import { cloneDatabase } from '../../../test/server.ts'
import { openStore, type Store } from './database.ts'

type Row = { n: number }

const open = async (t: Test): Promise<Store> => {
  const { url, drop } = await cloneDatabase()
  let isClosing = false
  // A connection that is being closed can be ended by the drop of its database.
  const store = openStore(url, 1, error => isClosing || t.fail(error.message))
  t.teardown(async () => {
    isClosing = true
    await store.close()
    await drop()
  })
  return store
}

const upTo = (last: string) => sql`select generate_series(1, ${sql.placeholder(last)}::int) as n`

t.test('rows that are read in parts come all, once and in order, however many there are', async t => {
  const store = await open(t)
  for (const last of [0, 1, 1999, 2000, 2001, 4000, 5555]) {
    const found: number[] = []
    await store.inParts<Row>(upTo('last'), { last }, rows => {
      t.ok(rows.length <= 2000)
      found.push(...rows.map(({ n }) => n))
    })
    t.strictSame(
      found,
      Array.from({ length: last }, (_, at) => at + 1)
    )
  }
})

t.test('whoever cannot take a part, or a part that fails, ends the reading, and the connection works on', async t => {
  const store = await open(t)
  const taken: number[] = []
  const reading = store.inParts<Row>(upTo('last'), { last: 9000 }, rows => {
    taken.push(rows.length)
    if (taken.length === 2) throw new Error('no more')
  })
  await t.rejects(reading, { message: 'no more' })
  t.strictSame(taken, [2000, 2000])
  const failing = sql`select 1 / (5000 - generate_series(1, 9000)) as n`
  await t.rejects(
    store.inParts<Row>(failing, {}, () => undefined),
    { code: '22012' }
  )
  const refused = store.inParts<Row>(failing, {}, rows => {
    throw new Error(`${rows.length} are enough`)
  })
  await t.rejects(refused, { message: '2000 are enough' })
  t.strictSame(await store.run(sql`select 1 as n`), [{ n: 1 }])
})

t.test('a reading that ended early has no part under way while the next statements are sent', async t => {
  const store = await open(t)
  const warnings: string[] = []
  const warned = ({ message }: Error) => warnings.push(message)
  process.on('warning', warned)
  t.teardown(() => process.off('warning', warned))
  await store.transaction({ key: null, person: null, actorClass: 'robot', request: 'test' }, async db => {
    const refused = db.inParts<Row>(upTo('last'), { last: 9000 }, () => {
      throw new Error('no more')
    })
    await t.rejects(refused, { message: 'no more' })
    // Two at once: of three, or of two behind a part, the last one would wait in line, of which pg warns.
    await Promise.all([db.run(sql`select 1 as n`), db.run(sql`select 2 as n`)])
  })
  await new Promise(setImmediate)
  t.strictSame(warnings, [])
})

t.test(
  'statements of one transaction that are read in parts at once take turns, and none begins after one that failed',
  async t => {
    const store = await open(t)
    const actor = { key: null, person: null, actorClass: 'robot', request: 'test' }
    const sums: number[] = []
    await store.transaction(actor, async db => {
      const readUpTo = async (last: number) => {
        let sum = 0
        await db.inParts<Row>(upTo('last'), { last }, rows => {
          for (const { n } of rows) sum += n
        })
        sums.push(sum)
      }
      await Promise.all([readUpTo(5000), readUpTo(4500)])
    })
    t.strictSame(sums, [12_502_500, 10_127_250])
    let taken = 0
    const failing = store.transaction(actor, db =>
      Promise.all([
        db.inParts(sql`select 1 / 0`, {}, () => undefined),
        db.inParts<Row>(upTo('last'), { last: 10 }, rows => {
          taken += rows.length
        })
      ])
    )
    await t.rejects(failing, { code: '22012' })
    t.equal(taken, 0)
    t.strictSame(await store.run(sql`select 1 as n`), [{ n: 1 }])
  }
)
