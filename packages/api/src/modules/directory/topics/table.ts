import { integer, pgTable, primaryKey, smallint, text } from 'drizzle-orm/pg-core'

/**
 * How many communities name each topic, kept true by triggers in the transaction that changes it. Each connection adds to a row of
 * its own among a few, so that communities which share a topic are not made one after the other; the sum of the rows counts.
 */
export const topicCounts = pgTable(
  'topic_counts',
  { name: text().notNull(), slot: smallint().notNull(), communities: integer().notNull() },
  t => [primaryKey({ name: 'topic_counts_pkey', columns: [t.name, t.slot] })]
)
