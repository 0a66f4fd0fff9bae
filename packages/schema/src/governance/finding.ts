import { type Static, Type } from '@sinclair/typebox'
import { Message } from '../primitives/message.ts'
import {
  Choice,
  Day,
  Entity,
  Id,
  Instant,
  Line,
  List,
  listQuery,
  Named,
  Nullable,
  PageOf,
  Ref,
  Several,
  stamps,
  Text,
  version,
  Whole
} from '../primitives/shapes.ts'
import { CommunitySummary, PageSummary, PortalSummary } from '../primitives/summary.ts'

export const SEVERITIES = ['critical', 'high', 'medium', 'low'] as const
export const Severity = Choice('Severity', SEVERITIES, {
  description: 'The weight of a rule in a scorecard: critical 10, high 7.5, medium 5, low 2.5.'
})
export type Severity = Static<typeof Severity>

export const FINDING_STATUSES = ['pass', 'warn', 'fail', 'inconclusive', 'manual', 'not_applicable', 'waived'] as const
export const FindingStatus = Choice('FindingStatus', FINDING_STATUSES, {
  description:
    'The result of a rule: pass, warning, failure, not known, for a person to decide, not applicable (too new, paused, not active), or waived.'
})
export type FindingStatus = Static<typeof FindingStatus>

export const RuleSubject = Choice('RuleSubject', ['page', 'community'] as const, {
  description: 'What a rule evaluates.'
})
export type RuleSubject = Static<typeof RuleSubject>

/** The name of a rule: `page.stale`. */
export const RuleId = (description: string) =>
  Type.String({
    maxLength: 60,
    pattern: '^[a-z]+\\.[a-z]+(-[a-z]+)*$',
    description,
    examples: ['page.stale']
  })

export const FindingEvidence = Entity(
  'FindingEvidence',
  {
    fact: Line(100, { description: 'The name of the fact.', examples: ['page.last-update'] }),
    says: Text(1000, {
      description: 'The fact, as text.',
      examples: ['Last updated on 2 March 2026, according to the sitemap.']
    }),
    message: Ref(Message, { description: 'The fact as structured data.' }),
    at: Nullable(Instant({ description: 'The time the fact refers to; null if none.' }))
  },
  { description: 'A fact that a finding is based on.' }
)
export type FindingEvidence = Static<typeof FindingEvidence>

export const Remedy = Entity(
  'Remedy',
  {
    text: Text(1000, {
      description: 'How to fix it.',
      examples: ['Review the page, update what is outdated, and confirm that it is accurate.']
    }),
    effort: Line(60, { description: 'How long the fix takes.', examples: ['10 minutes'] }),
    call: Nullable(
      Line(300, {
        description: 'The API call that fixes or confirms it.',
        examples: ['POST /v1/pages/019a8f3e-6c1b-7d42-9e05-3b7f2a61c8d4/attestations']
      })
    )
  },
  { description: 'How to fix what a rule found.' }
)
export type Remedy = Static<typeof Remedy>

export const NextStep = Entity(
  'NextStep',
  {
    what: Text(500, {
      description: 'What happens next.',
      examples: ['A second notice is sent to the representatives.']
    }),
    message: Ref(Message, { description: 'What happens next, as structured data.' }),
    on: Nullable(Day({ description: 'The earliest day on which it happens; null if no day is set.' }))
  },
  { description: 'What happens next if nothing changes.' }
)
export type NextStep = Static<typeof NextStep>

const judged = {
  severity: Ref(Severity),
  status: Ref(FindingStatus),
  score: Nullable(
    Type.Number({ minimum: 0, maximum: 10, description: 'From 0 to 10, where 10 is best; null if not evaluated.' })
  ),
  reason: Text(1000, {
    description: 'The reason, in one sentence.',
    examples: ['The page was last updated on 2 March 2026. It is due for review every 90 days.']
  }),
  message: Ref(Message, { description: 'The reason as structured data.' }),
  evidence: List(Ref(FindingEvidence), 50, { description: 'The facts it is based on, with their times.' }),
  ruleVersion: Whole(1, 1_000_000, { description: 'The version of the rule that was applied.' }),
  packVersion: Whole(0, 1_000_000, {
    description: 'The version of the portal’s rule pack; 0 if the portal has no pack of its own yet.'
  })
}

export const Finding = Entity(
  'Finding',
  {
    id: Id({ description: 'The finding’s id.' }),
    rule: RuleId('The rule.'),
    portal: Ref(PortalSummary),
    subjectType: Ref(RuleSubject),
    community: Ref(CommunitySummary),
    page: Nullable(Ref(PageSummary), { description: 'The page, if the record is about one.' }),
    ...judged,
    clause: Text(1000, {
      description: 'The clause that the rule comes from, and its source.',
      examples: ['Failure to routinely update and maintain the COP webpage [002]']
    }),
    remedy: Nullable(Ref(Remedy), { description: 'How to fix it; null if no action is needed.' }),
    nextStep: Nullable(Ref(NextStep), { description: 'What happens next if nothing changes.' }),
    firstSeenAt: Instant({ description: 'When the rule was first evaluated for this subject.' }),
    since: Instant({
      description:
        'When the current status began, according to the facts: for example, on the day a term ended. If the facts have no date, when an evaluation first found it.'
    }),
    ...stamps,
    ...version
  },
  {
    description:
      'The result of one rule for one page or community on one portal. The same facts always give the same finding.'
  }
)
export type Finding = Static<typeof Finding>

export const FindingPage = PageOf(Finding)

export const FindingQuery = Entity(
  'FindingQuery',
  {
    ...listQuery(['since', 'severity', 'rule', 'createdAt', 'updatedAt'], 'since'),
    portal: Several(Named('a portal'), 'Filter by portal (slug or id).'),
    community: Several(Named('a community'), 'Filter by community (slug or id).'),
    page: Several(Named('a page'), 'Filter by page (id).'),
    rule: Several(RuleId('A rule.'), 'Filter by rule.'),
    status: Several(Ref(FindingStatus), 'Filter by status.'),
    open: Type.Optional(Type.Boolean({ description: 'Filter by whether action is required: warn, fail or manual.' })),
    severity: Several(Ref(Severity), 'Filter by severity.'),
    subjectType: Several(Ref(RuleSubject), 'Filter by kind of subject.')
  },
  { description: 'Parameters for listing findings.' }
)
export type FindingQuery = Static<typeof FindingQuery>

const { limit: _limit, cursor: _cursor, fields: _fields, include: _include, ...narrowing } = FindingQuery.properties
export const FindingTableQuery = Entity('FindingTableQuery', narrowing, {
  description: 'Parameters for the table of findings.'
})
export type FindingTableQuery = Static<typeof FindingTableQuery>

export const FindingChange = Entity(
  'FindingChange',
  {
    id: Id({ description: 'The id of this entry.' }),
    finding: Type.String({ format: 'uuid', maxLength: 36, description: 'The finding (id).' }),
    from: Instant({ description: 'When this state began.' }),
    ...judged
  },
  { description: 'The state of a finding from a point in time. Kept for years.' }
)
export type FindingChange = Static<typeof FindingChange>

export const FindingChangePage = PageOf(FindingChange)

export const FindingChangeQuery = Entity('FindingChangeQuery', listQuery(['from'], 'from'), {
  description: 'Parameters for listing the history of a finding.'
})
