import type { AttendeeInput } from '@guildhall/schema'
import { sql } from 'drizzle-orm'
import type { Database } from '../../../platform/database/database.ts'

/** By what somebody is looked for. */
export type Names = Pick<AttendeeInput, 'id' | 'externalId' | 'email'>

/**
 * The people `t` who have to do with the date: members of a host, also former ones, those in its roles, and those who answered; as guests,
 * too. Their ids, external ids and addresses.
 */
const TIED = sql`
  select p.id, p.external_id, lower(p.email) as email
  from (
    select m.person_id as id from date d join memberships m on m.community_id = any (d.host_ids)
    union select r.person_id from date d join rsvps r on r.occurrence_id = d.id
    union select p.id from date d join guests g on g.occurrence_id = d.id join people p on lower(p.email) = lower(g.email) where exists (select from rsvps r where r.guest_id = g.id)
    union select unnest(d.role_person_ids) from date d) tie join people p on p.id = tie.id`

/**
 * Finds the people of a list by their position in it. By an address or an external id only those who have to do with the date are
 * found, so that nobody learns who else has it; and nobody where several have it. Those found exist until the transaction ends.
 */
export const matchPeople = async (
  db: Database,
  occurrence: string,
  people: readonly Names[]
): Promise<Map<number, string>> => {
  const rows = await db.prepared<{ at: number; person: string }>(
    'match attendance',
    () => sql`
      with date as (
        select o.id, o.role_person_ids, e.host_ids from occurrences o join events e on e.id = o.event_id
        where o.id = ${sql.placeholder('occurrence')}::uuid
      ), given as (
        select (g.position - 1)::int as at, as_uuid(g.person ->> 'id') as id, g.person ->> 'externalId' as external_id, lower(g.person ->> 'email') as email
        from jsonb_array_elements(${sql.placeholder('people')}::jsonb) with ordinality g (person, position)
      ), tied as materialized (${TIED}),
      found as (
        select g.at, p.id from given g join people p on p.id = g.id
        union select g.at, t.id from given g join tied t on t.external_id = g.external_id
        union select g.at, t.id from given g join tied t on t.email = g.email
      ), sure as (select at, (array_agg(id))[1] as id from found group by at having count(*) = 1)
      select s.at, p.id as person from sure s join people p on p.id = s.id order by s.at for key share of p`,
    { occurrence, people: JSON.stringify(people) }
  )
  return new Map(rows.map(({ at, person }) => [at, person]))
}
