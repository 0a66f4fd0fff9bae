import type { NominationStatus, Role } from '@guildhall/schema'
import { sql } from 'drizzle-orm'
import type { WriteModel } from '../../../core/model/write.ts'
import type { Database } from '../../../platform/database/database.ts'
import { communityModel } from '../../directory/communities/model.ts'
import { personModel } from '../../directory/people/model.ts'
import { nominationModel } from './model.ts'

/** A nomination as it is stored. */
export type NominationRow = {
  id: string
  communityId: string
  personId: string
  /** The nominee’s name. */
  name: string
  role: Role
  state: NominationStatus
  isOffer: boolean
  startsOn: string | null
  hours: number | null
  overlapDays: number
  nominatedById: string | null
  /** Their name; null if a key nominated. */
  nominator: string | null
  reason: string | null
}

/** Reads nominations. */
export const readNominations = (db: Database, ids: readonly string[]): Promise<NominationRow[]> =>
  db.prepared<NominationRow>(
    'nominations as they are',
    () => sql`
      select n.id, n.community_id as "communityId", n.person_id as "personId", p.name, n.role, n.status as state, n.is_offer as "isOffer",
        n.starts_on::text as "startsOn", n.dedicated_hours_per_week as hours, n.overlap_days as "overlapDays",
        n.nominated_by_id as "nominatedById", b.name as nominator, n.reason
      from nominations n join people p on p.id = n.person_id left join people b on b.id = n.nominated_by_id where n.id = any (${sql.placeholder('ids')}::uuid[]) order by n.id`,
    { ids }
  )

export const nominationWritable: WriteModel = {
  model: nominationModel,
  upsertKey: ['id'],
  references: {
    community: { column: 'community_id', to: () => communityModel, holds: 'one' },
    person: { column: 'person_id', to: () => personModel, holds: 'one' }
  }
}
