import { sql } from 'drizzle-orm'
import type { Database } from '../../../platform/database/database.ts'
import { dayOf } from '../../../platform/days.ts'
import { activeMembers } from '../../directory/memberships/active.ts'
import { ahead } from './cases.ts'
import { askOne, tell } from './foresee.ts'

/** Whom a representative names to take over from them, by an e-mail address. */
export type Named = { page: string; holder: string; email: string }

/**
 * Asks the person whom a representative names, instead of who is asked already. Only people who have something to do with the community
 * are asked: its members, and the representatives of its pages; and nobody twice for the same term. Answers whether somebody is.
 */
export const askNamed = async (db: Database, { page, holder, email }: Named, now: Date): Promise<boolean> => {
  const [at, day] = [sql`${now.toISOString()}::timestamptz`, sql`${dayOf(now)}::date`]
  const named = sql`(
    select h.id as term_id, 'handover' as reason, h.role, h.page_id, g.community_id, h.person_id as holder_id
    from representatives h join pages g on g.id = h.page_id
    where h.page_id = ${page} and h.person_id = ${holder} and h.started_on <= ${day} and coalesce(h.ended_on > ${day}, true)) k,
    lateral (
      select e.id as person_id from people e
      where lower(e.email) = lower(${email.trim()}) and e.id <> k.holder_id and coalesce(e.left_on > ${ahead(day)}, true)
        and (exists (select from memberships m where m.community_id = k.community_id and m.person_id = e.id and ${activeMembers('m', day)})
          or exists (select from representatives_on(${day}) r join pages q on q.id = r.page_id
            where q.community_id = k.community_id and e.id in (r.person_id, r.acting_id)))
        and (k.role = 'primary' or not exists (
          select from representatives_on(${day}) r where r.page_id = k.page_id and r.person_id = e.id))
        and not exists (select from successions x where x.person_id = e.id and (
          (x.term_id = k.term_id and x.answer <> 'cancelled') or (x.term_id <> k.term_id and x.page_id = k.page_id and x.answer is null)))
      order by e.id limit 1) n`
  const [found] = await db.run<{ term: string; isAsked: boolean }>(sql`
    select k.term_id as term, exists (select from successions x where x.term_id = k.term_id and x.person_id = n.person_id and x.answer is null) as "isAsked"
    from ${named}`)
  if (!found || found.isAsked) return found !== undefined
  await db.run(
    sql`update successions set answer = 'cancelled', answered_at = ${at} where term_id = ${found.term} and answer is null`
  )
  const asked = await askOne(db, at, day, named)
  await tell(db, asked)
  return asked.length > 0
}
