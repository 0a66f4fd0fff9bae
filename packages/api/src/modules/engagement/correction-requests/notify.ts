import type { NoticeKind } from '@guildhall/schema'
import { sql } from 'drizzle-orm'
import type { By } from '../../../core/lifecycle/actors.ts'
import type { NoticeRole } from '../../../core/words/notice.ts'
import type { Database } from '../../../platform/database/database.ts'
import { queueNotices } from '../../messages/queue.ts'
import type { CorrectionAct, CorrectionStep } from './lifecycle.ts'
import { leadersOf } from './request.ts'

type Told = Extract<NoticeRole, 'concerned' | 'leader' | 'admin'>

/** Who gets which notice of a step. */
const NOTICES: { [A in CorrectionAct]?: { [R in Told]?: NoticeKind } } = {
  submit: { leader: 'correction_requested' },
  escalate: { concerned: 'correction_escalated', leader: 'correction_escalated', admin: 'correction_requested' },
  accept: { concerned: 'correction_decided', leader: 'correction_decided' },
  decline: { concerned: 'correction_decided', leader: 'correction_decided' }
}

const peopleIn = (db: Database, ids: readonly string[]) =>
  db.run<{ id: string; person: string; role: Told }>(sql`
    select r.id, p.person, p.role from correction_requests r join communities c on c.id = r.community_id, lateral (
      select r.person_id as person, 'concerned' as role
      union all select l.person, 'leader' from ${leadersOf} l
      union all select a.id, 'admin' from portals o, unnest(o.admin_ids) a (id) where o.id = any (c.portal_ids) and a.id <> r.person_id) p
    where r.id = any (${sql.param(ids)}::uuid[])`)

/** Notifies those who decide on requests, and both sides of what came of them; nobody of what they did themselves. */
export const notifyOfCorrections = async (
  db: Database,
  taken: readonly (CorrectionStep & { step: string })[],
  { caller }: By
): Promise<void> => {
  const steps = new Map(taken.map(step => [step.id, step]))
  const people = await peopleIn(db, [...steps.keys()])
  const items = people.flatMap(({ id, person, role }) => {
    const { name, to, step, subject, input } = steps.get(id)!
    const kind = NOTICES[name]?.[role]
    if (!kind || person === caller?.person) return []
    const values = { role, decision: to, cause: input.reason ?? undefined }
    return [{ kind, person, community: subject.communityId, key: `${id} ${step}`, values }]
  })
  await queueNotices(db, items)
}
