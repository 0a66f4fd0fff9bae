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

/** Records values of a measure: each replaces the one of its day. One statement, however many. */
export const recordValues = async (
  db: Database,
  measure: string,
  person: string | null,
  items: readonly MeasureValueCreate[]
): Promise<MeasureValuesAnswer & { ids: string[] }> => {
  const written = await db.run<{ id: string; created: boolean }>(sql`
    insert into measure_values (measure_id, value_on, value, note, recorded_by_id)
    select ${measure}, v."on", v.value, v.note, ${person}
    from jsonb_to_recordset(${JSON.stringify(items)}::jsonb) v ("on" date, value double precision, note text)
    on conflict (measure_id, value_on) do update set value = excluded.value, note = excluded.note, recorded_by_id = excluded.recorded_by_id
      where (measure_values.value, measure_values.note) is distinct from (excluded.value, excluded.note)
    returning id, xmax = 0 as created`)
  const created = written.filter(row => row.created).length
  return {
    created,
    updated: written.length - created,
    unchanged: items.length - written.length,
    ids: written.map(({ id }) => id)
  }
}

/** The value of a measure on a day. */
export const valueOn = async (db: Database, measure: string, on: string): Promise<string> => {
  const [row] = await db.run<{ id: string }>(
    sql`select id from measure_values where measure_id = ${measure} and value_on = ${on}::date`
  )
  return row!.id
}
