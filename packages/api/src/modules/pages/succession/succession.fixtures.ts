import { sql } from 'drizzle-orm'
import type { Store } from '../../../platform/database/database.ts'

const ROBOT = { key: null, person: null, actorClass: 'robot', request: 'fixture' }

/** Somebody is asked to take over a page, for whatever reason; answers the id of the question. */
export const makeSuccession = async (
  store: Store,
  { page, community, person, holder }: Record<'page' | 'community' | 'person' | 'holder', string>
): Promise<string> => {
  const [made] = await store.transaction(ROBOT, db =>
    db.run<{ id: string }>(sql`
      insert into successions (term_id, reason, role, page_id, community_id, holder_id, person_id, position, asked_at, answer_by)
      values (uuid_v7(), 'left', 'primary', ${page}, ${community}, ${holder}, ${person}, 1, now(), now() + interval '7 days') returning id`)
  )
  return made!.id
}
