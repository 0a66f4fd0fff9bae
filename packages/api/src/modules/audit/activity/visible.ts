import { and, eq, not, or, type SQL, sql } from 'drizzle-orm'
import type { View } from '../../../core/model/model.ts'
import { caller } from '../../../core/model/sql.ts'
import { openCommunities } from '../../directory/communities/model.ts'
import { communities } from '../../directory/communities/table.ts'
import { manages } from '../../directory/communities/visibility.ts'
import { memberships } from '../../directory/memberships/table.ts'
import { terms } from '../../directory/terms/table.ts'
import { isAboutSuch, seesSuch } from './subjects.ts'
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

/** Who may read a thing may read what was done to it; a person also reads what they did and what was done to their record. */
export const visibleActivity = (t: Log, view: View): SQL | undefined => {
  const { audience: sees, portalBound: bound } = view
  if (sees === 'service' && !bound) return undefined
  const portal = bound ? sql`(${t.subjectType} = 'portal' and ${t.subjectId} = ${caller.portal})` : undefined
  const open = and(not(isAboutSuch(t)), inOpenCommunity(t, view))
  const such = seesSuch(t, view)
  if (sees === 'service') return or(open, portal, such)
  const told = or(sql`${t.subjectType} = 'community'`, manages(sql`${t.communityId}`), ofMember(t), ownMembership(t))
  const own = or(sql`${t.subjectId} = ${caller.person}`, bound ? undefined : sql`${t.personId} = ${caller.person}`)
  return or(and(open, told), bound ? undefined : ownMembership(t), portal, such, own)
}
