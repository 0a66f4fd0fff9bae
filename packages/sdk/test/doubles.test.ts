import t from 'tap'
import type { ConflictError, ConnectionError } from '../src/index.ts'
import { setUp } from './setup.ts'

const { server, client } = await setUp({ maxRetries: 12, backoffMs: 2 })

/** Runs the work so many times, 40 at once. */
async function times(count: number, work: (index: number) => Promise<unknown>): Promise<void> {
  let index = 0
  const lane = async () => {
    while (index < count) await work(index++)
  }
  await Promise.all(Array.from({ length: 40 }, lane))
}

// A fixed sequence, so that a failure can be played again.
let state = 7
const random = () => {
  state = (state * 48271) % 2147483647
  return state / 2147483647
}

t.test('1,000 creations through a service that drops 30 % of its answers make 1,000 things', async t => {
  server.fault = () => (random() < 0.3 ? 'hang-up-after' : undefined)
  await times(1000, index => client.communities.create({ name: `n${index}` }))
  t.equal(server.store.rows.length, 1000)
  t.equal(new Set(server.store.rows.map(row => row.name)).size, 1000)
  t.ok(server.seen.length > 1300, 'many of them needed several tries')
})

t.test('1,000 changes through such a service are each made once at most, and those that may stand say so', async t => {
  server.store.kept = new (class extends Map {
    override set() {
      return this
    }
  })()
  server.store.done = []
  let [made, uncertain, lost] = [0, 0, 0]
  await times(1000, async index => {
    const work = client.communities.update(`c${index % 100}`, now => ({ summary: `${now.summary ?? ''}<${index}>` }))
    await work.then(
      () => made++,
      (error: ConflictError | ConnectionError) => (error.uncertain ? uncertain++ : lost++)
    )
  })
  const marks = server.store.rows.map(row => String(row.summary ?? '')).join('')
  const found = marks.match(/<\d+>/g) ?? []
  t.equal(new Set(found).size, found.length, 'no mark is there twice')
  t.ok(found.length >= made && found.length <= made + uncertain, `${made} made, ${uncertain} uncertain, ${lost} lost`)
  t.ok(made > 500)
})
