import {
  type CallToAction,
  EventFormat,
  EventMode,
  EventStatus,
  type ExternalSpeaker,
  Perspective,
  type Place,
  type Preparation,
  type Recurrence,
  Visibility
} from '@guildhall/schema'
import type { Static } from '@sinclair/typebox'
import { type SQLWrapper, sql } from 'drizzle-orm'
import {
  type AnyPgColumn,
  boolean,
  check,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  text,
  unique,
  uuid
} from 'drizzle-orm/pg-core'
import { byName, choice, id, instant, origin, stamps, tsvector, words } from '../../../platform/database/columns.ts'
import { oneOf } from '../../../platform/database/constraints.ts'
import { communities } from '../../directory/communities/table.ts'
import { people } from '../../directory/people/table.ts'

const ids = () => uuid().array().notNull().default(sql`'{}'`)

/** What an event says of each of its occurrences, which cannot say otherwise. */
export const fixed = { format: choice(EventFormat).notNull().default('other'), topics: words() }

/** What an event says of each of its occurrences, and an occurrence can say otherwise. */
export const shared = {
  title: text().notNull(),
  description: text(),
  mode: choice(EventMode).notNull(),
  place: jsonb().$type<Static<typeof Place>>(),
  joinUrl: text(),
  joinVisibility: choice(Visibility).notNull().default('members'),
  // On the wall of the time zone: `2026-12-03T14:00`.
  start: text().notNull(),
  durationMinutes: integer(),
  days: integer(),
  capacity: integer(),
  organiserIds: ids(),
  facilitatorIds: ids(),
  speakerIds: ids(),
  noteTakerIds: ids(),
  externalSpeakers: jsonb().$type<Static<typeof ExternalSpeaker>[]>().notNull().default([]),
  // All of the four above.
  rolePersonIds: uuid()
    .array()
    .notNull()
    .generatedAlwaysAs(sql`organiser_ids || facilitator_ids || speaker_ids || note_taker_ids`),
  // Those of the four that somebody has.
  roles: text()
    .array()
    .notNull()
    .generatedAlwaysAs(
      sql`array_remove(array[case when organiser_ids <> '{}' then 'organiser' end, case when facilitator_ids <> '{}' then 'facilitator' end, case when speaker_ids <> '{}' then 'speaker' end, case when note_taker_ids <> '{}' then 'note_taker' end], null)`
    )
}
type Shared = {
  format: AnyPgColumn
  mode: AnyPgColumn
  joinVisibility: AnyPgColumn
  durationMinutes: AnyPgColumn
  days: AnyPgColumn
  start: AnyPgColumn
}

/** What holds of these columns in either table. */
export const sharedChecks = (table: string, t: Shared) => [
  oneOf(`${table}_format_check`, t.format, EventFormat),
  oneOf(`${table}_mode_check`, t.mode, EventMode),
  oneOf(`${table}_join_visibility_check`, t.joinVisibility, Visibility),
  check(`${table}_length_check`, sql`num_nonnulls(${t.durationMinutes}, ${t.days}) = 1`),
  check(`${table}_whole_days_check`, sql`${t.days} is null or ${t.start} like '%T00:00'`)
]

/** Whether several communities host it. */
export const isShared = (t: { hostIds: SQLWrapper }) => sql`cardinality(${t.hostIds}) > 1`

/**
 * What communities hold, once or as a series. Triggers keep the visibility within that of the community, hosts and people in roles
 * to those that exist.
 */
export const events = pgTable(
  'events',
  {
    id: id(),
    // The first of its hosts, which owns it.
    communityId: uuid()
      .notNull()
      .references(() => communities.id, { onDelete: 'cascade' }),
    hostIds: uuid().array().notNull(),
    ...shared,
    ...fixed,
    perspective: choice(Perspective),
    goal: text(),
    timeZone: text().notNull().default(sql`coalesce(current_setting('guildhall.time_zone', true), 'UTC')`),
    recurrence: jsonb().$type<Recurrence>(),
    visibility: choice(Visibility).notNull(),
    // Whether people from outside the directory can register, while it is public.
    guests: boolean().notNull().default(false),
    callToAction: jsonb().$type<Static<typeof CallToAction>>(),
    preparation: jsonb().$type<Static<typeof Preparation>>(),
    status: choice(EventStatus).notNull().default('confirmed'),
    cause: text(),
    proposerId: uuid().references(() => people.id, { onDelete: 'set null' }),
    continuesId: uuid(),
    // Since when those who edit it are asked whether the series still takes place; and when they last said so.
    askedAt: instant(),
    affirmedAt: instant(),
    // How often it changed when it takes place (RFC 5545, 3.8.7.4).
    sequence: integer().notNull().default(0),
    ...origin,
    ...stamps,
    search: tsvector().generatedAlwaysAs(
      sql`setweight(text_vector(title), 'A') || setweight(text_vector(spaced(topics) || ' ' || coalesce(goal, '')), 'B') || setweight(text_vector(coalesce(description, '')), 'D')`
    )
  },
  t => [
    unique('events_origin_key').on(t.source, t.externalKey),
    foreignKey({ name: 'events_continues_fkey', columns: [t.continuesId], foreignColumns: [t.id] }).onDelete(
      'set null'
    ),
    ...sharedChecks('events', t),
    oneOf('events_perspective_check', t.perspective, Perspective),
    oneOf('events_visibility_check', t.visibility, Visibility),
    oneOf('events_status_check', t.status, EventStatus),
    check('events_cause_check', sql`${t.status} not in ('declined', 'cancelled') or coalesce(${t.cause}, '') ~ '\\S'`),
    index('events_title_idx').on(byName(t.title), t.id),
    index('events_created_at_idx').on(t.createdAt, t.id),
    index('events_updated_at_idx').on(t.updatedAt, t.id),
    index('events_community_idx').on(t.communityId, byName(t.title), t.id),
    index('events_format_idx').on(t.format, byName(t.title), t.id),
    index('events_mode_idx').on(t.mode, byName(t.title), t.id),
    index('events_status_idx').on(t.status, byName(t.title), t.id),
    index('events_visibility_idx').on(t.visibility, byName(t.title), t.id),
    index('events_asked_at_idx').on(t.askedAt).where(sql`asked_at is not null`),
    index('events_proposer_id_idx').on(t.proposerId),
    index('events_continues_id_idx').on(t.continuesId),
    index('events_host_ids_idx').using('gin', t.hostIds),
    index('events_shared_idx').using('gin', t.hostIds).where(isShared(t)),
    index('events_role_person_ids_idx').using('gin', t.rolePersonIds),
    index('events_roles_idx').using('gin', t.roles),
    index('events_topics_idx').using('gin', t.topics),
    index('events_search_idx').using('gin', t.search)
  ]
)
