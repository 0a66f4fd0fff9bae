import type { Overlap } from '@guildhall/schema'
import type { Viewer } from '../../../core/model/read.ts'
import type { Database } from '../../../platform/database/database.ts'
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
    }
  )
  return found.map(overlap => ({ ...overlap, formula, answer: null }))
}
