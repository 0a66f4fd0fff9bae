import { type Static, Type } from '@sinclair/typebox'
import { Choice, Day, Entity, Line, List, Nullable, PageOf, Ref, Text, Whole } from '../primitives/shapes.ts'

export const PERIODS = ['month', 'quarter', 'year'] as const
export const MetricPeriod = Choice('MetricPeriod', PERIODS, {
  description: 'A calendar month, quarter or year in the time zone of the service.'
})
export type MetricPeriod = (typeof PERIODS)[number]

export const MetricAudience = Choice('MetricAudience', ['public', 'community', 'managers'] as const, {
  description:
    'Who can read it. `public`: all, also publishable keys. `community`: people and secret keys that see the community. `managers`: secret keys, for a community its leaders and core group, and what belongs to a portal its admins for that portal.'
})
export type MetricAudience = Static<typeof MetricAudience>

const MetricId = (description: string) =>
  Type.String({ minLength: 1, maxLength: 60, pattern: '^[a-z]+(_[a-z]+)*$', description, examples: ['members'] })

const Anything = (description: string, example: Record<string, unknown>) =>
  Type.Unsafe<Record<string, unknown>>({
    type: 'object',
    additionalProperties: true,
    'x-graphql': 'JSON',
    description,
    examples: [example]
  })

const version = Whole(1, 1_000_000, { description: 'The version of its formula.', examples: [1] })

export const MetricDefinition = Entity(
  'MetricDefinition',
  {
    id: MetricId('Its name.'),
    version,
    title: Line(100, { description: 'Its title.', examples: ['Members'] }),
    description: Text(500, { description: 'What it shows.', examples: ['How many people are members.'] }),
    unit: Line(60, { description: 'What it is counted in.', examples: ['people'] }),
    isShare: Type.Boolean({ description: 'Whether its values are shown as percentages.', examples: [false] }),
    formula: Text(1000, {
      description: 'Its formula in words.',
      examples: ['The number of different people with a membership on the last day of the period.']
    }),
    parts: Nullable(
      Line(200, { description: 'What its parts are; null if it has none.', examples: ['the format of the event'] })
    ),
    source: Line(100, { description: 'Where it comes from.', examples: ['[001] go wide'] }),
    needs: List(Line(60, { description: 'A kind of record.', examples: ['memberships'] }), 20, {
      description: 'The records that it is computed from.'
    }),
    audience: Ref(MetricAudience),
    withheld: Type.Boolean({
      description: 'Whether it is about behaviour, so that figures about fewer than 5 people are withheld.',
      examples: [false]
    })
  },
  { description: 'A metric: what it shows and how it is computed.' }
)
export type MetricDefinition = Static<typeof MetricDefinition>

export const MetricDefinitionPage = PageOf(MetricDefinition, 100)

export const MetricExplanation = Entity(
  'MetricExplanation',
  {
    version,
    formula: Text(1000, { description: 'The formula in words.', examples: ['Days since the term began.'] }),
    firstDay: Day({ description: 'The first day of the window.', examples: ['2026-07-01'] }),
    lastDay: Day({
      description: 'The last day of the window: that of the period, or today while the period is open.',
      examples: ['2026-09-30']
    }),
    timeZone: Line(100, { description: 'The time zone of these days.', examples: ['Europe/Lisbon'] }),
    communities: Whole(0, 2_147_483_647, { description: 'Number of communities in the scope.', examples: [12] }),
    inputs: Nullable(
      Anything('The numbers that the value is computed from, by name; null while it is withheld.', {
        attended: 43,
        capacity: 45
      })
    ),
    exclusions: List(Text(300, { description: 'An exclusion.', examples: ['Cancelled events.'] }), 20, {
      description: 'What is not counted.'
    })
  },
  { description: 'How a figure was computed.' }
)
export type MetricExplanation = Static<typeof MetricExplanation>

const SCOPE = '^(all|(community|portal|topic):[^\\x00-\\x1f\\x7f]+)$'

export const MetricFigure = Entity(
  'MetricFigure',
  {
    metric: MetricId('The metric.'),
    scope: Type.String({
      maxLength: 300,
      pattern: SCOPE,
      description: 'What it is about: `community:`, `portal:` or `topic:` with a slug or name, or `all`.',
      examples: ['community:service-design']
    }),
    name: Nullable(Line(200, { description: 'The name of the scope; null for `all`.', examples: ['Service Design'] })),
    period: Ref(MetricPeriod),
    from: Day({ description: 'The first day of the period.', examples: ['2026-07-01'] }),
    to: Day({ description: 'The first day after the period.', examples: ['2026-10-01'] }),
    open: Type.Boolean({ description: 'Whether the period is not over yet.', examples: [false] }),
    part: Nullable(Line(60, { description: 'The part that is counted; null for the whole.', examples: ['workshop'] })),
    value: Nullable(
      Type.Number({
        minimum: -1_000_000_000_000,
        maximum: 1_000_000_000_000,
        description: 'The value; null if it is withheld or not known.',
        examples: [42]
      })
    ),
    suppressed: Type.Boolean({
      description: 'Whether the value is withheld, to protect people.',
      examples: [false]
    }),
    reason: Nullable(
      Type.String({
        maxLength: 60,
        pattern: '^[a-z0-9]+(_[a-z0-9]+)*$',
        description: 'Why there is no value; null if there is one.',
        examples: ['small_numbers']
      })
    ),
    knownOn: Day({ description: 'The day on which it was computed.', examples: ['2026-11-21'] }),
    explanation: Nullable(Ref(MetricExplanation), {
      description: 'How it was computed; null unless `explain` is true.',
      examples: [null]
    })
  },
  { description: 'The value of a metric for a scope in a period.' }
)
export type MetricFigure = Static<typeof MetricFigure>

export const MetricFigurePage = PageOf(MetricFigure, 10_000)

const query = {
  metric: Type.Optional(
    Type.Array(MetricId('A metric.'), {
      minItems: 1,
      maxItems: 50,
      description: 'The metrics. Default: all that the caller can read for the scope.'
    })
  ),
  part: Type.Optional(
    Type.Array(Line(60, { description: 'A part.', examples: ['page.stale'] }), {
      minItems: 1,
      maxItems: 50,
      description: 'Only these parts of the metrics, such as rules or formats. Default: the whole and all its parts.'
    })
  ),
  scope: Type.Optional(
    Type.String({
      minLength: 1,
      maxLength: 300,
      pattern: SCOPE,
      default: 'all',
      description:
        '`community:`, `portal:` or `topic:` with a slug, an id or the name of a topic, or `all`. Includes the communities visible to the caller.',
      examples: ['all']
    })
  ),
  period: Type.Optional(Ref(MetricPeriod, { default: 'quarter' })),
  from: Type.Optional(
    Day({
      description:
        'The first day; includes the period that it falls in. Default: 12 months, 8 quarters or 5 years, with the last one.',
      examples: ['2025-01-01']
    })
  ),
  to: Type.Optional(
    Day({
      description: 'The first day after the last period. Default: tomorrow, so that the open period is included.',
      examples: ['2027-01-01']
    })
  )
}

export const MetricQuery = Entity(
  'MetricQuery',
  {
    ...query,
    explain: Type.Optional(
      Type.Boolean({ default: false, description: 'Whether to add how each figure was computed.' })
    )
  },
  { description: 'Parameters for reading metrics.' }
)
export type MetricQuery = Static<typeof MetricQuery>

export const MetricTableQuery = Entity(
  'MetricTableQuery',
  {
    ...query,
    groupBy: Type.Optional(
      Type.Unsafe<'community'>({
        type: 'string',
        enum: ['community'],
        description: '`community` adds the rows of each community in the scope after those of the scope.'
      })
    )
  },
  { description: 'Parameters for exporting metrics.' }
)
export type MetricTableQuery = Static<typeof MetricTableQuery>
