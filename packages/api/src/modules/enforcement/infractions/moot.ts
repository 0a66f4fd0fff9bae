import { type SQL, sql } from 'drizzle-orm'

const inCase = (which: SQL) => sql`exists (
  select from infraction_steps s join infractions i on i.id = s.infraction_id
  where s.id = as_uuid(substring(n.dedupe_key from 'infraction ([0-9a-f-]{36})')) and ${which})`

/** When the notices of cases are settled: nothing is to be answered any more, or what was imposed was lifted. */
export const moot = {
  infraction_opened: inCase(sql`(i.closed_at is not null or i.status in ('upheld', 'sanctioned', 'appealed'))`),
  infraction_decided: inCase(sql`s.act = 'sanction' and (i.lifted_at is not null or i.sanction <> s.sanction)`)
}
