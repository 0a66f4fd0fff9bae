import { type Static, Type } from '@sinclair/typebox'
import {
  Count,
  Entity,
  Foreign,
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
  Summary,
  stamps,
  version
} from '../primitives/shapes.ts'
import { CommunitySummary, PersonSummary } from '../primitives/summary.ts'
import { Problem } from '../transports/problem.ts'
import { ContributionActivity, Direction, Weighing } from './activity.ts'

const about = Nullable(
  Line(300, {
    description:
      'The question, occurrence or resource that it was about: its id here, or its key in the source system.',
    examples: ['question-5512']
  })
)
const source = Foreign({ description: 'The system that recorded it.', examples: ['chat'] })
const sourceKey = Foreign({
  description: 'Its key in that system; unique per source.',
  examples: ['1732182000.000200']
})
const occurredAt = (description: string) => Instant({ description, examples: ['2026-11-20T16:05:12.345Z'] })

const answeredKey = Nullable(sourceKey, {
  description: 'Its key in that system; unique per source. Null once the person was erased.'
})

export const ContributionSummary = Summary('Contribution', {
  id: Id({ description: 'The contribution’s id.' }),
  source,
  sourceKey: answeredKey
})

/** What an act in the ledger says, posted or read from the records of the service. */
export const act = {
  community: Ref(CommunitySummary, { description: 'The community.' }),
  person: Nullable(Ref(PersonSummary), { description: 'Who did it; null once the person was erased.' }),
  activity: Ref(ContributionActivity),
  direction: Ref(Direction),
  weightVersion: Nullable(Count({ description: 'The version of the weight; null if the source stated the weight.' }), {
    examples: [1]
  }),
  occurredAt: occurredAt('When it happened.'),
  counterpart: Nullable(Ref(PersonSummary), { description: 'To or from whom; null if that is not known.' }),
  about
}

/** What an act weighs; that of a correction is negative. */
export const weight = Type.Number({
  minimum: -100,
  maximum: 100,
  description:
    'What it weighs: by the weight in force on its day unless the source stated one; negative for a correction.',
  examples: [2]
})

export const Contribution = Entity(
  'Contribution',
  {
    id: Id({ description: 'The contribution’s id.' }),
    ...act,
    weight,
    source,
    sourceKey: answeredKey,
    corrects: Nullable(Ref(ContributionSummary), {
      description: 'The contribution that it takes back; null if it is no correction.'
    }),
    ...stamps,
    ...version
  },
  {
    description:
      'What a person gave to a community or received from it, as another system recorded it. It never changes: a correction is a contribution of its own.'
  }
)
export type Contribution = Static<typeof Contribution>

export const ContributionCreate = Entity(
  'ContributionCreate',
  {
    community: Named('a community', { description: 'The community (slug or id).' }),
    person: Named('a person', { description: 'Who did it (id).' }),
    activity: Ref(ContributionActivity),
    occurredAt: occurredAt('When it happened. Not in the future.'),
    weight: Type.Optional(Weighing('What it weighs. Default: the weight of the activity in force on that day.')),
    counterpart: Type.Optional(
      Nullable(Named('a person', { description: 'To or from whom (id), not the person themselves.' }))
    ),
    about: Type.Optional(about),
    source,
    sourceKey,
    corrects: Type.Optional(
      Nullable(
        Named('a contribution', {
          description:
            'The contribution (id) to take back. A correction repeats its community, person, activity, `occurredAt` and source, without `weight`, under a key of its own.'
        }),
        { examples: [null] }
      )
    )
  },
  { description: 'A contribution to record.' }
)
export type ContributionCreate = Static<typeof ContributionCreate>

const MOST = { minItems: 1, maxItems: 1000, description: 'The contributions. Maximum 1,000.' }
const entries = <T extends Parameters<typeof Type.Array>[0]>($id: string, item: T) =>
  Type.Object(
    { items: Type.Array(item, MOST) },
    { $id, title: $id, additionalProperties: false, description: 'Contributions to record, in any order.' }
  )
export const ContributionsCreate = entries('ContributionsCreate', Ref(ContributionCreate))
export type ContributionsCreate = Static<typeof ContributionsCreate>

/** What a call is refused by as a whole: each of its items is answered for itself. */
export const contributionsEnvelope = Type.Object(
  { items: Type.Array(Type.Unknown(), MOST) },
  { additionalProperties: false }
)

export const ContributionResult = Entity(
  'ContributionResult',
  {
    index: Count({ description: 'Its place in `items`, from 0.', examples: [0] }),
    outcome: Type.Unsafe<'created' | 'unchanged' | 'failed'>({
      type: 'string',
      enum: ['created', 'unchanged', 'failed'],
      description: '`unchanged`: it was recorded before.'
    }),
    id: Nullable(Type.String({ format: 'uuid', maxLength: 36, description: 'The contribution; null if it failed.' })),
    problem: Nullable(Ref(Problem), { description: 'Why it failed.', examples: [null] })
  },
  { description: 'The result for one contribution.' }
)
export type ContributionResult = Static<typeof ContributionResult>

export const ContributionResults = Entity(
  'ContributionResults',
  { items: List(Ref(ContributionResult), 1000, { description: 'One result per item, in order.' }) },
  { description: 'The result for each contribution.' }
)
export type ContributionResults = Static<typeof ContributionResults>

export const ContributionPage = PageOf(Contribution)

const query = {
  ...listQuery(['occurredAt', 'createdAt', 'updatedAt'], 'occurredAt'),
  community: Several(Named('a community'), 'Filter by community (slug or id).'),
  person: Several(Named('a person'), 'Filter by person (id).'),
  activity: Several(Ref(ContributionActivity), 'Filter by activity.'),
  direction: Several(Ref(Direction), 'Filter by direction.'),
  source: Type.Optional(Foreign({ description: 'Filter by source system.', examples: ['chat'] })),
  sourceKey: Type.Optional(
    Foreign({ description: 'Filter by the key in the source system.', examples: ['1732182000.000200'] })
  )
}
export const ContributionQuery = Entity('ContributionQuery', query, {
  description: 'Parameters for listing contributions.'
})
export type ContributionQuery = Static<typeof ContributionQuery>
