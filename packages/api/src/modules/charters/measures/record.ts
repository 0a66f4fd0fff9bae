import type { MeasureValueCreate, MeasureValuesAnswer } from '@guildhall/schema'
import { sql } from 'drizzle-orm'
import { ApiError } from '../../../core/problem/api-error.ts'
import type { Database } from '../../../platform/database/database.ts'
import { today } from '../../../platform/days.ts'
import { measureFaults as faults } from '../words.en.ts'

/**
 * Refuses values of days to come, and several of one day.
 * @throws ApiError RULE_BROKEN with each of them; `at` is the pointer to an item.
 */
export const checkValues = (items: readonly MeasureValueCreate[], at: (index: number) => string): void => {
  const [day, days] = [today(), items.map(({ on }) => on)]
  const errors = days.flatMap((on, index) => {
    const detail = on > day ? faults.future : days.indexOf(on) < index ? faults.twice : null
    return detail === null ? [] : [{ pointer: `${at(index)}/on`, detail }]
  })
  if (errors[0]) throw new ApiError('RULE_BROKEN', errors[0].detail, errors)
}

/** A value to record; a note that is undefined stays as it is. */
export type Recording = { measure: string; on: string; value: number; note?: string | null | undefined }
type Written = { id: string; measure: string; on: string; created: boolean }

/**
 * Records values of measures, at most one of a measure and a day: each replaces the one of its day. One statement, however many. Returns
 * those that are new or were changed.
 */
export const putValues = (db: Database, person: string | null, items: readonly Recording[]): Promise<Written[]> =>
  db.run<Written>(sql`
    insert into measure_values (measure_id, value_on, value, note, recorded_by_id)
    select v.measure, v."on", v.value, case when v.j ? 'note' then v.j ->> 'note' else o.note end, ${person}
    from (
      select j, (j ->> 'measure')::uuid as measure, (j ->> 'on')::date as "on", (j ->> 'value')::double precision as value
      from jsonb_array_elements(${JSON.stringify(items)}::jsonb) j) v
    left join measure_values o on o.measure_id = v.measure and o.value_on = v."on"
    on conflict (measure_id, value_on) do update set value = excluded.value, note = excluded.note, recorded_by_id = excluded.recorded_by_id
      where (measure_values.value, measure_values.note) is distinct from (excluded.value, excluded.note)
    returning id, measure_id as measure, value_on::text as "on", xmax = 0 as created`)

/** Records values of one measure, with their notes: a note that is left out is cleared. */
export const recordValues = async (
  db: Database,
  measure: string,
  person: string | null,
  items: readonly MeasureValueCreate[]
): Promise<MeasureValuesAnswer & { ids: string[] }> => {
  const written = await putValues(
    db,
    person,
    items.map(({ on, value, note = null }) => ({ measure, on, value, note }))
  )
  const created = written.filter(row => row.created).length
  return {
    created,
    updated: written.length - created,
    unchanged: items.length - written.length,
    ids: written.map(({ id }) => id)
  }
}

/** The ids of values of measures on days, in the same order. */
export const valueIds = async (
  db: Database,
  items: readonly Pick<Recording, 'measure' | 'on'>[]
): Promise<string[]> => {
  const rows = await db.run<{ id: string }>(sql`
    select v.id from jsonb_to_recordset(${JSON.stringify(items.map(({ measure, on }, at) => ({ at, measure, on })))}::jsonb)
        k (at integer, measure uuid, "on" date)
      join measure_values v on v.measure_id = k.measure and v.value_on = k."on" order by k.at`)
  return rows.map(({ id }) => id)
}
