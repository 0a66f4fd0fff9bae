import type { Overlap } from '@guildhall/schema'
import { and, sql } from 'drizzle-orm'
import type { Viewer } from '../../../core/model/read.ts'
import type { Database } from '../../../platform/database/database.ts'
import { visibleCommunities } from '../../directory/communities/model.ts'
import { communities } from '../../directory/communities/table.ts'
import { organisations } from '../../directory/organisations/table.ts'
import { FORMULA } from './formula.ts'
import { overlapStatement } from './statement.ts'

/** What is planned: what it is called, what it says of itself, its topics, and the community that it is, if it exists. */
export type Planned = {
  name?: string | null
  mission?: string | null
  topics?: readonly string[]
  self?: string | null
}

const { id, version, weights, likelyFrom } = FORMULA
const formula = { id, version, weights, likelyFrom }

/** Finds what exists already, as far as the reader may see it, and is most like what is planned; best first. */
export const findOverlaps = async (
  db: Database,
  planned: Planned,
  limit: number,
  reader: Viewer
): Promise<Overlap[]> => {
  const { name = null, mission = null, topics = [], self = null } = planned
  // How many words there are decides how they are joined, so it is planned for them.
  const found = await db.prepared<Omit<Overlap, 'answer' | 'formula'>>(
    `overlaps ${JSON.stringify(reader.view)}`,
    () => overlapStatement(reader.view),
    {
      ...reader.values,
      name,
      topics,
      self,
      limit,
      words: mission?.trim() ? [name, mission, ...topics].join(' · ') : ''
    },
    'anew'
  )
  return found.map(overlap => ({ ...overlap, formula, answer: null }))
}

/** Which of these communities and organisations the reader may see. */
export const seenOf = async (db: Database, ids: readonly string[], { view, values }: Viewer): Promise<Set<string>> => {
  const seen = await db.prepared<{ id: string }>(
    `overlaps seen ${JSON.stringify(view)}`,
    () => sql`
      select ${communities.id} from ${communities} where ${and(sql`${communities.id} = any (${sql.placeholder('ids')}::uuid[])`, visibleCommunities(communities, view))}
      union all select ${organisations.id} from ${organisations} where ${organisations.id} = any (${sql.placeholder('ids')}::uuid[])`,
    { ...values, ids }
  )
  return new Set(seen.map(({ id }) => id))
}
