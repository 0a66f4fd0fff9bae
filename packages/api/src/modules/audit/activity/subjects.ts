import { and, eq, type SQL, sql } from 'drizzle-orm'
import type { Model, View } from '../../../core/model/model.ts'
import { tableOf } from '../../../core/registry.ts'
import type { activity } from './table.ts'

/** The kinds of records whose acts are read by just those who may read the record as it is now. */
const subjects = () =>
  Object.entries(tableOf('subjects')).flatMap(([type, { model, activity }]) =>
    model && activity ? [{ type, table: model.table, visible: activity }] : []
  )

const seen = (table: Model['table'], visible: Model['visible'], id: SQL, view: View) =>
  sql`exists (select from ${table} where ${and(eq(sql`${table}.id`, id), visible(table, view))})`

/** Whether an entry is about such a record. */
export const isAboutSuch = (t: typeof activity): SQL => sql`${t.subjectType} in ${subjects().map(({ type }) => type)}`

/** Whether the caller sees the record that the entry is about. */
export const seesSuch = (t: typeof activity, view: View): SQL => {
  const cases = subjects().map(
    ({ type, table, visible }) => sql`when ${type} then ${seen(table, visible, sql`${t.subjectId}`, view)}`
  )
  return sql`case ${t.subjectType} ${sql.join(cases, sql` `)} else false end`
}
