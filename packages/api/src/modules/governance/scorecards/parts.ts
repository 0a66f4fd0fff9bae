import type { OpenFinding } from '@guildhall/schema'
import { sql } from 'drizzle-orm'
import { instantOf } from '../../../core/model/sql.ts'
import type { Speech } from '../../../core/words/catalogue.ts'
import { evidenceInWords, remedyInWords, stepInWords } from '../evaluation/in-words.ts'
import type { StoredRemedy, StoredStep } from '../evaluation/judge.ts'
import { remedyOf } from '../evaluation/model.ts'
import type { Evidence } from '../evaluation/rule.ts'
import { GRAVITY, OPEN } from './formula.ts'

// More open findings than any subject can have.
const OPEN_AT_MOST = 200

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
