import { sql } from 'drizzle-orm'
import { asOf, fact, ids, number, wasText } from '../evaluation/fact.ts'
import { active } from './membership.ts'

/** How the members were heard before a close: how many there are, and the last day of the latest poll. */
export type Consultation = { members: number; until: string | null; isClosed: boolean }

export const consultation = fact<Consultation>(
  'community.consultation',
  'community',
  sql`
    select c.id, jsonb_build_object('until', p.closes_on, 'isClosed', coalesce(p.closed_at <= ${asOf}, false), 'members', (
      select count(*) from memberships m join people p on p.id = m.person_id
      where m.community_id = c.id and ${active('m', 'p')})) as value
    from communities c left join lateral (
      select p.closes_on, p.closed_at from polls p
      where p.community_id = c.id and p.purpose = 'closing' and p.created_at <= ${asOf} order by p.created_at desc limit 1) p on true
    where c.id = any (${ids})`,
  {
    members: number(one => one?.members)
  }
)

/** How many lessons learned it has published. */
export const lessons = fact<number>(
  'community.lessons-learned',
  'community',
  sql`
    select r.community_id as id, to_jsonb(count(*)) as value from resources r
    where r.community_id = any (${ids}) and r.kind = 'lessons_learned' and r.created_at <= ${asOf} and ${wasText('resource', 'r', 'status')} = 'published'
    group by 1`,
  {
    count: number(count => count ?? 0)
  }
)
