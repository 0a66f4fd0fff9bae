import type { InfractionKind } from '@guildhall/schema'
import { sql } from 'drizzle-orm'
import type { By } from '../../../core/lifecycle/actors.ts'
import type { Database } from '../../../platform/database/database.ts'
import type { Case, CaseFacts } from './case.ts'
import { cases } from './cases.ts'

/** A case that is brought up. */
export type NewCase = Omit<Case, 'id'> & { kind: InfractionKind }

const begun = (kind: InfractionKind, { caller }: By): CaseFacts => ({
  state: null,
  kind,
  origin: caller === null ? 'automatic' : 'reported',
  triagedAt: null,
  sanction: null,
  appealUntil: null,
  appealedAt: null,
  liftedAt: null,
  maintenance: 'compliant',
  delivered: null,
  suspensionAppeal: null,
  person: caller?.person ?? null,
  imposedIt: false
})

/**
 * Brings cases up, with their first step on record: a reader, or the service by what rules found. A rule brings up one of a
 * kind for a page while that is open. Answers the ids of those that are new.
 */
export const openCases = async (db: Database, news: readonly NewCase[], by: By, now: Date): Promise<string[]> => {
  if (news.length === 0) return []
  const at = now.toISOString()
  const first = news.map(one => {
    const facts = begun(one.kind, by)
    return { one, facts, row: cases.rowFor(facts, 'report', {}, by, now) }
  })
  const rows = first.map(({ one, facts: { origin }, row: { to } }) => ({ ...one, origin, status: to, at }))
  const made = await db.prepared<{ id: string; page: string; kind: string }>(
    'open cases',
    () => sql`
      insert into infractions (page_id, community_id, portal_id, kind, origin, status, what, place, rule, reporter_id, reported_at, triaged_at)
      select p.id, p.community_id, p.portal_id, g.kind, g.origin, g.status, g.what, g.place, g.rule, ${sql.placeholder('reporter')}::uuid, g.at,
        case when g.status = 'triaged' then g.at end
      from jsonb_to_recordset(${sql.placeholder('rows')}::jsonb) g (page uuid, kind text, origin text, status text, what jsonb,
        at timestamptz, place text, rule text) join pages p on p.id = g.page
      on conflict do nothing returning id, page_id as page, kind`,
    { rows: JSON.stringify(rows), reporter: by.caller?.person ?? null }
  )
  const ids = new Map(made.map(({ id, page, kind }) => [`${page} ${kind}`, id]))
  const steps = first.flatMap(({ one, facts, row }) => {
    const id = ids.get(`${one.page} ${one.kind}`)
    if (id === undefined) return []
    const { to, by: actor, notice } = row
    const subject = { ...one, ...facts, id }
    return [{ id, name: 'report' as const, from: null, to, actor, notice, subject, input: { words: one.what } }]
  })
  await cases.begin(db, steps, by, now)
  return steps.map(({ id }) => id)
}
