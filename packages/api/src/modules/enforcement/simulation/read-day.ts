import { type Message, NAMED_AT_MOST, type NoticeKind, type SimulatedDay } from '@guildhall/schema'
import { type SQL, sql } from 'drizzle-orm'
import type { Viewer } from '../../../core/model/read.ts'
import { speechIn } from '../../../core/words/catalogue.ts'
import type { Database } from '../../../platform/database/database.ts'
import type { Said } from '../../../platform/messages.ts'
import { noticeOf, type Stored, textOf } from '../../messages/text.ts'
import { visibleOf } from '../dry-run/names-of.ts'

/** When the jobs of a day ran, and which notices were sent by them (ids). */
export type SimulatedMoment = { day: string; now: Date; portal: string; sent: readonly string[] }

type Place = Pick<SimulatedDay['steps'][number], 'subjectType' | 'subjectId' | 'name' | 'url'>
type Listed<T> = { count: number; items: T[] }

/** The first rows of a statement that the viewer may see, and how many there are in all. */
const listed = async <T extends Place>(db: Database, viewer: Viewer, rows: SQL): Promise<Listed<T>> => {
  const found = await db.run<{ row: T; count: number }>(
    sql`select row_to_json(r) as row, (count(*) over ())::int as count from (${rows}) r limit ${NAMED_AT_MOST}`
  )
  const items = found.map(({ row }) => row)
  return { count: found[0]?.count ?? 0, items: await visibleOf(db, items, viewer) }
}

const place = sql`
  case when p.id is null then 'community' else 'page' end as "subjectType", coalesce(p.id, c.id) as "subjectId", c.name, p.url`

type Finding = Omit<SimulatedDay['findings'][number], 'reason'> & { reason: Message }
type Step = Omit<SimulatedDay['steps'][number], 'reason'> & { reason: Said }
type Sent = Place & { kind: NoticeKind; personId: string; personName: string; values: Stored['values'] }

/** What became different on a simulated day, as the viewer may read it. */
export const dayRead = async (
  db: Database,
  { day, now, portal, sent }: SimulatedMoment,
  viewer: Viewer
): Promise<SimulatedDay> => {
  const speech = speechIn(viewer.language)
  const at = sql`${now.toISOString()}::timestamptz`
  const findings = await listed<Finding>(
    db,
    viewer,
    sql`
      select f.rule, ${place}, before.status as "from", f.status as "to", f.message as reason
      from findings f join communities c on c.id = f.community_id left join pages p on p.id = f.page_id
      left join lateral (select b.status from finding_changes b where b.finding_id = f.id and b."from" < ${at} order by b."from" desc, b.id desc limit 1) before on true
      where f.portal_id = ${portal} and before.status is distinct from f.status
        and exists (select from finding_changes n where n.finding_id = f.id and n."from" = ${at}) order by f.rule, c.name, f.subject_id`
  )
  const steps = await listed<Step>(
    db,
    viewer,
    sql`
      select ${place}, s."from", s."to", s.reason from maintenance_steps s
      join pages p on p.id = s.page_id join communities c on c.id = p.community_id
      where s.at = ${at} order by c.name, p.id`
  )
  const caseSteps = await listed<SimulatedDay['caseSteps'][number]>(
    db,
    viewer,
    sql`
      select ${place}, i.kind, s.act, s."to" as status, s.sanction from infraction_steps s join infractions i on i.id = s.infraction_id
      join pages p on p.id = i.page_id join communities c on c.id = p.community_id
      where s.at = ${at} order by c.name, i.id, s.id`
  )
  const told = await listed<Sent>(
    db,
    viewer,
    sql`
      select n.kind, n.values, e.id as "personId", e.name as "personName", ${place} from notices n join people e on e.id = n.person_id
      left join pages p on p.id = n.page_id join communities c on c.id = coalesce(n.community_id, p.community_id)
      where n.id = any (${sql.param(sent)}::uuid[]) order by n.kind, c.name, e.name, n.id`
  )
  const successions = await listed<SimulatedDay['successions'][number]>(
    db,
    viewer,
    sql`
      select s.role, s.reason, e.id as "personId", e.name as "personName", ${place} from successions s join people e on e.id = s.person_id
      join communities c on c.id = s.community_id left join pages p on p.id = s.page_id
      where s.asked_at = ${at} order by c.name, s.role, s.id`
  )
  return {
    day,
    findingCount: findings.count,
    findings: findings.items.map(({ reason, ...one }) => ({ ...one, reason: speech.say(reason) })),
    stepCount: steps.count,
    steps: steps.items.map(({ reason, ...one }) => ({ ...one, reason: speech.say(reason) })),
    caseStepCount: caseSteps.count,
    caseSteps: caseSteps.items,
    noticeCount: told.count,
    notices: told.items.map(({ values, ...one }) => {
      const notice = noticeOf({ kind: one.kind, values }, speech)
      return { ...one, subject: notice.subject, text: textOf(notice, speech) }
    }),
    successionCount: successions.count,
    successions: successions.items
  }
}
