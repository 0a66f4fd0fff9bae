import { Finding, FindingChange, FindingChangeQuery, FindingQuery } from '@guildhall/schema'
import { and, eq, or, type SQL, type SQLWrapper, sql } from 'drizzle-orm'
import type { AnyPgColumn } from 'drizzle-orm/pg-core'
import { defineModel, type Model, type View } from '../../../core/model/model.ts'
import { caller } from '../../../core/model/sql.ts'
import { inWords } from '../../../core/words/catalogue.ts'
import { communityModel, visibleCommunities } from '../../directory/communities/model.ts'
import { communities } from '../../directory/communities/table.ts'
import { manages, represents } from '../../directory/communities/visibility.ts'
import { portalModel } from '../../directory/portals/model.ts'
import { portals } from '../../directory/portals/table.ts'
import { pageModel } from '../../pages/pages/model.ts'
import { evidenceInWords, remedyInWords, stepInWords } from './in-words.ts'
import { OWN_RULE, ruleNames } from './rules.ts'
import { findingChanges, findings, isOpen, severityWeight } from './table.ts'

/** Whether the caller's person can act on what is found about a community on a portal: as its admin, or by looking after it. */
export const actsOn = (portal: SQLWrapper, community: SQLWrapper): SQL =>
  or(
    sql`exists (select from ${portals} where ${portals.id} = ${portal} and ${portals.adminIds} @> array[${caller.person}])`,
    manages(community),
    represents(community)
  )!

/**
 * Findings are for those who can act on them: the admins of the portal, and those who look after the community or its page.
 */
export const visibleFindings = (t: Record<'portalId' | 'communityId', AnyPgColumn>, view: View): SQL | undefined => {
  const { audience: sees, portalBound: bound } = view
  const ofPortal = bound ? eq(t.portalId, caller.portal) : undefined
  if (sees === 'service') return ofPortal
  if (sees === 'public') return sql`false`
  const seen = sql`exists (select from ${communities} where ${and(eq(communities.id, t.communityId), visibleCommunities(communities, view))})`
  return and(ofPortal, seen, actsOn(t.portalId, sql`${t.communityId}`))
}

/** The remedy of a finding, with the rule whose words it has. */
export const remedyOf = (t: Record<'rule' | 'remedy', SQLWrapper>) =>
  sql`case when ${t.remedy} is not null then json_build_object('rule', ${t.rule}, 'call', ${t.remedy} ->> 'call', 'own', ${t.remedy} -> 'own') end`

export const findingModel: Model<typeof Finding> = defineModel({
  name: 'Finding',
  schema: Finding,
  query: FindingQuery,
  table: findings,
  edges: {
    portal: { to: () => portalModel, by: 'portalId' },
    community: { to: () => communityModel, by: 'communityId' },
    page: { to: () => pageModel, by: 'pageId' }
  },
  visible: visibleFindings,
  fields: {
    reason: t => t.message,
    evidence: t => t.evidence,
    remedy: t => remedyOf(t),
    nextStep: t => t.nextStep
  },
  worded: {
    reason: inWords,
    evidence: evidenceInWords,
    remedy: remedyInWords,
    nextStep: stepInWords
  },
  filters: {
    portal: { to: () => portalModel, where: (t, { portal }) => eq(t.portalId, portal!) },
    community: { to: () => communityModel, where: (t, { community }) => eq(t.communityId, community!) },
    page: { to: () => pageModel, where: (t, { page }) => eq(t.pageId, page!) },
    rule: { names: () => ruleNames, others: OWN_RULE, what: 'rule', where: (t, { rule }) => sql`${t.rule} = ${rule}` },
    status: (t, { status }) => sql`${t.status} = ${status}`,
    open: (t, { open }) => sql`(${isOpen(t)}) = ${open}::boolean`,
    severity: (t, { severity }) => sql`${severityWeight(t.severity)} = ${severity.each(severityWeight)}`,
    subjectType: (t, { subjectType }) => sql`${t.subjectType} = ${subjectType}`
  },
  sorts: {
    since: t => t.since,
    severity: t => severityWeight(t.severity),
    rule: t => t.rule,
    createdAt: t => t.createdAt,
    updatedAt: t => t.updatedAt
  }
})

export const findingChangeModel: Model<typeof FindingChange> = defineModel({
  name: 'FindingChange',
  schema: FindingChange,
  query: FindingChangeQuery,
  table: findingChanges,
  fields: {
    finding: t => t.findingId,
    reason: t => t.message,
    evidence: t => t.evidence
  },
  worded: { reason: inWords, evidence: evidenceInWords },
  visible: (t, view) =>
    sql`exists (select from ${findings} where ${and(eq(findings.id, t.findingId), visibleFindings(findings, view))})`,
  filters: {},
  under: { finding: (t, { finding }) => sql`${t.findingId} = ${finding}::uuid` },
  sorts: { from: t => t.from }
})
