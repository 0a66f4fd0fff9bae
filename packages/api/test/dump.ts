import { withClient } from './server.ts'

/**
 * Every row of every table of a database, as text: what somebody has who has a backup. Binary columns are in hexadecimal. `url` is
 * the owner's.
 */
export const dumpOf = (url: string): Promise<string> =>
  withClient(url, async client => {
    const { rows: tables } = await client.query(
      `select n.nspname as schema, c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where c.relkind in ('r', 'm') and n.nspname <> all ('{pg_catalog,information_schema}') order by 1, 2`
    )
    let dump = ''
    for (const { schema, name } of tables) {
      const { rows } = await client.query(`select t::text as row from "${schema}"."${name}" t`)
      dump += rows.map(({ row }) => `${name} ${row}\n`).join('')
    }
    return dump
  })
