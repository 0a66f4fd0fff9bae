import { index, integer, pgTable, text } from 'drizzle-orm/pg-core'

/**
 * How many communities name each topic, kept true by triggers in the transaction that changes it. A topic may stand
 * in several rows, whose sum counts, so that communities which share a topic are not made one after the other.
 */
export const topicCounts = pgTable('topic_counts', { name: text().notNull(), communities: integer().notNull() }, t => [
  index('topic_counts_name_idx').on(t.name)
])
