import type { Role, WayAnswerStatus, WayKind } from '@guildhall/schema'
import { ENDED } from '@guildhall/schema'
import { sql } from 'drizzle-orm'
import type { Database } from '../../../platform/database/database.ts'
import { activeMembers } from '../../directory/memberships/active.ts'

/** An answer as it is stored, with what its decision depends on. */
export type WayAnswerRow = {
  id: string
  communityId: string
  personId: string
  kind: WayKind
  title: string
  role: Role | null
  state: WayAnswerStatus
  /** The active membership of the person; null if there is none. */
  membership: string | null
  ended: boolean
}

/** Reads answers. */
export const readAnswers = (db: Database, ids: readonly string[]): Promise<WayAnswerRow[]> =>
  db.prepared<WayAnswerRow>(
    'way answers',
    () => sql`
      select a.id, a.community_id as "communityId", a.person_id as "personId", a.kind, a.title, a.role, a.status as state,
        (select m.id from memberships m where m.community_id = a.community_id and m.person_id = a.person_id and ${activeMembers('m')}) as membership,
        c.status in ${ENDED} as ended
      from way_answers a join communities c on c.id = a.community_id where a.id = any (${sql.placeholder('ids')}::uuid[]) order by a.id`,
    { ids }
  )
