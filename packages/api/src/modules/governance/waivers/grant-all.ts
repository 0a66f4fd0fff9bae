import { sql } from 'drizzle-orm'
import { ApiError } from '../../../core/problem/api-error.ts'
import type { Database } from '../../../platform/database/database.ts'
import { ends, ruleOn } from './rules.ts'

/** A page on the portal with its community, for one of which a rule is to be waived. */
export type ForPage = { page: string; community: string }
/** What is waived, until when, why, and by whom (id); null for a key. */
export type Terms = { rule: string; until: string; why: string; by: string | null }

/** The waiver that applies, and whether it was granted just now; or why none could be. */
export type Granted = { id: string; isNew: boolean } | { fault: ApiError }

/**
 * Waives a rule for several pages of a portal, or for their communities where the rule evaluates these. One that applies as long, or
 * longer, stays. The same few statements, however many.
 * @throws ApiError where the rule or the end does not fit.
 */
export const grantAll = async (
  db: Database,
  portal: string,
  items: readonly ForPage[],
  { rule: id, until, why, by }: Terms
): Promise<Map<string, Granted>> => {
  const rule = await ruleOn(db, portal, id)
  ends({ until })
  const subjectOf = ({ page, community }: ForPage) => (rule.of === 'page' ? page : community)
  const subjects = [...new Set(items.map(subjectOf))]
  const active = await db.prepared<{ id: string; subject: string; until: string }>(
    'waivers that apply',
    () => sql`
      select distinct on (w.subject_id) w.id, w.subject_id as subject, w.until::text as until from waivers w
      where w.portal_id = ${sql.placeholder('portal')}::uuid and w.subject_id = any (${sql.placeholder('subjects')}::uuid[])
        and w.rule = ${sql.placeholder('rule')} and w.revoked_at is null and w.until >= today()
      order by w.subject_id, w.until desc`,
    { portal, subjects, rule: id }
  )
  const granted = new Map<string, Granted>()
  for (const one of active)
    granted.set(
      one.subject,
      one.until >= until
        ? { id: one.id, isNew: false }
        : {
            fault: new ApiError(
              'RULE_BROKEN',
              `The rule is already waived for it until ${one.until}; revoke that waiver first.`
            )
          }
    )
  const open = new Map(items.filter(one => !granted.has(subjectOf(one))).map(one => [subjectOf(one), one]))
  const rows = [...open.values()].map(({ page, community }) => ({
    community,
    page: rule.of === 'page' ? page : null
  }))
  const made = await db.prepared<{ id: string; subject: string }>(
    'grant waivers',
    () => sql`
      insert into waivers (portal_id, community_id, page_id, rule, why, until, granted_by_id)
      select ${sql.placeholder('portal')}::uuid, w.community, w.page, ${sql.placeholder('rule')}, ${sql.placeholder('why')}, ${sql.placeholder('until')}::date, ${sql.placeholder('by')}::uuid
      from jsonb_to_recordset(${sql.placeholder('rows')}::jsonb) w (community uuid, page uuid)
      returning id, coalesce(page_id, community_id) as subject`,
    { portal, rule: id, why, until, by, rows: JSON.stringify(rows) }
  )
  for (const { id, subject } of made) granted.set(subject, { id, isNew: true })
  return new Map(items.map(one => [one.page, granted.get(subjectOf(one))!]))
}
