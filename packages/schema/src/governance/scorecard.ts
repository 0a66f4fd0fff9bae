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
      'The mean of all findings that count, each weighted by its severity: 10 is in order; null where none counts.',
    examples: [7.4]
  })
)

export const ScoreFormula = Entity(
  'ScoreFormula',
  {
    id: Line(60, { description: 'Its name.', examples: ['weighted-mean'] }),
    version: Whole(1, 1_000_000, { description: 'Raised whenever the same findings may come to another score.' }),
    says: Text(500, {
      description: 'The formula in words.',
      examples: ['Σ weight × score ÷ Σ weight, over findings that pass, warn or fail.']
    })
  },
  { description: 'How a score is worked out.' }
)
export type ScoreFormula = Static<typeof ScoreFormula>

const by = (what: string) => Count({ description: `How many ${what}.` })

export const StatusCounts = Entity(
  'StatusCounts',
  {
    pass: by('are in order'),
    warn: by('are to be watched'),
    fail: by('are not in order'),
    inconclusive: by('are not known'),
    manual: by('are for a person to judge'),
    notApplicable: by('are not meant for this one'),
    waived: by('are set aside by a waiver')
  },
  { description: 'Findings by their status. Those that are neither pass, warn nor fail count for no score.' }
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
    score: Nullable(Type.Number({ minimum: 0, maximum: 10, description: 'From 0 to 10; null where not judged.' })),
    reason: Text(1000, { description: 'Why, in one sentence.', examples: ['Nobody leads the community today.'] }),
    message: Ref(Message, { description: 'The reason as data.' }),
    evidence: List(Ref(FindingEvidence), 50, { description: 'The facts that it rests on, with their moments.' }),
    clause: Text(1000, {
      description: 'The clause that the rule comes from, and its source.',
      examples: ['One coordinator leads the community, with time set aside for it [000]']
    }),
    remedy: Nullable(Ref(Remedy), { description: 'How to put it right.' }),
    nextStep: Nullable(Ref(NextStep), { description: 'What happens next if nothing changes.' }),
    since: Instant({ description: 'Since when it has been so.' })
  },
  { description: 'A finding that asks for something.' }
)
export type OpenFinding = Static<typeof OpenFinding>

export const Scorecard = Entity(
  'Scorecard',
  {
    formula: Ref(ScoreFormula),
    subjectType: Ref(RuleSubject),
    subjectId: Type.String({ format: 'uuid', maxLength: 36, description: 'The page or the community (id).' }),
    name: Line(200, { description: 'The name of the community.', examples: ['Service Design'] }),
    url: Nullable(Url({ description: 'Where the page is; null for a community.' })),
    portal: Slug({ description: 'The portal whose rule pack judges (slug).', examples: ['intranet'] }),
    score,
    counted: by('findings the score is made of'),
    counts: Ref(StatusCounts),
    gatesFailed: List(RuleId('A rule.'), 50, {
      description: 'The gates of the rule pack that fail. A gate is a named rule, never a total.'
    }),
    open: List(Ref(OpenFinding), 200, { description: 'The findings that ask for something, the gravest first.' })
  },
  { description: 'All findings about a page, or about a community with its page, and one score.' }
)
export type Scorecard = Static<typeof Scorecard>

export const RuleCounts = Entity(
  'RuleCounts',
  {
    rule: RuleId('The rule.'),
    severity: Ref(Severity),
    gate: Type.Boolean({ description: 'Whether it is a gate: whether its failure puts a page on the ladder.' }),
    counts: Ref(StatusCounts)
  },
  { description: 'What one rule found on a portal.' }
)
export type RuleCounts = Static<typeof RuleCounts>

export const FreshnessCounts = Entity(
  'FreshnessCounts',
  {
    fresh: by('pages are fresh'),
    due: by('pages are due'),
    stale: by('pages are stale'),
    abandoned: by('pages are abandoned'),
    unknown: by('pages have no evidence yet')
  },
  { description: 'Pages by their freshness.' }
)

export const MaintenanceCounts = Entity(
  'MaintenanceCounts',
  {
    compliant: by('pages are compliant'),
    due: by('pages are due'),
    overdue: by('pages are overdue: a first notice went out'),
    secondNotice: by('pages have a second notice'),
    finalNotice: by('pages have their final notice'),
    suspensionProposed: by('pages are proposed to be suspended'),
    suspended: by('pages are suspended'),
    removed: by('pages are removed')
  },
  { description: 'Pages by where they stand on the ladder of maintenance.' }
)

export const WorstPage = Entity(
  'WorstPage',
  {
    id: Id({ description: 'The page’s id.' }),
    name: Line(200, { description: 'The name of its community.', examples: ['Service Design'] }),
    url: Url({ description: 'Where it is.' }),
    score,
    freshness: Ref(Freshness),
    maintenance: Ref(Maintenance),
    gatesFailed: List(RuleId('A rule.'), 50, { description: 'The gates that it fails.' }),
    open: by('findings about it ask for something')
  },
  { description: 'A page that needs help most.' }
)

export const PortalScorecard = Entity(
  'PortalScorecard',
  {
    formula: Ref(ScoreFormula),
    portal: Slug({ description: 'The portal (slug).', examples: ['intranet'] }),
    name: Line(200, { description: 'What it is called.', examples: ['Intranet'] }),
    score,
    counted: by('findings the score is made of'),
    counts: Ref(StatusCounts),
    rules: List(Ref(RuleCounts), 100, { description: 'What each rule found, the gravest first.' }),
    pageCount: by('pages there are'),
    pagesFailingGates: by('pages fail a gate'),
    freshness: Ref(FreshnessCounts),
    maintenance: Ref(MaintenanceCounts),
    worst: List(Ref(WorstPage), 10, { description: 'The pages that need help most: lowest score first.' })
  },
  { description: 'How a portal’s pages and communities stand.' }
)
export type PortalScorecard = Static<typeof PortalScorecard>

export const ScorecardQuery = Entity(
  'ScorecardQuery',
  {
    portal: Type.Optional(
      Named('a portal', { description: 'The portal (slug or id) whose rules judge; needed where several do.' })
    )
  },
  { description: 'Which scorecard of a community is meant.' }
)
export type ScorecardQuery = Static<typeof ScorecardQuery>
