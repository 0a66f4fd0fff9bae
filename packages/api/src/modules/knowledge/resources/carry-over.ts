import { ENDED } from '@guildhall/schema'
import { type SQL, sql } from 'drizzle-orm'
import type { Database } from '../../../platform/database/database.ts'
import { isAsWide, type Merger, mergersIn } from '../../directory/communities/carry-over.ts'

/**
 * The resources of communities that merge, as the rows `id, title, visibility, author_ids, into_id, is_published,
 * is_as_wide, moves`: published ones move with their visibility where the other
 * community is as visible. What only the members see, and what was not published, stays.
 */
export const resourcesInMergers = (mergers: readonly Merger[]): SQL => sql`
  select r.id, r.title, r.visibility, r.author_ids, merger.into_id, r.status = 'published' as is_published,
    ${isAsWide(sql`target.visibility`, sql`r.visibility`)} as is_as_wide, r.status = 'published' and r.visibility <> 'members'
    and ${isAsWide(sql`target.visibility`, sql`r.visibility`)} as moves
  from ${mergersIn(mergers)} join communities target on target.id = merger.into_id join resources r on r.community_id = merger.from_id`

/** Moves the resources that move with mergers. */
export const carryResources = (db: Database, mergers: readonly Merger[]): Promise<unknown> =>
  db.run(sql`
    update resources r set community_id = one.into_id from (${resourcesInMergers(mergers)}) one where one.moves and r.id = one.id`)

/** Moves a resource to the community into which its own merged, where it is visible to as many at most. Answers whether it had one. */
export const transferResource = async (db: Database, id: string): Promise<boolean> => {
  const moved = await db.run(sql`
    update resources r set community_id = target.id,
      visibility = case when ${isAsWide(sql`target.visibility`, sql`r.visibility`)} then r.visibility else target.visibility end
    from communities target
    where r.id = ${id} and target.id = community_now(r.community_id) and target.id <> r.community_id and target.status not in ${ENDED} returning r.id`)
  return moved.length > 0
}
