import type { NominationStatus } from '@guildhall/schema'
import { sql } from 'drizzle-orm'
import type { By } from '../../../core/lifecycle/actors.ts'
import type { NoticeRole } from '../../../core/words/notice.ts'
import type { Database } from '../../../platform/database/database.ts'
import { activeMembers } from '../../directory/memberships/active.ts'
import { actingTerms } from '../../directory/terms/acting.ts'
import { type NewNotice, queueNotices } from '../../messages/queue.ts'
import type { NominationRow } from './nomination.ts'

type Told = { id: string; person: string; role: Extract<NoticeRole, 'leader' | 'admin'> }

/** Who decides on nominations: those who lead or, where nobody does, the admins of the portals; nobody on their own. */
const giversOf = (db: Database, ids: readonly string[]) =>
  db.run<Told>(sql`
    with led as (
      select n.id, m.person_id as person from nominations n join memberships m on m.community_id = n.community_id and ${activeMembers('m')}
        join terms t on t.membership_id = m.id and t.role = 'leader' and ${actingTerms('t')}
      where n.id = any (${sql.param(ids)}::uuid[]) and m.person_id <> n.person_id)
    select id, person, 'leader' as role from led
    union
    select n.id, a.id, 'admin' from nominations n join communities c on c.id = n.community_id join portals o on o.id = any (c.portal_ids), unnest(o.admin_ids) a (id)
    where n.id = any (${sql.param(ids)}::uuid[]) and a.id <> n.person_id and not exists (select from led where led.id = n.id)`)

type Noticed = {
  id: string
  to: NominationStatus
  step: string
  subject: NominationRow
  input: { reason?: string | null }
}

/** Notifies those who decide of who is willing, and the two sides of what came of it; nobody of what they did themselves. */
export const notifyOfNominations = async (db: Database, taken: readonly Noticed[], { caller }: By): Promise<void> => {
  const willing = taken.filter(({ to }) => to === 'accepted').map(({ id }) => id)
  const givers = Map.groupBy(willing.length > 0 ? await giversOf(db, willing) : [], ({ id }) => id)
  const items = taken.flatMap(({ id, to, step, subject, input }): NewNotice[] => {
    const about = { community: subject.communityId, key: `${id} ${step}` }
    const values = { who: subject.name, position: subject.role }
    if (to === 'accepted')
      return (givers.get(id) ?? []).map(({ person, role }) => ({
        ...about,
        kind: 'nomination_accepted',
        person,
        values: { ...values, role, said: subject.reason ?? undefined }
      }))
    const sides = new Set([subject.personId, ...(subject.nominatedById ? [subject.nominatedById] : [])])
    return [...sides].map(person => ({
      ...about,
      kind: 'nomination_decided',
      person,
      values: { ...values, role: 'member', decision: to, cause: input.reason ?? undefined }
    }))
  })
  await queueNotices(
    db,
    items.filter(({ person }) => person !== caller?.person)
  )
}
