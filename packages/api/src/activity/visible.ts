import type { SubjectType } from '@guildhall/schema'
import { and, eq, not, or, type SQL, type SQLWrapper, sql } from 'drizzle-orm'
import { openCommunities } from '../communities/resource.ts'
import { keeps } from '../communities/standing.ts'
import { communities } from '../communities/table.ts'
import type { View } from '../kit/resource.ts'
import { caller } from '../kit/sql.ts'
import { memberships } from '../memberships/table.ts'
import { pages } from '../pages/table.ts'
import { terms } from '../terms/table.ts'
import type { activity } from './table.ts'

type Log = typeof activity

const inOpenCommunity = (t: Log, view: View) =>
  sql`exists (select from ${communities} where ${and(eq(communities.id, t.communityId), openCommunities(communities, view))})`

const membershipOf = (t: Log) =>
  sql`coalesce((select ${terms.membershipId} from ${terms} where ${terms.id} = ${t.subjectId}), ${t.subjectId})`

const settled = (status: SQL) => sql`coalesce(${status}, 'active') in ('active', 'alumni')`

/** Of memberships others see what they see of the membership itself: nothing of an application or a refusal. */
const ofMember = (t: Log) =>
  and(
    sql`${t.subjectType} in ('membership', 'term')`,
    settled(sql`${t.before} ->> 'status'`),
    settled(sql`${t.after} ->> 'status'`),
    sql`exists (select from ${memberships} where ${and(eq(memberships.id, membershipOf(t)), settled(sql`${memberships.status}`))})`
  )

const ownMembership = (t: Log) =>
  sql`exists (select from ${memberships} where ${memberships.id} = ${membershipOf(t)} and ${memberships.personId} = ${caller.person})`

// Of what belongs to a page on one portal, keys of other portals hear nothing, even where they show the same community.
const PORTAL_OF: Partial<Record<SubjectType, (id: SQLWrapper) => SQL>> = {
  page: id => sql`select ${pages.portalId} from ${pages} where ${pages.id} = ${id}`,
  page_update: id => sql`select u.portal_id from page_updates u where u.id = ${id}`,
  representative: id =>
    sql`select ${pages.portalId} from ${pages} join representatives r on r.page_id = ${pages.id} where r.id = ${id}`,
  finding: id => sql`select f.portal_id from findings f where f.id = ${id}`
}

const onOtherPortals = (t: Log) => {
  const cases = Object.entries(PORTAL_OF).map(
    ([type, portal]) => sql`when ${sql.raw(`'${type}'`)} then (${portal(t.subjectId)})`
  )
  return sql`coalesce((case ${t.subjectType} ${sql.join(cases, sql` `)} end) <> ${caller.portal}, false)`
}

/** Who may read a thing may read what was done to it; a person also reads what they did and what was done to their record. */
export const visibleActivity = (t: Log, view: View): SQL | undefined => {
  const { sees, bound } = view
  if (sees === 'service' && !bound) return undefined
  const portal = bound ? sql`(${t.subjectType} = 'portal' and ${t.subjectId} = ${caller.portal})` : undefined
  const within = inOpenCommunity(t, view)
  const open = bound ? and(within, not(onOtherPortals(t))) : within
  if (sees === 'service') return or(open, portal)
  const told = or(sql`${t.subjectType} = 'community'`, keeps(sql`${t.communityId}`), ofMember(t), ownMembership(t))
  const own = or(sql`${t.subjectId} = ${caller.person}`, bound ? undefined : sql`${t.personId} = ${caller.person}`)
  return or(and(open, told), bound ? undefined : ownMembership(t), portal, own)
}
