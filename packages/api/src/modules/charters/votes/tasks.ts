import type { TaskKind } from '@guildhall/schema'
import { type SQL, sql } from 'drizzle-orm'
import { caller } from '../../../core/model/sql.ts'
import { continuing, now, shown } from '../../directory/communities/awaiting.ts'
import { mayVote } from './electorate.ts'

/** Votes that are open and that the person has not taken part in. */
export const tasks = {
  charter_vote: sql`
    select r.id as subject, jsonb_build_object('title', r.title, 'community', c.name) as values, r.vote_opened_at as since,
      r.vote_until as until, format('PUT /v1/charters/%s/vote', r.id) as call, null as link
    from charters r join ${continuing} c on c.id = r.community_id
    where r.status = 'in_vote' and r.vote_until > ${now} and ${shown(sql`c.portal_ids`)} and ${mayVote(sql`r.community_id`)}
      and not exists (
        select from charter_votes v where v.charter_id = r.id and v.round = r.vote_round and v.voter_id = ${caller.person})`
} satisfies { [T in TaskKind]?: SQL }
