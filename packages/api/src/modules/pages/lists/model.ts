import { PageList, PageListQuery } from '@guildhall/schema'
import { eq, type SQL, type SQLWrapper, sql } from 'drizzle-orm'
import { defineModel, type Model, type View } from '../../../core/model/model.ts'
import { caller } from '../../../core/model/sql.ts'
import { byName } from '../../../platform/database/columns.ts'
import { portalModel } from '../../directory/portals/model.ts'
import { portals } from '../../directory/portals/table.ts'
import { pageLists } from './table.ts'

type Lists = typeof pageLists

/** Lists are for the admins of their portal, and for its keys. */
const visible = (t: Lists, { audience, portalBound }: View): SQL | undefined => {
  if (audience === 'public') return sql`false`
  if (audience === 'service') return portalBound ? eq(t.portalId, caller.portal) : undefined
  return sql`exists (select from ${portals} where ${portals.id} = ${t.portalId} and ${portals.adminIds} @> array[${caller.person}])`
}

/** Whether a page is on a list. */
export const isOn = (page: { id: SQLWrapper }, list: SQLWrapper): SQL =>
  sql`${page.id} = any (array(select unnest(l.page_ids) from page_lists l where l.id = ${list}))`

export const pageListModel: Model<typeof PageList> = defineModel({
  name: 'PageList',
  schema: PageList,
  query: PageListQuery,
  table: pageLists,
  edges: { portal: { to: () => portalModel, by: 'portalId' } },
  fields: {
    pageCount: t => sql`(select count(*)::int from pages p where p.id = any (${t.pageIds}))`
  },
  visible,
  filters: {
    portal: { to: () => portalModel, where: (t, { portal }) => eq(t.portalId, portal!) }
  },
  sorts: { name: t => byName(t.name), createdAt: t => t.createdAt, updatedAt: t => t.updatedAt }
})
