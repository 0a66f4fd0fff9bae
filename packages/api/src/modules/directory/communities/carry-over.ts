import type { Channel as ChannelSchema } from '@guildhall/schema'
import type { Static } from '@sinclair/typebox'
import { type SQL, type SQLWrapper, sql } from 'drizzle-orm'
import type { Database } from '../../../platform/database/database.ts'

type Channel = Static<typeof ChannelSchema>

/** A community that merges, and the one into which it does (ids). */
export type Merger = { from: string; into: string }

/** Mergers as the rows `merger (from_id, into_id)` of a statement. */
export const mergersIn = (mergers: readonly Merger[]): SQL =>
  sql`unnest(${sql.param(mergers.map(({ from }) => from))}::uuid[], ${sql.param(mergers.map(({ into }) => into))}::uuid[]) as merger (from_id, into_id)`

const breadth = (visibility: SQLWrapper) => sql`array_position(array['members', 'internal', 'public'], ${visibility})`

/** Whether all who see one also see the other, by their visibilities. */
export const isAsWide = (wide: SQLWrapper, narrow: SQLWrapper): SQL => sql`${breadth(wide)} >= ${breadth(narrow)}`

/**
 * The channels that move with a merger, as the rows `into_id, channel, position`: those that the other community does not have, as far
 * as it has room. Where more people would see them than before, they stay.
 */
export const channelsToCarry = (mergers: readonly Merger[]): SQL => sql`
  select into_id, channel, position from (
    select one.*, row_number() over (partition by into_id order by position) + present as nth from (
      select distinct on (merger.into_id, c.channel ->> 'url') merger.into_id, c.channel, c.position,
        jsonb_array_length(target.channels) as present
      from ${mergersIn(mergers)}
      join communities source on source.id = merger.from_id join communities target on target.id = merger.into_id
      cross join jsonb_array_elements(source.channels) with ordinality c (channel, position)
      where ${isAsWide(sql`source.visibility`, sql`target.visibility`)}
        and not exists (select from jsonb_array_elements(target.channels) own where own ->> 'url' = c.channel ->> 'url')
      order by 1, c.channel ->> 'url', c.position) one) numbered
  where nth <= 50`

const carryChannels = (db: Database, mergers: readonly Merger[]) =>
  db.run(sql`
    update communities t set channels = t.channels || c.channels
    from (select into_id, jsonb_agg(channel order by position) as channels from (${channelsToCarry(mergers)}) one group by 1) c
    where t.id = c.into_id`)

// What lies between a community and one of its own parts into which it merges goes up by one.
const carryParts = (db: Database, mergers: readonly Merger[]) =>
  db.run(sql`
    with recursive merger as (select * from ${mergersIn(mergers)}),
      above (from_id, id) as (
        select from_id, into_id from merger
        union
        select a.from_id, c.parent_id from above a join communities c on c.id = a.id where c.parent_id is not null
      )
    update communities part
    set parent_id = case when exists (select from above a where a.from_id = merger.from_id and a.id = part.id) then source.parent_id else merger.into_id end
    from merger join communities source on source.id = merger.from_id where part.parent_id = merger.from_id`)

/** Carries over what communities that merged say of themselves: their channels and their parts. Their slugs lead there by a trigger. */
export const carryCommunities = async (db: Database, mergers: readonly Merger[]): Promise<void> => {
  await carryChannels(db, mergers)
  await carryParts(db, mergers)
}

/** What a community that merges would carry over of itself: channels, parts (ids) and the slugs that will lead to the other one. */
export const communityInMerger = async (db: Database, merger: Merger) => {
  const [found] = await db.run<{ channels: Channel[]; parts: string[]; slugs: string[] }>(sql`
    select coalesce((select jsonb_agg(channel order by position) from (${channelsToCarry([merger])}) one), '[]') as channels,
      array(select id::text from communities where parent_id = ${merger.from} and id <> ${merger.into} order by name, id) as parts,
      array(select slug from communities where id = ${merger.from} and slug <> id::text
        union all select slug from former_slugs where community_id = ${merger.from} order by 1) as slugs`)
  return found!
}

/** The websites of communities, by their ids, of those that have one among their channels. */
export const websitesOf = async (db: Database, ids: readonly string[]): Promise<ReadonlyMap<string, string>> => {
  const rows = await db.run<{ id: string; url: string }>(sql`
    select distinct on (c.id) c.id, channel ->> 'url' as url from communities c cross join jsonb_array_elements(c.channels) with ordinality l (channel, position)
    where c.id = any (${sql.param(ids)}::uuid[]) and channel ->> 'kind' = 'website' order by c.id, position`)
  return new Map(rows.map(({ id, url }) => [id, url]))
}
