import { sql } from 'drizzle-orm'
import type { By } from '../../../core/lifecycle/actors.ts'
import { currentTerms } from '../../../core/model/sql.ts'
import type { Database } from '../../../platform/database/database.ts'
import { activeMembers } from '../../directory/memberships/active.ts'
import { type NewNotice, queueNotices } from '../../messages/queue.ts'
import type { WayAnswerStep } from './lifecycle.ts'

type Told = { id: string; person: string; role: 'concerned' | 'leader' | 'core' | 'admin'; who: string }

/** The person of each answer; and who decides on it: leaders and core group or, where there are none, the admins of the portals. */
const peopleIn = (db: Database, ids: readonly string[]) =>
  db.prepared<Told>(
    'people of way answers',
    () => sql`
      with asked as (select a.*, c.portal_ids from way_answers a join communities c on c.id = a.community_id where a.id = any (${sql.placeholder('ids')}::uuid[])),
      heads as (
        select a.id, m.person_id as person, case when bool_or(t.role = 'leader') then 'leader' else 'core' end as role
        from asked a join memberships m on m.community_id = a.community_id and ${activeMembers('m')}
        join terms t on t.membership_id = m.id and t.role in ('leader', 'core') and ${currentTerms('t')}
        where m.person_id <> a.person_id group by a.id, m.person_id),
      told as (
        select id, person_id as person, 'concerned' as role from asked
        union all select id, person, role from heads
        union all select a.id, o.admin, 'admin' from asked a join portals p on p.id = any (a.portal_ids), unnest(p.admin_ids) o (admin)
          where o.admin <> a.person_id and not exists (select from heads l where l.id = a.id))
      select t.id, t.person, t.role, p.name as who from told t join asked a on a.id = t.id join people p on p.id = a.person_id`,
    { ids }
  )

/** Notifies those who decide of answers, and the people of the decisions; nobody of what they did themselves. */
export const notifyOfAnswers = async (
  db: Database,
  taken: readonly (WayAnswerStep & { step: string })[],
  { caller }: By
): Promise<void> => {
  const steps = new Map(taken.map(step => [step.id, step]))
  const people = await peopleIn(db, [...steps.keys()])
  const items = people.flatMap(({ id, person, role, who }): NewNotice[] => {
    const { name, to, step, subject, input, notice } = steps.get(id)!
    if (person === caller?.person || (role === 'concerned') !== (name !== 'submit')) return []
    const values = { who, said: subject.title, decision: to, cause: input.reason ?? undefined, role }
    return [{ kind: notice!, person, community: subject.communityId, key: `${id} ${step}`, values }]
  })
  await queueNotices(db, items)
}
