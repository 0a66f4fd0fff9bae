import { Representative, RepresentativeQuery } from '@guildhall/schema'
import { and, eq, sql } from 'drizzle-orm'
import { defineModel, type Model } from '../../../core/model/model.ts'
import { instantOf } from '../../../core/model/sql.ts'
import { personModel } from '../../directory/people/model.ts'
import type { people } from '../../directory/people/table.ts'
import { pageModel, visiblePages } from '../pages/model.ts'
import { pages } from '../pages/table.ts'
import { representatives } from './table.ts'

type Representatives = typeof representatives

const person = (column: Representatives['personId' | 'standInId']) => ({
  kind: 'one' as const,
  to: () => personModel,
  on: (other: typeof people) => sql`${other.id} = ${column}`
})

export const representativeModel: Model = defineModel<Representatives>({
  name: 'Representative',
  schema: Representative,
  query: RepresentativeQuery,
  table: representatives,
  fields: t => ({
    id: t.id,
    role: t.role,
    startedOn: t.startedOn,
    endedOn: t.endedOn,
    awayFrom: t.awayFrom,
    awayUntil: t.awayUntil,
    createdAt: instantOf(t.createdAt),
    updatedAt: instantOf(t.updatedAt)
  }),
  edges: t => ({
    page: { kind: 'one', to: () => pageModel, on: (page: typeof pages) => eq(page.id, t.pageId) },
    person: person(t.personId),
    standIn: person(t.standInId)
  }),
  visible: (t, view) =>
    view.audience === 'service' && !view.portalBound
      ? undefined
      : sql`exists (select from ${pages} where ${and(eq(pages.id, t.pageId), visiblePages(pages, view))})`,
  filters: {
    page: { to: () => pageModel, where: (t, { page }) => eq(t.pageId, page!) },
    person: { to: () => personModel, where: (t, given) => eq(t.personId, given.person!) },
    role: (t, { role }) => sql`${t.role} = ${role}`,
    currentOn: (t, { currentOn }) =>
      sql`${t.startedOn} <= ${currentOn}::date and (${t.endedOn} is null or ${t.endedOn} > ${currentOn}::date)`
  },
  sorts: { startedOn: t => t.startedOn, createdAt: t => t.createdAt, updatedAt: t => t.updatedAt }
})
