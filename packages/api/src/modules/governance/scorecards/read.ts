import type { OpenFinding, Scorecard } from '@guildhall/schema'
import { sql } from 'drizzle-orm'
import type { Viewer } from '../../../core/model/read.ts'
import { instantOf } from '../../../core/model/sql.ts'
import { type Speech, speechIn } from '../../../core/words/catalogue.ts'
import type { Database } from '../../../platform/database/database.ts'
import { evidenceInWords, remedyInWords, stepInWords } from '../evaluation/in-words.ts'
import type { StoredRemedy, StoredStep } from '../evaluation/judge.ts'
import { actsOn, remedyOf } from '../evaluation/model.ts'
import type { Evidence } from '../evaluation/rule.ts'
import { COUNTED, FAILING, FORMULA, GRAVITY, gatesOf, OPEN, SCORE, STATUS_COUNTS } from './formula.ts'

// More open findings than any subject can have.
const OPEN_AT_MOST = 200

const OPEN_LIST = sql`coalesce(json_agg(json_build_object('id', f.id, 'rule', f.rule, 'subjectType', f.subject_type, 'severity', f.severity,
  'status', f.status, 'score', f.score, 'message', f.message, 'evidence', f.evidence, 'clause', f.clause,
  'remedy', ${remedyOf({ rule: sql`f.rule`, remedy: sql`f.remedy` })},
  'nextStep', f.next_step, 'since', ${instantOf(sql`f.since`)}) order by ${GRAVITY}, f.since, f.id) filter (where ${OPEN}), '[]')`

/** A scorecard, and whether those who look after its subject are asking. */
export type Shown = { may: boolean; scorecard: Scorecard }

type OpenRow = Omit<OpenFinding, 'reason' | 'evidence' | 'remedy' | 'nextStep'> & {
  evidence: Evidence[]
  remedy: (StoredRemedy & { rule: string }) | null
  nextStep: StoredStep | null
}
type Row = Omit<Scorecard, 'formula' | 'subjectType' | 'subjectId' | 'open'> & { may: boolean; open: OpenRow[] }

const openInWords =
  (speech: Speech) =>
  (row: OpenRow): OpenFinding => ({
    ...row,
    reason: speech.say(row.message),
    evidence: evidenceInWords(row.evidence, speech),
    remedy: remedyInWords(row.remedy, speech),
    nextStep: stepInWords(row.nextStep, speech)
  })

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
  const inWords = openInWords(speechIn(language))
  return rows.map(({ may, open, ...row }) => ({
    may,
    scorecard: {
      formula: FORMULA,
      subjectType,
      subjectId: subject.id,
      ...row,
      open: open.slice(0, OPEN_AT_MOST).map(inWords)
    }
  }))
}
