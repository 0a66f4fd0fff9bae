import { type Static, Type } from '@sinclair/typebox'
import { CommunityStatus, CommunityTransition, STATUSES } from '../directory/community.ts'
import { Entity, Line, List, Named, Nullable, PageOf, Ref, Text, Whole } from '../primitives/shapes.ts'
import { PortalSummary } from '../primitives/summary.ts'
import { CustomRule, CustomRuleInput } from './custom-rule.ts'
import { RuleId, RuleSubject, Severity } from './finding.ts'

const Anything = (description: string, example: Record<string, unknown> = { graceDays: 90 }) =>
  Type.Unsafe<Record<string, unknown>>({
    type: 'object',
    additionalProperties: true,
    'x-graphql': 'JSON',
    description,
    examples: [example]
  })

export const Rule = Entity(
  'Rule',
  {
    id: RuleId('Its name.'),
    version: Whole(1, 1_000_000, { description: 'Its version; a new version triggers a re-evaluation.' }),
    subject: Ref(RuleSubject),
    title: Line(200, { description: 'What the rule requires.', examples: ['The page shows signs of life'] }),
    fails: Line(500, { description: 'When it fails.', examples: ['Its freshness is stale or abandoned'] }),
    severity: Ref(Severity, { description: 'Its default severity; a pack can override it.' }),
    guards: Nullable(Ref(CommunityTransition), {
      description: 'The transition of a community that requires it to pass. Null for a rule that results in findings.'
    }),
    clause: Text(1000, {
      description: 'The clause it comes from.',
      examples: ['Failure to routinely update and maintain the COP webpage']
    }),
    source: Line(60, { description: 'The source of that clause.', examples: ['[002]'] }),
    facts: List(Line(100, { description: 'A fact.', examples: ['page.last-update'] }), 20, {
      description: 'The facts it uses.'
    }),
    settings: Anything('Its settings, as JSON Schema with their defaults.', {
      type: 'object',
      properties: { graceDays: { minimum: 0, maximum: 1000, default: 90 } }
    }),
    remedy: Text(1000, {
      description: 'How to fix it.',
      examples: ['Review the page and confirm that it is accurate.']
    }),
    effort: Line(60, { description: 'How long the fix takes.', examples: ['10 minutes'] })
  },
  { description: 'A rule: a small function of facts and settings.' }
)
export type Rule = Static<typeof Rule>

export const RulePage = PageOf(Rule, 200)

export const RuleQuery = Entity(
  'RuleQuery',
  {
    portal: Type.Optional(
      Named('a portal', { description: 'Adds the rules that this portal (slug or id) defines itself.' })
    )
  },
  { description: 'Parameters for listing rules.' }
)
export type RuleQuery = Static<typeof RuleQuery>

const topics = List(Line(100, { description: 'A topic.', examples: ['accessibility'] }), 50, {
  description: 'Communities with one of these topics, and their pages.'
})
const statuses = Type.Array(Ref(CommunityStatus), {
  maxItems: STATUSES.length,
  description: 'Communities with one of these statuses, and their pages.',
  examples: [['active']]
})
const pageLists = List(Named('a list of pages'), 50, {
  description: 'Pages on one of these lists (ids), and their communities.'
})

export const RuleScope = Entity(
  'RuleScope',
  {
    topics: Nullable(topics),
    statuses: Nullable(statuses),
    pageLists: Nullable(pageLists)
  },
  { description: 'What a rule is narrowed to: what fits every condition that is not null.' }
)
export type RuleScope = Static<typeof RuleScope>

export const RuleScopeInput = Entity(
  'RuleScopeInput',
  {
    topics: Type.Optional(topics),
    statuses: Type.Optional(statuses),
    pageLists: Type.Optional(pageLists)
  },
  {
    description: 'Narrows a rule to what fits every condition sent.',
    minProperties: 1,
    examples: [{ topics: ['accessibility'] }]
  }
)
export type RuleScopeInput = Static<typeof RuleScopeInput>

const ruleSetting = {
  rule: RuleId('The rule.'),
  scope: Type.Optional(Ref(RuleScopeInput)),
  enabled: Type.Optional(Type.Boolean({ description: 'Whether the rule is enabled. Default: true.' })),
  severity: Type.Optional(Ref(Severity, { description: 'A severity other than the default.' })),
  settings: Type.Optional(Anything('Settings that differ from the defaults.'))
}

export const RuleSetting = Entity('RuleSetting', ruleSetting, {
  description:
    'How a pack uses a rule. Several entries can be about the same rule: each applies over those before it, to what its scope includes.'
})
export type RuleSetting = Static<typeof RuleSetting>

export const PackBase = Type.Unsafe<'obt' | 'university' | 'network'>({
  $id: 'PackBase',
  title: 'PackBase',
  type: 'string',
  enum: ['obt', 'university', 'network'],
  description: 'A ready-made rule pack.'
})
export type PackBase = Static<typeof PackBase>

const LADDER = {
  secondNotice: Whole(1, 1000, {
    description: 'The day of the second notice, counted from the first.',
    examples: [30]
  }),
  finalNotice: Whole(2, 1000, { description: 'The day of the final notice.', examples: [60] }),
  suspension: Whole(3, 1000, { description: 'The day on which suspension is proposed.', examples: [90] })
}
const DAYS = { description: 'The days of the reminder stages, counted from the first notice.' }
export const LadderDays = Entity('LadderDays', LADDER, DAYS)
export const LadderDaysInput = Entity('LadderDaysInput', LADDER, DAYS)
export type LadderDays = Static<typeof LadderDays>

const GATES = List(RuleId('A rule.'), 50, {
  description:
    'The rules whose failure starts the reminders for a page. Rules that a portal defines itself cannot be among them.'
})

export const PackRule = Entity(
  'PackRule',
  {
    rule: RuleId('The rule.'),
    scope: Nullable(Ref(RuleScope), { description: 'What this entry is narrowed to; null for everything.' }),
    enabled: Type.Boolean({ description: 'Whether the rule is used there. Entries without a scope are.' }),
    severity: Ref(Severity),
    settings: Anything('All its settings.')
  },
  { description: 'A rule as used by a pack.' }
)
export type PackRule = Static<typeof PackRule>

export const RulePack = Entity(
  'RulePack',
  {
    name: Line(100, { description: 'Its name.', examples: ['OBT portal'] }),
    portal: Nullable(Ref(PortalSummary), { description: 'The portal it belongs to; null for a ready-made pack.' }),
    version: Whole(0, 1_000_000, { description: 'Its version; 0 if the portal has no pack of its own.' }),
    base: Ref(PackBase),
    baseVersion: Whole(1, 1_000_000, { description: 'The version of the ready-made pack that it is based on.' }),
    rules: List(Ref(PackRule), 400, {
      description: 'The rules in use. Of several entries about the same rule, the last one whose scope fits applies.'
    }),
    custom: List(Ref(CustomRule), 50, { description: 'The rules that the portal defines itself.' }),
    ladder: Ref(LadderDays),
    gates: GATES
  },
  { description: 'A named, versioned set of rules.' }
)
export type RulePack = Static<typeof RulePack>

export const RulePackPage = PageOf(RulePack, 20)

const packDraft = {
  base: Ref(PackBase),
  rules: Type.Optional(List(Ref(RuleSetting), 200, { description: 'The differences from the ready-made pack.' })),
  custom: Type.Optional(
    List(Ref(CustomRuleInput), 50, {
      description:
        'The rules that the portal defines itself. Each is used for all its pages or communities, unless `rules` says otherwise.'
    })
  ),
  ladder: Type.Optional(Ref(LadderDaysInput)),
  gates: Type.Optional(GATES)
}

export const RulePackCreate = Entity('RulePackCreate', packDraft, {
  description: 'The next version of a portal’s rule pack: a ready-made pack and what differs from it.'
})
export type RulePackCreate = Static<typeof RulePackCreate>

export const EvaluationCreate = Entity(
  'EvaluationCreate',
  {
    portal: Type.Optional(
      Named('a portal', { description: 'The portal to evaluate (slug or id). Default: all portals.' })
    )
  },
  { description: 'What to re-evaluate.' }
)
export type EvaluationCreate = Static<typeof EvaluationCreate>

export const Evaluation = Entity(
  'Evaluation',
  {
    subjects: Whole(0, 2_147_483_647, { description: 'Number of pages and communities evaluated.', examples: [88] }),
    changed: Whole(0, 2_147_483_647, { description: 'Number of new or changed findings.', examples: [3] })
  },
  { description: 'The result of an evaluation.' }
)
export type Evaluation = Static<typeof Evaluation>
