import { getTableColumns, is, SQL, sql } from 'drizzle-orm'
import type { PgColumn } from 'drizzle-orm/pg-core'
import { snake, type WriteModel } from './rows.ts'
import { columnList, tableOf } from './write.ts'

const joined = (parts: SQL[], between: SQL = sql`, `) => sql.join(parts, between)

/** A column of a row that may not give it: what the table itself would put there. */
const orDefault = (name: string, column: PgColumn | undefined): SQL => {
  const given = sql`q.${sql.identifier(name)}`
  const fallback: unknown = column?.notNull ? column.default : undefined
  if (fallback === undefined) return given
  if (is(fallback, SQL)) return sql`coalesce(${given}, ${fallback})`
  const literal = typeof fallback === 'object' ? sql`${JSON.stringify(fallback)}::jsonb` : sql`${fallback}`
  return sql`coalesce(${given}, ${literal})`
}

/**
 * One statement for rows that each know other columns: a known record keeps what its row does not give, a new one gets the
 * defaults. Records are held before they are compared, so that nobody's change in between is lost.
 */
export const upsertStatement = (writable: WriteModel, columns: string[]): SQL => {
  const table = tableOf(writable)
  const { upsertKey: knownBy } = writable
  const byName = new Map(
    Object.entries(getTableColumns(writable.model.table)).map(([name, column]) => [snake(name), column as PgColumn])
  )
  const others = columns.filter(name => !knownBy.includes(name)).map(name => sql.identifier(name))
  const same = (left: SQL, right: SQL) =>
    joined(
      knownBy.map(name => sql`${left}.${sql.identifier(name)} = ${right}.${sql.identifier(name)}`),
      sql` and `
    )
  const set = joined(others.map(name => sql`${name} = k.${name}`))
  const differs = joined(
    others.map(name => sql`t.${name} is distinct from k.${name}`),
    sql` or `
  )
  const changed =
    others.length === 0
      ? sql`select id from ${table} where false`
      : sql`update ${table} t set ${set} from known k where t.id = k.id and (${differs}) returning t.id`
  const kept = joined([sql`t.id`, ...others.map(name => sql`p.${name}`)])
  const values = joined(columns.map(name => orDefault(name, byName.get(name))))
  return sql`
    with given as materialized (
      select j.position::int, j.value as given, q.*
      from jsonb_array_elements(${sql.placeholder('rows')}::jsonb) with ordinality j (value, position), lateral jsonb_populate_record(null::${table}, j.value) q
    ), known as materialized (
      select q.position, ${kept} from given q join ${table} t on ${same(sql`t`, sql`q`)}, lateral jsonb_populate_record(t, q.given) p
      order by t.id for no key update of t
    ), changed as (${changed}), made as (
      insert into ${table} as t (${columnList(columns)}) select ${values} from given q
      where not exists (select from known k where k.position = q.position) order by q.position
      on conflict (${columnList(knownBy)}) do nothing returning t.id, ${joined(knownBy.map(name => sql`t.${sql.identifier(name)}`))}
    )
    select coalesce(k.id, m.id) as id,
      case when m.id is not null then 'created' when c.id is not null then 'updated' when k.id is not null then 'unchanged' end as outcome
    from given q left join known k using (position) left join changed c on c.id = k.id left join made m on ${same(sql`m`, sql`q`)}
    order by position`
}
