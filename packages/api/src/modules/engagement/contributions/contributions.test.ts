import t from 'tap'
import { stage } from '../engagement.fixtures.ts'

t.test('contributions are recorded once each, whatever else is sent with them', async t => {
  const { admin, community, people, post, entry } = await stage(t)
  const first = await post([entry({ sourceKey: '1' }), entry({ sourceKey: '2', activity: 'ask' })])
  t.equal(first.status, 207)
  t.match(first.body.items, [
    { index: 0, outcome: 'created', problem: null },
    { index: 1, outcome: 'created' }
  ])

  await t.test('sent again, nothing is counted again', async t => {
    const again = await post([entry({ sourceKey: '2', activity: 'ask' }), entry({ sourceKey: '1' })])
    t.match(again.body.items, [
      { outcome: 'unchanged', id: first.body.items[1].id },
      { outcome: 'unchanged', id: first.body.items[0].id }
    ])
    t.equal((await admin.get('/v1/contributions?include=total')).body.totalCount, 2)
  })
  await t.test('each item that does not fit is refused, with its place, and the others are recorded', async t => {
    const bad = [
      entry({ activity: 'dance' }),
      entry({ weight: -1 }),
      entry({ occurredAt: new Date(Date.now() + 60_000).toISOString() }),
      entry({ person: '01900000-0000-7000-8000-000000000000' }),
      entry({ counterpart: people.ada }),
      entry({ sourceKey: '1', activity: 'talk' }),
      entry({ corrects: first.body.items[0].id, source: 'other', sourceKey: 'c' }),
      'nothing'
    ]
    const { status, body } = await post([bad[0], entry({ sourceKey: '3' }), ...bad.slice(1)])
    t.equal(status, 207)
    const told = body.items.map(({ outcome, problem }: never) => {
      const { code, errors } = (problem ?? {}) as { code?: string; errors?: { pointer: string }[] }
      return [outcome, code, errors?.[0]?.pointer]
    })
    const expected = [
      ['failed', 'INVALID_INPUT', '/activity'],
      ['created', undefined, undefined],
      ['failed', 'INVALID_INPUT', '/weight'],
      ['failed', 'RULE_BROKEN', '/occurredAt'],
      ['failed', 'UNKNOWN_REFERENCE', '/person'],
      ['failed', 'RULE_BROKEN', '/counterpart'],
      ['failed', 'ORIGIN_TAKEN', '/sourceKey'],
      ['failed', 'RULE_BROKEN', '/source'],
      ['failed', 'INVALID_INPUT', '']
    ]
    t.strictSame(told, expected)
    t.strictSame(
      body.items.map(({ index }: { index: number }) => index),
      [0, 1, 2, 3, 4, 5, 6, 7, 8]
    )
    t.equal((await admin.get('/v1/contributions?include=total')).body.totalCount, 3)
  })

  await t.test('1,001 at once are too many, and none is recorded', async t => {
    const items = Array.from({ length: 1001 }, (_, n) => entry({ sourceKey: `many ${n}` }))
    t.match(await post(items), { status: 400, body: { code: 'INVALID_INPUT', errors: [{ pointer: '/items' }] } })
    t.equal((await admin.get('/v1/contributions?include=total')).body.totalCount, 3)
  })

  await t.test('1,000 at once', async t => {
    const items = Array.from({ length: 1000 }, (_, n) => entry({ sourceKey: `many ${n}` }))
    const begin = performance.now()
    const { body } = await post(items)
    t.comment(`${Math.round(performance.now() - begin)} ms`)
    t.strictSame(body.items.filter(({ outcome }: { outcome: string }) => outcome !== 'created').slice(0, 2), [])
  })

  await t.test('the ledger of the community has them', async t => {
    const { body } = await admin.get(`/v1/communities/${community}/ledger`)
    // Those recorded at once have no order.
    const answer = body.items.find(({ activity }: { activity: string }) => activity === 'answer')
    t.match(answer, {
      person: { id: people.ada },
      activity: 'answer',
      weight: 2,
      weightVersion: 1,
      source: 'chat'
    })
  })
})
