import type { CharterStatus, DecisionMode } from '@guildhall/schema'
import { sql } from 'drizzle-orm'
import type { Database } from '../../../platform/database/database.ts'
import { hasCore, hasLeader } from '../charters/visible.ts'
import { electorateOf } from './electorate.ts'
import type { Ballot } from './outcome.ts'

/** A version of a charter as it is stored, with all that its transitions and a vote on it depend on. */
export type CharterRow = {
  id: string
  communityId: string
  state: CharterStatus
  title: string
  authorIds: readonly string[]
  mode: DecisionMode
  /** How often people voted on it; an open vote is the last. */
  round: number
  voteUntil: string | null
  /** Whether something stands in one of its sections. */
  isFilled: boolean
  hasCore: boolean
  hasLeader: boolean
  /** Those who may vote now. */
  electorate: readonly string[]
  /** What was cast in the last vote. */
  ballots: readonly Ballot[]
}

const FILLED = `$[*] ? (@.text like_regex "[^ \\\\t\\\\r\\\\n]" || @.items.size() > 0 || @.measures.size() > 0 || @.impacts.size() > 0 || @.forces.size() > 0)`

/** Reads versions, in the order of their ids. */
export const readCharters = (db: Database, ids: readonly string[]): Promise<CharterRow[]> =>
  db.prepared<CharterRow>(
    'charters as they are',
    () => sql`
      select c.id, c.community_id as "communityId", c.status as state, c.title, c.author_ids as "authorIds", c.decision_mode as mode,
        c.vote_round as round, to_json(c.vote_until) #>> '{}' as "voteUntil",
        jsonb_path_exists(c.sections, ${sql.raw(`'${FILLED}'`)}) as "isFilled",
        ${hasCore(sql`c.community_id`)} as "hasCore", ${hasLeader(sql`c.community_id`)} as "hasLeader",
        array(select e.person from ${electorateOf(sql`c.community_id`)} e) as electorate,
        coalesce((
          select jsonb_agg(jsonb_build_object('id', v.id, 'voter', v.voter_id, 'answer', v.answer, 'reason', v.reason) order by v.id)
          from charter_votes v where v.charter_id = c.id and v.round = c.vote_round), '[]') as ballots
      from charters c where c.id = any (${sql.placeholder('ids')}::uuid[]) order by c.id`,
    { ids }
  )
