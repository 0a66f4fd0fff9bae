import { Term, TermQuery } from '@guildhall/schema'
import { and, eq, type SQL, sql } from 'drizzle-orm'
import { visibleCommunities } from '../communities/resource.ts'
import { communities } from '../communities/table.ts'
import { type Resource, resource, type View } from '../kit/resource.ts'
import { idIn, instantOf } from '../kit/sql.ts'
import { memberships } from '../memberships/table.ts'
import { terms } from './table.ts'

type Terms = typeof terms

const membershipOf = (t: Terms, where: SQL | undefined) =>
  sql`exists (select from ${memberships} join ${communities} on ${communities.id} = ${memberships.communityId} where ${and(eq(memberships.id, t.membershipId), where)})`

const visibleTerms = (t: Terms, view: View) =>
  view.sees === 'service' && !view.bound
    ? undefined
    : membershipOf(
        t,
        and(
          visibleCommunities(communities, view),
          view.sees === 'service' ? undefined : sql`${memberships.status} in ('active', 'alumni')`
        )
      )

export const termResource: Resource = resource<Terms>({
  name: 'Term',
  schema: Term,
  query: TermQuery,
  table: terms,
  fields: t => ({
    id: t.id,
    membership: t.membershipId,
    role: t.role,
    title: t.title,
    startedOn: t.startedOn,
    startPrecision: t.startPrecision,
    endedOn: t.endedOn,
    dedicatedHoursPerWeek: t.dedicatedHoursPerWeek,
    source: t.source,
    externalKey: t.externalKey,
    createdAt: instantOf(t.createdAt),
    updatedAt: instantOf(t.updatedAt)
  }),
  visible: visibleTerms,
  filters: {
    community: (t, { community }) =>
      membershipOf(t, sql`${memberships.communityId} = ${idIn(communities, community!)}`),
    person: (t, { person }) => membershipOf(t, sql`${memberships.personId} = ${person}::uuid`),
    membership: (t, { membership }) => sql`${t.membershipId} = ${membership}::uuid`,
    role: (t, { role }) => sql`${t.role} = ${role}`,
    currentOn: (t, { currentOn }) =>
      sql`(${t.startedOn} is null or ${t.startedOn} <= ${currentOn}::date) and (${t.endedOn} is null or ${t.endedOn} > ${currentOn}::date)`,
    source: (t, { source }) => sql`${t.source} = ${source}`,
    externalKey: (t, { externalKey }) => sql`${t.externalKey} = ${externalKey}`
  },
  sorts: {
    startedOn: t => sql`coalesce(${t.startedOn}, '0001-01-01'::date)`,
    createdAt: t => t.createdAt,
    updatedAt: t => t.updatedAt
  }
})
