import fc from 'fast-check'
import t from 'tap'
import { bridgesOf } from './bridges.ts'
import { type Cell, type Equation, withhold } from './withhold.ts'

type Named = Cell & { name: string }
type Table = { cells: Named[]; partitions: Equation<Named>[]; totals: Equation<Named>[] }

const add = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0)

/** A table of communities by parts, with the total of each, of each part, and of all. */
const tableOf = (communities: readonly (readonly number[])[]): Table => {
  const columns = communities[0]!.map((_, at) => add(communities.map(row => row[at]!)))
  const rows = [columns, ...communities].map((parts, row) =>
    [add(parts), ...parts].map((people, at): Named => ({ name: `${row}.${at}`, people }))
  )
  const equation = ([sum, ...parts]: Named[]) => ({ sum: sum!, parts })
  return {
    cells: rows.flat(),
    partitions: rows.map(equation),
    totals: rows[0]!.map((_, at) => equation(rows.map(row => row[at]!)))
  }
}

const hiddenIn = ({ cells, partitions, totals }: Table) => withhold(cells, partitions, totals)

/** What is shown of one partition. */
const shownOf = (parts: Record<string, number>) => {
  const cells = Object.entries(parts).map(([name, people]) => ({ name, people }))
  const sum = { name: 'total', people: add(Object.values(parts)) }
  const hidden = withhold([sum, ...cells], [{ sum, parts: cells }])
  return Object.fromEntries([sum, ...cells].filter(one => !hidden.has(one)).map(({ name, people }) => [name, people]))
}

t.test('the vectors of the formulas', async t => {
  t.strictSame(shownOf({ giver: 7, matcher: 12, taker: 3 }), { total: 22, matcher: 12 }, 'S-1')
  t.strictSame(shownOf({ giver: 6, matcher: 9, taker: 0 }), { total: 15, giver: 6, matcher: 9, taker: 0 }, 'S-2')
  t.strictSame(shownOf({ core: 2, active: 3, peripheral: 20 }), { total: 25, peripheral: 20 }, 'S-3')
  t.strictSame(shownOf({ giver: 0, matcher: 0, taker: 8 }), { total: 8 }, 'S-4')
})

t.test('at the edges', async t => {
  t.strictSame(shownOf({ a: 5, b: 5 }), { total: 10, a: 5, b: 5 })
  t.strictSame(shownOf({ a: 4, b: 5 }), { total: 9 })
  t.strictSame(shownOf({ a: 1, b: 1, c: 6, d: 7 }), { total: 15, d: 7 }, 'those withheld are 5 together')
  t.strictSame(shownOf({ a: 4, b: 4, c: 0 }), { total: 8, c: 0 })
  t.strictSame(shownOf({ a: 4, b: 4, c: 9 }), { total: 17 }, 'each would be 4')
  t.strictSame(shownOf({ a: 1, b: 1, c: 1, d: 1, e: 1, f: 9 }), { total: 14 }, 'each would be 1')
  t.strictSame(shownOf({ a: 0, b: 0 }), { total: 0, a: 0, b: 0 })
  t.strictSame(shownOf({ a: 2, b: 1, c: 0 }), { c: 0 }, 'the total is small too')
})

t.test('a total does not tell of the one community that is withheld', async t => {
  const [total, small, next, large] = [42, 3, 9, 30].map(people => ({ people }))
  const hidden = withhold([total!, small!, next!, large!], [], [{ sum: total!, parts: [small!, next!, large!] }])
  t.strictSame([...hidden], [small, next])
  const only = { people: 7 }
  const sum = { people: 7 }
  t.strictSame(
    [...withhold([sum, only], [], [{ sum, parts: [only] }], new Set([only]))],
    [only, sum],
    'nor that of one'
  )
})

t.test('bridges are what is left of a graph without its circles', async t => {
  const edges = [
    [0, 1],
    [1, 2],
    [2, 0],
    [2, 3],
    [3, 4],
    [4, 5],
    [5, 3],
    [6, 7],
    [6, 7],
    [8, 9]
  ].map(([from, to]) => ({ from: from!, to: to! }))
  t.strictSame(new Set(bridgesOf(edges)), new Set([edges[3], edges[9]]))
})

/** The unknowns that a system of linear equations determines, by elimination. */
const solved = (unknowns: readonly Named[], equations: readonly Equation<Named>[]) => {
  const rows = equations.map(({ sum, parts }) =>
    unknowns.map(one => (one === sum ? -1 : 0) + (parts.includes(one) ? 1 : 0))
  )
  let top = 0
  unknowns.forEach((_, column) => {
    const pivot = rows.findIndex((row, at) => at >= top && Math.abs(row[column]!) > 1e-9)
    if (pivot < 0) return
    ;[rows[top], rows[pivot]] = [rows[pivot]!, rows[top]!]
    const lead = rows[top]!
    const by = lead[column]!
    rows[top] = lead.map(value => value / by)
    rows.forEach((row, at) => {
      const factor = row[column]!
      if (at !== top && Math.abs(factor) > 1e-9)
        rows[at] = row.map((value, place) => value - factor * rows[top]![place]!)
    })
    top++
  })
  const single = rows.filter(row => row.filter(value => Math.abs(value) > 1e-9).length === 1)
  return single.map(row => unknowns[row.findIndex(value => Math.abs(value) > 1e-9)]!.name)
}

t.test('nothing that is withheld can be worked out from totals minus what is shown', async () => {
  const table = fc.tuple(fc.integer({ min: 1, max: 7 }), fc.integer({ min: 2, max: 5 })).chain(([rows, parts]) =>
    fc.array(fc.array(fc.oneof(fc.nat(4), fc.nat(30)), { minLength: parts, maxLength: parts }), {
      minLength: rows,
      maxLength: rows
    })
  )
  fc.assert(
    fc.property(table, communities => {
      const one = tableOf(communities)
      const hidden = hiddenIn(one)
      const few = one.cells.filter(({ people }) => people > 0 && people < 5)
      return few.every(cell => hidden.has(cell)) && solved([...hidden], [...one.partitions, ...one.totals]).length === 0
    }),
    { numRuns: 2000 }
  )
})

function* counts(places: number, most: number): Generator<number[]> {
  if (places === 0) yield []
  else for (const rest of counts(places - 1, most)) for (let one = 0; one <= most; one++) yield [...rest, one]
}

const MOST = 9
/** Every table of so many communities and parts, and which of its cells are withheld, by their places. */
const tables = (rows: number, parts: number) =>
  [...counts(rows * parts, MOST)].map(all => {
    const table = tableOf(Array.from({ length: rows }, (_, row) => all.slice(row * parts, (row + 1) * parts)))
    const hidden = hiddenIn(table)
    return { cells: table.cells, isHidden: table.cells.map(cell => hidden.has(cell)), largest: Math.max(...all) }
  })

type Seen = ReturnType<typeof tables>[number]
const seenBy = ({ cells }: Seen, pattern: readonly boolean[]) =>
  cells.map(({ people }, at) => (pattern[at] ? '?' : people)).join()

/** The withheld cells of tables that can have only one value, if any of `candidates` that looks the same could be the true table. */
const told = (own: readonly Seen[], candidates: readonly Seen[]) => {
  const pattern = own[0]!.isHidden
  const alike = Map.groupBy(candidates, one => seenBy(one, pattern))
  // A table with larger numbers than those tried could look the same.
  return own
    .filter(({ largest }) => largest < MOST)
    .flatMap(one => {
      const others = alike.get(seenBy(one, pattern))!
      return one.cells.flatMap(({ name }, at) =>
        pattern[at] && new Set(others.map(({ cells }) => cells[at]!.people)).size < 2
          ? [`${name} in ${seenBy(one, pattern)}`]
          : []
      )
    })
}

const byPattern = (all: readonly Seen[]) => [...Map.groupBy(all, ({ isHidden }) => isHidden.join()).values()]

t.test('nor by someone who knows that there are no people below zero', async t => {
  const all = tables(2, 2)
  t.strictSame(
    byPattern(all).flatMap(own => told(own, all)),
    []
  )
})

t.test('nor, in one community, by someone who knows the rule', async t => {
  t.strictSame(
    byPattern(tables(1, 3)).flatMap(own => told(own, own)),
    []
  )
})
