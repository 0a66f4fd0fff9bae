import { TOUCHPOINT_KINDS, TouchpointAct, TouchpointKind, TouchpointStatus } from '@guildhall/schema'
import { sql } from 'drizzle-orm'
import { check, index, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { choice, day, id, stamps } from '../../../platform/database/columns.ts'
import { oneOf } from '../../../platform/database/constraints.ts'
import { communities } from '../../directory/communities/table.ts'
import { people } from '../../directory/people/table.ts'

const ADVOCACY = Object.entries(TOUCHPOINT_KINDS).flatMap(([kind, act]) => (act === 'advocacy' ? [`'${kind}'`] : []))

/** What sponsors do with and for communities: planned, done or cancelled, each with its day. */
export const touchpoints = pgTable(
  'touchpoints',
  {
    id: id(),
    communityId: uuid()
      .notNull()
      .references(() => communities.id, { onDelete: 'cascade' }),
    sponsorId: uuid().references(() => people.id, { onDelete: 'set null' }),
    kind: choice(TouchpointKind).notNull(),
    act: choice(TouchpointAct)
      .notNull()
      .generatedAlwaysAs(sql.raw(`case when kind in (${ADVOCACY.join(', ')}) then 'advocacy' else 'touchpoint' end`)),
    about: text(),
    plannedOn: day(),
    status: choice(TouchpointStatus).notNull().default('planned'),
    doneOn: day(),
    feedback: text(),
    cancelledOn: day(),
    reason: text(),
    ...stamps
  },
  t => [
    oneOf('touchpoints_kind_check', t.kind, TouchpointKind),
    oneOf('touchpoints_status_check', t.status, TouchpointStatus),
    check('touchpoints_done_check', sql`(${t.status} = 'done') = (${t.doneOn} is not null)`),
    check('touchpoints_cancelled_check', sql`(${t.status} = 'cancelled') = (${t.cancelledOn} is not null)`),
    check('touchpoints_planned_check', sql`${t.status} = 'done' or ${t.plannedOn} is not null`),
    check('touchpoints_feedback_check', sql`${t.status} = 'done' or ${t.feedback} is null`),
    index('touchpoints_community_idx').on(t.communityId, t.createdAt, t.id),
    index('touchpoints_sponsor_idx').on(t.sponsorId, t.createdAt, t.id),
    index('touchpoints_kind_idx').on(t.kind, t.createdAt, t.id),
    index('touchpoints_act_idx').on(t.act, t.createdAt, t.id),
    index('touchpoints_status_idx').on(t.status, t.createdAt, t.id),
    index('touchpoints_planned_on_idx').on(sql`coalesce(${t.plannedOn}, 'infinity')`, t.id),
    index('touchpoints_done_on_idx').on(sql`coalesce(${t.doneOn}, 'infinity')`, t.id),
    index('touchpoints_created_at_idx').on(t.createdAt, t.id),
    index('touchpoints_updated_at_idx').on(t.updatedAt, t.id)
  ]
)
