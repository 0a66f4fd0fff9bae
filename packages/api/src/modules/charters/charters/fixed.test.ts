import t from 'tap'
import { listOf } from '../../../core/registry.ts'
import { stage } from './charters.fixtures.ts'

t.test('a published version never changes', async t => {
  const { admin, as, community, draft, store, take, people } = await stage(t)
  const markdown = '# Looms\n\n## Mission\n\nLeader and ada weave.\n'
  const first = await draft({ markdown, authors: [people.ada, people.bo] })
  await take('admin', first, 'publish')
  const second = await draft({ markdown: markdown.replace('weave', 'felt') })
  await take('admin', second, 'publish')
  const read = async () =>
    (
      await store.pool.query(
        'select id, community_id, number, title, sections, layout, decision_mode, next_review_on, vote_opened_at, vote_until, vote_round, outcome, published_at, source, external_key, created_at from charters order by number'
      )
    ).rows
  const before = await read()
  t.equal(before.length, 2)

  await t.test('by no statement of SQL', async t => {
    const { rows: columns } = await store.pool.query(
      `select column_name as name, udt_name as type from information_schema.columns where table_name = 'charters'`
    )
    // The end of a version and the references to people are all that can be noted.
    const noted = [
      'status',
      'superseded_at',
      'removed_on',
      'author_ids',
      'published_by_id',
      'based_on_id',
      'updated_at'
    ]
    const values: Record<string, string> = {
      uuid: 'uuid_v7()',
      int4: '99',
      text: `'other'`,
      jsonb: `'[{"section":"other"}]'`,
      date: `'2031-01-01'`,
      timestamptz: `'2031-01-01T00:00:00Z'`,
      _uuid: `'{}'`
    }
    for (const { name, type } of columns) {
      if (noted.includes(name)) continue
      const statement = `update charters set ${name} = ${values[type]}`
      await t.rejects(store.pool.query(statement), /never changes/, statement)
    }
    for (const statement of [
      `update charters set status = 'draft', published_at = null, number = null, superseded_at = null`,
      `update charters set status = 'published', superseded_at = null where number = 1`,
      `update charters set superseded_at = now() where number = 1`,
      `update charters set removed_on = '2026-01-01' where number = 1`,
      `update charters set author_ids = author_ids || array['${people.leader}'::uuid]`,
      `update charters set published_by_id = '${people.bo}'`,
      `update charters set based_on_id = '${second}' where number = 1`,
      'delete from charters',
      'truncate charters cascade'
    ])
      await t.rejects(store.pool.query(statement), statement)
    // Only the function that erases names can pass, not whoever says so.
    await t.rejects(
      store.pool.query(
        `do $$ begin perform set_config('guildhall.erasing_words', 'on', true); update charters set title = 'other'; end $$`
      ),
      /never changes/
    )
    t.strictSame(await read(), before)
  })

  await t.test('by no operation', async t => {
    const writes = listOf('operations').filter(({ verb, path }) => verb !== 'GET' && path.includes('{charter}'))
    t.ok(writes.length >= 3)
    for (const id of [first, second]) {
      const path = `/v1/charters/${id}`
      for (const hand of [admin, as('leader')]) {
        for (const patch of [
          { title: 'Other' },
          { sections: [] },
          { decisionMode: 'consent' },
          { nextReviewOn: '2031-01-01' },
          { authors: [] }
        ]) {
          const answer = await hand.patch(path, patch, '*')
          t.match(answer, { status: 409, body: { code: 'CONFLICT', detail: /never changes.*basedOn/ } })
        }
        t.match(await hand.delete(path, '*'), { status: 409, body: { code: 'CONFLICT' } })
        for (const transition of ['publish', 'withdraw'])
          t.match(await hand.post(`${path}/transitions`, { transition }), { status: 409 })
      }
    }
    t.strictSame(await read(), before)
  })

  await t.test('but for the names of people who are erased', async t => {
    const loom = { name: 'Wilhelmina Loomer', externalId: 'wilhelmina.loomer' }
    const person = (await admin.post('/v1/people', loom)).body.id
    const named = '# Looms\n\n## Mission\n\nWilhelmina Loomer weaves.\n'
    const published = await draft({ markdown: named, authors: [person, people.bo] })
    await take('admin', published, 'publish')
    const open = await draft({ markdown: named, authors: [person] })
    const { status, body } = await admin.post(`/v1/people/${person}/erasure`, { reason: 'On request.' })
    t.equal(status, 200)
    t.match(body.words, [{ kind: 'charters', count: 2 }])
    t.match((await admin.get(`/v1/charters/${published}`)).body, { authors: [{ name: 'bo' }] })
    t.equal((await admin.get(`/v1/charters/${published}/text.md`)).text, named.replace('Wilhelmina Loomer', '[erased]'))
    t.match((await admin.get(`/v1/charters/${open}`)).body, {
      authors: [],
      sections: [{ text: '[erased] weaves.' }]
    })
  })

  await t.test('and goes with its community', async t => {
    await admin.delete(`/v1/communities/${community}`, '*')
    t.strictSame(await read(), [])
  })
})
