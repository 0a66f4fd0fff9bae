import { type Application, MembershipStatus } from '@guildhall/schema'
import type { Static } from '@sinclair/typebox'
import { type SQLWrapper, sql } from 'drizzle-orm'
import { boolean, index, jsonb, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core'
import { choice, day, id, instant, origin, stamps } from '../../../platform/database/columns.ts'
import { oneOf } from '../../../platform/database/constraints.ts'
import { communities } from '../communities/table.ts'
import { people } from '../people/table.ts'

const joined = (on: SQLWrapper) => sql`coalesce(${on}, '0001-01-01'::date)`

export const memberships = pgTable(
  'memberships',
  {
    id: id(),
    communityId: uuid()
      .notNull()
      .references(() => communities.id, { onDelete: 'cascade' }),
    personId: uuid()
      .notNull()
      .references(() => people.id, { onDelete: 'cascade' }),
    status: choice(MembershipStatus).notNull().default('active'),
    cause: text(),
    // Whether others refused or ended it: then they decide on a return, too.
    refused: boolean().notNull().default(false),
    // When it was last asked for, or offered; a trigger writes it, whoever writes the status.
    askedAt: instant(),
    invitedById: uuid().references(() => people.id, { onDelete: 'set null' }),
    application: jsonb().$type<Static<typeof Application>>(),
    joinedOn: day(),
    leftOn: day(),
    // The day on which it was ended, because its source no longer listed it; it begins again when it is listed again.
    missingSince: day(),
    // Made by an import from the terms of the person, whose last one ends it, until others state it.
    fromTerms: boolean().notNull().default(false),
    ...origin,
    ...stamps
  },
  t => [
    unique('memberships_person_key').on(t.communityId, t.personId),
    unique('memberships_origin_key').on(t.source, t.externalKey),
    oneOf('memberships_status_check', t.status, MembershipStatus),
    index('memberships_person_id_idx').on(t.personId, t.status),
    index('memberships_community_status_idx').on(t.communityId, t.status, t.personId),
    index('memberships_status_idx').on(t.status, joined(t.joinedOn), t.id),
    index('memberships_invited_by_idx').on(t.invitedById),
    index('memberships_asked_at_idx').on(t.askedAt, t.id).where(sql`status in ('applied', 'invited')`),
    index('memberships_joined_on_idx').on(joined(t.joinedOn), t.id),
    index('memberships_created_at_idx').on(t.createdAt, t.id),
    index('memberships_updated_at_idx').on(t.updatedAt, t.id)
  ]
)

/** The times during which a person was a member, one row each: a trigger keeps them, and an import can state them. */
export const membershipSpells = pgTable(
  'membership_spells',
  {
    id: id(),
    membershipId: uuid()
      .notNull()
      .references(() => memberships.id, { onDelete: 'cascade' }),
    communityId: uuid()
      .notNull()
      .references(() => communities.id, { onDelete: 'cascade' }),
    personId: uuid()
      .notNull()
      .references(() => people.id, { onDelete: 'cascade' }),
    joinedOn: day(),
    leftOn: day(),
    isOver: boolean().notNull().default(false),
    // Recorded by an import or a bulk call: it does not tell that somebody joined just then.
    isStated: boolean().notNull().default(false)
  },
  t => [
    index('membership_spells_membership_idx').on(t.membershipId, t.joinedOn),
    index('membership_spells_community_idx').on(t.communityId, t.joinedOn),
    index('membership_spells_person_idx').on(t.personId)
  ]
)
