import type pg from 'pg'
import { getConstructionPlans, getMigrationPlans } from 'pg-boss'
import manifest from 'pg-boss/package.json' with { type: 'json' }

/** The schema in which pg-boss keeps its tables. */
export const QUEUE_SCHEMA = 'pgboss'

/**
 * Makes the tables of the job queue, or brings them up to date, as the owner; the application role works with them and owns
 * none. What pg-boss does at run time (queues without a partition of their own, schedules, jobs) are rows, not tables.
 */
export const migrateQueue = async (client: pg.Client) => {
  const { rows: found } = await client.query(`select to_regclass('${QUEUE_SCHEMA}.version') is not null as installed`)
  if (!found[0].installed) await client.query(getConstructionPlans(QUEUE_SCHEMA))
  const { rows } = await client.query(`select version from ${QUEUE_SCHEMA}.version`)
  const version = Number(rows[0].version)
  if (version < manifest.pgboss.schema) await client.query(getMigrationPlans(QUEUE_SCHEMA, version))
  await client.query(`
    grant usage on schema ${QUEUE_SCHEMA} to guildhall_app;
    grant select, insert, update, delete on all tables in schema ${QUEUE_SCHEMA} to guildhall_app;
    grant usage on all sequences in schema ${QUEUE_SCHEMA} to guildhall_app`)
}
