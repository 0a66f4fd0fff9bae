import type { RuleSubject } from '@guildhall/schema'
import { sql } from 'drizzle-orm'
import { readItems, type Viewer } from '../../../core/model/read.ts'
import type { Database } from '../../../platform/database/database.ts'
import { communityModel } from '../../directory/communities/model.ts'

/** The names and URLs of pages and communities, by their ids. */
export const namesOf = async (db: Database, ids: string[]) => {
  const rows = await db.run<{ id: string; name: string; url: string | null }>(sql`
    select c.id, c.name, null as url from communities c where c.id = any (${sql.param(ids)}::uuid[])
    union all
    select p.id, c.name, p.url from pages p join communities c on c.id = p.community_id where p.id = any (${sql.param(ids)}::uuid[])`)
  const known = new Map(rows.map(({ id, name, url }) => [id, { name, url }]))
  return (id: string) => known.get(id) ?? { name: '?', url: null }
}

type About = { subjectType: RuleSubject; subjectId: string }

/** What is about pages or about communities that the viewer may see; of all others only the number is reported. */
export const visibleOf = async <T extends About>(db: Database, items: readonly T[], viewer: Viewer): Promise<T[]> => {
  const communities = items.flatMap(({ subjectType, subjectId }) => (subjectType === 'community' ? [subjectId] : []))
  const seen = await readItems(db, communityModel, [...new Set(communities)], { id: { field: 'id' } }, viewer)
  return items.filter(({ subjectType, subjectId }) => subjectType !== 'community' || seen.has(subjectId))
}
