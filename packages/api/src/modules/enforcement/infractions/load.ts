import { sql } from 'drizzle-orm'
import type { By } from '../../../core/lifecycle/actors.ts'
import type { Database } from '../../../platform/database/database.ts'
import { deliveredAt } from '../maintenance/page-state.ts'
import { APPEAL_DAYS, type Case, type CaseFacts, OPEN_APPEAL } from './case.ts'

const instant = (column: string) => sql.raw(`to_json(i.${column}) #>> '{}'`)

/** Reads cases with where their pages stand, and how the caller stands to what was decided in them. */
export const loadCases = async (
  db: Database,
  ids: readonly string[],
  { caller }: By
): Promise<(Case & CaseFacts)[]> => {
  const person = caller?.person ?? null
  const rows = await db.prepared<Case & Omit<CaseFacts, 'person'>>(
    'cases',
    () => sql`
      select i.id, i.page_id as page, i.kind, i.origin, i.what, i.rule, i.status as state, ${instant('triaged_at')} as "triagedAt", i.sanction,
        ${instant('appeal_until')} as "appealUntil", ${instant('appealed_at')} as "appealedAt", ${instant('lifted_at')} as "liftedAt",
        p.maintenance, to_json(${deliveredAt(sql`p.id`, sql`last.id`)}) #>> '{}' as delivered,
        heard.until as "suspensionAppeal",
        coalesce(i.sanctioned_by_id = ${sql.placeholder('person')}::uuid, false) and exists (
          select from portals, unnest(admin_ids) a (id) where portals.id = i.portal_id and a.id <> i.sanctioned_by_id) as "imposedIt"
      from infractions i join pages p on p.id = i.page_id
      left join lateral (select s.id from maintenance_steps s where s.page_id = p.id order by s.at desc, s.id desc limit 1) last on true
      left join lateral (
        select case when bool_or(h.status = 'appealed') then ${OPEN_APPEAL}
          else to_json(greatest(max(h.appeal_until), ${deliveredAt(sql`p.id`, sql`last.id`)} + ${sql.raw(String(APPEAL_DAYS))} * interval '24 hours')) #>> '{}' end as until
        from infractions h where h.page_id = p.id and h.sanction = 'suspension' and h.lifted_at is null and h.status in ('sanctioned', 'appealed')) heard on true
      where i.id = any (${sql.placeholder('ids')}::uuid[]) order by i.id`,
    { ids, person }
  )
  return rows.map(row => ({ ...row, person }))
}
