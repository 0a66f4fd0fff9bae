import { type Static, Type } from '@sinclair/typebox'
import { Freshness, Maintenance } from '../pages/page.ts'
import { Message } from '../primitives/message.ts'
import {
  Count,
  Entity,
  Id,
  Instant,
  Line,
  List,
  Named,
  Nullable,
  Ref,
  Slug,
  Text,
  Url,
  Whole
} from '../primitives/shapes.ts'
import { FindingEvidence, FindingStatus, NextStep, Remedy, RuleId, RuleSubject, Severity } from './finding.ts'

/** What a rule weighs in a score, by its severity. */
export const WEIGHTS = { critical: 10, high: 7.5, medium: 5, low: 2.5 } as const satisfies Record<Severity, number>

const score = Nullable(
  Type.Number({
    minimum: 0,
    maximum: 10,
    description:
      'The mean of all findings that count, each weighted by its severity, where 10 is best; null if none counts.',
    examples: [7.4]
  })
)

export const ScoreFormula = Entity(
  'ScoreFormula',
  {
    id: Line(60, { description: 'Its name.', examples: ['weighted-mean'] }),
    version: Whole(1, 1_000_000, { description: 'Increased whenever the same findings could give a different score.' }),
    says: Text(500, {
      description: 'The formula, as text.',
      examples: ['Σ weight × score ÷ Σ weight, over findings that pass, warn or fail.']
    })
  },
  { description: 'How a score is calculated.' }
)
export type ScoreFormula = Static<typeof ScoreFormula>

const by = (what: string) => Count({ description: `Number of ${what}.` })

export const StatusCounts = Entity(
  'StatusCounts',
  {
    pass: by('findings that pass'),
    warn: by('findings that warn'),
    fail: by('findings that fail'),
    inconclusive: by('inconclusive findings'),
    manual: by('findings for a person to decide'),
    notApplicable: by('findings that do not apply'),
    waived: by('waived findings')
  },
  { description: 'Number of findings by status. Only pass, warn and fail count towards the score.' }
)
export type StatusCounts = Static<typeof StatusCounts>

export const OpenFinding = Entity(
  'OpenFinding',
  {
    id: Id({ description: 'The finding’s id.' }),
    rule: RuleId('The rule.'),
    subjectType: Ref(RuleSubject),
    severity: Ref(Severity),
    status: Ref(FindingStatus),
    score: Nullable(Type.Number({ minimum: 0, maximum: 10, description: 'From 0 to 10; null if not evaluated.' })),
    reason: Text(1000, {
      description: 'The reason, in one sentence.',
      examples: ['The community has no leader today.']
    }),
    message: Ref(Message, { description: 'The reason as structured data.' }),
    evidence: List(Ref(FindingEvidence), 50, { description: 'The facts it is based on, with their times.' }),
    clause: Text(1000, {
      description: 'The clause that the rule comes from, and its source.',
      examples: ['One coordinator leads the community, with time set aside for it [000]']
    }),
    remedy: Nullable(Ref(Remedy), { description: 'How to fix it.' }),
    nextStep: Nullable(Ref(NextStep), { description: 'What happens next if nothing changes.' }),
    since: Instant({ description: 'When this status began.' })
  },
  { description: 'A finding that requires action.' }
)
export type OpenFinding = Static<typeof OpenFinding>

export const Scorecard = Entity(
  'Scorecard',
  {
    formula: Ref(ScoreFormula),
    subjectType: Ref(RuleSubject),
    subjectId: Type.String({ format: 'uuid', maxLength: 36, description: 'The page or the community (id).' }),
    name: Line(200, { description: 'The name of the community.', examples: ['Service Design'] }),
    url: Nullable(Url({ description: 'The URL of the page; null for a community.' })),
    portal: Slug({ description: 'The portal whose rule pack applies (slug).', examples: ['intranet'] }),
    score,
    counted: by('findings that count towards the score'),
    counts: Ref(StatusCounts),
    gatesFailed: List(RuleId('A rule.'), 50, {
      description: 'The gates of the rule pack that fail. A gate is a named rule, never a total score.'
    }),
    open: List(Ref(OpenFinding), 200, { description: 'The findings that require action, most severe first.' })
  },
  { description: 'All findings about a page, or about a community with its page, and one score.' }
)
export type Scorecard = Static<typeof Scorecard>

export const RuleCounts = Entity(
  'RuleCounts',
  {
    rule: RuleId('The rule.'),
    severity: Ref(Severity),
    gate: Type.Boolean({ description: 'Whether it is a gate: a rule whose failure starts the reminders for a page.' }),
    counts: Ref(StatusCounts)
  },
  { description: 'The results of one rule on a portal.' }
)
export type RuleCounts = Static<typeof RuleCounts>

export const FreshnessCounts = Entity(
  'FreshnessCounts',
  {
    fresh: by('fresh pages'),
    due: by('due pages'),
    stale: by('stale pages'),
    abandoned: by('abandoned pages'),
    unknown: by('pages without evidence yet')
  },
  { description: 'Number of pages by freshness.' }
)

export const MaintenanceCounts = Entity(
  'MaintenanceCounts',
  {
    compliant: by('compliant pages'),
    due: by('due pages'),
    overdue: by('overdue pages: a first notice was sent'),
    secondNotice: by('pages with a second notice'),
    finalNotice: by('pages with a final notice'),
    suspensionProposed: by('pages proposed for suspension'),
    suspended: by('suspended pages'),
    removed: by('removed pages')
  },
  { description: 'Number of pages by reminder stage.' }
)

export const WorstPage = Entity(
  'WorstPage',
  {
    id: Id({ description: 'The page’s id.' }),
    name: Line(200, { description: 'The name of its community.', examples: ['Service Design'] }),
    url: Url({ description: 'Its URL.' }),
    score,
    freshness: Ref(Freshness),
    maintenance: Ref(Maintenance),
    gatesFailed: List(RuleId('A rule.'), 50, { description: 'The gates it fails.' }),
    open: by('findings about it that require action')
  },
  { description: 'A page that needs the most help.' }
)

export const PortalScorecard = Entity(
  'PortalScorecard',
  {
    formula: Ref(ScoreFormula),
    portal: Slug({ description: 'The portal (slug).', examples: ['intranet'] }),
    name: Line(200, { description: 'Its name.', examples: ['Intranet'] }),
    score,
    counted: by('findings that count towards the score'),
    counts: Ref(StatusCounts),
    rules: List(Ref(RuleCounts), 100, { description: 'The results of each rule, most severe first.' }),
    pageCount: by('pages'),
    pagesFailingGates: by('pages that fail a gate'),
    freshness: Ref(FreshnessCounts),
    maintenance: Ref(MaintenanceCounts),
    worst: List(Ref(WorstPage), 10, { description: 'The pages that need the most help: lowest score first.' })
  },
  { description: 'An overview of a portal’s pages and communities.' }
)
export type PortalScorecard = Static<typeof PortalScorecard>

export const ScorecardQuery = Entity(
  'ScorecardQuery',
  {
    portal: Type.Optional(
      Named('a portal', {
        description: 'The portal (slug or id) whose rules apply. Required where the rules of several portals apply.'
      })
    )
  },
  { description: 'Parameters for getting the scorecard of a community.' }
)
export type ScorecardQuery = Static<typeof ScorecardQuery>
