import type { RepresentativeRole } from '@guildhall/schema'
import { sql } from 'drizzle-orm'
import type { Beside, Draft } from '../../../core/model/rows.ts'
import { ApiError } from '../../../core/problem/api-error.ts'
import type { Database } from '../../../platform/database/database.ts'

const ROLES = ['primary', 'secondary'] as const satisfies RepresentativeRole[]

type Wanted = { page: string; role: RepresentativeRole; person: string | null }

const refuse = (role: RepresentativeRole, detail: string) =>
  new ApiError('RULE_BROKEN', detail, [{ pointer: `/${role}`, detail }])

/** The two representatives of a page are two people. */
export const differ = ({ primary, secondary }: Draft) => {
  if (primary && primary === secondary)
    throw refuse('secondary', 'The primary and the secondary representative must be two different people.')
}

const wantedOf = (rows: readonly (Draft & { id: string })[]): Wanted[] =>
  rows.flatMap(row =>
    ROLES.filter(role => role in row).map(role => ({ page: row.id, role, person: row[role] as string | null }))
  )

const given = (wanted: readonly Wanted[]) =>
  sql`jsonb_to_recordset(${JSON.stringify(wanted)}::jsonb) w (page uuid, role text, person uuid)`

const ofTheOrganisation = async (db: Database, wanted: readonly Wanted[]) => {
  const [left] = await db.run<{ role: RepresentativeRole }>(
    sql`select w.role from ${given(wanted)} join people p on p.id = w.person and p.left_on <= today() limit 1`
  )
  if (left) throw refuse(left.role, 'This person has left the organisation. Choose a person who can maintain the page.')
}

/**
 * Makes people the representatives of pages from today: who holds the role already stays, whoever else does has their term ended,
 * and so has whatever else the person was on that page. Null leaves the role vacant. A few statements, however many.
 */
const assign = async (db: Database, rows: readonly (Draft & { id: string })[]): Promise<ReadonlySet<string>> => {
  const wanted = wantedOf(rows)
  if (wanted.length === 0) return new Set()
  await ofTheOrganisation(db, wanted)
  const ended = await db.run<{ page: string }>(sql`
    update representatives r set ended_on = greatest(r.started_on, today()) from ${given(wanted)}
    where r.page_id = w.page and coalesce(r.ended_on > today(), true)
      and (r.role = w.role and r.person_id is distinct from w.person or r.person_id = w.person and r.role <> w.role)
    returning r.page_id as page`)
  const begun = await db.run<{ page: string }>(sql`
    insert into representatives (page_id, person_id, role)
    select w.page, w.person, w.role from ${given(wanted)}
    where w.person is not null and not exists (select from representatives r where r.page_id = w.page and r.role = w.role
      and r.person_id = w.person and coalesce(r.ended_on > today(), true))
    order by w.page, w.role returning page_id as page`)
  return new Set([...ended, ...begun].map(({ page }) => page))
}

/** The representatives that come with a page. */
export const besidePages: Beside = { columns: ROLES, write: assign }
