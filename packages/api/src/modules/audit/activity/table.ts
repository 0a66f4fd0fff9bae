import { ActorClass, SubjectType, Verb } from '@guildhall/schema'
import { sql } from 'drizzle-orm'
import { bigint, index, integer, jsonb, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core'
import { bytea, choice, instant, xid8 } from '../../../platform/database/columns.ts'

/** Every act on record; rows are written by triggers in the transaction of the act, and only added. */
export const activity = pgTable(
  'activity',
  {
    // The transaction that wrote it: once every older one has ended, nothing can appear before it any more.
    transaction: xid8().notNull(),
    position: bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    id: uuid().notNull().default(sql`uuid_v7()`),
    occurredAt: instant().notNull().default(sql`now()`),
    verb: choice(Verb).notNull(),
    subjectType: choice(SubjectType).notNull(),
    subjectId: uuid().notNull(),
    communityId: uuid(),
    actorClass: choice(ActorClass).notNull(),
    personId: uuid(),
    keyId: uuid(),
    before: jsonb(),
    after: jsonb(),
    // The salts of its values come from the seed, until some are erased: from then on the salt of each value that is left is kept by its
    // name, and the hash of each that is gone.
    seed: bytea().default(sql`uuid_send(gen_random_uuid())`),
    beforeSalts: jsonb().$type<Record<string, string>>(),
    afterSalts: jsonb().$type<Record<string, string>>(),
    requestId: text(),
    digest: bytea().notNull()
  },
  t => [
    unique('activity_id_key').on(t.id),
    index('activity_order_idx').on(t.transaction, t.position),
    index('activity_subject_idx').on(t.subjectId, t.transaction, t.position),
    index('activity_subject_type_idx').on(t.subjectType, t.transaction, t.position),
    index('activity_person_idx').on(t.personId, t.transaction, t.position),
    index('activity_community_idx').on(t.communityId, t.transaction, t.position),
    // Most entries create or update something, and are found in the order of the log.
    index('activity_rare_verb_idx').on(t.verb, t.transaction, t.position).where(sql`verb in ('deleted', 'erased')`),
    // Which erasure proves that a value is gone.
    index('activity_erased_idx').using('gin', sql`${t.after} jsonb_path_ops`).where(sql`verb = 'erased'`)
  ]
)

/** The chain: each seal binds the entries up to a position to the seal before it. */
export const activitySeals = pgTable('activity_seals', {
  id: integer().primaryKey().generatedAlwaysAsIdentity(),
  throughTransaction: xid8().notNull(),
  throughPosition: bigint({ mode: 'number' }).notNull(),
  entries: integer().notNull(),
  digest: bytea().notNull(),
  sealedAt: instant().notNull().default(sql`now()`)
})
