import { CharterVote, CharterVoteQuery, MinorityView } from '@guildhall/schema'
import { Type } from '@sinclair/typebox'
import { eq, sql } from 'drizzle-orm'
import { pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { defineModel, type Model } from '../../../core/model/model.ts'
import { instant } from '../../../platform/database/columns.ts'
import { personModel } from '../../directory/people/model.ts'
import { charterModel } from '../charters/model.ts'
import { visibleWithDrafts } from '../charters/visible.ts'
import { charterVotes } from './table.ts'

export const charterVoteModel: Model<typeof CharterVote> = defineModel({
  name: 'CharterVote',
  schema: CharterVote,
  query: CharterVoteQuery,
  table: charterVotes,
  edges: {
    charter: { to: () => charterModel, by: 'charterId' },
    voter: { to: () => personModel, by: 'voterId' }
  },
  visible: visibleWithDrafts,
  filters: {
    voter: { to: () => personModel, where: (t, { voter }) => eq(t.voterId, voter) },
    answer: (t, { answer }) => sql`${t.answer} = ${answer}`,
    round: (t, { round }) => sql`${t.round} = ${round}::integer`
  },
  under: { charter: (t, { charter }) => sql`${t.charterId} = ${charter}::uuid` },
  sorts: { createdAt: t => t.createdAt, updatedAt: t => t.updatedAt }
})

/** The objections to versions that were carried all the same, as the view of that name shows them. */
export const minorityViews = pgTable('charter_minority_views', {
  charterId: uuid().notNull(),
  voterId: uuid(),
  text: text().notNull(),
  at: instant().notNull()
})

export const minorityViewModel: Model<typeof MinorityView> = defineModel({
  name: 'MinorityView',
  schema: MinorityView,
  query: Type.Object({}),
  table: minorityViews,
  edges: { voter: { to: () => personModel, by: 'voterId' } },
  // They are part of the version: who sees it sees them, but for what stands in public pages.
  visible: (_t, { audience }) => (audience === 'public' ? sql`false` : undefined),
  filters: {},
  sorts: {}
})
