import { sql } from 'drizzle-orm'
import { isAfter, sortOf } from '../../../core/model/compile.ts'
import { inputsOf } from '../../../core/model/inputs.ts'
import type { View } from '../../../core/model/model.ts'
import type { Viewer } from '../../../core/model/read.ts'
import {
  filtersOf,
  type References,
  type Referring,
  requireKnown,
  withReferences
} from '../../../core/model/references.ts'
import { argumentsOf, orderOf } from '../../../core/model/selection.ts'
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
  exemption: string | null
  exemptUntil: string | null
  primary: string | null
  secondary: string | null
  maintenance: string
  maintenanceSince: string
  openFindings: number
  nextStep: string | null
  /** Its place in the order: what it is sorted by, and its id. */
  k: string
  id: string
}
// The columns of the place.
const PLACE = 2

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
  'exemption',
  'exemptUntil',
  'primary',
  'secondary',
  'maintenance',
  'maintenanceSince',
  'openFindings',
  'nextStep'
]

const representative = (role: 'primary' | 'secondary') =>
  sql`(select h.name from representatives_on(today()) a join people h on h.id = a.person_id where a.page_id = ${pages.id} and a.role = ${sql.raw(`'${role}'`)} limit 1)`

const PATH = pageModel.name

/** The rows of pages that the reader may see, from after one of them on, `limit` at most. One statement, whose cost is that of its rows. */
const rowsStatement = (args: Record<string, unknown>, view: View, isBegun: boolean) => {
  const references: References = []
  const field = (name: string) => pageModel.fields[name]!(pages, view)
  const { name, descending } = orderOf(pageModel, args)
  const { value, id } = sortOf(pageModel, pages, name)
  const conditions = [
    pageModel.visible(pages, view) ?? sql`true`,
    ...filtersOf(pageModel, pages, args, PATH, { view, references, plan: 'anew' }),
    ...(isBegun ? [isAfter(value, id, PATH, descending)] : [])
  ]
  const direction = sql.raw(descending ? 'desc' : 'asc')
  const rows = sql`
    select c.name as community, ${pages.url}, o.slug as portal, s.freshness,
      ${field('lastUpdatedAt')} as "lastUpdatedAt", u.kind as evidence,
      case when s.freshness in ('stale', 'abandoned') and s.exemption is null then ${field('staleAt')} end as "staleSince",
      s.exemption ->> 'reason' as exemption, s.exemption ->> 'until' as "exemptUntil",
      ${representative('primary')} as "primary", ${representative('secondary')} as secondary,
      ${field('maintenance')} as maintenance, ${field('maintenanceSince')} as "maintenanceSince", n.open as "openFindings", n.next as "nextStep",
      (${value})::text as k, ${id} as id
    from ${pages} join communities c on c.id = ${pages.communityId} join portals o on o.id = ${pages.portalId}
    left join page_updates u on u.id = ${pages.lastUpdateId}
    cross join lateral (select ${field('freshness')} as freshness, ${field('exemption')} as exemption offset 0) s
    cross join lateral (
      select count(*)::int as open, (array_agg(next_step order by next_step ->> 'on') filter (where next_step is not null))[1] as next
      from ${findings} where ${findings.pageId} = ${pages.id} and ${findings.status} in ('warn', 'fail', 'manual')
        and ${visibleFindings(findings, view) ?? sql`true`}) n
    where ${sql.join(conditions, sql` and `)}
    order by ${value} ${direction}, ${id} ${direction} limit ${sql.placeholder('limit')}`
  return withReferences(rows, COLUMNS.length + PLACE, references, view)
}

/** Reads the pages that the reader may see, with what is known of them in one row each: `limit` at most, from after a row on. */
export const readPageRows = async (
  db: Database,
  args: Record<string, unknown>,
  { view, values, language }: Viewer,
  limit: number,
  after?: PageRow
): Promise<PageRow[]> => {
  const shape = `page rows ${JSON.stringify(view)} ${argumentsOf(pageModel, { field: '', args })} ${after !== undefined}`
  const own = { ...values, limit, [`${PATH}.cursor.value`]: after?.k, [`${PATH}.cursor.id`]: after?.id }
  const { values: inputs } = await inputsOf(db, pageModel, { field: '', args }, own)
  const statement = () => rowsStatement(args, view, after !== undefined)
  const found = await db.prepared<Read & Referring>(shape, statement, inputs, 'anew')
  requireKnown(found, inputs)
  const { say } = speechIn(language)
  return found.map(({ nextStep: next, ...row }) => ({
    ...row,
    nextStep: next && [next.on, say(next.message)].filter(Boolean).join(': ')
  }))
}
