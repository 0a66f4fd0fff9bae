import { Community, CommunityQuery, UNDECIDED } from '@guildhall/schema'
import { aliasedTable, and, eq, inArray, not, notInArray, or, type SQL, type SQLWrapper, sql } from 'drizzle-orm'
import { listBy } from '../../../core/model/extend.ts'
import { defineModel, type Edge, type Model, type View } from '../../../core/model/model.ts'
import { caller, current, plannedToday } from '../../../core/model/sql.ts'
import { byName } from '../../../platform/database/columns.ts'
import { active } from '../memberships/active.ts'
import { membershipModel } from '../memberships/model.ts'
import { memberships } from '../memberships/table.ts'
import { personModel } from '../people/model.ts'
import type { people } from '../people/table.ts'
import { portalModel } from '../portals/model.ts'
import type { portals } from '../portals/table.ts'
import { termModel } from '../terms/model.ts'
import { terms } from '../terms/table.ts'
import { relationModel, type relations } from './relations.ts'
import { communities, communityCounts, formerSlugs, ON_ALL, shownCounts } from './table.ts'
import { administers, administersPage, belongs, everMember, represents } from './visibility.ts'

type Communities = typeof communities

const joinedBy = (person: SQLWrapper) =>
  sql`select ${memberships.communityId} from ${memberships} where ${memberships.status} = 'active' and ${memberships.personId} = ${person}`

/** Whether any of some portals, as an array, shows a community. */
export const shownOn = (t: Communities, portals: SQLWrapper) =>
  sql`(${t.portalIds} = '{}' or ${t.portalIds} && ${portals})`

// Where its page on the portal is suspended or removed, the portal shows it to nobody.
const withdrawn = (t: Communities) =>
  sql`exists (select from pages g where g.community_id = ${t.id} and g.portal_id = ${caller.portal} and g.maintenance in ('suspended', 'removed'))`

// What everybody of an audience may see.
const openTo = (t: { visibility: SQLWrapper; status: SQLWrapper }, audience: 'public' | 'person') =>
  sql`(${inArray(t.visibility, audience === 'public' ? ['public'] : ['public', 'internal'])} and ${notInArray(t.status, [...UNDECIDED])})`

const seenBy = (t: Communities, { audience: sees, portalBound: bound }: View, own: SQL): SQL | undefined =>
  and(
    bound ? shownOn(t, sql`array[${caller.portal}]`) : undefined,
    sees === 'public' ? openTo(t, sees) : undefined,
    sees === 'public' && bound ? not(withdrawn(t)) : undefined,
    sees === 'person' ? or(openTo(t, sees), own, administers(t.portalIds)) : undefined
  )

/**
 * Which communities a caller may see. Publishable keys: public and decided on. Persons: what the organisation may see, what
 * they drafted, were ever asked into or applied to, whose page they represent or have on a portal of theirs, and what names such a
 * portal. Service keys: all. Keys of one portal: only what that portal shows.
 */
export const visibleCommunities = (t: Communities, view: View) =>
  seenBy(t, view, or(belongs(t.id), represents(t.id), administersPage(t.id), eq(t.authorId, caller.person))!)

/** Into which communities a caller may look, at who is in them: all they see, but others' members only as a member, past or present, or as a representative. */
export const openCommunities = (t: Communities, view: View) => seenBy(t, view, or(everMember(t.id), represents(t.id))!)

/**
 * How many communities a portal shows, among those the caller may see. What is open to everybody of the organisation is kept; a person's
 * own are few.
 */
export const countShownOn = (portal: SQLWrapper, view: View): SQL => {
  const kept = (where?: SQL) =>
    sql`(select coalesce(sum(${shownCounts.communities}), 0)::int from ${shownCounts} where ${and(sql`${shownCounts.portalId} in (${portal}, ${ON_ALL})`, where)})`
  const counted = (where?: SQL) =>
    sql`(select count(*)::int from ${communities} where ${and(shownOn(communities, sql`array[${portal}]`), visibleCommunities(communities, view), where)})`
  if (view.audience === 'service') return kept()
  if (view.audience === 'public') return counted()
  return sql`${kept(openTo(shownCounts, 'person'))} + ${counted(not(openTo(communities, 'person')))}`
}

const counted = (t: Communities, column: 'members' | 'subcommunities') => {
  const counts = aliasedTable(communityCounts, 'counts')
  return sql`(select ${counts[column]} from ${communityCounts} counts where ${eq(counts.communityId, t.id)})`
}

const countedParts = (t: Communities, view: View) => {
  if (view.audience === 'service' && !view.portalBound) return counted(t, 'subcommunities')
  const parts = aliasedTable(communities, 'parts')
  return sql`(select count(*)::int from ${communities} parts where ${and(eq(parts.parentId, t.id), visibleCommunities(parts, view))})`
}

// Of the few leaders of one community, today costs less for each than as a plan of its own.
const leaders = (t: Communities) =>
  sql`(select count(distinct ${memberships.id})::int from ${terms} join ${memberships} on ${memberships.id} = ${terms.membershipId} and ${active(memberships, plannedToday)}
    where ${terms.communityId} = ${t.id} and ${terms.role} = 'leader' and ${current(terms, plannedToday)} and ${terms.standsInForId} is null)`

// As people are found by their roles: by a scalar subquery, since lists would else first work out all who hold the role.
const hasHolder = (t: Communities, role: SQLWrapper, person?: SQLWrapper) =>
  sql`exists (select from ${terms} where ${terms.communityId} = ${t.id} and ${terms.role} = ${role} and ${current(terms, plannedToday)}${person ? sql` and ${terms.memberId} = ${person}` : sql``}
    and (select (${active(memberships)})::int from ${memberships} where ${memberships.id} = ${terms.membershipId}) <> 0)`

// Who is in it is found only where the caller may look.
const ifOpen = (t: Communities, view: View) =>
  view.audience === 'person' ? sql` and ${openCommunities(t, view)}` : sql``

export const communityModel: Model<typeof Community> = defineModel({
  name: 'Community',
  schema: Community,
  query: CommunityQuery,
  table: communities,
  fields: {
    // Most have no pause, and a call costs more than to look.
    pausedUntil: t =>
      sql`case when ${t.rhythm} -> 'pauses' <> '[]' then pause_on(${t.rhythm}, ${plannedToday}) ->> 'until' end`,
    memberCount: t => counted(t, 'members'),
    leaderCount: leaders,
    subcommunityCount: (t, view) => countedParts(t, view),
    waysToContribute: t =>
      sql`case when ${t.waysToContribute} = '[]' then '[]'::json else (
        select json_agg(json_build_object('id', w.id, 'kind', w.kind, 'title', w.title, 'description', w.description, 'role', w.role, 'until', w.until) order by w.position)
        from ways_of(${t.id}, ${t.waysToContribute}) w) end`
  },
  edges: {
    parent: { to: () => communityModel, by: 'parentId' },
    relations: {
      kind: 'list',
      to: () => relationModel,
      on: (t, relation: typeof relations) => eq(relation.communityId, t.id),
      order: (relation: typeof relations) => sql`${relation.position}`,
      limit: 50,
      none: t => sql`${t.relations} = '[]'`
    },
    portals: {
      kind: 'list',
      to: () => portalModel,
      on: (t, portal: typeof portals) => sql`${portal.id} = any (${t.portalIds})`,
      order: (portal: typeof portals) => sql`${portal.name}`,
      limit: 50,
      none: t => sql`${t.portalIds} = '{}'`
    },
    champions: {
      kind: 'list',
      to: () => personModel,
      on: (t, person: typeof people) => sql`${person.id} = any (${t.championIds})`,
      order: (person: typeof people) => sql`${byName(person.name)}, ${person.id}`,
      limit: 20,
      none: t => sql`${t.championIds} = '{}'`
    },
    members: listBy<typeof memberships>('communityId', () => membershipModel, 'The memberships of the community.'),
    terms: listBy<typeof terms>('communityId', () => termModel, 'The roles held in it, past and present.'),
    subcommunities: listBy<typeof communities>(
      'parentId',
      () => communityModel,
      'The communities that are part of it.'
    ),
    mergedFrom: {
      ...listBy<typeof communities>('mergedIntoId', () => communityModel, 'The communities that merged into it.'),
      omit: ['mergedInto']
    } as Edge<Communities>
  },
  later: ['nextOccurrence', 'cadence', 'pageUrl'],
  visible: visibleCommunities,
  alias: t => t.slug,
  formerAliases: formerSlugs,
  filters: {
    topic: (t, { topic }) => sql`${t.topics} @> array[${topic}]`,
    status: (t, { status }) => sql`${t.status} = ${status}`,
    kind: (t, { kind }) => sql`${t.kind} = ${kind}`,
    visibility: (t, { visibility }) => sql`${t.visibility} = ${visibility}`,
    mergedInto: { to: () => communityModel, where: (t, { mergedInto }) => eq(t.mergedIntoId, mergedInto!) },
    parent: { to: () => communityModel, where: (t, { parent }) => eq(t.parentId, parent!) },
    portal: { to: () => portalModel, where: (t, { portal }) => shownOn(t, portal.list) },
    person: {
      to: () => personModel,
      where: (t, { person }, view) => sql`${t.id} = any (array(${joinedBy(person)}))${ifOpen(t, view)}`
    },
    role: (t, { role, person }, view) => sql`${hasHolder(t, role, person)}${ifOpen(t, view)}`,
    source: (t, { source }) => sql`${t.source} = ${source}`,
    externalKey: (t, { externalKey }) => sql`${t.externalKey} = ${externalKey}`
  },
  sorts: {
    name: t => byName(t.name),
    createdAt: t => t.createdAt,
    updatedAt: t => t.updatedAt,
    memberCount: t => ({
      join: sql`join ${communityCounts} on ${eq(communityCounts.communityId, t.id)}`,
      value: communityCounts.members,
      id: communityCounts.communityId
    })
  },
  search: t => ({
    vector: t.search,
    name: t.name,
    texts: sql`array[${t.summary}, array_to_string(${t.topics}, ', '), ${t.mission}, readable(${t.description})]`
  })
})
