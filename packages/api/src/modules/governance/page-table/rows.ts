import { sql } from 'drizzle-orm'
import type { Viewer } from '../../../core/model/read.ts'
import {
  filtersOf,
  type References,
  type Referring,
  requireKnown,
  withReferences
} from '../../../core/model/references.ts'
import { orderOf } from '../../../core/model/selection.ts'
import { speechIn } from '../../../core/words/catalogue.ts'
import type { Database } from '../../../platform/database/database.ts'
import { pageModel } from '../../pages/pages/model.ts'
import { pages } from '../../pages/pages/table.ts'
import type { StoredStep } from '../evaluation/judge.ts'
import { visibleFindings } from '../evaluation/model.ts'
import { findings } from '../evaluation/table.ts'

/** One page as the table shows it, in the order of its columns. */
export type PageRow = {
  community: string
  url: string
  portal: string
  freshness: string
  lastUpdatedAt: string | null
  evidence: string | null
  staleSince: string | null
  primary: string | null
  secondary: string | null
  maintenance: string
  maintenanceSince: string
  openFindings: number
  nextStep: string | null
}

type Read = Omit<PageRow, 'nextStep'> & { nextStep: StoredStep | null }

/** The columns of the table. */
export const COLUMNS: readonly (keyof PageRow)[] = [
  'community',
  'url',
  'portal',
  'freshness',
  'lastUpdatedAt',
  'evidence',
  'staleSince',
  'primary',
  'secondary',
  'maintenance',
  'maintenanceSince',
  'openFindings',
  'nextStep'
]

const representative = (role: 'primary' | 'secondary') =>
  sql`(select h.name from acting a join people h on h.id = a.person_id where a.page_id = ${pages.id} and a.role = ${sql.raw(`'${role}'`)} limit 1)`

/** Reads the pages that the reader may see, with what is known of them in one row each: one statement, `limit` rows at most. */
export const readPageRows = async (
  db: Database,
  args: Record<string, unknown>,
  { view, values, language }: Viewer,
  limit: number
): Promise<PageRow[]> => {
  const { name, descending } = orderOf(pageModel, args)
  const statement = () => {
    const references: References = []
    const field = (name: string) => pageModel.fields[name]!(pages, view)
    const conditions = [
      pageModel.visible(pages, view) ?? sql`true`,
      ...filtersOf(pageModel, pages, args, 'Page', { view, references })
    ]
    const direction = sql.raw(descending ? 'desc' : 'asc')
    const rows = sql`
      with acting as materialized (select page_id, role, person_id from representatives_on(current_date))
      select c.name as community, ${pages.url}, o.slug as portal, ${field('freshness')} as freshness,
        ${field('lastUpdatedAt')} as "lastUpdatedAt", u.kind as evidence,
        case when ${pages.lastUpdatedAt} + ${pages.reviewEveryDays} * interval '24 hours' <= now() then ${field('staleAt')} end as "staleSince",
        ${representative('primary')} as "primary", ${representative('secondary')} as secondary,
        ${field('maintenance')} as maintenance, ${field('maintenanceSince')} as "maintenanceSince", n.open as "openFindings", n.next as "nextStep"
      from ${pages} join communities c on c.id = ${pages.communityId} join portals o on o.id = ${pages.portalId}
      left join page_updates u on u.id = ${pages.lastUpdateId}
      cross join lateral (
        select count(*)::int as open, (array_agg(next_step order by next_step ->> 'on') filter (where next_step is not null))[1] as next
        from ${findings} where ${findings.pageId} = ${pages.id} and ${findings.status} in ('warn', 'fail', 'manual')
          and ${visibleFindings(findings, view) ?? sql`true`}) n
      where ${sql.join(conditions, sql` and `)}
      order by ${pageModel.sorts[name]!(pages)} ${direction}, ${pages.id} ${direction} limit ${sql.placeholder('limit')}`
    return withReferences(rows, COLUMNS.length, references, view)
  }
  const placed = Object.fromEntries(Object.entries(args).map(([filter, value]) => [`Page.${filter}`, value]))
  const shape = `page rows ${view.audience} ${view.portalBound} ${Object.keys(args)} ${name} ${descending}`
  const inputs = { ...values, ...placed, limit }
  const found = await db.prepared<Read & Referring>(shape, statement, inputs)
  requireKnown(found, inputs)
  const { say } = speechIn(language)
  return found.map(({ nextStep: next, ...row }) => ({
    ...row,
    nextStep: next && [next.on, say(next.message)].filter(Boolean).join(': ')
  }))
}
