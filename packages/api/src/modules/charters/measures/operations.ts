import {
  CommunityMeasureQuery,
  MeasureChartQuery,
  MeasureValueCreate,
  MeasureValuesAnswer,
  MeasureValuesSet,
  ValuesOfMeasureQuery
} from '@guildhall/schema'
import { act } from '../../../core/operation/actions.ts'
import type { Kind } from '../../../core/operation/kind.ts'
import { del } from '../../../core/operation/mutations.ts'
import type { Operation } from '../../../core/operation/operation.ts'
import { get, list } from '../../../core/operation/queries.ts'
import { listUnder, readUnder } from '../../../core/operation/sub-resources.ts'
import { communityKind } from '../../directory/communities/operations.ts'
import { chartOf, EXAMPLE } from './chart.ts'
import { measureModel, measureValueModel, measureValueWritable } from './model.ts'
import { checkValues, recordValues, valueIds } from './record.ts'

const kind = {
  model: measureModel,
  noun: 'measures',
  singular: 'measure',
  subjectType: 'measure',
  scope: 'charters'
} satisfies Kind
const valueKind = {
  model: measureValueModel,
  writeModel: measureValueWritable,
  noun: 'measureValues',
  singular: 'measureValue',
  path: 'measure-values',
  subjectType: 'measure_value',
  scope: 'charters'
} satisfies Kind
const reading = { public: true, allowPortalKeys: true, allowedRoles: 'any' } as const
const writing = { allowPortalKeys: false, allowedRoles: ['leader', 'core'] } as const
const SEEN = 'They are visible to everyone who sees the community.'

const recording = act(
  kind,
  writing,
  {
    path: 'values',
    method: 'record',
    id: 'recordMeasureValue',
    summary: 'Record a value of a measure',
    description:
      'Records the value of a measure on a day, today or earlier. It replaces the value of the same day. The leader and the core group can record values.'
  },
  MeasureValueCreate,
  {
    of: measureValueModel,
    run: async ({ before, draft, call: { db, caller } }) => {
      checkValues([draft], () => '')
      const { ids } = await recordValues(db, before.id, caller.person, [draft])
      return ids[0] ?? (await valueIds(db, [{ measure: before.id, on: draft.on }]))[0]!
    }
  }
)

const recordingMany: Operation = {
  ...act(
    kind,
    writing,
    {
      path: 'values',
      method: 'recordMany',
      id: 'recordMeasureValues',
      summary: 'Record values of a measure',
      description:
        'Records up to 1,000 values of a measure, all or none. Each replaces the value of the same day; values of other days remain.'
    },
    MeasureValuesSet,
    {
      schema: MeasureValuesAnswer,
      run: async ({ before, draft: { items }, call: { db, caller } }) => {
        checkValues(items, index => `/items/${index}`)
        const { ids: _, ...answer } = await recordValues(db, before.id, caller.person, items)
        return answer
      }
    }
  ),
  verb: 'PUT'
}

export const measureOperations: Operation[] = [
  list(
    kind,
    reading,
    `Lists the measures of charters visible to the caller, by position in the charter by default. ${SEEN} Measures that a later version dropped are left out unless \`retired\` is sent.`
  ),
  get(kind, reading, 'Returns a measure by id, with its latest value and its progress.'),
  listUnder(
    { ...communityKind, scope: 'charters' },
    reading,
    {
      path: 'measures',
      method: 'measures',
      summary: 'List the measures of a community',
      description: `Lists the measures of the charter of a community, by position in the charter by default. ${SEEN}`
    },
    measureModel,
    CommunityMeasureQuery
  ),
  listUnder(
    kind,
    reading,
    {
      path: 'values',
      method: 'values',
      summary: 'List the values of a measure',
      description: 'Lists the values of a measure, by day by default.'
    },
    measureValueModel,
    ValuesOfMeasureQuery
  ),
  recording,
  recordingMany,
  readUnder(
    kind,
    reading,
    {
      path: 'chart.svg',
      method: 'chart',
      summary: 'Get a chart of a measure',
      description:
        'Returns an image (SVG) of the values of a measure over time, with its baseline and its target, for an `<img>`; for public communities a publishable key as `?key=` is enough. Each period shows its last value, and periods without a value are marked. It fits light and dark pages, and also states in text what it shows.'
    },
    { mediaType: 'image/svg+xml', example: EXAMPLE, run: chartOf },
    MeasureChartQuery
  ),
  get(valueKind, reading, 'Returns a value of a measure by id.'),
  del(
    valueKind,
    { allowPortalKeys: false, allowedRoles: ['self', 'leader', 'core'] },
    'Deletes a value of a measure. The leader and the core group can delete it, and the person who recorded it.'
  )
]
