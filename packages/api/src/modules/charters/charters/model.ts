import { Charter, CharterQuery } from '@guildhall/schema'
import { eq, sql } from 'drizzle-orm'
import { defineModel, type Model } from '../../../core/model/model.ts'
import { guardedOrigin } from '../../../core/model/sql.ts'
import { communityModel, shownOn } from '../../directory/communities/model.ts'
import { communities } from '../../directory/communities/table.ts'
import { peopleIn } from '../../directory/people/edges.ts'
import { personModel } from '../../directory/people/model.ts'
import { portalModel } from '../../directory/portals/model.ts'
import { charters } from './table.ts'
import { visibleCharters } from './visible.ts'

export const charterModel: Model<typeof Charter> = defineModel({
  name: 'Charter',
  schema: Charter,
  query: CharterQuery,
  table: charters,
  guarded: guardedOrigin,
  edges: {
    community: { to: () => communityModel, by: 'communityId' },
    basedOn: { to: () => charterModel, by: 'basedOnId' },
    authors: peopleIn((t: typeof charters) => t.authorIds),
    publishedBy: { to: () => personModel, by: 'publishedById' }
  },
  visible: visibleCharters,
  filters: {
    community: { to: () => communityModel, where: (t, { community }) => eq(t.communityId, community) },
    portal: {
      to: () => portalModel,
      where: (t, { portal }) =>
        sql`${t.communityId} in (select ${communities.id} from ${communities} where ${shownOn(communities, portal.list)})`
    },
    status: (t, { status }) => sql`${t.status} = ${status}`,
    source: (t, { source }) => sql`${t.source} = ${source}`,
    externalKey: (t, { externalKey }) => sql`${t.externalKey} = ${externalKey}`
  },
  sorts: {
    createdAt: t => t.createdAt,
    updatedAt: t => t.updatedAt,
    publishedAt: t => sql`coalesce(${t.publishedAt}, 'infinity')`,
    nextReviewOn: t => sql`coalesce(${t.nextReviewOn}, 'infinity')`
  }
})
