import { jsonb, pgSchema, text } from 'drizzle-orm/pg-core'
import { QUEUE_SCHEMA } from '../database/queue-schema.ts'

const queue = pgSchema(QUEUE_SCHEMA)

/** The jobs of pg-boss, which has made the table: what can hold words of people, such as the text of an error. */
export const queuedJobs = queue.table('job', { data: jsonb(), output: jsonb(), sourceOutput: jsonb() })

/** What pg-boss warns of. */
export const queueWarnings = queue.table('warning', { message: text(), data: jsonb() })
