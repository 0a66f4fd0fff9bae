import { type Community, OccurrenceOutcome, type OccurrenceOverride, OccurrenceStatus } from '@guildhall/schema'
import { type SQLWrapper, sql } from 'drizzle-orm'
import { boolean, check, index, integer, json, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core'
import { choice, id, instant, stamps, tsvector } from '../../../platform/database/columns.ts'
import { oneOf } from '../../../platform/database/constraints.ts'
import { communities } from '../../directory/communities/table.ts'
import { events, fixed, shared, sharedChecks } from '../events/table.ts'

type SetApart = { overrides: SQLWrapper; startsAt: SQLWrapper; originalStart: SQLWrapper; status: SQLWrapper }
/** Whether something was set for a date alone, it starts at another time than its series had it, or it is cancelled (as in a pause). */
export const isSetApart = (t: SetApart) =>
  sql`(${t.overrides} <> '{}' or ${t.startsAt} <> ${t.originalStart} or ${t.status} = 'cancelled')`
const isUpcoming = sql`outcome = 'upcoming'`
const isPast = sql`outcome <> 'upcoming'`
const isUnconfirmed = sql`status <> 'confirmed'`

/**
 * The dates of events. Each says itself what its event says of it, so that what is over stays as it was, and `overrides` names
 * what was set for it alone.
 */
export const occurrences = pgTable(
  'occurrences',
  {
    id: id(),
    eventId: uuid()
      .notNull()
      .references(() => events.id, { onDelete: 'cascade' }),
    communityId: uuid()
      .notNull()
      .references(() => communities.id, { onDelete: 'cascade' }),
    originalStart: instant().notNull(),
    startsAt: instant().notNull(),
    endsAt: instant().notNull(),
    ...shared,
    ...fixed,
    timeZone: text().notNull(),
    overrides: text().$type<OccurrenceOverride>().array().notNull().default(sql`'{}'`),
    status: choice(OccurrenceStatus).notNull(),
    outcome: choice(OccurrenceOutcome).notNull().default('upcoming'),
    cause: text(),
    // Whether its series is dormant, unless it was over before.
    dormant: boolean().notNull().default(false),
    // How many were there, named or not; and how many of the newest list or report were not found.
    headCount: integer(),
    unmatchedCount: integer().notNull().default(0),
    sequence: integer().notNull().default(0),
    ...stamps,
    search: tsvector().generatedAlwaysAs(
      sql`setweight(text_vector(title), 'A') || setweight(text_vector(coalesce(place ->> 'name', '')), 'B') || setweight(text_vector(coalesce(description, '')), 'D')`
    )
  },
  t => [
    // Attendance refers to it, so that it moves with its occurrence.
    unique('occurrences_starts_at_key').on(t.startsAt, t.id),
    unique('occurrences_original_start_key').on(t.eventId, t.originalStart),
    ...sharedChecks('occurrences', t),
    oneOf('occurrences_status_check', t.status, OccurrenceStatus),
    oneOf('occurrences_outcome_check', t.outcome, OccurrenceOutcome),
    check('occurrences_end_check', sql`${t.endsAt} > ${t.startsAt}`),
    check('occurrences_cause_check', sql`${t.outcome} <> 'not_held' or coalesce(${t.cause}, '') ~ '\\S'`),
    check('occurrences_held_check', sql`${t.status} <> 'cancelled' or ${t.outcome} = 'not_held'`),
    index('occurrences_event_idx').on(t.eventId, t.startsAt, t.id),
    index('occurrences_set_apart_idx').on(t.eventId).where(isSetApart(t)),
    index('occurrences_community_idx').on(t.communityId, t.startsAt, t.id),
    index('occurrences_created_at_idx').on(t.createdAt, t.id),
    index('occurrences_updated_at_idx').on(t.updatedAt, t.id),
    index('occurrences_format_idx').on(t.format, t.startsAt, t.id),
    index('occurrences_mode_idx').on(t.mode, t.startsAt, t.id),
    index('occurrences_status_idx').on(t.status, t.startsAt, t.id),
    // Nearly all are confirmed; an order of all meets the others late.
    index('occurrences_unconfirmed_created_at_idx').on(t.status, t.createdAt, t.id).where(isUnconfirmed),
    index('occurrences_unconfirmed_updated_at_idx').on(t.status, t.updatedAt, t.id).where(isUnconfirmed),
    index('occurrences_outcome_idx').on(t.outcome, t.startsAt, t.id),
    // What is upcoming was mostly created last, so that an order of all meets it late.
    index('occurrences_upcoming_created_at_idx').on(t.createdAt, t.id).where(isUpcoming),
    index('occurrences_upcoming_updated_at_idx').on(t.updatedAt, t.id).where(isUpcoming),
    index('occurrences_past_created_at_idx').on(t.createdAt, t.id).where(isPast),
    index('occurrences_past_updated_at_idx').on(t.updatedAt, t.id).where(isPast),
    index('occurrences_topics_idx').using('gin', t.topics),
    index('occurrences_role_person_ids_idx').using('gin', t.rolePersonIds),
    index('occurrences_roles_idx').using('gin', t.roles),
    index('occurrences_search_idx').using('gin', t.search)
  ]
)

/**
 * The next date of what each community hosts and its cadence, for those who see all of its dates: kept until one of the nearest dates begins or
 * is a year old. They are worked out anew for communities in `changedDates`.
 */
export const nearestDates = pgTable('nearest_dates', {
  communityId: uuid()
    .primaryKey()
    .references(() => communities.id, { onDelete: 'cascade' }),
  cadence: json().$type<Community['cadence']>(),
  nextId: uuid(),
  holdsUntil: instant().notNull()
})

/**
 * Communities with dates that changed since their dates were kept; triggers write it. Each change adds a row, so that no transaction waits for
 * another, and what a job keeps without seeing a change that is not committed yet does not count after that commit.
 */
export const changedDates = pgTable('changed_dates', { communityId: uuid().notNull() }, t => [
  index('changed_dates_community_idx').on(t.communityId)
])
