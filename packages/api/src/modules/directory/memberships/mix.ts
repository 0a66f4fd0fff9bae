import type { MembershipMix, MembershipMixBy } from '@guildhall/schema'
import { sql } from 'drizzle-orm'
import type { Call } from '../../../core/operation/operation.ts'
import { activeMembers } from './active.ts'

/** Groups of fewer are shown together, and communities of fewer not at all. */
const LEAST = 5

/** Members who have a value in common, or none that is known; `isOwn`: it is that of the person. */
export type MixRow = { by: MembershipMixBy; value: string | null; members: number; isOwn: boolean }
type Aspect = MembershipMix['aspects'][number]

const sum = (rows: readonly MixRow[]) => rows.reduce((total, { members }) => total + members, 0)

/**
 * The groups that can be shown, and all the others: together none or at least 5, so that no smaller group is the rest of what is
 * shown.
 */
const split = (rows: readonly MixRow[]) => {
  const sorted = [...rows].sort((a, b) => b.members - a.members || (a.value ?? '').localeCompare(b.value ?? ''))
  let shown = sorted.filter(({ members }) => members >= LEAST)
  const rest = () => sum(sorted) - sum(shown)
  while (shown.length > 0 && rest() > 0 && rest() < LEAST) shown = shown.slice(0, -1)
  return { shown, others: sorted.filter(row => !shown.includes(row)) }
}

const counted = (rows: readonly MixRow[]) => {
  const without = sum(rows)
  return { without, with: without + (rows.some(({ isOwn }) => isOwn) ? 1 : 0) }
}

/** One property of the members, with and without a person, whose own value is always among the rows. */
export const aspectOf = (by: MembershipMixBy, rows: readonly MixRow[], suppressed: boolean): Aspect => {
  const own = rows.find(({ isOwn }) => isOwn)!
  const value = own.value
  if (suppressed) return { by, value, isNew: null, groups: [], others: null }
  const { shown, others } = split(rows)
  return {
    by,
    value,
    isNew: value === null ? null : own.members === 0,
    groups: shown.map(row => ({ value: row.value, ...counted([row]) })),
    others: others.length > 0 ? counted(others) : null
  }
}

type Found = Pick<MembershipMix, 'memberProfile' | 'application' | 'members'> & { rows: MixRow[] }

const tenure = sql`case when p.started_on is null then null when p.started_on > (today() - interval '1 year')::date then 'under_1'
  when p.started_on > (today() - interval '3 years')::date then '1_to_3' when p.started_on > (today() - interval '10 years')::date then '3_to_10' else 'from_10' end`

/** `GET /v1/memberships/{membership}/mix` */
export const mixOf = async (membership: string, { db }: Call): Promise<MembershipMix> => {
  const [found] = await db.prepared<Found>(
    'mix of members',
    () => sql`
      with asked as (select * from memberships where id = ${sql.placeholder('id')}::uuid),
      involved as (
        select m.person_id, false as is_own from memberships m join asked a on a.community_id = m.community_id
        where ${activeMembers('m')} and m.person_id <> a.person_id
        union all select person_id, true from asked),
      valued as (
        select v.by, v.value, i.is_own from involved i join people p on p.id = i.person_id,
          lateral (values ('function', p.function), ('unit', p.unit), ('level', p.level), ('tenure', ${tenure})) v (by, value)),
      rows as (
        select by, value, count(*) filter (where not is_own)::int as members, bool_or(is_own) as is_own from valued group by by, value)
      select c.member_profile as "memberProfile", a.application, (select count(*)::int from involved where not is_own) as members,
        (select json_agg(json_build_object('by', by, 'value', value, 'members', members, 'isOwn', is_own)) from rows) as rows
      from asked a join communities c on c.id = a.community_id`,
    { id: membership }
  )
  const { memberProfile, application, members, rows } = found!
  const suppressed = members < LEAST
  const byAspect = Map.groupBy(rows, ({ by }) => by)
  const aspects = (['function', 'unit', 'level', 'tenure'] as const).map(by =>
    aspectOf(by, byAspect.get(by)!, suppressed)
  )
  return { membership, memberProfile, application, members, suppressed, aspects }
}
