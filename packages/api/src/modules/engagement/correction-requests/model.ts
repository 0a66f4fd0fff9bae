import { CorrectionRequest, CorrectionRequestQuery } from '@guildhall/schema'
import { and, eq, or, type SQL, sql } from 'drizzle-orm'
import { defineModel, type Model, type View } from '../../../core/model/model.ts'
import { caller, instantOf } from '../../../core/model/sql.ts'
import { communityModel } from '../../directory/communities/model.ts'
import { administers, leads } from '../../directory/communities/visibility.ts'
import { personModel } from '../../directory/people/model.ts'
import { contributionModel } from '../contributions/model.ts'
import { DECIDES_DAYS } from './request.ts'
import { correctionRequests } from './table.ts'

type Requests = typeof correctionRequests

/** Who sees requests: the person, the leader, once it went to the organisation the portals’ admins, and keys of the organisation. */
const visibleRequests = (t: Requests, { audience, portalBound }: View): SQL | undefined => {
  if (audience === 'service' && !portalBound) return undefined
  if (audience !== 'person') return sql`false`
  const admins = sql`exists (select from communities c where c.id = ${t.communityId} and ${administers(sql`c.portal_ids`)})`
  return or(
    eq(t.personId, caller.person),
    leads(t.communityId, ['leader']),
    and(sql`${t.escalatedAt} is not null`, admins)
  )
}

export const correctionRequestModel: Model<typeof CorrectionRequest> = defineModel({
  name: 'CorrectionRequest',
  schema: CorrectionRequest,
  query: CorrectionRequestQuery,
  table: correctionRequests,
  fields: {
    escalatesAt: t =>
      sql`case when ${t.status} = 'open' then ${instantOf(sql`(${t.createdAt} + ${sql.raw(String(DECIDES_DAYS))} * interval '24 hours')`)} end`
  },
  edges: {
    community: { to: () => communityModel, by: 'communityId' },
    person: { to: () => personModel, by: 'personId' },
    decidedBy: { to: () => personModel, by: 'decidedById' },
    correction: { to: () => contributionModel, by: 'correctionId' }
  },
  visible: visibleRequests,
  filters: {
    community: { to: () => communityModel, where: (t, { community }) => eq(t.communityId, community) },
    person: { to: () => personModel, where: (t, { person }) => eq(t.personId, person) },
    status: (t, { status }) => sql`${t.status} = ${status}`
  },
  sorts: { createdAt: t => t.createdAt, updatedAt: t => t.updatedAt }
})
