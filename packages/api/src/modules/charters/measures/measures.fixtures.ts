import { sql } from 'drizzle-orm'
import type { Store } from '../../../platform/database/database.ts'

let measures = 0

/** A measure of a community, as the charter would have it. */
export const makeMeasure = async (store: Store, community: string): Promise<string> => {
  const [made] = await store.run<{ id: string }>(sql`
    insert into measures (community_id, name, unit, baseline, target, position)
    values (${community}, ${`Measure ${measures++}`}, 'days', 5, 2, 1) returning id`)
  return made!.id
}

/** A value of a measure. */
export const makeValue = async (store: Store, measure: string): Promise<string> => {
  const [made] = await store.run<{ id: string }>(
    sql`insert into measure_values (measure_id, value_on, value) values (${measure}, '2026-01-31', 4) returning id`
  )
  return made!.id
}

type Places = Record<string, string>

/** What the access matrix acts on: a measure of a community at each place, and its value. */
export const makeMeasures = async (store: Store, communities: Places) => {
  const measures: Places = {}
  const measureValues: Places = {}
  for (const place of ['own P', 'other P', 'apart M']) {
    measures[place] = await makeMeasure(store, communities[place]!)
    measureValues[place] = await makeValue(store, measures[place])
  }
  return { measures, measureValues }
}
