import { DiscoveredPage, DiscoveredPageQuery } from '@guildhall/schema'
import { and, eq, type SQLWrapper, sql } from 'drizzle-orm'
import { defineModel, type Model } from '../../../core/model/model.ts'
import { caller } from '../../../core/model/sql.ts'
import { communityModel } from '../../directory/communities/model.ts'
import type { communities } from '../../directory/communities/table.ts'
import { personModel } from '../../directory/people/model.ts'
import { adminsOf, pageModel } from '../pages/model.ts'
import { pages } from '../pages/table.ts'
import { addressOf, discoveredPages } from './table.ts'

type Discovered = typeof discoveredPages

/** The page of the portal that has the address. */
const isPage = (t: Discovered, page: { portalId: SQLWrapper; url: SQLWrapper }) =>
  sql`(${page.portalId} = ${t.portalId} and ${addressOf(page.url)} = ${t.address})`

// A value looked up for each: of `exists` the planner would make a list of all pages first.
const isRegistered = (t: Discovered) =>
  sql`coalesce((select true from ${pages} where ${isPage(t, pages)} limit 1), false)`

const status = (t: Discovered) =>
  sql`case when ${isRegistered(t)} then 'registered' when ${t.ignoredAt} is not null then 'ignored' else 'new' end`

/** The last part of an address, without what follows a dot or a question mark: mostly a slug. */
const lastPart = (t: Discovered) => sql`lower(substring(${t.address} from '([^/?.]+)(?:[.][^/?.]*)?(?:[?].*)?$'))`

/** What the sitemaps of portals list, for those who administer the portal. */
export const discoveredPageModel: Model<typeof DiscoveredPage> = defineModel({
  name: 'DiscoveredPage',
  schema: DiscoveredPage,
  query: DiscoveredPageQuery,
  table: discoveredPages,
  fields: { status },
  edges: {
    ignoredBy: { to: () => personModel, by: 'ignoredById' },
    page: { kind: 'one', to: () => pageModel, on: (t, page: typeof pages) => isPage(t, page) },
    suggestion: {
      kind: 'one',
      to: () => communityModel,
      on: (t, community: typeof communities) => sql`(
        not ${isRegistered(t)} and ${community.slug} = ${lastPart(t)}
        and (${community.portalIds} = '{}' or ${community.portalIds} @> array[${t.portalId}])
        and not exists (select from ${pages} where ${pages.communityId} = ${community.id} and ${pages.portalId} = ${t.portalId}))`
    }
  },
  visible: (t, { audience, portalBound }) => {
    if (audience === 'public') return sql`false`
    return and(
      portalBound ? eq(t.portalId, caller.portal) : undefined,
      audience === 'person' ? adminsOf(t.portalId) : undefined
    )
  },
  under: { portal: (t, { portal }) => sql`${t.portalId} = ${portal}::uuid` },
  filters: {
    status: (t, given) => sql`${status(t)} = ${given.status}`,
    vanished: (t, { vanished }) => sql`(${t.vanishedAt} is not null) = ${vanished}::boolean`
  },
  sorts: { url: t => t.url, firstSeenAt: t => t.firstSeenAt }
})
