import fc from 'fast-check'
import t from 'tap'
import { startApp, type TestClient } from '../../../test/app.ts'
import { onServer } from '../../../test/server.ts'

type Item = { id: string; name: string }
type Step = { kind: 'add' | 'remove' | 'rename' | 'touch'; name: string; at: number }

// Few names, so that many rows tie, also such as differ by case alone.
const NAMES = ['a', 'A', 'b', 'B', 'é', 'z z', '10', '9']
const name = fc.constantFrom(...NAMES)
const step: fc.Arbitrary<Step> = fc.record({
  kind: fc.constantFrom('add', 'remove', 'rename', 'touch'),
  name,
  at: fc.nat(1000)
})

/** What others do to a list while it is read; answers what they touched. */
const disturb = async (admin: TestClient, noun: string, present: string[], steps: Step[]) => {
  const touched: string[] = []
  for (const { kind, name, at } of steps) {
    const id = present[at % present.length]
    const url = `/v1/${noun}/${id}`
    if (kind === 'add') touched.push((await admin.post(`/v1/${noun}`, { name })).body.id)
    else if (id) {
      touched.push(id)
      if (kind === 'remove') await admin.delete(url)
      else await admin.patch(url, kind === 'rename' ? { name } : { externalKey: `touched ${at}`, source: id })
    }
  }
  return touched
}

/** Reads a list page by page, and lets `between` happen after each; answers the ids in their order. */
const walk = async (admin: TestClient, first: string, between: () => Promise<void>) => {
  const seen: string[] = []
  let url: string | undefined = first
  while (url) {
    const { body, headers }: Awaited<ReturnType<TestClient['get']>> = await admin.get(url)
    seen.push(...body.items.map(({ id }: Item) => id))
    if (Boolean(body.next) !== Boolean(headers.link)) throw new Error('next and Link disagree')
    url = /<(.+)>/.exec(String(headers.link ?? ''))?.[1]
    if (url) await between()
  }
  return seen
}

t.test('a walk by cursors sees each thing once, and misses none that is left alone', async t => {
  const { admin } = await startApp(t)
  const lists: [string, string][] = ['communities', 'people'].flatMap(noun =>
    ['name', 'createdAt', 'updatedAt', ...(noun === 'communities' ? ['memberCount'] : [])].flatMap(sort => [
      [noun, sort] as [string, string],
      [noun, `-${sort}`] as [string, string]
    ])
  )
  for (const noun of ['communities', 'people'])
    for (const name of [...NAMES, ...NAMES]) await admin.post(`/v1/${noun}`, { name })

  const property = fc.asyncProperty(
    fc.constantFrom(...lists),
    fc.integer({ min: 1, max: 9 }),
    fc.array(fc.array(step, { maxLength: 3 }), { maxLength: 4 }),
    async ([noun, sort], limit, disturbances) => {
      const present = await walk(admin, `/v1/${noun}?limit=100`, async () => {})
      const touched = new Set<string>()
      const seen = await walk(admin, `/v1/${noun}?sort=${sort}&limit=${limit}`, async () => {
        for (const id of await disturb(admin, noun, present, disturbances.shift() ?? [])) touched.add(id)
      })
      // What others change while the list is read may stand in two places; all else stands in one.
      const counted = seen.filter(id => !touched.has(id) || sort.endsWith('createdAt'))
      if (new Set(counted).size !== counted.length) return false
      return present.every(id => touched.has(id) || seen.includes(id))
    }
  )
  await fc.assert(property, { numRuns: 60, endOnFailure: true })
  t.pass('60 walks')
})

t.test('nothing where others have a date comes first or last, in every direction', async t => {
  const { admin } = await startApp(t)
  const community = (await admin.post('/v1/communities', { name: 'Dated' })).body.id
  const days = [null, '2020-01-01', null, '2021-01-01', '2020-01-01', null, '2022-01-01']
  for (const joinedOn of days) {
    const person = (await admin.post('/v1/people', { name: 'Somebody' })).body.id
    await admin.post('/v1/memberships', { community, person, joinedOn })
  }
  for (const sort of ['joinedOn', '-joinedOn', 'name', '-name']) {
    for (const limit of [1, 2, 3]) {
      const url = `/v1/memberships?community=dated&sort=${sort}`
      const whole = (await admin.get(url)).body.items.map(({ id }: Item) => id)
      t.strictSame(await walk(admin, `${url}&limit=${limit}`, async () => {}), whole, `${sort} by ${limit}`)
      t.equal(whole.length, days.length)
    }
  }
})

t.test('10,000 rows', async t => {
  const { admin, url } = await startApp(t)
  await onServer(url, `insert into people (name) select 'Person ' || (n % 100) from generate_series(1, 10000) n`)
  const before = new Set<string>()
  for (const id of await walk(admin, '/v1/people?limit=100&sort=createdAt', async () => {})) before.add(id)
  t.equal(before.size, 10_000)
  const touched = new Set<string>()
  const present = [...before]
  let at = 0
  const seen = await walk(admin, '/v1/people?limit=100&sort=-name', async () => {
    at += 37
    const steps: Step[] = [
      { kind: 'add', name: 'Person 50', at },
      { kind: 'remove', name: '', at }
    ]
    for (const id of await disturb(admin, 'people', present, steps)) touched.add(id)
  })
  t.equal(new Set(seen).size, seen.length, 'none twice')
  t.strictSame(
    present.filter(id => !touched.has(id) && !seen.includes(id)),
    [],
    'none missed'
  )
})

t.test('cursors of another list, another order, or of nobody are refused kindly', async t => {
  const { admin } = await startApp(t)
  for (const name of ['One', 'Two']) {
    await admin.post('/v1/communities', { name })
    await admin.post('/v1/people', { name })
  }
  const { next } = (await admin.get('/v1/people?limit=1')).body
  const forged = (...parts: unknown[]) => Buffer.from(JSON.stringify(parts)).toString('base64url')
  const id = '00000000-0000-7000-8000-000000000000'
  const cursors = [
    next,
    (await admin.get('/v1/communities?limit=1&sort=-name')).body.next,
    'nonsense',
    forged(),
    forged(null),
    forged('Community name', null, id),
    forged('Community name', 5, id),
    forged('Community name', 'a', 'not an id'),
    forged('Community name', 'a', '-'.repeat(36)),
    forged('Community createdAt', 'yesterday', id),
    forged('Community name', 'a\u0000', id)
  ]
  for (const cursor of cursors) {
    const { status, body } = await admin.get(`/v1/communities?cursor=${cursor}`)
    t.equal(status, 400, cursor)
    t.match(body.code, /^(INVALID_INPUT|OUT_OF_RANGE)$/)
    const { errors } = await admin.ask('query ($after: String) { communities(after: $after) { nodes { id } } }', {
      after: cursor
    })
    t.equal(errors[0].extensions.code, body.code, 'over GraphQL too')
  }
  const moment = forged('Community createdAt', 'no moment', id)
  t.equal((await admin.get(`/v1/communities?sort=createdAt&cursor=${moment}`)).status, 400, 'no moment')
})
