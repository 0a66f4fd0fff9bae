import { Topic, TopicQuery } from '@guildhall/schema'
import { and, type SQL, sql } from 'drizzle-orm'
import { integer, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { defineModel, type Model, type View } from '../../../core/model/model.ts'
import { byName } from '../../../platform/database/columns.ts'
import { visibleCommunities } from '../communities/model.ts'
import { communities } from '../communities/table.ts'

/** Every topic once, as the view of that name sums up what is kept; its id is made from its name, so that pages have an order. */
export const topics = pgTable('topics', {
  id: uuid().notNull(),
  name: text().notNull(),
  communities: integer().notNull()
})

type Topics = typeof topics

const about = (t: Topics, view: View): SQL =>
  sql`${communities} where ${and(sql`${communities.topics} @> array[${t.name}]`, visibleCommunities(communities, view))}`

// What is kept counts all communities.
const seesAll = ({ audience, portalBound }: View) => audience === 'service' && !portalBound

export const topicModel: Model<typeof Topic> = defineModel({
  name: 'Topic',
  schema: Topic,
  query: TopicQuery,
  table: topics,
  fields: {
    communityCount: (t, view) =>
      seesAll(view) ? sql`${t.communities}` : sql`(select count(*)::int from ${about(t, view)})`
  },
  visible: (t, view) => (seesAll(view) ? undefined : sql`exists (select from ${about(t, view)})`),
  filters: {},
  sorts: { name: t => byName(t.name) }
})
