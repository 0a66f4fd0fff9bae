import type { ActorClass, InfractionAct, InfractionStatus, Sanction } from '@guildhall/schema'
import type { Static } from '@sinclair/typebox'
import { sql } from 'drizzle-orm'
import type { Database } from '../../../platform/database/database.ts'

/** One step of one case, with the columns of the case that it changes besides its status. */
export type CaseStep = {
  infraction: string
  act: InfractionAct
  from: InfractionStatus | null
  to: InfractionStatus
  at: string
  words?: string | null
  sanction?: Sanction | null
  person: string | null
  actorClass: Static<typeof ActorClass>
  changes?: Record<string, unknown>
}

const CLOSED: readonly InfractionStatus[] = ['remedied', 'dismissed', 'final']

/**
 * Takes steps in cases, all of them in one statement: each moves its case only from where it was seen to stand, and stands on
 * record with who, when and why. Answers the cases that moved.
 */
export const takeCaseSteps = async (db: Database, steps: readonly CaseStep[]): Promise<string[]> => {
  if (steps.length === 0) return []
  const rows = steps.map(({ changes, ...step }) => ({
    ...step,
    changes: { ...changes, status: step.to, closed_at: CLOSED.includes(step.to) ? step.at : null }
  }))
  const moved = await db.prepared<{ id: string }>(
    'take case steps',
    () => sql`
      with given as (
        select * from jsonb_to_recordset(${sql.placeholder('rows')}::jsonb) g (infraction uuid, act text, "from" text, "to" text,
          at timestamptz, words text, sanction text, person uuid, "actorClass" text, changes jsonb)),
      moved as (
        update infractions i set status = n.status, kind = n.kind, triaged_at = n.triaged_at, upheld_at = n.upheld_at,
          closed_at = n.closed_at, sanction = n.sanction, sanctioned_at = n.sanctioned_at, sanctioned_by_id = n.sanctioned_by_id,
          appeal_until = n.appeal_until, appealed_at = n.appealed_at, appeal_outcome = n.appeal_outcome,
          effective_at = n.effective_at, lifted_at = n.lifted_at
        from given g join infractions o on o.id = g.infraction, lateral jsonb_populate_record(o, g.changes) n
        where i.id = g.infraction and i.status = g."from"
        returning i.id),
      noted as (
        insert into infraction_steps (infraction_id, act, "from", "to", sanction, words, at, actor_class, person_id)
        select g.infraction, g.act, g."from", g."to", g.sanction, g.words, g.at, g."actorClass", g.person
        from given g join moved m on m.id = g.infraction)
      select id from moved`,
    { rows: JSON.stringify(rows) }
  )
  return moved.map(({ id }) => id)
}

/** A case that is brought up. */
export type NewCase = {
  page: string
  kind: string
  origin: 'automatic' | 'reported'
  status: 'reported' | 'triaged'
  what: string
  at: string
  place?: string | null
  rule?: string | null
  reporter?: string | null
  actorClass: Static<typeof ActorClass>
}

/** Brings cases up, with their first step on record; a rule brings up one of a kind for a page while that is open. */
export const openCases = async (db: Database, cases: readonly NewCase[]): Promise<{ id: string; page: string }[]> => {
  if (cases.length === 0) return []
  return db.prepared<{ id: string; page: string }>(
    'open cases',
    () => sql`
      with given as (
        select * from jsonb_to_recordset(${sql.placeholder('rows')}::jsonb) g (page uuid, kind text, origin text, status text,
          what text, at timestamptz, place text, rule text, reporter uuid, "actorClass" text)),
      made as (
        insert into infractions (page_id, community_id, portal_id, kind, origin, status, what, place, rule, reporter_id, reported_at, triaged_at)
        select p.id, p.community_id, p.portal_id, g.kind, g.origin, g.status, g.what, g.place, g.rule, g.reporter, g.at,
          case when g.status = 'triaged' then g.at end
        from given g join pages p on p.id = g.page
        on conflict do nothing
        returning id, page_id as page, kind, status, reported_at, reporter_id, what),
      noted as (
        insert into infraction_steps (infraction_id, act, "to", words, at, actor_class, person_id)
        select m.id, 'report', m.status, m.what, m.reported_at, coalesce(g."actorClass", 'robot'), m.reporter_id
        from made m join given g on g.page = m.page and g.kind = m.kind and g.reporter is not distinct from m.reporter_id)
      select id, page from made`,
    { rows: JSON.stringify(cases) }
  )
}
