import type { PersonExport } from '@guildhall/schema'
import { and, getTableColumns, not, sql } from 'drizzle-orm'
import { naming, type Place, placesOf } from '../../../core/module/personal.ts'
import { listOf } from '../../../core/registry.ts'
import type { Database } from '../../../platform/database/database.ts'
import { people } from './table.ts'

const recordsOf = (place: Place, position: number, person: string, isOwn: boolean) => {
  const columns = getTableColumns(place.table)
  const values = place.holds.map(name => sql`${name}::text, ${columns[name]}`)
  return sql`
    select ${position}::int as position, jsonb_build_object('kind', ${place.kind}::text, 'as', ${place.as}::text, 'values', jsonb_build_object(${sql.join(values, sql`, `)})) as record
    from ${place.table} where ${and(naming(place, sql`${person}::uuid`), isOwn ? undefined : place.confided && not(place.confided))}`
}

/** Reads everything that the lists of the modules say about one person, in one statement; what is confided only as their own. */
export const exportOf = async (db: Database, person: string, isOwn: boolean): Promise<PersonExport> => {
  const places = placesOf(listOf('personal'))
  places.sort((a, b) => Number(b.table === people) - Number(a.table === people))
  const parts = places.map((place, position) => recordsOf(place, position, person, isOwn))
  const [row] = await db.run<{ records: PersonExport['records'] }>(
    sql`select coalesce(jsonb_agg(record order by position), '[]') as records from (${sql.join(parts, sql` union all `)}) r`
  )
  return { person, exportedAt: new Date().toISOString(), records: row!.records }
}
