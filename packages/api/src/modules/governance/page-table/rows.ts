import { sql } from 'drizzle-orm'
import type { CsvTable } from '../../../core/operation/csv-table.ts'
import { pageModel } from '../../pages/pages/model.ts'
import { pages } from '../../pages/pages/table.ts'
import type { StoredStep } from '../evaluation/judge.ts'
import { visibleFindings } from '../evaluation/model.ts'
import { findings } from '../evaluation/table.ts'

const COLUMNS = [
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
] as const

const representative = (role: 'primary' | 'secondary') =>
  sql`(select h.name from representatives_on(today()) a join people h on h.id = a.person_id where a.page_id = ${pages.id} and a.role = ${sql.raw(`'${role}'`)} limit 1)`

/** Pages with what is known of them, in one row each. */
export const pageTable: CsvTable<(typeof COLUMNS)[number]> = {
  name: 'page',
  model: pageModel,
  columns: COLUMNS,
  read: view => {
    const field = (name: string) => pageModel.fields[name]!(pages, view)
    return {
      select: {
        community: sql`c.name`,
        url: sql`${pages.url}`,
        portal: sql`o.slug`,
        freshness: sql`s.freshness`,
        lastUpdatedAt: sql`${field('lastUpdatedAt')}`,
        evidence: sql`u.kind`,
        staleSince: sql`case when s.freshness in ('stale', 'abandoned') and s.exemption is null then ${field('staleAt')} end`,
        exemption: sql`s.exemption ->> 'reason'`,
        exemptUntil: sql`s.exemption ->> 'until'`,
        primary: representative('primary'),
        secondary: representative('secondary'),
        maintenance: sql`${field('maintenance')}`,
        maintenanceSince: sql`${field('maintenanceSince')}`,
        openFindings: sql`n.open`,
        nextStep: sql`n.next`
      },
      from: sql`
        ${pages} join communities c on c.id = ${pages.communityId} join portals o on o.id = ${pages.portalId}
        left join page_updates u on u.id = ${pages.lastUpdateId}
        cross join lateral (select ${field('freshness')} as freshness, ${field('exemption')} as exemption offset 0) s
        cross join lateral (
          select count(*)::int as open, (array_agg(next_step order by next_step ->> 'on') filter (where next_step is not null))[1] as next
          from ${findings} where ${findings.pageId} = ${pages.id} and ${findings.status} in ('warn', 'fail', 'manual')
            and ${visibleFindings(findings, view) ?? sql`true`}) n`
    }
  },
  cells: ({ nextStep: next, ...row }: { nextStep: StoredStep | null }, { say }) => ({
    ...row,
    nextStep: next && [next.on, say(next.message)].filter(Boolean).join(': ')
  })
}
