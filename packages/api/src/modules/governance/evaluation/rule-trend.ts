import { type SQL, sql } from 'drizzle-orm'
import type { Metric, MetricFrame } from '../../../core/module/metric.ts'
import { OWN_RULE, ruleNames } from './rules.ts'

const COMMON = {
  version: 1,
  audience: 'managers',
  none: 0,
  ofPortal: true,
  source: '[002] governance',
  needs: ['findings'],
  parts: {
    what: 'rule',
    names: () => ruleNames,
    others: OWN_RULE,
    title: (part: string) => ({ id: `${part}.title`, values: {} })
  }
} as const

const PORTAL =
  'on the portal of the scope or, without one, on all portals. Open is what warns, fails or is for a person to decide.'
const EXCLUSIONS = ['Findings that are waived, inconclusive or not applicable.']

/** Each state of the findings about the communities of a scope: by which rule, from when until when, and whether it is open and was before. */
const states = ({ scopes, portal, shared }: MetricFrame): SQL =>
  shared(
    'finding_states',
    () => sql`(
      select h.*, lag(h.is_open, 1, false) over w as was_open, lead(h."from") over w as until
      from (
        select s.scope, f.rule, c.finding_id, c.id, c."from", c.status in ('warn', 'fail', 'manual') as is_open
        from ${scopes} join findings f on f.community_id = s.community_id join finding_changes c on c.finding_id = f.id
        where ${portal} is null or f.portal_id = ${portal}) h
      window w as (partition by h.scope, h.finding_id order by h."from", h.id))`
  )

const counted = (frame: MetricFrame, counts: SQL) => sql`
  select h.scope, p.period, h.rule as part, count(*) as value
  from ${states(frame)} h join ${frame.periods} on ${counts}
  group by grouping sets ((1, 2), (1, 2, 3))`

/** How many findings of each rule are open at the end of a period. */
export const openByRule: Metric = {
  ...COMMON,
  id: 'open_findings_by_rule',
  words: {
    en: {
      title: 'Open findings by rule',
      description: 'How many findings of each rule are open at the end of the period.',
      unit: 'findings',
      formula: `The number of findings that are open at the end of the last day of the period, ${PORTAL}`,
      parts: 'the rule',
      exclusions: EXCLUSIONS
    }
  },
  figures: frame => counted(frame, sql`h."from" < p.until and (h.until is null or h.until >= p.until) where h.is_open`)
}

/** How many findings of each rule were opened in a period. */
export const openedFindings: Metric = {
  ...COMMON,
  id: 'findings_opened',
  words: {
    en: {
      title: 'Findings opened',
      description: 'How many findings of each rule were opened in the period.',
      unit: 'findings',
      formula: `How often a finding that was not open before was found to be open in the period, ${PORTAL}`,
      parts: 'the rule',
      exclusions: EXCLUSIONS
    }
  },
  figures: frame => counted(frame, sql`h."from" >= p.since and h."from" < p.until where h.is_open and not h.was_open`)
}

/** How many findings of each rule were settled in a period. */
export const settledFindings: Metric = {
  ...COMMON,
  id: 'findings_settled',
  words: {
    en: {
      title: 'Findings settled',
      description:
        'How many open findings of each rule were settled in the period: they pass, are waived or no longer apply.',
      unit: 'findings',
      formula: `How often a finding that was open before was found not to be open in the period, ${PORTAL}`,
      parts: 'the rule',
      exclusions: []
    }
  },
  figures: frame => counted(frame, sql`h."from" >= p.since and h."from" < p.until where h.was_open and not h.is_open`)
}
