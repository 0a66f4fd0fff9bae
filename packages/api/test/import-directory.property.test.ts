import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import t from 'tap'
import { toRows } from '../../../examples/directory/to-rows.ts'
import { faults, leaves, lost, missing } from './import-directory.ledger.ts'

const texts = ['directory-oddities.json', 'directory-rosters.json'].map(name =>
  readFileSync(new URL(`fixtures/${name}`, import.meta.url), 'utf8')
)

const words = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: 'grapheme', minLength: 200, maxLength: 700 }),
  fc.webUrl({ withFragments: true, withQueryParameters: true }),
  fc.constantFrom(
    '2021',
    '2021-13',
    '2021-02-30',
    '0000-00-00',
    'http://',
    'https://a b|c#d#e',
    '&#0;&bogus;',
    '\ud800',
    'a@b.cc',
    '__proto__'
  )
)
const value = fc.oneof(words, fc.jsonValue({ maxDepth: 2 }))

// Puts each value in the place of the leaf with that number.
const spoil = (file: unknown, changes: Map<number, unknown>) => {
  let index = 0
  const walk = (inner: unknown): unknown => {
    if (Array.isArray(inner)) return inner.map(walk)
    if (typeof inner === 'object' && inner !== null)
      return Object.fromEntries(Object.entries(inner).map(([name, each]) => [name, walk(each)]))
    const change = index++
    return changes.has(change) ? changes.get(change) : inner
  }
  return { ...(walk(file) as object), format: 'communities-neutral/1' }
}

for (const text of texts)
  t.test('whatever a file holds, its rows are valid, nothing is lost, and it goes the same way twice', async () => {
    const pathCount = leaves(JSON.parse(text)).length
    const changes = fc.array(fc.tuple(fc.nat(pathCount), value), { minLength: 1, maxLength: 12 })
    fc.assert(
      fc.property(changes, pairs => {
        const file = spoil(JSON.parse(text), new Map(pairs))
        const outcome = toRows(file, 'anywhere')
        assert.deepEqual(faults(outcome.rows), [])
        assert.deepEqual(lost(file, outcome), [])
        assert.deepEqual(missing(file, outcome), [])
        assert.deepEqual(toRows(file, 'anywhere').rows, outcome.rows)
      }),
      { numRuns: 250, seed: 1, endOnFailure: true }
    )
  })
