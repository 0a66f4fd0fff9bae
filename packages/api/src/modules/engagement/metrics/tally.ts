import type { FigureRow, MetricRow, Tally } from '../../../core/module/metric.ts'
import type { Database } from '../../../platform/database/database.ts'
import type { Period } from '../../../platform/periods.ts'
import { type Part, partIn, personIn } from '../participation/person.ts'
import { readPeople } from '../participation/read-people.ts'

/** The scopes that pool each community, by their places. */
const placesOf = (scopes: readonly (readonly string[])[]) => {
  const places = new Map<string, number[]>()
  scopes.forEach((ids, scope) => {
    for (const id of ids) places.set(id, [...(places.get(id) ?? []), scope])
  })
  return places
}

/** Facts of each scope and period, by the number of these two. */
type Facts = { put(cell: number, fact: unknown): void; in(cell: number): unknown[] }

/** All facts as they come. */
const listed = (): Facts => {
  const facts = new Map<number, unknown[]>()
  return {
    put(cell, fact) {
      const known = facts.get(cell)
      if (known) known.push(fact)
      else facts.set(cell, [fact])
    },
    in: cell => facts.get(cell) ?? []
  }
}

/** How often there is each of a few facts. */
const counted = (cells: number): Facts => {
  const counts = new Map<unknown, Uint32Array>()
  return {
    put(cell, fact) {
      const known = counts.get(fact)
      const own = known ?? new Uint32Array(cells)
      if (!known) counts.set(fact, own)
      own[cell]!++
    },
    in: cell => [...counts].flatMap(([fact, own]) => Array(own[cell]!).fill(fact))
  }
}

const putAll = (facts: Facts, cell: number, found: unknown) => {
  if (!Array.isArray(found)) facts.put(cell, found)
  else for (const fact of found) facts.put(cell, fact)
}

/** What counts of people in a period, and where that is put. */
type Collected = { count(person: never): unknown; period: number; facts: Facts }

/** Parts of one person, and all scopes that have these and no others. */
type Shared = { parts: Part[]; scopes: number[] }

/** What one person did in each scope: once for those that have the same communities of theirs. */
const sharedBy = (parts: readonly Part[], places: ReadonlyMap<string, readonly number[]>): Iterable<Shared> => {
  const [first] = parts as [Part]
  if (parts.length === 1) return [{ parts: [first], scopes: [...places.get(first.community.id)!] }]
  const own = new Map<number, number[]>()
  parts.forEach(({ community }, at) => {
    for (const scope of places.get(community.id)!) {
      const known = own.get(scope)
      if (known) known.push(at)
      else own.set(scope, [at])
    }
  })
  const shared = new Map<string, Shared>()
  for (const [scope, which] of own) {
    const name = which.join()
    const known = shared.get(name)
    if (known) known.scopes.push(scope)
    else shared.set(name, { parts: which.map(at => parts[at]!), scopes: [scope] })
  }
  return shared.values()
}

/**
 * Reads people once for some tallies, of all scopes and periods, and returns what makes the rows of each. Of tallies that count the same
 * of people, that is collected once.
 */
export const tallied = async (
  db: Database,
  tallies: readonly Tally[],
  scopes: readonly (readonly string[])[],
  periods: readonly Period[]
): Promise<(tally: Tally) => readonly MetricRow[]> => {
  const collected = new Map(
    tallies.map(({ each, counts }) => [each, counts ? counted(scopes.length * periods.length) : listed()])
  )
  const each = [...collected].flatMap(([each, facts]) =>
    periods.map((one, period): Collected => ({ count: each(one), period, facts }))
  )
  const places = placesOf(scopes)
  if (each.length > 0)
    await readPeople(db, [...places.keys()], communities => {
      for (const { parts, scopes } of sharedBy(communities.map(partIn), places)) {
        const person = personIn(parts) as never
        for (const { count, period, facts } of each) {
          const found = count(person)
          if (Array.isArray(found) && found.length === 0) continue
          for (const scope of scopes) putAll(facts, scope * periods.length + period, found)
        }
      }
    })
  const rowsOf = ({ each, all }: Tally, scope: number, period: number): readonly FigureRow[] =>
    all(collected.get(each)!.in(scope * periods.length + period) as never[], periods[period]!)
  return tally =>
    scopes.flatMap((_, scope) =>
      periods.flatMap((_, period) => rowsOf(tally, scope, period).map(row => ({ scope, period, ...row })))
    )
}
