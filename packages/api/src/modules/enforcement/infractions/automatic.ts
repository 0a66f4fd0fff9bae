import type { InfractionKind, Sanction } from '@guildhall/schema'
import { sql } from 'drizzle-orm'
import type { Database } from '../../../platform/database/database.ts'
import { type CaseStep, type NewCase, openCases, takeCaseSteps } from './steps.ts'
import { tellOfCase } from './tell.ts'

/** The rules whose failure is a case at once, since waiting would do harm. */
export const AT_ONCE: Record<string, InfractionKind> = {
  'page.classified-markings': 'classified_material',
  'membership.exclusion': 'exclusion'
}

type Open = Pick<CaseStep, 'from'> & { id: string; page: string; sanction: Sanction | null }

const robot = { person: null, actorClass: 'robot' as const }

/** Brings up what rules found that is a case at once, on one portal or all. Told to those who look after the page. */
export const openFound = async (
  db: Database,
  { portal, only }: { portal?: string; only?: readonly string[] },
  now: Date
) => {
  const found = await db.prepared<{ page: string; rule: string; reason: string }>(
    'cases found by rules',
    () => sql`
      select p.id as page, f.rule, f.reason from findings f
      join pages p on p.portal_id = f.portal_id and p.maintenance <> 'removed' and (p.id = f.page_id or (f.page_id is null and p.community_id = f.community_id))
      where f.rule = any (${sql.placeholder('rules')}::text[]) and f.status = 'fail'
        and (${sql.placeholder('portal')}::uuid is null or f.portal_id = ${sql.placeholder('portal')}::uuid)
        and (${sql.placeholder('only')}::uuid[] is null or p.id = any (${sql.placeholder('only')}::uuid[]) or p.community_id = any (${sql.placeholder('only')}::uuid[]))
        and not exists (select from infractions i where i.page_id = p.id and i.rule = f.rule and i.origin = 'automatic'
          and (i.closed_at is null or i.closed_at >= f.since))`,
    { rules: Object.keys(AT_ONCE), portal: portal ?? null, only: only ?? null }
  )
  const cases = found.map(
    ({ page, rule, reason }): NewCase => ({
      page,
      rule,
      kind: AT_ONCE[rule]!,
      origin: 'automatic',
      status: 'triaged',
      what: reason,
      at: now.toISOString(),
      actorClass: 'robot'
    })
  )
  const whatOf = new Map(cases.map(({ page, what }) => [page, what]))
  for (const made of await openCases(db, cases))
    await tellOfCase(db, made, 'infraction_opened', { reason: whatOf.get(made.page) }, now)
}

/** Brings up that pages were not maintained: where the ladder proposes suspension, a person decides in such a case. */
export const openUnmaintained = (
  db: Database,
  pages: readonly { page: string; rule: string | null; reason: string }[],
  now: Date
) =>
  openCases(
    db,
    pages.map(({ page, rule, reason }) => ({
      page,
      rule,
      kind: 'failure_to_maintain',
      origin: 'automatic',
      status: 'triaged',
      what: reason,
      at: now.toISOString(),
      actorClass: 'robot'
    }))
  )

/** Settles the cases of failing to maintain pages that are in order again: what was only open is remedied, what was imposed is lifted. */
export const settleMaintained = async (db: Database, pages: readonly string[], words: string, now: Date) => {
  if (pages.length === 0) return
  const open = await db.prepared<Open>(
    'cases of maintenance',
    () => sql`
      select id, page_id as page, status as "from", sanction from infractions
      where page_id = any (${sql.placeholder('pages')}::uuid[]) and kind = 'failure_to_maintain' and lifted_at is null
        and ((origin = 'automatic' and status in ('triaged', 'acknowledged', 'disputed'))
          or (sanction in ('suspension', 'removal') and status in ('sanctioned', 'appealed', 'final')))
      order by id`,
    { pages: [...pages] }
  )
  const at = now.toISOString()
  const steps = open.map(({ id, from, sanction }): CaseStep => {
    const step = { infraction: id, from, at, words, ...robot }
    return sanction
      ? { ...step, act: 'lift', to: 'final', sanction, changes: { lifted_at: at, effective_at: null } }
      : { ...step, act: 'remedy', to: 'remedied' }
  })
  await takeCaseSteps(db, steps)
}
