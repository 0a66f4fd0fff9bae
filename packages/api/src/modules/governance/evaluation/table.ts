import {
  type CustomRuleInput,
  FindingStatus,
  type LadderDays,
  type Message,
  PackBase,
  type RuleSetting,
  RuleSubject,
  Severity,
  WEIGHTS
} from '@guildhall/schema'
import type { Static } from '@sinclair/typebox'
import { type SQLWrapper, sql } from 'drizzle-orm'
import {
  check,
  doublePrecision,
  index,
  integer,
  jsonb,
  numeric,
  pgTable,
  real,
  text,
  unique,
  uuid
} from 'drizzle-orm/pg-core'
import { choice, day, id, instant, stamps } from '../../../platform/database/columns.ts'
import { oneOf } from '../../../platform/database/constraints.ts'
import { communities } from '../../directory/communities/table.ts'
import { people } from '../../directory/people/table.ts'
import { portals } from '../../directory/portals/table.ts'
import { pages } from '../../pages/pages/table.ts'
import type { StoredRemedy, StoredStep } from './judge.ts'
import type { Evidence } from './rule.ts'

/** How much a severity weighs, as a number that orders: the most severe first. */
export const severityWeight = (severity: SQLWrapper) =>
  sql`array_position(array['critical', 'high', 'medium', 'low'], ${severity})`

const WEIGHT_CASES = Object.entries(WEIGHTS)
  .map(([severity, weight]) => `when '${severity}' then ${weight}`)
  .join(' ')

/** What a finding weighs in a score, by its own columns; null where it counts for none. */
export const WEIGHT = sql.raw(
  `case when status in ('pass', 'warn', 'fail') and score is not null then case severity ${WEIGHT_CASES} end end`
)

/** Whether a finding asks for action. */
export const isOpen = (t: { status: SQLWrapper }) => sql`${t.status} in ('warn', 'fail', 'manual')`

/** What each rule finds about each thing today. */
export const findings = pgTable(
  'findings',
  {
    id: id(),
    portalId: uuid()
      .notNull()
      .references(() => portals.id, { onDelete: 'cascade' }),
    rule: text().notNull(),
    subjectType: choice(RuleSubject).notNull(),
    subjectId: uuid().notNull(),
    communityId: uuid()
      .notNull()
      .references(() => communities.id, { onDelete: 'cascade' }),
    pageId: uuid().references(() => pages.id, { onDelete: 'cascade' }),
    severity: choice(Severity).notNull(),
    status: choice(FindingStatus).notNull(),
    score: real(),
    // What its score weighs; null where it counts for none.
    weight: numeric({ mode: 'number' }).generatedAlwaysAs(WEIGHT),
    message: jsonb().$type<Message>().notNull(),
    evidence: jsonb().$type<Evidence[]>().notNull(),
    clause: text().notNull(),
    remedy: jsonb().$type<StoredRemedy>(),
    nextStep: jsonb().$type<StoredStep>(),
    ruleVersion: integer().notNull(),
    packVersion: integer().notNull(),
    // Of all that was judged, so that only what differs is written.
    digest: text().notNull(),
    firstSeenAt: instant().notNull(),
    since: instant().notNull(),
    ...stamps
  },
  t => [
    unique('findings_subject_key').on(t.portalId, t.rule, t.subjectId),
    oneOf('findings_subject_type_check', t.subjectType, RuleSubject),
    oneOf('findings_severity_check', t.severity, Severity),
    oneOf('findings_status_check', t.status, FindingStatus),
    index('findings_subject_idx').on(t.subjectId),
    index('findings_community_idx').on(t.communityId),
    index('findings_page_idx').on(t.pageId, t.status),
    index('findings_status_idx').on(t.portalId, t.status, t.since, t.id),
    index('findings_any_status_idx').on(t.status, t.since, t.id),
    index('findings_severity_idx').on(severityWeight(t.severity), t.id),
    index('findings_rule_idx').on(t.rule, t.id),
    index('findings_subject_type_idx').on(t.subjectType),
    index('findings_since_idx').on(t.since, t.id),
    // Those that are open, the last first: for the news of a portal, and where they are few.
    index('findings_open_idx').on(t.portalId, t.since).where(isOpen(t)),
    index('findings_open_updated_idx').on(t.updatedAt, t.id).where(isOpen(t)),
    // Those that closed, for the news of a portal: few among those that pass.
    index('findings_closed_idx').on(t.portalId, t.since).where(sql`status = 'pass' and since > first_seen_at`),
    index('findings_failing_idx').on(t.portalId, t.rule, t.pageId).where(sql`status = 'fail'`),
    index('findings_created_at_idx').on(t.createdAt, t.id),
    index('findings_updated_at_idx').on(t.updatedAt, t.id)
  ]
)

/**
 * The findings of each portal, counted and summed by triggers. A value may stand in several rows, whose sum counts: who changes it
 * takes those rows together that nobody else holds, and waits for none.
 */
export const findingCounts = pgTable(
  'finding_counts',
  {
    portalId: uuid()
      .notNull()
      .references(() => portals.id, { onDelete: 'cascade' }),
    rule: text().notNull(),
    severity: choice(Severity).notNull(),
    status: choice(FindingStatus).notNull(),
    findings: integer().notNull(),
    counted: integer().notNull(),
    weight: numeric({ mode: 'number' }).notNull(),
    weighted: numeric({ mode: 'number' }).notNull()
  },
  t => [index('finding_counts_portal_idx').on(t.portalId, t.rule, t.status)]
)

/** What the findings of each page come to, summed by triggers; the pages of a portal that need help most are found by it. */
export const pageScores = pgTable(
  'page_scores',
  {
    pageId: uuid()
      .primaryKey()
      .references(() => pages.id, { onDelete: 'cascade' }),
    portalId: uuid().notNull(),
    open: integer().notNull(),
    weight: numeric({ mode: 'number' }).notNull(),
    weighted: numeric({ mode: 'number' }).notNull(),
    score: doublePrecision().generatedAlwaysAs(sql`round(weighted / nullif(weight, 0), 2)`)
  },
  t => [
    index('page_scores_worst_idx').on(t.portalId, t.score, t.open.desc().nullsFirst(), t.pageId).where(sql`open > 0`)
  ]
)

/** How findings were before, from when on; only added to. */
export const findingChanges = pgTable(
  'finding_changes',
  {
    id: id(),
    findingId: uuid()
      .notNull()
      .references(() => findings.id, { onDelete: 'cascade' }),
    from: instant().notNull(),
    severity: choice(Severity).notNull(),
    status: choice(FindingStatus).notNull(),
    score: real(),
    message: jsonb().$type<Message>().notNull(),
    evidence: jsonb().$type<Evidence[]>().notNull(),
    ruleVersion: integer().notNull(),
    packVersion: integer().notNull()
  },
  t => [index('finding_changes_finding_idx').on(t.findingId, t.from, t.id)]
)

/** The rule packs of portals; each version stays. */
export const rulePacks = pgTable(
  'rule_packs',
  {
    id: id(),
    portalId: uuid()
      .notNull()
      .references(() => portals.id, { onDelete: 'cascade' }),
    version: integer().notNull(),
    base: choice(PackBase).notNull(),
    rules: jsonb().$type<Static<typeof RuleSetting>[]>().notNull().default([]),
    custom: jsonb().$type<CustomRuleInput[]>().notNull().default([]),
    ladder: jsonb().$type<Static<typeof LadderDays>>(),
    gates: text().array(),
    ...stamps
  },
  t => [unique('rule_packs_version_key').on(t.portalId, t.version), oneOf('rule_packs_base_check', t.base, PackBase)]
)

/** Rules set aside for one page or community on a portal, until a day; revoked ones stay on record. */
export const waivers = pgTable(
  'waivers',
  {
    id: id(),
    portalId: uuid()
      .notNull()
      .references(() => portals.id, { onDelete: 'cascade' }),
    rule: text().notNull(),
    communityId: uuid()
      .notNull()
      .references(() => communities.id, { onDelete: 'cascade' }),
    pageId: uuid().references(() => pages.id, { onDelete: 'cascade' }),
    // The page, else the community.
    subjectId: uuid().generatedAlwaysAs(sql`coalesce(page_id, community_id)`),
    why: text().notNull(),
    until: day().notNull(),
    grantedById: uuid().references(() => people.id, { onDelete: 'set null' }),
    revokedAt: instant(),
    revokedById: uuid().references(() => people.id, { onDelete: 'set null' }),
    revokedWhy: text(),
    ...stamps
  },
  t => [
    check('waivers_revoked_check', sql`(${t.revokedAt} is null) = (${t.revokedWhy} is null)`),
    index('waivers_subject_idx').on(t.subjectId, t.portalId),
    index('waivers_community_idx').on(t.communityId),
    index('waivers_page_idx').on(t.pageId),
    index('waivers_portal_idx').on(t.portalId, t.until, t.id),
    index('waivers_until_idx').on(t.until, t.id),
    index('waivers_granted_by_idx').on(t.grantedById),
    index('waivers_revoked_by_idx').on(t.revokedById),
    index('waivers_created_at_idx').on(t.createdAt, t.id),
    index('waivers_updated_at_idx').on(t.updatedAt, t.id)
  ]
)
