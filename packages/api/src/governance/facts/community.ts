import type { CommunityStatus } from '@guildhall/schema'
import { sql } from 'drizzle-orm'
import { asOfDay, fact, ids, was } from '../fact.ts'

/** Where a community stands: its status, since when it exists, and a declared pause that it lies in. */
export const communitySetting = fact<{ status: CommunityStatus; began: string | null; pausedUntil: string | null }>(
  'community.setting',
  'community',
  'Its status, its launch, and a declared seasonal pause.',
  sql`
    select c.id, jsonb_build_object('status', ${was('community', 'c', 'status')}, 'began', c.launched_on, 'pausedUntil', (
      select pause.value ->> 'until' from (select ${was('community', 'c', 'rhythm')} -> 'pause' as value) pause
      where ${asOfDay} between (pause.value ->> 'from')::date and (pause.value ->> 'until')::date)) as value
    from communities c where c.id = any (${ids})`
)

/** Who leads it. */
export const leaders = fact<{ person: string; name: string; since: string | null; hours: number | null }[]>(
  'community.leaders',
  'community',
  'Who leads it, since when, and with how many dedicated hours a week.',
  sql`
    select t.community_id as id, jsonb_agg(jsonb_build_object('person', m.person_id, 'name', p.name, 'since', t.started_on, 'hours', t.dedicated_hours_per_week)
      order by t.started_on, p.name) as value
    from terms t join memberships m on m.id = t.membership_id join people p on p.id = m.person_id
    where t.community_id = any (${ids}) and t.role = 'leader'
      and (t.started_on is null or t.started_on <= ${asOfDay}) and (t.ended_on is null or t.ended_on > ${asOfDay})
      and (m.status = 'active' or m.left_on > ${asOfDay}) and (m.joined_on is null or m.joined_on <= ${asOfDay})
    group by 1`
)
