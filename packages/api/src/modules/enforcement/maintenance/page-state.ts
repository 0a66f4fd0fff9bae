import type { Message } from '@guildhall/schema'
import { type SQL, sql } from 'drizzle-orm'
import type { Database } from '../../../platform/database/database.ts'
import { packsOf } from '../../governance/packs/packs.ts'
import type { EscalationState } from './escalation.ts'

/** A page with how far its maintenance has escalated, and what its gates give as the reason. */
export type PageState = EscalationState & {
  id: string
  portal: string
  /** The rules that are its gates. */
  rules: readonly string[]
  /** The first reason of what fails, or of what is to be watched. */
  reason: Message | null
  /** The rule that says so. */
  rule: string | null
  /** The gates that fail or, where none does, warn. */
  causes: readonly string[]
}

/** Which pages: those of one portal or all, some of them (by their ids or those of their communities) or all. */
export type OnPortal = { portal?: string; only?: readonly string[] }

const keyOf = (step: SQL) => sql`'maintenance ' || ${step}`

/** When the notice of a step reached the first of those it was meant for. */
export const deliveredAt = (page: SQL, step: SQL) =>
  sql`(select min(n.delivered_at) from notices n where n.page_id = ${page} and n.dedupe_key like '% ' || ${keyOf(step)})`

const suspendedBy = (page: SQL, which = sql``) => sql`exists (
  select from infractions i where i.page_id = ${page} and i.sanction in ('suspension', 'removal') and i.lifted_at is null
    and i.status in ('sanctioned', 'appealed', 'final') ${which})`

const SAID = sql`case f.status when 'fail' then 1 when 'warn' then 2 when 'inconclusive' then 3 when 'manual' then 3 else 4 end`

const uuids = (name: string) => sql`${sql.placeholder(name)}::uuid[]`

/** The pages that are on the ladder or belong on it; the others would take no step. */
const ON_LADDER = sql`
  asking as (
    select p.id from gate join findings f on f.portal_id = gate.portal and f.rule = gate.rule and f.status in ('fail', 'warn')
    join pages p on p.portal_id = f.portal_id and (p.id = f.page_id or (f.page_id is null and p.community_id = f.community_id))),
  asked as (
    select p.* from pages p
    where p.maintenance <> 'removed' and p.portal_id in (select portal from gate)
      and (p.maintenance <> 'compliant' or p.id in (select id from asking))
      and (${uuids('only')} is null or p.id = any (${uuids('only')}) or p.community_id = any (${uuids('only')})))`

const NAMED = sql`asked as (select p.* from pages p where p.id = any (${uuids('ids')}))`

const statement = (asked: SQL) => sql`
  with gate as (
    select o.id as portal, r.rule from jsonb_to_recordset(${sql.placeholder('packs')}::jsonb) o (id uuid, gates text[])
    left join lateral unnest(o.gates) r (rule) on true),
  ${asked}
  select p.id, p.portal_id as portal, p.maintenance as state, said.gates, said.reason, said.rule, said.causes,
    to_json(${deliveredAt(sql`p.id`, sql`last.id`)}) #>> '{}' as delivered,
    to_json(${deliveredAt(sql`p.id`, sql`first.id`)}) #>> '{}' as "firstDelivered",
    p.maintenance = 'suspended' and ${suspendedBy(sql`p.id`, sql`and i.kind <> 'failure_to_maintain'`)} as sanctioned,
    p.maintenance = 'suspended' and ${suspendedBy(sql`p.id`)} as suspended
  from asked p
  cross join lateral (
    select case
        when bool_or(f.status = 'fail') then 'fail'
        when bool_or(f.status in ('inconclusive', 'manual') or (gate.rule is not null and f.id is null)) then 'unknown'
        when bool_or(f.status = 'warn') then 'warn'
        when bool_or(f.status in ('waived', 'not_applicable') or gate.rule is null) then 'excused'
        else 'pass' end as gates,
      (array_agg(f.message order by ${SAID}, f.rule) filter (where f.id is not null))[1] as reason,
      (array_agg(f.rule order by ${SAID}, f.rule) filter (where f.id is not null))[1] as rule,
      coalesce(array_agg(f.rule order by f.rule) filter (where f.status = 'fail'), array_agg(f.rule order by f.rule) filter (where f.status = 'warn'), '{}') as causes
    from gate left join findings f on f.portal_id = gate.portal and f.rule = gate.rule and f.subject_id in (p.id, p.community_id)
    where gate.portal = p.portal_id) said
  left join lateral (select s.id from maintenance_steps s where s.page_id = p.id order by s.at desc, s.id desc limit 1) last on true
  left join lateral (select s.id from maintenance_steps s where s.page_id = p.id and s."to" = 'overdue' order by s.at desc, s.id desc limit 1) first on true
  order by p.id`

/**
 * How far the maintenance of pages has escalated, by the packs of their portals: of these ids, or of all that are on the ladder
 * or belong on it. A few statements, whatever their number.
 */
export const pageStates = async (
  db: Database,
  which: OnPortal | { ids: readonly string[] },
  now: Date
): Promise<PageState[]> => {
  const { ids = null, portal, only = null } = which as { ids?: readonly string[] } & OnPortal
  const portals = portal ? [portal] : (await db.run<{ id: string }>(sql`select id from portals`)).map(({ id }) => id)
  const packs = await packsOf(db, portals, now.toISOString())
  const gates = JSON.stringify([...packs].map(([id, { gates }]) => ({ id, gates })))
  const rows = await db.prepared<Omit<PageState, 'days' | 'rules'>>(
    ids ? 'states of pages' : 'states of pages on the ladder',
    () => statement(ids ? NAMED : ON_LADDER),
    { packs: gates, ids, only }
  )
  return rows.map(row => {
    const { ladder, gates } = packs.get(row.portal)!
    return { ...row, days: ladder, rules: gates }
  })
}
