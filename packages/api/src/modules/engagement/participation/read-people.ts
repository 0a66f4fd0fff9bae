import { sql } from 'drizzle-orm'
import type { Database } from '../../../platform/database/database.ts'
import {
  type Community,
  communitiesIn,
  communitiesOf,
  type ParticipantRow,
  participantOf,
  peopleIn
} from './participants.ts'

const IDS = sql`${sql.placeholder('ids')}::uuid[]`

/** Reads what people did in communities, and hands it over person by person: the communities of each, with this person alone. */
export const readPeople = async (
  db: Database,
  ids: readonly string[],
  take: (communities: readonly Community[]) => void
): Promise<void> => {
  const found = await db.prepared<ParticipantRow>('communities of people', () => communitiesIn(IDS), { ids }, 'anew')
  const known = new Map(communitiesOf(found).map(community => [community.id, community]))
  let [person, own]: [string | null, Community[]] = [null, []]
  const flush = () => {
    if (own.length > 0) take(own)
  }
  await db.inParts<ParticipantRow & { person: string }>(peopleIn(IDS), { ids }, rows => {
    for (const row of rows) {
      if (row.person !== person) {
        flush()
        person = row.person
        own = []
      }
      own.push({ ...known.get(row.community)!, participants: [participantOf(row)] })
    }
  })
  flush()
}
