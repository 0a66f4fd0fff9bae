import type { Maintenance, NoticeKind } from '@guildhall/schema'
import { sql } from 'drizzle-orm'
import type { Database } from '../../../platform/database/database.ts'

/** One step of one page on the ladder. */
export type PageStep = {
  page: string
  from: Maintenance
  to: Maintenance
  at: string
  reason: string
  notice: NoticeKind | null
  person?: string | null
  infraction?: string | null
}

/** A step that was taken, by its id on record. */
export type Taken = PageStep & { id: string }

/**
 * Takes steps, all of them in one statement: a page moves only from where it was seen to stand, so what two processes decide
 * at once happens once. Answers those that were taken.
 */
export const takeSteps = async (db: Database, steps: readonly PageStep[]): Promise<Taken[]> => {
  if (steps.length === 0) return []
  const rows = await db.prepared<{ id: string; page: string }>(
    'take maintenance steps',
    () => sql`
      with given as (
        select * from jsonb_to_recordset(${sql.placeholder('rows')}::jsonb) g (page uuid, "from" text, "to" text, at timestamptz,
          reason text, notice text, person uuid, infraction uuid)),
      moved as (
        update pages p set maintenance = g."to", maintenance_since = g.at
        from given g where p.id = g.page and p.maintenance = g."from" returning p.id)
      insert into maintenance_steps (page_id, "from", "to", at, reason, notice, person_id, infraction_id)
      select g.page, g."from", g."to", g.at, g.reason, g.notice, g.person, g.infraction
      from given g join moved m on m.id = g.page
      returning id, page_id as page`,
    { rows: JSON.stringify(steps) }
  )
  const byPage = new Map(steps.map(step => [step.page, step]))
  return rows.map(({ id, page }) => ({ ...byPage.get(page)!, id }))
}
