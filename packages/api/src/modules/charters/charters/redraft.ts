import { sql } from 'drizzle-orm'
import type { Database } from '../../../platform/database/database.ts'

/**
 * Drafts the next version of the charters of communities from the last that each published, with the same text; a community that has
 * a draft already, or never published one, gets none.
 */
export const redraftCharters = (db: Database, communities: readonly string[], author: string | null) =>
  db.run(sql`
    insert into charters (community_id, title, sections, layout, decision_mode, based_on_id, author_ids)
    select c.community_id, c.title, c.sections, c.layout, c.decision_mode, c.id, array_remove(array[${author}::uuid], null)
    from (
      select distinct on (community_id) * from charters
      where community_id = any (${sql.param(communities)}::uuid[]) and number is not null order by community_id, number desc) c
    where not exists (select from charters d where d.community_id = c.community_id and d.status in ('draft', 'in_vote'))`)
