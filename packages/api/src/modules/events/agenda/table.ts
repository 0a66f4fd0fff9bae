import { AgendaInput, AgendaItemKind, type ExternalSpeaker, LaunchObjective, Visibility } from '@guildhall/schema'
import type { Static } from '@sinclair/typebox'
import { sql } from 'drizzle-orm'
import { boolean, check, index, integer, jsonb, pgTable, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core'
import { choice, day, id, stamps } from '../../../platform/database/columns.ts'
import { oneOf } from '../../../platform/database/constraints.ts'
import { people } from '../../directory/people/table.ts'
import { ofOccurrence } from '../publication/columns.ts'

const ids = () => uuid().array().notNull().default(sql`'{}'`)
const personId = () => uuid().references(() => people.id, { onDelete: 'cascade' })

/** How people take part in the agenda of a date, where that was set or something was revealed; else its format says it. */
export const agendas = pgTable(
  'agendas',
  {
    id: id(),
    ...ofOccurrence(),
    votesPerPerson: integer().notNull(),
    silent: text().$type<Static<typeof AgendaInput>>().array().notNull(),
    ...stamps
  },
  t => [
    unique('agendas_occurrence_key').on(t.occurrenceId),
    check(
      'agendas_silent_check',
      sql`${t.silent} <@ ${sql.raw(`'{${(AgendaInput.enum as string[]).join(',')}}'::text[]`)}`
    ),
    index('agendas_community_idx').on(t.communityId)
  ]
)

/** What a list without a place is ordered by. */
export const LAST = 1001

/** The items of agendas. A sealed one is a proposal that only its proposer knows, which is not on record until it is revealed. */
export const agendaItems = pgTable(
  'agenda_items',
  {
    id: id(),
    ...ofOccurrence(),
    kind: choice(AgendaItemKind).notNull(),
    title: text().notNull(),
    description: text(),
    position: integer(),
    visibility: choice(Visibility).notNull(),
    durationMinutes: integer(),
    speakerIds: ids(),
    externalSpeakers: jsonb().$type<Static<typeof ExternalSpeaker>[]>().notNull().default([]),
    objective: choice(LaunchObjective),
    spokenIds: ids(),
    assigneeId: uuid().references(() => people.id, { onDelete: 'set null' }),
    dueOn: day(),
    isDone: boolean().notNull().default(false),
    proposerId: uuid().references(() => people.id, { onDelete: 'set null' }),
    isSealed: boolean().notNull().default(false),
    ...stamps
  },
  t => [
    oneOf('agenda_items_kind_check', t.kind, AgendaItemKind),
    oneOf('agenda_items_visibility_check', t.visibility, Visibility),
    oneOf('agenda_items_objective_check', t.objective, LaunchObjective),
    index('agenda_items_occurrence_idx').on(
      t.occurrenceId,
      sql`coalesce(${t.position}, ${sql.raw(String(LAST))})`,
      t.id
    ),
    index('agenda_items_position_idx').on(sql`coalesce(${t.position}, ${sql.raw(String(LAST))})`, t.id),
    index('agenda_items_created_at_idx').on(t.createdAt, t.id),
    index('agenda_items_updated_at_idx').on(t.updatedAt, t.id),
    index('agenda_items_assignee_idx').on(t.assigneeId, t.createdAt, t.id),
    index('agenda_items_proposer_idx').on(t.proposerId),
    index('agenda_items_community_idx').on(t.communityId),
    index('agenda_items_speaker_ids_idx').using('gin', t.speakerIds),
    index('agenda_items_spoken_ids_idx').using('gin', t.spokenIds)
  ]
)

const itemId = () =>
  uuid()
    .notNull()
    .references(() => agendaItems.id, { onDelete: 'cascade' })

/** How many votes people give to topics. Whatever gives a vote locks the row of the date first, so that no budget is exceeded. */
export const agendaVotes = pgTable(
  'agenda_votes',
  {
    itemId: itemId(),
    personId: personId().notNull(),
    occurrenceId: ofOccurrence().occurrenceId,
    votes: integer().notNull()
  },
  t => [
    primaryKey({ columns: [t.itemId, t.personId] }),
    check('agenda_votes_votes_check', sql`${t.votes} > 0`),
    index('agenda_votes_person_idx').on(t.personId, t.occurrenceId),
    index('agenda_votes_occurrence_idx').on(t.occurrenceId)
  ]
)

/** What people answer to questions. */
export const agendaAnswers = pgTable(
  'agenda_answers',
  {
    id: id(),
    itemId: itemId(),
    personId: personId().notNull(),
    text: text().notNull(),
    isSealed: boolean().notNull().default(false),
    ...stamps
  },
  t => [
    unique('agenda_answers_person_key').on(t.itemId, t.personId),
    index('agenda_answers_item_idx').on(t.itemId, t.createdAt, t.id),
    index('agenda_answers_created_at_idx').on(t.createdAt, t.id),
    index('agenda_answers_updated_at_idx').on(t.updatedAt, t.id),
    index('agenda_answers_person_idx').on(t.personId)
  ]
)
