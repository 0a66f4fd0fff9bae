import t from 'tap'
import { startApp } from '../../../test/app.ts'
import { onServer } from '../../../test/server.ts'

const times = <T>(count: number, work: (index: number) => T): T[] => Array.from({ length: count }, (_, i) => work(i))
const count = (statuses: number[]) =>
  Object.fromEntries(statuses.map(one => [one, statuses.filter(s => s === one).length]))

t.test('changes at the same time, in two processes', async t => {
  const { admin, elsewhere } = await startApp(t)
  const hands = [admin, await elsewhere()]
  const hand = (index: number) => hands[index % 2]!

  await t.test('of eight changes to one version exactly one is made', async t => {
    const made = [
      await admin.post('/v1/communities', { name: 'Contested' }),
      await admin.post('/v1/people', { name: 'Contested' }),
      await admin.post('/v1/portals', { name: 'Contested', baseUrl: 'https://a.example/' })
    ]
    for (const { headers, body } of made) {
      let etag = headers.etag as string
      for (const round of [1, 2, 3]) {
        const url = headers.location as string
        const answers = await Promise.all(times(8, i => hand(i).patch(url, { name: `Round ${round}, try ${i}` }, etag)))
        t.strictSame(count(answers.map(({ status }) => status)), { 200: 1, 412: 7 }, url)
        const winner = answers.find(({ status }) => status === 200)!
        const now = await hands[1]!.get(url)
        t.strictSame(now.body, winner.body, 'and it is what is read, elsewhere too')
        t.not(now.body.updatedAt, body.updatedAt)
        etag = now.headers.etag as string
      }
    }
  })

  await t.test('over GraphQL too', async t => {
    const { etag } = (await admin.ask('{ community(community: "contested") { etag } }')).data.community
    const change =
      'mutation ($name: String!, $etag: String!) { updateCommunity(community: "contested", ifMatch: $etag, input: { name: $name }) { name } }'
    const answers = await Promise.all(times(8, i => hand(i).ask(change, { name: `Try ${i}`, etag })))
    t.equal(answers.filter(({ errors }) => !errors).length, 1)
    const codes = answers.flatMap(
      ({ errors }) => errors?.map((error: { extensions: { code: string } }) => error.extensions.code) ?? []
    )
    t.strictSame(codes, Array(7).fill('PRECONDITION_FAILED'))
  })

  await t.test('a change and a deletion of one version: one is made', async t => {
    for (const name of ['Doomed', 'Doomed too', 'Doomed as well']) {
      const { headers } = await admin.post('/v1/communities', { name })
      const [url, etag] = [headers.location as string, headers.etag as string]
      const statuses = (
        await Promise.all([hand(0).patch(url, { summary: 'Saved' }, etag), hand(1).delete(url, etag)])
      ).map(({ status }) => status)
      t.ok(statuses.join() === '200,412' || statuses.join() === '404,204', statuses.join())
    }
  })
})

t.test('an Idempotency-Key', async t => {
  const { admin, elsewhere, url, caller } = await startApp(t)
  const hands = [admin, await elsewhere()]
  const make = (index: number, key: string, body: unknown) =>
    hands[index % 2]!.post('/v1/communities', body, { 'idempotency-key': key })
  const named = async (name: string) => (await admin.get(`/v1/communities?q=${name}`)).body.items.length

  await t.test('ten times at once makes one thing', async t => {
    const answers = await Promise.all(times(10, i => make(i, 'at-once', { name: 'Onceonly' })))
    const made = answers.filter(({ status }) => status === 201)
    const others = answers.filter(({ status }) => status !== 201)
    t.ok(made.length >= 1)
    t.equal(new Set(made.map(({ text }) => text)).size, 1, 'all who are answered hear the same')
    t.equal(made.filter(({ headers }) => !headers['idempotent-replayed']).length, 1, 'one of them first')
    for (const { status, body, headers } of others) {
      t.equal(status, 409)
      t.equal(body.code, 'IDEMPOTENCY_IN_PROGRESS')
      t.match(headers['retry-after'], /^\d+$/)
    }
    t.equal(await named('onceonly'), 1)
  })

  await t.test('gives the same answer again: status, body and headers', async t => {
    const first = await make(0, 'again', { name: 'Repeated' })
    await admin.patch('/v1/communities/repeated', { summary: 'Changed since' })
    const again = await make(1, 'again', { name: 'Repeated' })
    t.equal(again.status, first.status)
    t.equal(again.text, first.text)
    for (const name of ['etag', 'location', 'content-type', 'cache-control', 'vary'])
      t.equal(again.headers[name], first.headers[name], name)
    t.equal(again.headers['idempotent-replayed'], 'true')
    const patch = () =>
      admin.send(
        'PATCH',
        '/v1/communities/repeated',
        { summary: 'Once' },
        { 'if-match': first.headers.etag as string, 'idempotency-key': 'patch' }
      )
    t.equal((await patch()).status, 412, 'a refusal is not kept')
  })

  await t.test('is for one request of one caller', async t => {
    await make(0, 'mine', { name: 'Mine' })
    const others: [string, () => Promise<{ status: number; body: { code: string } }>][] = [
      ['another body', () => make(0, 'mine', { name: 'Yours' })],
      ['another address', () => admin.post('/v1/people', { name: 'Mine' }, { 'idempotency-key': 'mine' })]
    ]
    for (const [what, ask] of others) {
      const { status, body } = await ask()
      t.equal(status, 422, what)
      t.equal(body.code, 'IDEMPOTENCY_MISMATCH', what)
    }
    const other = await caller()
    t.equal(
      (await other.post('/v1/people', { name: 'Mine' }, { 'idempotency-key': 'mine' })).status,
      201,
      'another caller'
    )
  })

  await t.test('whose change fails may be tried again', async t => {
    const refused = await make(0, 'later', { name: 'Later', slug: 'mine' })
    t.equal(refused.status, 409)
    await admin.delete('/v1/communities/mine')
    t.equal((await make(0, 'later', { name: 'Later', slug: 'mine' })).status, 201)
  })

  await t.test('is refused when it is none', async t => {
    for (const key of ['', 'a b', 'x'.repeat(256), 'é'])
      t.equal((await make(0, key, { name: 'Keyless' })).status, 400, JSON.stringify(key.slice(0, 9)))
    t.equal((await make(0, 'x'.repeat(255), { name: 'Keyed' })).status, 201)
  })

  await t.test('is forgotten after a day', async t => {
    await make(0, 'old', { name: 'Old' })
    await onServer(url, "update idempotency_keys set created_at = now() - interval '25 hours'")
    const again = await make(0, 'old', { name: 'Old' })
    t.equal(again.status, 201)
    t.equal(again.headers['idempotent-replayed'], undefined)
  })
})
