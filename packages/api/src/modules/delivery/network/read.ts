import {
  GONE,
  NETWORK_AT_MOST,
  type NetworkCommunity,
  type NetworkLink,
  type PortalNetwork,
  SHARED_PEOPLE_STEP,
  UNDECIDED,
  WITHDRAWN
} from '@guildhall/schema'
import { and, notInArray, sql } from 'drizzle-orm'
import type { View } from '../../../core/model/model.ts'
import type { Viewer } from '../../../core/model/read.ts'
import type { Database } from '../../../platform/database/database.ts'
import { countShownOn, shownOn, visibleCommunities } from '../../directory/communities/model.ts'
import { communities } from '../../directory/communities/table.ts'
import { activeMembers } from '../../directory/memberships/active.ts'
import { placed } from './layout.ts'

type Read = Omit<PortalNetwork, 'communities' | 'links'> & {
  communities: Omit<NetworkCommunity, 'x' | 'y'>[]
  links: NetworkLink[]
}

/** Among how many communities, those with the most members, shared topics and people are looked for. */
const CANDIDATES = 120

const number = (value: number) => sql.raw(String(value))
const listed = (values: readonly string[]) => sql.raw(values.map(value => `'${value}'`).join(', '))

// Who is a member of what is told by nothing less than a handful of people, in steps of as many; with a key that anybody can
// read, not at all.
const PEOPLE = sql`
  select a.community_id as "from", b.community_id as "to", (count(*) / ${number(SHARED_PEOPLE_STEP)} * ${number(SHARED_PEOPLE_STEP)})::int as people
  from memberships a join memberships b on b.person_id = a.person_id and b.community_id > a.community_id
  where a.community_id in (select id from seen) and b.community_id in (select id from seen) and ${activeMembers('a')} and ${activeMembers('b')}
  group by a.community_id, b.community_id having count(*) >= ${number(SHARED_PEOPLE_STEP)}`
const NOBODY = sql`select null::uuid as "from", null::uuid as "to", null::int as people where false`

const statement = (view: View) => {
  const portal = sql`${sql.placeholder('portal')}::uuid`
  const shown = and(
    shownOn(communities, sql`array[${portal}]`),
    notInArray(communities.status, [...UNDECIDED, ...GONE]),
    visibleCommunities(communities, view)
  )
  return sql`
    with seen as materialized (
      select ${communities.id} as id, ${communities.slug} as slug, ${communities.name} as name, ${communities.topics} as topics, k.members
      from ${communities} join community_counts k on k.community_id = ${communities.id}
      where ${shown} order by k.members desc, ${communities.id} limit ${number(CANDIDATES)}
    ), tagged as (
      select s.id, lower(t.topic) as key, min(t.topic) as topic from seen s, unnest(s.topics) t (topic) group by s.id, lower(t.topic)
    ), alike as (
      select a.id as "from", b.id as "to", json_agg(a.topic order by a.key) as topics, count(*)::int as shared
      from tagged a join tagged b on b.key = a.key and b.id > a.id group by a.id, b.id
    ), people as (${view.audience === 'public' ? NOBODY : PEOPLE}), ties as (
      select "from", "to", coalesce(a.topics, '[]') as topics, p.people,
        coalesce(a.shared, 0) + coalesce(p.people, 0) / ${number(SHARED_PEOPLE_STEP)} as strength
      from alike a full join people p using ("from", "to")
    ), degrees as (
      select s.id, coalesce(sum(t.strength), 0) as degree from seen s left join ties t on s.id in (t."from", t."to") group by s.id
    ), kept as (
      select s.*, d.degree from seen s join degrees d using (id) order by d.degree desc, s.members desc, s.id limit ${number(NETWORK_AT_MOST.communities)}
    ), strongest as (
      select * from ties where "from" in (select id from kept) and "to" in (select id from kept)
      order by strength desc, "from", "to" limit ${number(NETWORK_AT_MOST.links)})
    select o.slug as portal, o.name, ${countShownOn(portal, view)} as "communityCount",
      (select coalesce(json_agg(json_build_object('id', k.id, 'slug', k.slug, 'name', k.name, 'topics', k.topics, 'memberCount', k.members,
        'url', (select p.url from pages p where p.community_id = k.id and p.portal_id = o.id and p.maintenance not in (${listed(WITHDRAWN)})))
        order by k.degree desc, k.members desc, k.id), '[]') from kept k) as communities,
      (select coalesce(json_agg(json_build_object('from', t."from", 'to', t."to", 'topics', t.topics, 'people', t.people)
        order by t.strength desc, t."from", t."to"), '[]') from strongest t) as links
    from portals o where o.id = ${portal}`
}

/** The communities of a portal that the reader sees, what they share, and where each is placed. One statement. */
export const readNetwork = async (db: Database, portal: string, { view, values }: Viewer): Promise<PortalNetwork> => {
  const [row] = await db.prepared<Read>(`network ${JSON.stringify(view)}`, () => statement(view), { ...values, portal })
  return { ...row!, communities: placed(row!.communities, row!.links) }
}
