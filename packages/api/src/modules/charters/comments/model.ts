import { CharterComment, CharterCommentQuery } from '@guildhall/schema'
import { eq, sql } from 'drizzle-orm'
import { defineModel, type Model } from '../../../core/model/model.ts'
import { personModel } from '../../directory/people/model.ts'
import { charterModel } from '../charters/model.ts'
import { visibleWithDrafts } from '../charters/visible.ts'
import { charterComments } from './table.ts'

export const charterCommentModel: Model<typeof CharterComment> = defineModel({
  name: 'CharterComment',
  schema: CharterComment,
  query: CharterCommentQuery,
  table: charterComments,
  edges: {
    charter: { to: () => charterModel, by: 'charterId' },
    author: { to: () => personModel, by: 'authorId' },
    resolvedBy: { to: () => personModel, by: 'resolvedById' }
  },
  visible: visibleWithDrafts,
  filters: {
    section: (t, { section }) => sql`${t.section} = ${section}`,
    author: { to: () => personModel, where: (t, { author }) => eq(t.authorId, author) },
    status: (t, { status }) => sql`${t.status} = ${status}`
  },
  under: { charter: (t, { charter }) => sql`${t.charterId} = ${charter}::uuid` },
  sorts: { createdAt: t => t.createdAt, updatedAt: t => t.updatedAt }
})
