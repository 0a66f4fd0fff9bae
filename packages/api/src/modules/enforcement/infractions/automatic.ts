import type { InfractionKind, Message, Sanction } from '@guildhall/schema'
import { sql } from 'drizzle-orm'
import type { By } from '../../../core/lifecycle/actors.ts'
import type { Database } from '../../../platform/database/database.ts'
import { IN_ORDER, stepReason } from '../maintenance/escalation.ts'
import type { LadderStep } from '../maintenance/ladder.ts'
import { RULE_OF } from '../rule-of.ts'
import { cases } from './cases.ts'
import { type NewCase, openCases } from './open.ts'

/** The rules whose failure is a case at once, since waiting would do harm. */
const AT_ONCE = new Map(
  (['classified_material', 'exclusion'] as const satisfies InfractionKind[]).map(kind => [RULE_OF[kind], kind])
)

/** Brings up what rules found that is a case at once, on one portal or all. */
export const openFound = async (
  db: Database,
  { portal, only }: { portal?: string; only?: readonly string[] },
  by: By,
  now: Date
) => {
  const found = await db.prepared<{ page: string; rule: string; what: Message }>(
    'cases found by rules',
    () => sql`
      select p.id as page, f.rule, f.message as what from findings f
      join pages p on p.portal_id = f.portal_id and p.maintenance <> 'removed' and (p.id = f.page_id or (f.page_id is null and p.community_id = f.community_id))
      where f.rule = any (${sql.placeholder('rules')}::text[]) and f.status = 'fail'
        and (${sql.placeholder('portal')}::uuid is null or f.portal_id = ${sql.placeholder('portal')}::uuid)
        and (${sql.placeholder('only')}::uuid[] is null or p.id = any (${sql.placeholder('only')}::uuid[]) or p.community_id = any (${sql.placeholder('only')}::uuid[]))
        and not exists (select from infractions i where i.page_id = p.id and i.rule = f.rule and i.origin = 'automatic'
          and (i.closed_at is null or i.closed_at >= f.since))`,
    { rules: [...AT_ONCE.keys()], portal: portal ?? null, only: only ?? null }
  )
  await openCases(
    db,
    found.map((one): NewCase => ({ ...one, kind: AT_ONCE.get(one.rule)! })),
    by,
    now
  )
}

/** Brings up that pages were not maintained: where the ladder proposes suspension, a person decides in such a case. */
export const openUnmaintained = async (
  db: Database,
  taken: readonly LadderStep[],
  by: By,
  now: Date
): Promise<void> => {
  const news = taken.map(
    ({ id, subject }): NewCase => ({
      page: id,
      what: stepReason(subject),
      rule: subject.causes[0]?.rule,
      kind: 'failure_to_maintain'
    })
  )
  await openCases(db, news, by, now)
}

/** Settles the cases of failing to maintain pages that are in order again: what was only open is remedied, what was imposed is lifted. */
export const settleMaintained = async (
  db: Database,
  taken: readonly LadderStep[],
  by: By,
  now: Date
): Promise<void> => {
  const open = await db.prepared<{ id: string; sanction: Sanction | null }>(
    'cases of maintenance',
    () => sql`
      select id, sanction from infractions
      where page_id = any (${sql.placeholder('pages')}::uuid[]) and kind = 'failure_to_maintain' and lifted_at is null
        and ((origin = 'automatic' and status in ('triaged', 'acknowledged', 'disputed'))
          or (sanction in ('suspension', 'removal') and status in ('sanctioned', 'appealed', 'final')))
      order by id`,
    { pages: taken.map(({ id }) => id) }
  )
  const moves = open.map(({ id, sanction }) => ({
    id,
    name: sanction ? ('lift' as const) : ('remedy' as const),
    input: { words: IN_ORDER }
  }))
  await cases.take(db, moves, by, now)
}
