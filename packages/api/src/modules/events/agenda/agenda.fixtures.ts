import { sql } from 'drizzle-orm'
import type { Store } from '../../../platform/database/database.ts'

const ROBOT = { key: null, person: null, actorClass: 'robot', request: 'fixture' }

/** A talk is on the agenda of an occurrence, whenever that is; answers its id. */
export const makeAgendaItem = async (store: Store, occurrence: string, visibility?: string): Promise<string> => {
  const [made] = await store.transaction(ROBOT, db =>
    db.run<{ id: string }>(sql`
      insert into agenda_items (occurrence_id, kind, title, visibility)
      values (${occurrence}, 'talk', 'On forms', ${visibility ?? null}) returning id`)
  )
  return made!.id
}
