import { Term, TermQuery } from '@guildhall/schema'
import { and, eq, type SQL, sql } from 'drizzle-orm'
import { defineModel, type Model, type View } from '../../../core/model/model.ts'
import { guardedOrigin } from '../../../core/model/sql.ts'
import { communityModel, openCommunities } from '../communities/model.ts'
import { communities } from '../communities/table.ts'
import { membershipModel } from '../memberships/model.ts'
import { memberships } from '../memberships/table.ts'
import { personModel } from '../people/model.ts'
import type { people } from '../people/table.ts'
import { startOf, terms } from './table.ts'

type Terms = typeof terms

const inCommunity = (t: Terms, view: View) =>
  sql`exists (select from ${communities} where ${and(eq(communities.id, t.communityId), openCommunities(communities, view))})`

const ofMembership = (t: Terms, where: SQL) =>
  sql`exists (select from ${memberships} where ${eq(memberships.id, t.membershipId)} and ${where})`

// Terms of what is not decided, or was refused, are no history to show; who was a member and asks to come back has one.
const visibleTerms = (t: Terms, view: View) => {
  if (view.audience === 'service') return view.portalBound ? inCommunity(t, view) : undefined
  return and(
    inCommunity(t, view),
    ofMembership(t, sql`(${memberships.status} in ('active', 'alumni') or ${memberships.leftOn} is not null)`)
  )
}

export const termModel: Model<typeof Term> = defineModel({
  name: 'Term',
  schema: Term,
  query: TermQuery,
  table: terms,
  fields: {
    membership: t => t.membershipId,
    standsInFor: t => t.standsInForId
  },
  guarded: guardedOrigin,
  edges: {
    person: {
      kind: 'one',
      to: () => personModel,
      on: (t, person: typeof people) =>
        sql`${person.id} = (select ${memberships.personId} from ${memberships} where ${eq(memberships.id, t.membershipId)})`,
      description: 'The person who holds it; null if not visible to the caller.'
    }
  },
  visible: visibleTerms,
  filters: {
    community: { to: () => communityModel, where: (t, { community }) => eq(t.communityId, community!) },
    person: { to: () => personModel, where: (t, { person }) => ofMembership(t, eq(memberships.personId, person!)) },
    membership: { to: () => membershipModel, where: (t, { membership }) => eq(t.membershipId, membership!) },
    standsInFor: { to: () => termModel, where: (t, { standsInFor }) => eq(t.standsInForId, standsInFor!) },
    role: (t, { role }) => sql`${t.role} = ${role}`,
    currentOn: (t, { currentOn }) =>
      sql`${startOf(t)} <= ${currentOn}::date and (${t.endedOn} is null or ${t.endedOn} > ${currentOn}::date)`,
    source: (t, { source }) => sql`${t.source} = ${source}`,
    externalKey: (t, { externalKey }) => sql`${t.externalKey} = ${externalKey}`
  },
  sorts: {
    startedOn: startOf,
    createdAt: t => t.createdAt,
    updatedAt: t => t.updatedAt
  }
})
