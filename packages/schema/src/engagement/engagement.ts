import { type Static, Type } from '@sinclair/typebox'
import { Choice, Count, Day, Entity, Line, List, Nullable, PageOf, Ref, Text, Whole } from '../primitives/shapes.ts'
import { ExclusionReason } from './ledger.ts'

export const ENGAGEMENT_LABELS = ['giver', 'matcher', 'taker', 'quiet'] as const
export const EngagementLabel = Choice('EngagementLabel', ENGAGEMENT_LABELS, {
  description:
    'How a person’s giving and receiving in a community compare. All are welcome. `giver`: they give more. `matcher`: both are about the same. `taker`: they receive more, so that others can give. `quiet`: too little to compare.'
})
export type EngagementLabel = (typeof ENGAGEMENT_LABELS)[number]

export const PARTICIPATION_LEVELS = ['core_participant', 'active', 'peripheral', 'inactive', 'new'] as const
export const ParticipationLevel = Choice('ParticipationLevel', PARTICIPATION_LEVELS, {
  description:
    'How regularly a member took part in the last 6 periods. All are welcome. `core_participant`: in 4 or more, and gave in 2 or more. `active`: in 2 or more. `peripheral`: in 1. `inactive`: in none. `new`: member for fewer than 2 complete periods.'
})
export type ParticipationLevel = (typeof PARTICIPATION_LEVELS)[number]

const UuidOf = (description: string) => Type.String({ format: 'uuid', maxLength: 36, description })
const Amount = (description: string, example: number) =>
  Type.Number({ minimum: -1_000_000_000_000, maximum: 1_000_000_000_000, description, examples: [example] })

export const ExcludedActs = Entity(
  'ExcludedActs',
  { rule: Ref(ExclusionReason), acts: Count({ description: 'How many acts it excludes.', examples: [3] }) },
  { description: 'Acts in the window that are not counted, by reason.' }
)

export const EngagementExplanation = Entity(
  'EngagementExplanation',
  {
    formula: Line(60, { description: 'The id of the formula.', examples: ['level'] }),
    version: Whole(1, 1_000_000, { description: 'Its version.', examples: [1] }),
    source: Line(100, { description: 'Where it comes from.', examples: ['[001] levels of participation'] }),
    unit: Line(60, { description: 'The unit of the result.', examples: ['level'] }),
    says: Text(2000, { description: 'The formula in words.', examples: ['The periods with an act, of the last 6.'] }),
    firstDay: Day({ description: 'The first day of the window.', examples: ['2026-05-01'] }),
    lastDay: Day({ description: 'The last day of the window.', examples: ['2026-10-31'] }),
    timeZone: Line(100, { description: 'The time zone of these days.', examples: ['Europe/Lisbon'] }),
    inputs: Type.Unsafe<Record<string, unknown>>({
      type: 'object',
      additionalProperties: true,
      'x-graphql': 'JSON',
      description: 'The numbers that the result is computed from, by name.',
      examples: [{ activePeriods: 4, givingPeriods: 2 }]
    }),
    exclusions: List(Ref(ExcludedActs), 20, { description: 'What is not counted.' })
  },
  { description: 'How a label, a level or a figure was computed.' }
)
export type EngagementExplanation = Static<typeof EngagementExplanation>

export const OwnEngagement = Entity(
  'OwnEngagement',
  {
    given: Amount('What they gave in the last 180 days: weights, halved every 90 days.', 5.97),
    received: Amount('What they received, computed likewise.', 3.49),
    balance: Nullable(Amount('From -1, only received, to 1, only given; null for neither.', 0.26)),
    label: Nullable(Ref(EngagementLabel), { description: 'The label; null without one.' }),
    meaning: Text(500, {
      description: 'What the label means, or why there is none.',
      examples: ['Giver: in the last 180 days you gave more than you received.']
    })
  },
  { description: 'What only the person can read: sums and label.' }
)

export const MemberEngagement = Entity(
  'MemberEngagement',
  {
    community: UuidOf('The community (id).'),
    name: Line(200, { description: 'The name of the community.', examples: ['Service Design'] }),
    person: UuidOf('The person (id).'),
    asOf: Day({ description: 'The day as of which it is computed.', examples: ['2026-11-21'] }),
    level: Nullable(Ref(ParticipationLevel), {
      description: 'The level; null if they are not a member on that day, or if it is withheld.'
    }),
    suppressed: Type.Boolean({
      description: 'Whether the level is withheld from the caller, to protect the person.',
      examples: [false]
    }),
    meaning: Text(500, {
      description: 'What the level means, or why there is none.',
      examples: ['Active: took part in 3 of the last 6 months.']
    }),
    activePeriods: Nullable(
      Count({ description: 'Periods of the last 6 in which they took part; null if withheld.', examples: [3] })
    ),
    givingPeriods: Nullable(
      Count({ description: 'Periods of the last 6 in which they gave; null if withheld.', examples: [1] })
    ),
    own: Nullable(Ref(OwnEngagement), { description: 'Sums and label; null for all callers but the person.' }),
    explanations: List(Ref(EngagementExplanation), 2, {
      description: 'How the level and, for the person, the label were computed; empty unless `explain` is true.'
    })
  },
  { description: 'How a person takes part in a community.' }
)
export type MemberEngagement = Static<typeof MemberEngagement>
export const MemberEngagementPage = PageOf(MemberEngagement, 10_000)

export const EngagementFigure = Entity(
  'EngagementFigure',
  {
    figure: Type.String({
      minLength: 1,
      maxLength: 60,
      pattern: '^[a-z]+(_[a-z]+)*$',
      description: 'The figure.',
      examples: ['level']
    }),
    part: Nullable(Line(60, { description: 'The part; null for the whole.', examples: ['active'] })),
    value: Nullable(Amount('The value; null if it is withheld or not known.', 12)),
    suppressed: Type.Boolean({ description: 'Whether the value is withheld, to protect people.', examples: [false] }),
    reason: Nullable(
      Type.String({
        maxLength: 60,
        pattern: '^[a-z0-9]+(_[a-z0-9]+)*$',
        description: 'Why there is no value; null if there is one.',
        examples: ['small_numbers']
      })
    )
  },
  { description: 'A figure about the engagement in a community.' }
)
export type EngagementFigure = Static<typeof EngagementFigure>

export const EngagedPerson = Entity(
  'EngagedPerson',
  {
    person: UuidOf('The person (id).'),
    name: Line(200, { description: 'Their name.', examples: ['Ada Okafor'] }),
    on: Day({ description: 'The day of the act that it is about.', examples: ['2026-11-02'] })
  },
  { description: 'A person to thank, to welcome or to ask how they are.' }
)
export type EngagedPerson = Static<typeof EngagedPerson>

const PEOPLE_AT_MOST = 100
const people = (description: string) =>
  List(Ref(EngagedPerson), PEOPLE_AT_MOST, { description: `${description} At most 100, latest first.` })

export const EngagementPeople = Entity(
  'EngagementPeople',
  {
    firstGave: people('Who gave for the first time in the last 90 days, and when.'),
    goneQuiet: people('Members who were active 90 days ago and took no part since, with the day of their last act.'),
    notThanked: people('Who gave in the last 90 days and was never thanked publicly, with the day of their last gift.')
  },
  { description: 'People whom the leader and the core group may want to thank or to talk to. No order of merit.' }
)
export type EngagementPeople = Static<typeof EngagementPeople>

export const CommunityEngagement = Entity(
  'CommunityEngagement',
  {
    community: UuidOf('The community (id).'),
    name: Line(200, { description: 'Its name.', examples: ['Service Design'] }),
    asOf: Day({ description: 'The day as of which it is computed.', examples: ['2026-11-21'] }),
    figures: List(Ref(EngagementFigure), 100, { description: 'The figures, each with its parts.' }),
    people: Nullable(Ref(EngagementPeople), { description: 'Whom to thank or to talk to; null for keys.' }),
    explanations: List(Ref(EngagementExplanation), 20, {
      description: 'How the figures were computed; empty unless `explain` is true.'
    })
  },
  { description: 'How people take part in a community, as a whole. Labels of people are not part of it.' }
)
export type CommunityEngagement = Static<typeof CommunityEngagement>

export const EngagementQuery = Entity(
  'EngagementQuery',
  {
    asOf: Type.Optional(
      Day({
        description: 'The day as of which it is computed, by what is on record now. Not in the future. Default: today.',
        examples: ['2026-10-31']
      })
    ),
    explain: Type.Optional(Type.Boolean({ default: false, description: 'Whether to add how it was computed.' }))
  },
  { description: 'Parameters for reading engagement.' }
)
export type EngagementQuery = Static<typeof EngagementQuery>
