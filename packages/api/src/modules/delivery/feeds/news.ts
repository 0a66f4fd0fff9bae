import type { Message } from '@guildhall/schema'
import { eq, type SQL, type SQLWrapper, sql } from 'drizzle-orm'
import type { Viewer } from '../../../core/model/read.ts'
import { instantOf } from '../../../core/model/sql.ts'
import type { Database } from '../../../platform/database/database.ts'
import { actsOn, visibleFindings } from '../../governance/evaluation/model.ts'
import { findings } from '../../governance/evaluation/table.ts'
import { visiblePages } from '../../pages/pages/model.ts'
import { pages } from '../../pages/pages/table.ts'

/** One thing that happened on a portal. */
export type News = {
  kind: 'new' | 'back' | 'step' | 'opened' | 'closed'
  id: string
  at: string
  name: string
  url: string | null
  /** Where the page stands on the ladder, or which rule found it. */
  what: string | null
  /** Why a finding opened, and whether something puts it right. */
  message: Message | null
  remedy: boolean | null
}

const ENTRIES = 50
const portal = sql`${sql.placeholder('portal')}::uuid`
const LAST = sql.raw(`desc limit ${ENTRIES}`)

/**
 * The newest things that happened on a portal, as far as the reader may see them; findings and steps on the ladder only
 * where `all` is asked for. One statement, along the indexes.
 */
export const readNews = (db: Database, id: string, all: boolean, { view, values }: Viewer): Promise<News[]> => {
  const statement = () => {
    const shown = sql`${eq(pages.portalId, portal)} and ${visiblePages(pages, view) ?? sql`true`}`
    const acts = view.audience === 'service' ? sql`true` : actsOn(sql`${pages.portalId}`, sql`${pages.communityId}`)
    const ofPages = (kind: News['kind'], at: SQLWrapper, what: string, where: SQL) => sql`
      (select ${sql.raw(`'${kind}'`)} as kind, ${pages.id} as id, ${at} as at, ${pages.communityId} as community, ${pages.url} as url,
        ${sql.raw(what)} as what, null::jsonb as message, null::boolean as remedy
      from ${pages} where ${shown} and ${where} order by ${at} ${LAST})`
    const parts = [
      ofPages('new', pages.createdAt, 'null::text', sql`true`),
      // A page begins compliant; that it is so since later says that it was not in between.
      ofPages(
        'back',
        pages.maintenanceSince,
        'null::text',
        sql`${pages.maintenance} = 'compliant' and ${pages.maintenanceSince} > ${pages.createdAt} + interval '1 minute'`
      )
    ]
    const ofFindings = (kind: News['kind'], where: SQL) => sql`
      (select ${sql.raw(`'${kind}'`)}, ${findings.id}, ${findings.since}, ${findings.communityId},
        (select url from pages p where p.id = ${findings.pageId}), ${findings.rule}, ${findings.message}, ${findings.remedy} is not null
      from ${findings} where ${eq(findings.portalId, portal)} and ${visibleFindings(findings, view) ?? sql`true`} and ${where}
      order by ${findings.since} ${LAST})`
    if (all)
      parts.push(
        ofPages(
          'step',
          pages.maintenanceSince,
          'pages.maintenance',
          sql`${pages.maintenance} <> 'compliant' and ${acts}`
        ),
        ofFindings('opened', sql`${findings.status} in ('warn', 'fail', 'manual')`),
        ofFindings('closed', sql`${findings.status} = 'pass' and ${findings.since} > ${findings.firstSeenAt}`)
      )
    return sql`
      select e.kind, e.id, ${instantOf(sql`e.at`)} as at, c.name, e.url, e.what, e.message, e.remedy
      from (${sql.join(parts, sql` union all `)}) e join communities c on c.id = e.community order by e.at desc, e.id limit ${sql.raw(String(ENTRIES))}`
  }
  return db.prepared<News>(`news ${view.audience} ${view.portalBound} ${all}`, statement, { ...values, portal: id })
}
