import type { RuleSubject } from '@guildhall/schema'
import { sql } from 'drizzle-orm'
import { asOf, asOfDay, type Fact, fact, ids, portal } from '../evaluation/fact.ts'
import type { StoredStep } from '../evaluation/judge.ts'
import { type Evidence, evidenceItem } from '../evaluation/rule.ts'
import { latest } from '../evaluation/since.ts'
import { message } from '../message.ts'

/** That somebody set a rule aside for one page or community, until when and why. */
export type Waived = { until: string; why: string; at: string; by: string | null }

const waiversOf = (of: RuleSubject) =>
  fact<Record<string, Waived>>(
    `${of}.waivers`,
    of,
    sql`
      select w.subject_id as id, jsonb_object_agg(w.rule, jsonb_build_object('until', w.until, 'why', w.why, 'at', w.created_at, 'by', w.name)) as value
      from (
        select distinct on (w.subject_id, w.rule) w.subject_id, w.rule, w.until, w.why, w.created_at, p.name
        from waivers w left join people p on p.id = w.granted_by_id
        where w.portal_id = ${portal} and w.subject_id = any (${ids}) and w.created_at <= ${asOf} and w.until >= ${asOfDay}
          and (w.revoked_at is null or w.revoked_at > ${asOf})
        order by w.subject_id, w.rule, w.until desc, w.id) w
      group by 1`
  )

/** The waivers that hold, by rule. */
export const waivers: Record<RuleSubject, Fact> = { page: waiversOf('page'), community: waiversOf('community') }

/** What becomes of a finding that is waived: it keeps its reason and evidence, and says until when and why. */
export const waiving = (
  { until, why, at, by }: Waived,
  { evidence, since }: { evidence: Evidence[]; since: string | null }
) => ({
  status: 'waived' as const,
  score: null,
  remedy: null,
  since: since && latest(since, at)!,
  evidence: [...evidence, evidenceItem('waiver', message('waiver.holds', { by, until, why }), at)].slice(-50),
  nextStep: { message: message('waiver.ends'), on: until } satisfies StoredStep
})
