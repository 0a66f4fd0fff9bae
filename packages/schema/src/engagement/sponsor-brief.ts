import { type Static, Type } from '@sinclair/typebox'
import { Choice, Day, Entity, Line, List, Nullable, Ref, Slug, Text } from '../primitives/shapes.ts'
import { MetricFigure, MetricPeriod } from './metric.ts'

export const BRIEF_QUESTIONS = ['organisation', 'manager', 'member'] as const
export const BriefQuestion = Choice('BriefQuestion', BRIEF_QUESTIONS, {
  description:
    '`organisation`: why the organisation should support it. `manager`: why a manager should release people. `member`: what a member gets.'
})
export type BriefQuestion = (typeof BRIEF_QUESTIONS)[number]

export const BriefSourceKind = Choice('BriefSourceKind', ['metric', 'record', 'resource', 'minutes'] as const, {
  description: 'A metric, the record of the community or portal, a published resource, or published minutes.'
})

export const BriefSource = Entity(
  'BriefSource',
  {
    kind: Ref(BriefSourceKind),
    title: Line(300, { description: 'Its title.', examples: ['Members'] }),
    path: Type.String({
      maxLength: 2000,
      pattern: '^/v1/[^\\s\\x00]+$',
      description: 'Where this API returns it.',
      examples: ['/v1/metrics?metric=members&scope=community:service-design&period=quarter']
    }),
    figure: Nullable(Ref(MetricFigure), {
      description: 'The figure with its scope, period and explanation; null if it is not a metric.',
      examples: [null]
    })
  },
  { description: 'Where a statement of a sponsor brief comes from.' }
)
export type BriefSource = Static<typeof BriefSource>

export const BriefStatement = Entity(
  'BriefStatement',
  {
    text: Text(10_000, {
      description: 'The statement. What people wrote is quoted in their words.',
      examples: ['34 people are members; a year earlier there were 28.']
    }),
    sources: List(Ref(BriefSource), 10, { description: 'Where it comes from.' })
  },
  { description: 'A statement of a sponsor brief.' }
)
export type BriefStatement = Static<typeof BriefStatement>

export const BriefSection = Entity(
  'BriefSection',
  {
    question: Ref(BriefQuestion),
    title: Line(200, { description: 'Its heading.', examples: ['Why the organisation should support it'] }),
    statements: List(Ref(BriefStatement), 50, { description: 'What is on record.' })
  },
  { description: 'One question of a sponsor brief and the statements about it.' }
)
export type BriefSection = Static<typeof BriefSection>

const subject = {
  slug: Slug({ description: 'The community or portal (slug).', examples: ['service-design'] }),
  name: Line(200, { description: 'Its name.', examples: ['Service Design'] }),
  period: Ref(MetricPeriod),
  from: Day({ description: 'The first day of the period.', examples: ['2026-07-01'] }),
  to: Day({ description: 'The first day after the period.', examples: ['2026-10-01'] }),
  writtenOn: Day({ description: 'The day on which it was written.', examples: ['2026-11-21'] })
}

export const SponsorBrief = Entity(
  'SponsorBrief',
  {
    ...subject,
    sections: List(Ref(BriefSection), 3, { description: 'The three questions.' }),
    notes: List(Text(1000, { description: 'A note.', examples: ['Names unknown for 6 of 8 events.'] }), 20, {
      description: 'What a reader has to know about the figures.'
    })
  },
  {
    description:
      'Why to support a community, or the communities of a portal: what is on record about a period, with its sources.'
  }
)
export type SponsorBrief = Static<typeof SponsorBrief>

export const SponsorBriefQuery = Entity(
  'SponsorBriefQuery',
  {
    period: Type.Optional(
      Ref(MetricPeriod, {
        default: 'quarter',
        description: 'How long the period is. The last one that is over is taken.'
      })
    )
  },
  { description: 'Parameters for writing a sponsor brief.' }
)
export type SponsorBriefQuery = Static<typeof SponsorBriefQuery>
