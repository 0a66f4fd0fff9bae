import type { CommunityStatus, CommunityTransition } from '@guildhall/schema'
import { sql } from 'drizzle-orm'
import type { By } from '../../../core/lifecycle/actors.ts'
import type { Lack } from '../../../core/lifecycle/lack.ts'
import type { Database } from '../../../platform/database/database.ts'
import type { CommunityInput } from './lifecycle.ts'
import type { StoredRelation } from './table.ts'

type Missing = Partial<Record<CommunityTransition, readonly Lack[]>>

/** What the guards of a community ask about it. */
export type CommunityFacts = {
  state: CommunityStatus | null
  mission: string | null
  objectives: number
  /** How many hold the seat of the leader: one also where two share it, or one hands it over. */
  leaders: number
  closingOn: string | null
  /** What later areas say that a transition lacks. */
  missing: Missing
}
/** A community as it is loaded. */
export type Loaded = { id: string; launchedOn: string | null; relations: StoredRelation[] }

/** A transition that is to be taken of a community, or is only asked about: then nothing is sent. */
export type Asked = { id: string; input: CommunityInput }
/** What an area asks of communities before a transition, with what is sent: what each lacks, by its id. */
export type Question = (db: Database, moves: readonly Asked[], by: By) => Promise<ReadonlyMap<string, readonly Lack[]>>
type Move = { id: string; name: CommunityTransition; input?: CommunityInput }

const questions = new Map<CommunityTransition, Question[]>()

/** Adds to what a transition asks, from an area that comes later. */
export const alsoAsk = (name: CommunityTransition, question: Question) => {
  questions.set(name, [...(questions.get(name) ?? []), question])
}

const missingOf = async (db: Database, moves: readonly Move[], by: By) => {
  const missing = new Map<string, Missing>()
  for (const [name, some] of Map.groupBy(moves, move => move.name))
    for (const question of questions.get(name) ?? [])
      for (const [id, lacks] of await question(
        db,
        some.map(({ id, input = {} }) => ({ id, input })),
        by
      )) {
        const said = missing.get(id) ?? {}
        missing.set(id, { ...said, [name]: [...(said[name] ?? []), ...lacks] })
      }
  return missing
}

/** Reads communities, and what later areas say of the transitions that are to be taken. */
export const loadCommunities = async (
  db: Database,
  moves: readonly Move[],
  by: By
): Promise<(Loaded & CommunityFacts)[]> => {
  const rows = await db.prepared<Loaded & Omit<CommunityFacts, 'missing'>>(
    'communities as they are',
    () => sql`
      select c.id, c.status as state, c.mission, cardinality(c.strategic_objectives) as objectives, c.relations,
        c.launched_on::text as "launchedOn", c.closing_on::text as "closingOn",
        leader_seats(c.id, today()) as leaders
      from communities c where c.id = any (${sql.placeholder('ids')}::uuid[]) order by c.id`,
    { ids: moves.map(({ id }) => id) }
  )
  const missing = await missingOf(db, moves, by)
  return rows.map(row => ({ ...row, missing: missing.get(row.id) ?? {} }))
}
