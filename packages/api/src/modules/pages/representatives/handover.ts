import type { Handover, RepresentativeRole } from '@guildhall/schema'
import { type SQL, sql } from 'drizzle-orm'
import { isId } from '../../../core/model/read.ts'
import type { Act } from '../../../core/operation/actions.ts'
import { ApiError } from '../../../core/problem/api-error.ts'
import type { Database } from '../../../platform/database/database.ts'
import { ofTheOrganisation } from './rules.ts'

const unknown = (to: string) => {
  const detail = `The person "${to}" does not exist or is not visible to the caller.`
  return new ApiError('UNKNOWN_REFERENCE', detail, [{ pointer: '/to', detail }])
}

/** Ends on a day whatever holds the role, and whatever else the successor is on this page; the successor begins on that day. */
export const takeOver = async (db: Database, page: string, role: RepresentativeRole, to: string, day: SQL) => {
  await db.run(sql`
    update representatives set ended_on = greatest(started_on, ${day})
    where page_id = ${page} and coalesce(ended_on > ${day}, true) and (role = ${role} or person_id = ${to})`)
  await db.run(sql`
    insert into representatives (page_id, person_id, role, started_on) values (${page}, ${to}, ${role}, ${day})`)
}

/** Ends whoever holds the role and lets the successor begin, on one day. */
export const handOver = async ({ before, facts, draft, call }: Act<Handover>) => {
  const { role, to, on } = draft
  const { db } = call
  const [person] = isId(to) ? await db.run<{ id: string }>(sql`select id from people where id = ${to}`) : []
  if (!person) throw unknown(to)
  await ofTheOrganisation({ draft: { person: to }, facts, call })
  const day = sql`coalesce(${on ?? null}::date, today())`
  const [standing] = await db.run<{ holder: boolean; early: string | null }>(sql`
    select coalesce(bool_or(role = ${role} and person_id = ${to}), false) as holder,
      max(started_on) filter (where role = ${role} and started_on > ${day})::text as early
    from representatives where page_id = ${before.id} and ended_on is null`)
  if (standing!.holder)
    throw new ApiError('CONFLICT', 'This person already holds the role.', [
      { pointer: '/to', detail: 'A different person.' }
    ])
  if (standing!.early)
    throw new ApiError('RULE_BROKEN', `The term to be ended began on ${standing!.early}.`, [
      { pointer: '/on', detail: 'This day or later.' }
    ])
  await takeOver(db, before.id, role, to, day)
  return undefined
}
