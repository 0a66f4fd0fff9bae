import type { ImportedRow } from '@guildhall/schema'
import { sql } from 'drizzle-orm'
import fc from 'fast-check'
import t from 'tap'
import { startApp } from '../../../../test/app.ts'
import { ORGANISATION } from '../../../core/access/caller.ts'
import type { Store } from '../../../platform/database/database.ts'
import { takeBatch } from './batch.ts'
import { outcomes } from './imports.fixtures.ts'

const ACTOR = { key: null, person: null, actorClass: 'robot', request: 'test' }

const keys = { community: fc.constantFrom('c1', 'c2', 'c3'), person: fc.constantFrom('p1', 'p2', 'p3') }
const word = fc.constantFrom('a', 'b', 'c')
const day = fc.constantFrom('2024-01-01', '2024-06-01', '2025-01-01', '2999-01-01')
const maybe = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: undefined, freq: 2 })
const row = <T>(shape: { [K in keyof T]: fc.Arbitrary<T[K]> }) => fc.record(shape, { noNullPrototype: true })

/** Rows of few keys, so that they often meet: some name what is not there yet, or say what does not go together. */
const anyRow = fc.oneof(
  fc.record({
    community: row({
      key: keys.community,
      name: word,
      parent: maybe(fc.option(keys.community)),
      topics: maybe(fc.array(word, { maxLength: 2 }))
    })
  }),
  fc.record({
    person: row({
      key: keys.person,
      name: word,
      title: maybe(fc.option(word)),
      timeZone: maybe(fc.constantFrom('Europe/Lisbon', 'Nowhere'))
    })
  }),
  fc.record({
    membership: row({
      ...keys,
      status: maybe(fc.constantFrom('active', 'alumni', 'declined')),
      joinedOn: maybe(day),
      cause: maybe(word)
    })
  }),
  fc.record({
    term: row({
      key: fc.constantFrom('t1', 't2', 't3'),
      ...keys,
      role: fc.constantFrom('core', 'leader'),
      startedOn: maybe(day),
      endedOn: maybe(day)
    })
  })
)

let sources = 0

/** Takes rows in batches that end where they are told to; answers what was noted and what there is then. */
const taken = async (store: Store, rows: unknown[], ends: number[] = [], source = `s${sources++}`) => {
  const plain = JSON.parse(JSON.stringify(rows)) as unknown[]
  const noted: ImportedRow[] = []
  const cuts = [...new Set([0, ...ends.map(end => end % (rows.length + 1)), rows.length])].sort((a, b) => a - b)
  for (const [index, from] of cuts.slice(0, -1).entries()) {
    const lines = plain.slice(from, cuts[index + 1]).map((value, at) => ({ row: from + at, size: 0, value }))
    noted.push(...(await store.transaction(ACTOR, db => takeBatch(db, { source }, ORGANISATION, lines))))
  }
  return { source, noted: noted.map(({ id: _, ...row }) => row), state: await stateOf(store, source) }
}

/** What a source has brought, by its own keys. */
const stateOf = async (store: Store, source: string) => ({
  communities:
    await store.run(sql`select c.external_key, c.name, c.topics, p.external_key as parent, n.members, n.subcommunities from communities c
    join community_counts n on n.community_id = c.id left join communities p on p.id = c.parent_id where c.source = ${source} order by 1`),
  people: await store.run(
    sql`select external_key, name, title, time_zone from people where source = ${source} order by 1`
  ),
  memberships:
    await store.run(sql`select c.external_key, p.external_key as person, m.status, m.joined_on, m.left_on, m.cause, m.from_terms,
      (select json_agg(json_build_array(s.joined_on, s.left_on, s.is_over) order by s.joined_on nulls first, s.is_over) from membership_spells s where s.membership_id = m.id) as spells from memberships m
    join communities c on c.id = m.community_id join people p on p.id = m.person_id where c.source = ${source} order by 1, 2`),
  terms:
    await store.run(sql`select t.external_key, c.external_key as community, p.external_key as person, t.role, t.started_on, t.ended_on from terms t
    join memberships m on m.id = t.membership_id join communities c on c.id = m.community_id join people p on p.id = m.person_id where t.source = ${source} order by 1`)
})

t.test('rows', async t => {
  const { store } = await startApp(t)

  await t.test('come to the same wherever batches begin and end, as if they came one by one', async t => {
    const property = fc.asyncProperty(
      fc.array(anyRow, { minLength: 1, maxLength: 14 }),
      fc.array(fc.nat(14), { maxLength: 3 }),
      async (rows, ends) => {
        const one = await taken(
          store,
          rows,
          rows.map((_, index) => index)
        )
        const some = await taken(store, rows, ends)
        t.strictSame({ noted: some.noted, state: some.state }, { noted: one.noted, state: one.state })
      }
    )
    await fc.assert(property, { numRuns: 60 })
  })

  const whole = [
    { community: { key: 'c1', name: 'One', topics: ['a'] } },
    { community: { key: 'c2', name: 'Two', parent: 'c1' } },
    { community: { key: 'c3', name: 'Three', parent: 'c2', status: 'active' } },
    { person: { key: 'p1', name: 'Ada', timeZone: 'Europe/Lisbon' } },
    { person: { key: 'p2', name: 'Bo' } },
    { membership: { community: 'c1', person: 'p1', joinedOn: '2024-01-01' } },
    { membership: { community: 'c3', person: 'p2', status: 'declined', cause: 'Full.' } },
    { term: { key: 't1', community: 'c2', person: 'p1', role: 'leader' } },
    { term: { key: 't2', community: 'c1', person: 'p1', role: 'core', startedOn: '2024-01-01' } },
    { term: { key: 't3', community: 'c2', person: 'p2', role: 'core', endedOn: '2020-01-01' } },
    { term: { key: 't4', community: 'c2', person: 'p2', role: 'leader', endedOn: '2022-01-01' } },
    { term: { key: 't5', community: 'c2', person: 'p1', role: 'core', endedOn: '2021-01-01' } },
    { term: { key: 't6', community: 'c1', person: 'p2', role: 'core', endedOn: '2021-01-01' } },
    { membership: { community: 'c1', person: 'p2' } }
  ]
  // By position: each row comes after those it names.
  const after = [[], [0], [1], [], [], [0, 3], [2, 4], [1, 3], [0, 3], [1, 4], [1, 4], [1, 3], [0, 4], [0, 4]]

  const inOrder = (wanted: number[]) => {
    const placed: number[] = []
    const place = (index: number) => {
      for (const needed of after[index]!) if (!placed.includes(needed)) place(needed)
      placed.push(index)
    }
    wanted.forEach(place)
    return placed.map(index => whole[index])
  }

  await t.test('that fit end in one state in any order and with any repeats, and then change nothing', async t => {
    const { state } = await taken(store, whole)
    const orders = fc.shuffledSubarray(
      whole.map((_, index) => index),
      { minLength: whole.length }
    )
    const property = fc.asyncProperty(
      orders,
      fc.array(fc.nat(whole.length - 1), { maxLength: 8 }),
      fc.array(fc.nat(20), { maxLength: 3 }),
      async (order, repeats, ends) => {
        const rows = inOrder([...order, ...repeats])
        const first = await taken(store, rows, ends)
        t.strictSame(first.state, state)
        t.equal(outcomes(first.noted as ImportedRow[]).filter(outcome => outcome === 'failed').length, 0)
        const again = await taken(store, rows, ends, first.source)
        t.strictSame(new Set(outcomes(again.noted as ImportedRow[])), new Set(['unchanged']))
        t.strictSame(again.state, state)
      }
    )
    await fc.assert(property, { numRuns: 40 })
  })
})
