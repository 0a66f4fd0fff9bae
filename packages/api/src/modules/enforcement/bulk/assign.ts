import { sql } from 'drizzle-orm'
import type { Draft } from '../../../core/model/rows.ts'
import { toRows } from '../../../core/model/rows.ts'
import { decide } from '../../../core/operation/decide.ts'
import { ApiError } from '../../../core/problem/api-error.ts'
import { pageOperations, pageWritable } from '../../pages/pages/operations.ts'
import { besidePages, differ } from '../../pages/representatives/assign.ts'
import { bulkFaults } from '../words.en.ts'
import { type Acting, faultOf, type Outcome, type PageAct, refuse, type Target } from './acting.ts'

const ROLES = ['primary', 'secondary'] as const

/** The ids of people by their external ids and addresses: of those alone who belong to what the portal shows, and of one each. */
const peopleNamed = async (
  { call: { db }, portal }: Acting,
  names: readonly string[]
): Promise<Map<string, string>> => {
  const rows = await db.prepared<{ name: string; id: string }>(
    'people of a portal by name',
    () => sql`
      with tied as materialized (
        select m.person_id as id from pages g join memberships m on m.community_id = g.community_id and m.status = 'active'
          where g.portal_id = ${sql.placeholder('portal')}::uuid
        union select t.id from pages g join representatives_on(today()) r on r.page_id = g.id, unnest(array[r.person_id, r.acting_id]) t (id)
          where g.portal_id = ${sql.placeholder('portal')}::uuid
        union select unnest(admin_ids) from portals where id = ${sql.placeholder('portal')}::uuid),
      given as (select name from unnest(${sql.placeholder('names')}::text[]) n (name) where as_uuid(name) is null)
      select n.name, min(p.id::text) as id from given n join people p on p.external_id = n.name or lower(p.email) = lower(n.name)
      join tied t on t.id = p.id group by n.name having count(*) = 1`,
    { portal, names }
  )
  return new Map(rows.map(({ name, id }) => [name, id]))
}

type Wanted = { target: Target; draft: Draft }
type Ready = Wanted & { row: Draft & { id: string } }

const wantedOf = ({ body }: Acting, target: Target): Wanted => {
  const said = target.assignment ?? body
  const roles = ROLES.filter(role => said[role] !== undefined)
  return { target, draft: Object.fromEntries(roles.map(role => [role, said[role]])) }
}

/** Who has left the organisation, of these people. */
const gone = async ({ call: { db } }: Acting, rows: readonly Draft[]) => {
  const people = [...new Set(rows.flatMap(row => ROLES.flatMap(role => (row[role] as string | null) ?? [])))]
  const left = await db.prepared<{ id: string }>(
    'people who left',
    () => sql`select id from people where id = any (${sql.placeholder('people')}::uuid[]) and left_on <= today()`,
    { people }
  )
  return new Set(left.map(({ id }) => id))
}

/** Why people were not found, in words for those who typed their names. */
const unknownIn = (fault: ApiError) => {
  if (fault.code !== 'UNKNOWN_REFERENCE') return fault
  const detail = bulkFaults.unknown_person
  return new ApiError(
    fault.code,
    detail,
    fault.errors.map(({ pointer }) => ({ pointer: pointer!, detail }))
  )
}

const misfitOf = (row: Draft, left: ReadonlySet<string>): ApiError | undefined => {
  const role = ROLES.find(name => left.has(row[name] as string))
  if (role) return refuse(`/${role}`, bulkFaults.left)
  try {
    differ(row)
    return undefined
  } catch (error) {
    return faultOf(error)
  }
}

const allowed = ({ call: { caller } }: Acting) => {
  const alone = pageOperations.find(({ id }) => id === 'createPage')!
  const refusal = decide(alone, caller)
  if (refusal) throw new ApiError(refusal.code, refusal.reason)
}

/**
 * Sets the representatives of pages from today: who holds a role stays, others hand over, null leaves it vacant. A few statements,
 * however many pages.
 */
export const assign: PageAct = async (acting, targets) => {
  allowed(acting)
  const { call } = acting
  const wanted = targets.map(target => wantedOf(acting, target))
  const names = wanted.flatMap(({ draft }) => Object.values(draft).filter(name => name !== null) as string[])
  const known = await peopleNamed(acting, [...new Set(names)])
  const drafts = wanted.map(({ draft }) =>
    Object.fromEntries(Object.entries(draft).map(([role, name]) => [role, known.get(name as string) ?? name]))
  )
  const prepared = await toRows(call.db, pageWritable, drafts, call.viewer)
  const left = await gone(
    acting,
    prepared.flatMap(one => ('row' in one ? [one.row] : []))
  )
  const outcomes = new Map<string, Outcome>()
  const ready: Ready[] = []
  prepared.forEach((one, at) => {
    const { target, draft } = wanted[at]!
    const { page } = target
    const misfit =
      Object.keys(draft).length === 0
        ? refuse('/primary', bulkFaults.no_roles)
        : 'fault' in one
          ? unknownIn(one.fault)
          : misfitOf(one.row, left)
    if (misfit) outcomes.set(page, misfit)
    else ready.push({ target, draft, row: { ...(one as { row: Draft }).row, id: page } })
  })
  const changed = await besidePages.write(
    call.db,
    ready.map(({ row }) => row)
  )
  for (const { row } of ready) outcomes.set(row.id, { outcome: changed.has(row.id) ? 'done' : 'unchanged' })
  return outcomes
}
