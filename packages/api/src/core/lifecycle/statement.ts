import { type SQL, sql } from 'drizzle-orm'
import type { Stored } from './types.ts'

const list = (names: readonly string[], of: string) => names.map(name => `, ${of}${name}`).join('')

const given = sql`given as (
  select * from jsonb_to_recordset(${sql.placeholder('rows')}::jsonb) g (id uuid, "from" text, "to" text, at timestamptz, columns jsonb, step jsonb))`

const moved = ({ table, state, columns }: Stored) =>
  sql.raw(`moved as (
    update ${table} t set ${state} = g."to"${columns.map(name => `, ${name} = n.${name}`).join('')}
    from given g join ${table} o on o.id = g.id, lateral jsonb_populate_record(o, g.columns) n
    where t.id = g.id and t.${state} = g."from" returning t.id)`)

const noted = ({ steps }: Stored) =>
  sql.raw(
    steps
      ? `insert into ${steps.table} (${steps.subject}, "from", "to", at${list(steps.columns, '')})
         select g.id, g."from", g."to", g.at${list(steps.columns, 's.')}
         from given g join moved m on m.id = g.id, lateral jsonb_populate_record(null::${steps.table}, g.step) s
         returning ${steps.subject} as id, id as step`
      : 'select id, uuid_v7() as step from moved'
  )

/** Moves each subject only from where it was seen, and puts its step on record. */
export const takeStatement = (stored: Stored): SQL => sql`with ${given}, ${moved(stored)} ${noted(stored)}`

/** Puts the first steps of subjects on record that were made just now. */
export const beginStatement = (stored: Stored): SQL =>
  sql`with ${given}, moved as (select id from given) ${noted(stored)}`

/** Holds subjects still, in the order of their ids. */
export const holdStatement = ({ table, hold }: Stored): SQL => {
  const ids = sql`${sql.placeholder('ids')}::uuid[]`
  const own = `from ${table} t where t.id = any ($ids) order by t.id for update of t`
  const [before, after] = (hold ?? own).split('$ids')
  return sql`select ${sql.raw(before!)}${ids}${sql.raw(after!)}`
}
