import { CalendarToken, CalendarTokenQuery } from '@guildhall/schema'
import { and, eq, sql } from 'drizzle-orm'
import { defineModel, type Model } from '../../../core/model/model.ts'
import { caller } from '../../../core/model/sql.ts'
import { portalModel } from '../../directory/portals/model.ts'
import { calendarTokens } from './table.ts'

export const calendarTokenModel: Model<typeof CalendarToken> = defineModel({
  name: 'CalendarToken',
  schema: CalendarToken,
  query: CalendarTokenQuery,
  table: calendarTokens,
  edges: { portal: { to: () => portalModel, by: 'portalId' } },
  // Only the person themselves; by a key of one portal those of that portal.
  visible: (t, { audience, portalBound }) =>
    audience === 'person'
      ? and(eq(t.personId, caller.person), portalBound ? eq(t.portalId, caller.portal) : undefined)
      : sql`false`,
  filters: {},
  sorts: { createdAt: t => t.createdAt }
})
