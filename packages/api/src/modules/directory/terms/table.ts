import { Role, TermStart } from '@guildhall/schema'
import { type SQLWrapper, sql } from 'drizzle-orm'
import {
  type AnyPgColumn,
  boolean,
  check,
  doublePrecision,
  index,
  pgTable,
  text,
  unique,
  uuid
} from 'drizzle-orm/pg-core'
import { choice, day, id, origin, stamps } from '../../../platform/database/columns.ts'
import { oneOf } from '../../../platform/database/constraints.ts'
import { memberships } from '../memberships/table.ts'

/** When a term began; of one that has no known start, before all others. */
export const startOf = (t: { startedOn: SQLWrapper }) => sql`coalesce(${t.startedOn}, '0001-01-01'::date)`

export const terms = pgTable(
  'terms',
  {
    id: id(),
    membershipId: uuid()
      .notNull()
      .references(() => memberships.id, { onDelete: 'cascade' }),
    // The membership's; a trigger writes both, so that a community and a person find their terms without a join.
    communityId: uuid().notNull(),
    memberId: uuid().notNull(),
    role: choice(Role).notNull(),
    title: text(),
    startedOn: day(),
    startPrecision: choice(TermStart).notNull().default('exact'),
    endedOn: day(),
    dedicatedHoursPerWeek: doublePrecision(),
    isShared: boolean().notNull().default(false),
    // The term of the same role whose holder is on leave meanwhile.
    standsInForId: uuid().references((): AnyPgColumn => terms.id, { onDelete: 'cascade' }),
    // The day on which it was ended, because its source no longer listed it; it begins again when it is listed again.
    missingSince: day(),
    ...origin,
    ...stamps
  },
  t => [
    unique('terms_origin_key').on(t.source, t.externalKey),
    oneOf('terms_role_check', t.role, Role),
    oneOf('terms_start_precision_check', t.startPrecision, TermStart),
    check('terms_order_check', sql`${t.endedOn} >= ${t.startedOn}`),
    check(
      'terms_shared_check',
      sql`not ${t.isShared} or ${t.role} = 'leader' and coalesce(${t.dedicatedHoursPerWeek} > 0, false)`
    ),
    index('terms_stands_in_for_idx').on(t.standsInForId),
    index('terms_membership_id_idx').on(t.membershipId, t.role),
    index('terms_community_id_idx').on(t.communityId, t.role),
    // With its days and its community, so that who holds a role is known by the index alone.
    index('terms_role_idx').on(t.role, t.membershipId, t.startedOn, t.endedOn, t.communityId),
    // In the order of people, so that of all who hold a role only some are looked at.
    index('terms_member_idx').on(t.memberId, t.role, t.startedOn, t.endedOn, t.membershipId),
    index('terms_started_on_idx').on(startOf(t), t.id),
    index('terms_created_at_idx').on(t.createdAt, t.id),
    index('terms_updated_at_idx').on(t.updatedAt, t.id)
  ]
)
