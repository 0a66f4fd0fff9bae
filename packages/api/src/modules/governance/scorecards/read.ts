import type { Scorecard } from '@guildhall/schema'
import { sql } from 'drizzle-orm'
import type { Viewer } from '../../../core/model/read.ts'
import { speechIn } from '../../../core/words/catalogue.ts'
import type { Database } from '../../../platform/database/database.ts'
import { actsOn } from '../evaluation/model.ts'
import { COUNTED, FAILING, FORMULA, gatesOf, SCORE, STATUS_COUNTS } from './formula.ts'
import { OPEN_LIST, type OpenRow, openInWords } from './parts.ts'

/** A scorecard, and whether those who look after its subject are asking. */
export type Shown = { may: boolean; scorecard: Scorecard }

type Row = Omit<Scorecard, 'formula' | 'subjectType' | 'subjectId' | 'open'> & { may: boolean; open: OpenRow[] }

/** The scorecards of a page or a community: one for each portal that shows it, or for the one that was asked for. */
export const readScorecards = async (
  db: Database,
  subjectType: 'page' | 'community',
  subject: { id: string; portal: string | null },
  { view, values, language }: Viewer
): Promise<Shown[]> => {
  const of = (alias: string) => sql.raw(`${alias}.${subjectType === 'page' ? 'page_id' : 'community_id'}`)
  const things =
    subjectType === 'page'
      ? sql`select p.id as page_id, p.community_id, p.portal_id, p.url from pages p where p.id = ${sql.placeholder('id')}::uuid`
      : sql`select null::uuid as page_id, c.id as community_id, o.id as portal_id, null::text as url from communities c, portals o
          where c.id = ${sql.placeholder('id')}::uuid and (c.portal_ids = '{}' or c.portal_ids @> array[o.id])`
  const named = sql`${sql.placeholder('portal')}::text`
  const rows = await db.prepared<Row>(
    `scorecards ${subjectType} ${view.audience} ${view.portalBound}`,
    () => sql`
      select ${view.audience === 'service' ? sql`true` : actsOn(sql`t.portal_id`, sql`t.community_id`)} as may,
        c.name, t.url, o.slug as portal, s.score, s.counted, s.counts, s.failing as "gatesFailed", s.open
      from (${things}) t join communities c on c.id = t.community_id join portals o on o.id = t.portal_id
      cross join lateral (select ${gatesOf(sql`t.portal_id`)} as gates) g
      cross join lateral (
        select ${SCORE} as score, ${COUNTED} as counted, ${STATUS_COUNTS} as counts, ${FAILING} as failing, ${OPEN_LIST} as open
        from findings f where f.portal_id = t.portal_id and ${of('f')} = ${of('t')}) s
      where (${named} is null or o.slug = ${named} or o.id = as_uuid(${named}))
        ${view.portalBound ? sql`and o.id = ${sql.placeholder('caller.portal')}::uuid` : sql``}
      order by o.slug`,
    { ...values, ...subject }
  )
  const speech = speechIn(language)
  return rows.map(({ may, open, ...row }) => ({
    may,
    scorecard: {
      formula: FORMULA,
      subjectType,
      subjectId: subject.id,
      ...row,
      open: openInWords(open, speech)
    }
  }))
}
