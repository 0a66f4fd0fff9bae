import { type Static, Type } from '@sinclair/typebox'
import { MetricChartQuery } from '../engagement/metric-chart.ts'
import { pictureParameters } from '../primitives/picture.ts'
import {
  Count,
  Day,
  Entity,
  Id,
  Instant,
  listQuery,
  Named,
  Nullable,
  PageOf,
  Prose,
  Ref,
  Several,
  Summary,
  stamps,
  version,
  Whole
} from '../primitives/shapes.ts'
import { CommunitySummary, PersonSummary } from '../primitives/summary.ts'
import { CharterSummary } from './charter.ts'
import { CharterMeasure } from './section.ts'

const { name, unit, baseline, target, due } = CharterMeasure.properties

const amount = (description: string, example: number) =>
  Type.Number({ minimum: -1_000_000_000_000, maximum: 1_000_000_000_000, description, examples: [example] })
const on = Day({ description: 'The day of the value, today or earlier.', examples: ['2026-09-30'] })
const value = amount('The value, in the unit of the measure.', 3.5)
const note = Nullable(
  Prose(2000, { description: 'A note on the value.', examples: ['Without the two weeks of the move.'] })
)

/** The greatest number of values that one call records. */
export const MAX_MEASURE_VALUES = 1000

export const MeasureSummary = Summary('Measure', { id: Id({ description: 'The measure’s id.' }), name, unit })
export type MeasureSummary = Static<typeof MeasureSummary>

export const Measure = Entity(
  'Measure',
  {
    id: Id({ description: 'The measure’s id. It stays the same in later versions of the charter that have its name.' }),
    community: Ref(CommunitySummary, { description: 'The community whose measure it is.' }),
    charter: Nullable(Ref(CharterSummary), {
      description: 'The last published version of the charter that has it; null if that is not visible to the caller.'
    }),
    name,
    unit,
    baseline,
    target,
    due,
    position: Whole(1, 1000, {
      readOnly: true,
      description: 'Its position among the measures of the charter.',
      examples: [1]
    }),
    latestOn: Nullable(
      Day({
        readOnly: true,
        description: 'The day of the latest value; null without a value.',
        examples: ['2026-09-30']
      })
    ),
    latestValue: Nullable(amount('The latest value; null without a value.', 3.5), { readOnly: true }),
    progress: Nullable(
      Type.Number({
        minimum: 0,
        maximum: 1,
        readOnly: true,
        description:
          'How much of the way from the baseline to the target is done: (latest value − baseline) ÷ (target − baseline), at least 0 and at most 1, rounded to four decimals. Null without a value, a baseline or a target, or if the two are equal.',
        examples: [0.5]
      })
    ),
    retiredAt: Nullable(
      Instant({ readOnly: true, description: 'When a published version no longer had it; null if it is in force.' })
    ),
    ...stamps,
    ...version
  },
  {
    description:
      'A measure of a community’s charter, with dated values. It follows from the published charter; later versions keep the values of measures with the same name.'
  }
)
export type Measure = Static<typeof Measure>

export const MeasureValue = Entity(
  'MeasureValue',
  {
    id: Id({ description: 'The value’s id.' }),
    measure: Ref(MeasureSummary, { description: 'The measure whose value it is.' }),
    on,
    value,
    note,
    recordedBy: Nullable(Ref(PersonSummary), {
      description: 'The person who recorded it; null if a key did, or if they are not visible to the caller.'
    }),
    ...stamps,
    ...version
  },
  { description: 'The value of a measure on a day. A measure has one value per day.' }
)
export type MeasureValue = Static<typeof MeasureValue>

export const MeasureValueCreate = Entity(
  'MeasureValueCreate',
  { on, value, note: Type.Optional(note) },
  {
    description: 'A value to record. It replaces the one of the same day.',
    examples: [{ on: '2026-09-30', value: 3.5 }]
  }
)
export type MeasureValueCreate = Static<typeof MeasureValueCreate>

export const MeasureValuesSet = Entity(
  'MeasureValuesSet',
  {
    items: Type.Array(Ref(MeasureValueCreate), {
      minItems: 1,
      maxItems: MAX_MEASURE_VALUES,
      description: 'The values, one for each day. Maximum 1,000.'
    })
  },
  {
    description: 'Values of a measure to record, all or none.',
    examples: [{ items: [{ on: '2026-09-30', value: 3.5 }] }]
  }
)
export type MeasureValuesSet = Static<typeof MeasureValuesSet>

export const MeasureValuesAnswer = Entity(
  'MeasureValuesAnswer',
  {
    created: Count({ description: 'Number of days that had no value before.' }),
    updated: Count({ description: 'Number of days whose value was replaced.' }),
    unchanged: Count({ description: 'Number of days that had the same value and note before.' })
  },
  { description: 'What became of values.' }
)
export type MeasureValuesAnswer = Static<typeof MeasureValuesAnswer>

export const MeasurePage = PageOf(Measure)
const { community, ...ofCommunity } = {
  ...listQuery(['position', 'createdAt', 'updatedAt'], 'position'),
  community: Several(Named('a community'), 'Filter by community (slug or id).'),
  retired: Type.Optional(
    Type.Boolean({ description: 'Filter by whether they are retired. Default: false.', examples: [true] })
  )
}
export const MeasureQuery = Entity(
  'MeasureQuery',
  { ...ofCommunity, community },
  { description: 'Parameters for listing measures.' }
)
export type MeasureQuery = Static<typeof MeasureQuery>
export const CommunityMeasureQuery = Entity('CommunityMeasureQuery', ofCommunity, {
  description: 'Parameters for listing the measures of a community.'
})

export const MeasureValuePage = PageOf(MeasureValue)
const valueSorts = ['valueOn', 'createdAt', 'updatedAt'] as const
const { measure, ...ofMeasure } = {
  ...listQuery(valueSorts, 'valueOn'),
  measure: Several(Named('a measure'), 'Filter by measure (id).')
}
export const MeasureValueQuery = Entity(
  'MeasureValueQuery',
  { ...ofMeasure, measure },
  { description: 'Parameters for listing values of measures.' }
)
export type MeasureValueQuery = Static<typeof MeasureValueQuery>
export const ValuesOfMeasureQuery = Entity('ValuesOfMeasureQuery', ofMeasure, {
  description: 'Parameters for listing the values of a measure.'
})

const { width, plain } = MetricChartQuery.properties
export const MeasureChartQuery = Entity(
  'MeasureChartQuery',
  { ...pictureParameters, width, plain },
  { description: 'Parameters for drawing a measure.' }
)
export type MeasureChartQuery = Static<typeof MeasureChartQuery>
