import { sql } from 'drizzle-orm'
import type { Store } from '../../../platform/database/database.ts'

const ROBOT = { key: null, person: null, actorClass: 'robot', request: 'fixture' }

/** A person was at an occurrence, whenever that is; answers the id of the record. */
export const makeAttendance = async (
  store: Store,
  occurrence: string,
  person: string,
  status = 'attended'
): Promise<string> => {
  const [made] = await store.transaction(ROBOT, db =>
    db.run<{ id: string }>(sql`
      insert into attendances (occurrence_id, starts_at, community_id, person_id, status, source)
      select id, starts_at, community_id, ${person}::uuid, ${status}, 'list' from occurrences where id = ${occurrence} returning id`)
  )
  return made!.id
}
