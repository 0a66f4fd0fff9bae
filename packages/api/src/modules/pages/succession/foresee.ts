import type { SuccessionReason, SuccessionRole } from '@guildhall/schema'
import { type SQL, sql } from 'drizzle-orm'
import { currentTerms } from '../../../core/model/sql.ts'
import type { NoticeRole } from '../../../core/words/notice.ts'
import type { Database, Store } from '../../../platform/database/database.ts'
import { dayOf } from '../../../platform/days.ts'
import type { JobContext } from '../../../platform/jobs/job.ts'
import { activeMembers } from '../../directory/memberships/active.ts'
import { queueNotices } from '../../messages/queue.ts'
import { message } from '../message.ts'
import { cases, nextFor } from './cases.ts'
import { ANSWER_DAYS } from './link.ts'

const ACTOR = { key: null, person: null, actorClass: 'robot', request: 'foresee-successions' }

type AskedSuccessor = {
  id: string
  person: string
  page: string | null
  community: string
  role: SuccessionRole
  reason: SuccessionReason
  holder: string | null
  by: string
  askedAs: NoticeRole
}

/** Notifies those who are asked. */
export const tell = async (db: Database, asked: readonly AskedSuccessor[]): Promise<void> => {
  await queueNotices(
    db,
    asked.map(({ id, person, page, community, role, reason, holder, by, askedAs }) => ({
      kind: 'succession_asked' as const,
      person,
      page,
      community,
      key: id,
      values: {
        who: holder ?? undefined,
        reason: message('succession.asked', { why: reason, role }),
        by,
        role: askedAs
      }
    }))
  )
}

/** Asks persons `n` to take over in cases `k`, as `from` pairs them. */
export const askOne = (db: Database, at: SQL, day: SQL, from: SQL): Promise<AskedSuccessor[]> =>
  db.run<AskedSuccessor>(sql`
    with made as (
      insert into successions (term_id, reason, role, page_id, community_id, holder_id, person_id, position, asked_at, answer_by)
      select k.term_id, k.reason, k.role, k.page_id, k.community_id, k.holder_id, n.person_id,
        1 + (select count(*) from successions x where x.term_id = k.term_id), ${at}, ${at} + ${ANSWER_DAYS} * interval '24 hours'
      from ${from}
      on conflict do nothing returning *)
    select m.id, m.person_id as person, m.page_id as page, m.community_id as community, m.role, m.reason, e.name as holder, day_of(m.answer_by)::text as by,
      coalesce(
        (select r.role from representatives_on(${day}) r where r.page_id = m.page_id and r.person_id = m.person_id limit 1),
        (select t.role from memberships b join terms t on t.membership_id = b.id and t.role in ('core', 'leader') and ${currentTerms('t', day)}
          where b.community_id = m.community_id and b.person_id = m.person_id and ${activeMembers('b', day)} order by t.role desc limit 1),
        'member') as "askedAs"
    from made m left join people e on e.id = m.holder_id`)

/**
 * Looks ahead, and asks whoever comes next wherever a successor is needed: nobody twice for the same term, one at a time, and
 * the next one after seven days without an answer. What is not needed any more is cancelled. Run twice it asks nobody more.
 * `where` narrows it to some of the cases `k`.
 */
export const askSuccessors = async (db: Database, now: Date, where = sql`true`) => {
  const [at, day] = [sql`${now.toISOString()}::timestamptz`, sql`${dayOf(now)}::date`]
  const cancelled = await db.run(sql`
    update successions set answer = 'cancelled', answered_at = ${at}
    where answer is null and not exists (select from ${cases(at, day)} k where k.term_id = successions.term_id) returning 1`)
  await db.run(
    sql`update successions set answer = 'none', answered_at = ${at} where answer is null and answer_by <= ${at}`
  )
  const all: AskedSuccessor[] = []
  const next = sql`${cases(at, day)} k, lateral (${nextFor(day)}) n
    where ${where} and not exists (select from successions x where x.term_id = k.term_id and x.answer is null)`
  const ask = () => askOne(db, at, day, next)
  // Of two roles of one page that fall vacant together, the second finds its next one in a second round.
  for (let made = await ask(); made.length > 0; made = await ask()) all.push(...made)
  await tell(db, all)
  return { asked: all.length, cancelled: cancelled.length }
}

/** Asks successors everywhere. */
export const foreseeSuccessions = (store: Store, now: Date): Promise<{ asked: number; cancelled: number }> =>
  store.transaction(ACTOR, async db => {
    // Two processes that look ahead at once do it one after the other.
    await db.run(sql`select pg_advisory_xact_lock(hashtext('foresee-successions'))`)
    return askSuccessors(db, now)
  })

/** The job of it. */
export const foresee = ({ store, now }: JobContext) => foreseeSuccessions(store, now)
