import { Resource, ResourceQuery } from '@guildhall/schema'
import { and, eq, or, type SQL, type SQLWrapper, sql } from 'drizzle-orm'
import { defineModel, type Model, type View } from '../../../core/model/model.ts'
import { caller, guardedOrigin } from '../../../core/model/sql.ts'
import { byName } from '../../../platform/database/columns.ts'
import { communityModel, visibleCommunities } from '../../directory/communities/model.ts'
import { communities } from '../../directory/communities/table.ts'
import { isMember, manages } from '../../directory/communities/visibility.ts'
import { peopleIn } from '../../directory/people/edges.ts'
import { personModel } from '../../directory/people/model.ts'
import { resources } from './table.ts'

type Resources = typeof resources

const inSight = (t: Resources, view: View) =>
  sql`exists (select from ${communities} where ${and(eq(communities.id, t.communityId), visibleCommunities(communities, view))})`

const shared = (t: Resources): SQL =>
  sql`${t.status} = 'published' and (${t.visibility} <> 'members' or ${isMember(t.communityId)})`

/** Whether the caller's person made it or proposed it. */
const own = (t: Resources): SQL =>
  sql`(${t.authorIds} @> array[${caller.person}] or ${t.proposerId} = ${caller.person})`

/**
 * Which resources a caller sees, within the communities that they see. Publishable keys: published and public ones. Persons:
 * published ones, those for members only as a member; their own; and all of communities that they manage. Service keys: all.
 */
export const visibleResources = (t: Resources, view: View): SQL | undefined => {
  const { audience, portalBound } = view
  if (audience === 'service') return portalBound ? inSight(t, view) : undefined
  if (audience === 'public') return and(eq(t.status, 'published'), eq(t.visibility, 'public'), inSight(t, view))
  return and(inSight(t, view), or(shared(t), own(t), manages(t.communityId)))
}

// By the author before all else: the planner takes any of them for the author of many.
const worksOf = (authors: SQLWrapper) =>
  sql`select works.id from ${resources} works where works.author_ids && ${authors}`

const prefix = (language: SQL) => sql`(lower(${language}) || '-') collate "C"`

export const resourceModel: Model<typeof Resource> = defineModel({
  name: 'Resource',
  schema: Resource,
  query: ResourceQuery,
  table: resources,
  guarded: guardedOrigin,
  edges: {
    community: { to: () => communityModel, by: 'communityId' },
    proposer: { to: () => personModel, by: 'proposerId' },
    authors: peopleIn((t: Resources) => t.authorIds)
  },
  visible: visibleResources,
  filters: {
    community: { to: () => communityModel, where: (t, { community }) => eq(t.communityId, community) },
    author: { to: () => personModel, where: (t, { author }) => sql`${t.id} = any (array(${worksOf(author.list)}))` },
    kind: (t, { kind }) => sql`${t.kind} = ${kind}`,
    topic: (t, { topic }) => sql`${t.topics} @> array[${topic}]`,
    language: (t, { language }) =>
      sql`${prefix(sql`${t.language}`)} >= ${prefix(sql`${language}`)} and ${prefix(sql`${t.language}`)} < (lower(${language}) || '.') collate "C"`,
    status: (t, { status }) => sql`${t.status} = ${status}`,
    quality: (t, { quality }) => sql`${t.quality} = ${quality}`,
    clearance: (t, { clearance }) => sql`${t.clearance} = ${clearance}`,
    source: (t, { source }) => sql`${t.source} = ${source}`,
    externalKey: (t, { externalKey }) => sql`${t.externalKey} = ${externalKey}`
  },
  sorts: {
    title: t => byName(t.title),
    createdAt: t => t.createdAt,
    updatedAt: t => t.updatedAt,
    reviewDueOn: t => sql`coalesce(${t.reviewDueOn}, 'infinity')`
  },
  search: t => ({
    vector: t.search,
    name: t.title,
    texts: sql`array[${t.summary}, array_to_string(${t.topics}, ', '), readable(${t.text})]`
  })
})
