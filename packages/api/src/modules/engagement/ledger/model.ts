import { ContributionActivity, Direction, ExclusionReason, LedgerEntry, LedgerQuery } from '@guildhall/schema'
import { eq, sql } from 'drizzle-orm'
import { boolean, doublePrecision, integer, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { defineModel, type Model } from '../../../core/model/model.ts'
import { choice, instant } from '../../../platform/database/columns.ts'
import { communityModel } from '../../directory/communities/model.ts'
import { personModel } from '../../directory/people/model.ts'
import { visibleActs } from '../contributions/model.ts'

/** What people gave and took, and what of it is not counted, as the view of that name shows it. */
export const ledger = pgTable('ledger', {
  key: text().notNull(),
  communityId: uuid().notNull(),
  personId: uuid(),
  activity: choice(ContributionActivity).notNull(),
  direction: choice(Direction).notNull(),
  weight: doublePrecision().notNull(),
  weightVersion: integer(),
  occurredAt: instant().notNull(),
  counterpartId: uuid(),
  about: text(),
  source: text(),
  private: boolean().notNull(),
  excluded: choice(ExclusionReason)
})

export const ledgerModel: Model<typeof LedgerEntry> = defineModel({
  name: 'LedgerEntry',
  schema: LedgerEntry,
  query: LedgerQuery,
  table: ledger,
  edges: {
    community: { to: () => communityModel, by: 'communityId' },
    person: { to: () => personModel, by: 'personId' },
    counterpart: { to: () => personModel, by: 'counterpartId' }
  },
  visible: (t, view) => visibleActs(t, view, sql`not ${t.private}`),
  tie: t => t.key,
  filters: {
    community: { to: () => communityModel, where: (t, { community }) => eq(t.communityId, community) },
    person: { to: () => personModel, where: (t, { person }) => eq(t.personId, person) },
    activity: (t, { activity }) => sql`${t.activity} = ${activity}`,
    direction: (t, { direction }) => sql`${t.direction} = ${direction}`,
    source: (t, { source }) => sql`${t.source} = ${source}`
  },
  sorts: { occurredAt: t => t.occurredAt }
})
