import { type SQL, sql } from 'drizzle-orm'
import type { Database } from '../../../platform/database/database.ts'
import { packsOf } from '../../governance/packs/packs.ts'
import type { EscalationState } from './escalation.ts'
import { type Found, type GatesSaid, gatesSay } from './gates.ts'

/** A page with how far its maintenance has escalated. */
export type PageState = EscalationState & {
  id: string
  portal: string
  /** The rules that are its gates. */
  rules: readonly string[]
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
  select p.id, p.portal_id as portal, p.maintenance as state, coalesce(said.found, '{}') as found, coalesce(began.causes, '{}') as leading,
    to_json(${deliveredAt(sql`p.id`, sql`last.id`)}) #>> '{}' as delivered,
    to_json(${deliveredAt(sql`p.id`, sql`first.id`)}) #>> '{}' as "firstDelivered",
    p.maintenance = 'suspended' and ${suspendedBy(sql`p.id`, sql`and i.kind <> 'failure_to_maintain'`)} as sanctioned,
    p.maintenance = 'suspended' and ${suspendedBy(sql`p.id`)} as suspended
  from asked p
  cross join lateral (
    select jsonb_object_agg(f.rule, jsonb_build_object('status', f.status, 'message', f.message)) as found
    from gate join findings f on f.portal_id = gate.portal and f.rule = gate.rule and f.subject_id in (p.id, p.community_id)
    where gate.portal = p.portal_id) said
  left join lateral (select s.id from maintenance_steps s where s.page_id = p.id order by s.at desc, s.id desc limit 1) last on true
  left join lateral (select s.id from maintenance_steps s where s.page_id = p.id and s."to" = 'overdue' order by s.at desc, s.id desc limit 1) first on true
  left join lateral (select s.causes from maintenance_steps s where p.maintenance <> 'compliant' and s.page_id = p.id
    and (s."from" = 'compliant' or s."to" in ('due', 'overdue')) order by s.at desc, s.id desc limit 1) began on true
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
  const rows = await db.prepared<Omit<PageState, 'days' | 'rules' | keyof GatesSaid> & { found: Found }>(
    ids ? 'states of pages' : 'states of pages on the ladder',
    () => statement(ids ? NAMED : ON_LADDER),
    { packs: gates, ids, only }
  )
  return rows.map(({ found, ...row }) => {
    const { ladder, gates } = packs.get(row.portal)!
    return { ...row, days: ladder, rules: gates, ...gatesSay(found, gates, row.leading) }
  })
}
