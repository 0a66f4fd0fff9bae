import type { FigureRow, MetricRow, Tally } from '../../../core/module/metric.ts'
import type { Database } from '../../../platform/database/database.ts'
import type { Period } from '../../../platform/periods.ts'
import { personIn } from '../participation/person.ts'
import { readPeople } from '../participation/read-people.ts'

/** The scopes that pool each community, by their places. */
const placesOf = (scopes: readonly (readonly string[])[]) => {
  const places = new Map<string, number[]>()
  scopes.forEach((ids, scope) => {
    for (const id of ids) places.set(id, [...(places.get(id) ?? []), scope])
  })
  return places
}

/** What counts of people, in each scope and each period. */
type Collected = { add: readonly ((person: never) => unknown)[]; facts: unknown[][][] }

const put = (facts: unknown[], found: unknown) => {
  if (Array.isArray(found)) facts.push(...found)
  else facts.push(found)
}

/**
 * Reads people once for some tallies, of all scopes and periods, and returns the rows of each. Of tallies that count the same of people,
 * that is collected once.
 */
export const tallied = async (
  db: Database,
  tallies: readonly Tally[],
  scopes: readonly (readonly string[])[],
  periods: readonly Period[]
): Promise<(tally: Tally) => MetricRow[]> => {
  const collected = new Map<Tally['each'], Collected>(
    tallies.map(({ each }) => [each, { add: periods.map(each), facts: scopes.map(() => periods.map(() => [])) }])
  )
  const places = placesOf(scopes)
  if (collected.size > 0)
    await readPeople(db, [...places.keys()], communities => {
      const pairs = communities.flatMap(community => places.get(community.id)!.map(scope => ({ scope, community })))
      for (const [scope, own] of Map.groupBy(pairs, pair => pair.scope)) {
        const person = personIn(own.map(({ community }) => community)) as never
        for (const { add, facts } of collected.values())
          for (const [period, count] of add.entries()) put(facts[scope]![period]!, count(person))
      }
    })
  const rowsOf = ({ each, all }: Tally, scope: number, period: number): readonly FigureRow[] =>
    all(collected.get(each)!.facts[scope]![period] as never[], periods[period]!)
  return tally =>
    scopes.flatMap((_, scope) =>
      periods.flatMap((_, period) => rowsOf(tally, scope, period).map(row => ({ scope, period, ...row })))
    )
}
