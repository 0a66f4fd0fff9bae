import { Topic, TopicQuery } from '@guildhall/schema'
import { and, type SQL, sql } from 'drizzle-orm'
import { pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { defineModel, type Model, type View } from '../../../core/model/model.ts'
import { byName } from '../../../platform/database/columns.ts'
import { visibleCommunities } from '../communities/model.ts'
import { communities } from '../communities/table.ts'

/** Every topic once, as the view of that name collects them; its id is made from its name, so that pages have an order. */
export const topics = pgTable('topics', { id: uuid().notNull(), name: text().notNull() })

type Topics = typeof topics

const about = (t: Topics, view: View): SQL =>
  sql`${communities} where ${and(sql`${communities.topics} @> array[${t.name}]`, visibleCommunities(communities, view))}`

export const topicModel: Model = defineModel({
  name: 'Topic',
  schema: Topic,
  query: TopicQuery,
  table: topics,
  fields: {
    communityCount: (t, view) => sql`(select count(*)::int from ${about(t, view)})`
  },
  visible: (t, view) => sql`exists (select from ${about(t, view)})`,
  filters: {},
  sorts: { name: t => byName(t.name) }
})
