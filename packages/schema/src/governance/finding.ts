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
  description: 'How much a rule weighs in a scorecard: critical 10, high 7.5, medium 5, low 2.5.'
})
export type Severity = Static<typeof Severity>

export const FINDING_STATUSES = ['pass', 'warn', 'fail', 'inconclusive', 'manual', 'not_applicable', 'waived'] as const
export const FindingStatus = Choice('FindingStatus', FINDING_STATUSES, {
  description:
    'What a rule found: in order, to be watched, not in order, not known, for a person to judge, not meant for this one (too young, in a pause, not active), or set aside by a waiver.'
})
export type FindingStatus = Static<typeof FindingStatus>

export const RuleSubject = Choice('RuleSubject', ['page', 'community'] as const, {
  description: 'What a rule judges.'
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
    fact: Line(100, { description: 'The fact, by its name.', examples: ['page.last-update'] }),
    says: Text(1000, { description: 'The fact in words.', examples: ['Last updated on 2026-03-02, by the sitemap.'] }),
    message: Ref(Message, { description: 'What the fact says, as data.' }),
    at: Nullable(Instant({ description: 'The moment that the fact is about; null where it has none.' }))
  },
  { description: 'A fact that a finding rests on.' }
)
export type FindingEvidence = Static<typeof FindingEvidence>

export const Remedy = Entity(
  'Remedy',
  {
    text: Text(1000, {
      description: 'How to put it right.',
      examples: ['Look through the page, mend what is old, and attest that it is true.']
    }),
    effort: Line(60, { description: 'How long that takes.', examples: ['10 minutes'] }),
    call: Nullable(
      Line(300, {
        description: 'The very call that puts it right or attests it.',
        examples: ['POST /v1/pages/019a8f3e-6c1b-7d42-9e05-3b7f2a61c8d4/attestations']
      })
    )
  },
  { description: 'How to put right what a rule found.' }
)
export type Remedy = Static<typeof Remedy>

export const NextStep = Entity(
  'NextStep',
  {
    what: Text(500, { description: 'What happens next.', examples: ['A second notice goes to the representatives.'] }),
    message: Ref(Message, { description: 'What happens next, as data.' }),
    on: Nullable(Day({ description: 'The day from which on; null where no day is set.' }))
  },
  { description: 'What happens next if nothing changes.' }
)
export type NextStep = Static<typeof NextStep>

const judged = {
  severity: Ref(Severity),
  status: Ref(FindingStatus),
  score: Nullable(
    Type.Number({ minimum: 0, maximum: 10, description: 'From 0 to 10, 10 being in order; null where not judged.' })
  ),
  reason: Text(1000, {
    description: 'Why, in one sentence.',
    examples: ['The page was last updated on 2026-03-02, and is to be looked through every 90 days.']
  }),
  message: Ref(Message, { description: 'The reason as data.' }),
  evidence: List(Ref(FindingEvidence), 50, { description: 'The facts that it rests on, with their moments.' }),
  ruleVersion: Whole(1, 1_000_000, { description: 'The version of the rule that judged.' }),
  packVersion: Whole(0, 1_000_000, {
    description: 'The version of the portal’s rule pack; 0 before its first own one.'
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
    page: Nullable(Ref(PageSummary), { description: 'The page, where it is about one.' }),
    ...judged,
    clause: Text(1000, {
      description: 'The clause that the rule comes from, and its source.',
      examples: ['Failure to routinely update and maintain the COP webpage [002]']
    }),
    remedy: Nullable(Ref(Remedy), { description: 'How to put it right; null where nothing is to be done.' }),
    nextStep: Nullable(Ref(NextStep), { description: 'What happens next if nothing changes.' }),
    firstSeenAt: Instant({ description: 'When the rule first judged this.' }),
    since: Instant({ description: 'Since when the status has been what it is.' }),
    ...stamps,
    ...version
  },
  {
    description: 'What one rule found about one page or community on one portal. The same facts give the same finding.'
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
    open: Type.Optional(Type.Boolean({ description: 'Only those that ask for something: warn, fail or manual.' })),
    severity: Several(Ref(Severity), 'Filter by severity.'),
    subjectType: Several(Ref(RuleSubject), 'Filter by kind of subject.')
  },
  { description: 'What to list of the findings.' }
)
export type FindingQuery = Static<typeof FindingQuery>

export const FindingChange = Entity(
  'FindingChange',
  {
    id: Id({ description: 'The id of this entry.' }),
    finding: Type.String({ format: 'uuid', maxLength: 36, description: 'The finding (id).' }),
    from: Instant({ description: 'From when on it was so.' }),
    ...judged
  },
  { description: 'How a finding was from some moment on. Kept for years.' }
)
export type FindingChange = Static<typeof FindingChange>

export const FindingChangePage = PageOf(FindingChange)

export const FindingChangeQuery = Entity('FindingChangeQuery', listQuery(['from'], 'from'), {
  description: 'What to list of the history of a finding.'
})
