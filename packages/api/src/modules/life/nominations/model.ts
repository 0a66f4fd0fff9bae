import { Nomination, NominationQuery } from '@guildhall/schema'
import { eq, or, type SQL, sql } from 'drizzle-orm'
import { defineModel, type Model, type View } from '../../../core/model/model.ts'
import { caller } from '../../../core/model/sql.ts'
import { communityModel } from '../../directory/communities/model.ts'
import { manages } from '../../directory/communities/visibility.ts'
import { personModel } from '../../directory/people/model.ts'
import { nominations } from './table.ts'

/** Who sees nominations: the nominee, who nominated, those who look after the community, and keys, of a portal those of its communities. */
const visibleNominations = (t: typeof nominations, { audience, portalBound }: View): SQL | undefined => {
  if (audience === 'public') return sql`false`
  if (audience === 'service')
    return portalBound
      ? sql`exists (select from communities c where c.id = ${t.communityId} and c.portal_ids @> array[${caller.portal}])`
      : undefined
  return or(eq(t.personId, caller.person), eq(t.nominatedById, caller.person), manages(t.communityId))
}

export const nominationModel: Model<typeof Nomination> = defineModel({
  name: 'Nomination',
  schema: Nomination,
  query: NominationQuery,
  table: nominations,
  fields: {
    term: t => t.termId
  },
  edges: {
    community: { to: () => communityModel, by: 'communityId' },
    person: { to: () => personModel, by: 'personId' },
    nominatedBy: { to: () => personModel, by: 'nominatedById' },
    decidedBy: { to: () => personModel, by: 'decidedById' }
  },
  visible: visibleNominations,
  filters: {
    community: { to: () => communityModel, where: (t, { community }) => eq(t.communityId, community) },
    person: { to: () => personModel, where: (t, { person }) => eq(t.personId, person) },
    role: (t, { role }) => sql`${t.role} = ${role}`,
    status: (t, { status }) => sql`${t.status} = ${status}`
  },
  sorts: { createdAt: t => t.createdAt, updatedAt: t => t.updatedAt }
})
