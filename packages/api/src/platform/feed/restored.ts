import type pg from 'pg'

// The columns that have transactions of the feed: entries, and how far their readers are.
const COLUMNS = `
  select quote_ident(c.relname) as "table", quote_ident(a.attname) as "column"
  from pg_attribute a join pg_class c on c.oid = a.attrelid
  where a.atttypid = 'xid8'::regtype and a.attnum > 0 and not a.attisdropped and c.relkind = 'r' and c.relnamespace = 'public'::regnamespace`

/**
 * Lets the feed go on in a database that was restored from a dump. The server there counts transactions from its own beginning, and what is
 * written would come before what was restored, or wait for as many transactions as the other server had. To be called by one process at a
 * time, before anything is written; changes nothing where the server is ahead of all that the feed has.
 */
export const continueFeed = async (client: pg.Client): Promise<void> => {
  const { rows } = await client.query<{ table: string; column: string }>(COLUMNS)
  const newest = rows.map(
    ({ table, column }) => `(select ${column} from public.${table} order by ${column} desc limit 1)`
  )
  await client.query(`
    update feed_offset set transactions = newest.transaction::text::bigint + 1 - pg_snapshot_xmin(pg_current_snapshot())::text::bigint
    from (select transaction from (${newest.join(' union all ')}) of (transaction) order by transaction desc limit 1) newest
    where newest.transaction > feed_transaction(pg_snapshot_xmax(pg_current_snapshot()))`)
}
