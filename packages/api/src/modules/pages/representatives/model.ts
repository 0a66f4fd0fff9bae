import { Representative, RepresentativeQuery } from '@guildhall/schema'
import { and, eq, sql } from 'drizzle-orm'
import { defineModel, type Model } from '../../../core/model/model.ts'
import { guardedOrigin } from '../../../core/model/sql.ts'
import { personModel } from '../../directory/people/model.ts'
import { pageModel, visiblePages } from '../pages/model.ts'
import { pages } from '../pages/table.ts'
import { representatives } from './table.ts'

export const representativeModel: Model<typeof Representative> = defineModel({
  name: 'Representative',
  schema: Representative,
  query: RepresentativeQuery,
  table: representatives,
  guarded: guardedOrigin,
  edges: {
    page: { to: () => pageModel, by: 'pageId' },
    person: { to: () => personModel, by: 'personId' },
    standIn: { to: () => personModel, by: 'standInId' }
  },
  visible: (t, view) =>
    view.audience === 'service' && !view.portalBound
      ? undefined
      : sql`exists (select from ${pages} where ${and(eq(pages.id, t.pageId), visiblePages(pages, view))})`,
  filters: {
    page: { to: () => pageModel, where: (t, { page }) => eq(t.pageId, page!) },
    person: { to: () => personModel, where: (t, given) => eq(t.personId, given.person!) },
    role: (t, { role }) => sql`${t.role} = ${role}`,
    currentOn: (t, { currentOn }) =>
      sql`${t.startedOn} <= ${currentOn}::date and (${t.endedOn} is null or ${t.endedOn} > ${currentOn}::date)`,
    source: (t, { source }) => sql`${t.source} = ${source}`,
    externalKey: (t, { externalKey }) => sql`${t.externalKey} = ${externalKey}`
  },
  sorts: { startedOn: t => t.startedOn, createdAt: t => t.createdAt, updatedAt: t => t.updatedAt }
})
