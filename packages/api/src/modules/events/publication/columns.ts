import { PublicationStatus, Visibility } from '@guildhall/schema'
import { sql } from 'drizzle-orm'
import { type AnyPgColumn, check, uuid } from 'drizzle-orm/pg-core'
import { choice, instant } from '../../../platform/database/columns.ts'
import { oneOf } from '../../../platform/database/constraints.ts'
import { communities } from '../../directory/communities/table.ts'
import { occurrences } from '../occurrences/table.ts'

/** The occurrence that something belongs to, and the community that owns its event. */
export const ofOccurrence = () => ({
  occurrenceId: uuid()
    .notNull()
    .references(() => occurrences.id, { onDelete: 'cascade' }),
  communityId: uuid()
    .notNull()
    .references(() => communities.id, { onDelete: 'cascade' })
})

/** Whether something is published, and for whom. A trigger keeps the visibility within that of the event. */
export const published = () => ({
  visibility: choice(Visibility).notNull(),
  status: choice(PublicationStatus).notNull().default('draft'),
  publishedAt: instant()
})

type Published = Record<'visibility' | 'status' | 'publishedAt', AnyPgColumn>

/** What holds of these columns in each table. */
export const publishedChecks = (table: string, t: Published) => [
  oneOf(`${table}_visibility_check`, t.visibility, Visibility),
  oneOf(`${table}_status_check`, t.status, PublicationStatus),
  check(`${table}_published_check`, sql`(${t.status} = 'published') = (${t.publishedAt} is not null)`)
]
