import { sql } from 'drizzle-orm'
import { index, pgTable, text, unique } from 'drizzle-orm/pg-core'
import { byName, id, nameWords, origin, stamps, tsvector, words } from '../../../platform/database/columns.ts'

/** Who is tasked with what already. */
export const organisations = pgTable(
  'organisations',
  {
    id: id(),
    name: text().notNull(),
    mission: text(),
    topics: words(),
    url: text(),
    ...origin,
    ...stamps,
    search: tsvector().generatedAlwaysAs(
      sql`setweight(text_vector(name), 'A') || setweight(text_vector(spaced(topics)), 'B') || setweight(text_vector(coalesce(mission, '')), 'C')`
    )
  },
  t => [
    unique('organisations_origin_key').on(t.source, t.externalKey),
    index('organisations_name_idx').on(byName(t.name), t.id),
    index('organisations_created_at_idx').on(t.createdAt, t.id),
    index('organisations_updated_at_idx').on(t.updatedAt, t.id),
    index('organisations_topics_idx').using('gin', t.topics),
    index('organisations_search_idx').using('gin', t.search),
    index('organisations_name_words_idx').using('gin', nameWords(t.search))
  ]
)
