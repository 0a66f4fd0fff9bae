import type { OpenFinding } from '@guildhall/schema'
import { sql } from 'drizzle-orm'
import { instantOf } from '../../../core/model/sql.ts'
import type { Speech } from '../../../core/words/catalogue.ts'
import { evidenceInWords, remedyInWords, stepInWords } from '../evaluation/in-words.ts'
import type { StoredRemedy, StoredStep } from '../evaluation/judge.ts'
import { remedyOf } from '../evaluation/model.ts'
import type { Evidence } from '../evaluation/rule.ts'
import { GRAVITY, OPEN, SCORE, STATUS_COUNTS } from './formula.ts'

// More open findings than any subject can have.
const OPEN_AT_MOST = 200

/** The gates `g` that findings `f` fail. */
export const FAILING = sql`coalesce(array_agg(distinct f.rule order by f.rule) filter (where f.status = 'fail' and f.rule = any (g.gates)), '{}')`

/** The findings `f` that ask for something, the gravest first. */
export const OPEN_LIST = sql`coalesce(json_agg(json_build_object('id', f.id, 'rule', f.rule, 'subjectType', f.subject_type, 'severity', f.severity,
  'status', f.status, 'score', f.score, 'message', f.message, 'evidence', f.evidence, 'clause', f.clause,
  'remedy', ${remedyOf({ rule: sql`f.rule`, remedy: sql`f.remedy` })},
  'nextStep', f.next_step, 'since', ${instantOf(sql`f.since`)}) order by ${GRAVITY}, f.since, f.id) filter (where ${OPEN}), '[]')`

/** An open finding before its words are made. */
export type OpenRow = Omit<OpenFinding, 'reason' | 'evidence' | 'remedy' | 'nextStep'> & {
  evidence: Evidence[]
  remedy: (StoredRemedy & { rule: string }) | null
  nextStep: StoredStep | null
}
/** Open findings with their words. */
export const openInWords = (rows: OpenRow[], speech: Speech): OpenFinding[] =>
  rows.slice(0, OPEN_AT_MOST).map(row => ({
    ...row,
    reason: speech.say(row.message),
    evidence: evidenceInWords(row.evidence, speech),
    remedy: remedyInWords(row.remedy, speech),
    nextStep: stepInWords(row.nextStep, speech)
  }))

/** How fresh a page `p` is. */
export const FRESHNESS_NOW = sql`freshness(p.last_updated_at, p.review_every_days, now())`

/** What each rule found, of findings `f`. */
export const RULES = sql`
  select coalesce(json_agg(json_build_object('rule', r.rule, 'severity', r.severity, 'gate', r.rule = any (g.gates), 'counts', r.counts)
    order by array_position(array['critical', 'high', 'medium', 'low'], r.severity), r.rule), '[]')
  from (select f.rule, min(f.severity) as severity, ${STATUS_COUNTS} as counts from f group by f.rule) r, g`

/** The pages that need help most, of findings `f`. */
export const WORST = sql`
  select coalesce(json_agg(json_build_object('id', w.id, 'name', w.name, 'url', w.url, 'score', w.score, 'freshness', w.freshness,
    'maintenance', w.maintenance, 'gatesFailed', w.failing, 'open', w.open) order by w.score, w.open desc, w.id), '[]')
  from (
    select p.id, c.name, p.url, p.maintenance, ${FRESHNESS_NOW} as freshness, s.*
    from (select f.page_id, ${SCORE} as score, count(*) filter (where ${OPEN})::int as open, ${FAILING} as failing
      from f, g where f.page_id is not null group by f.page_id) s
    join pages p on p.id = s.page_id join communities c on c.id = p.community_id
    where s.open > 0 order by s.score, s.open desc, p.id limit 10) w`
