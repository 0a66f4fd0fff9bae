import { Measure, MeasureQuery, MeasureValue, MeasureValueQuery } from '@guildhall/schema'
import { and, eq, isNull, type SQL, type SQLWrapper, sql } from 'drizzle-orm'
import { defineModel, type Model, type View } from '../../../core/model/model.ts'
import type { WriteModel } from '../../../core/model/write.ts'
import { communityModel, visibleCommunities } from '../../directory/communities/model.ts'
import { communities } from '../../directory/communities/table.ts'
import { personModel } from '../../directory/people/model.ts'
import { charterModel } from '../charters/model.ts'
import { measures, measureValues } from './table.ts'

type Measures = typeof measures
type Values = typeof measureValues

/**
 * Which measures a caller sees, within the communities that they see: those of the charter in force, and all but publishable keys
 * those of earlier versions.
 */
const visibleMeasures = (t: Measures, view: View): SQL | undefined => {
  if (view.audience === 'service' && !view.portalBound) return undefined
  const inSight = sql`exists (select from ${communities} where ${and(eq(communities.id, t.communityId), visibleCommunities(communities, view))})`
  return view.audience === 'public' ? and(isNull(t.retiredAt), inSight) : inSight
}

const latest = (t: { id: SQLWrapper }, column: 'value' | 'value_on') =>
  sql`(select latest.${sql.raw(column)} from measure_values latest where latest.measure_id = ${t.id} order by latest.value_on desc limit 1)`

export const measureModel: Model<typeof Measure> = defineModel({
  name: 'Measure',
  schema: Measure,
  query: MeasureQuery,
  table: measures,
  fields: {
    latestOn: t => latest(t, 'value_on'),
    latestValue: t => latest(t, 'value'),
    progress: t => sql`measure_progress(${t.baseline}, ${t.target}, ${latest(t, 'value')})`
  },
  edges: {
    community: { to: () => communityModel, by: 'communityId' },
    charter: { to: () => charterModel, by: 'charterId' }
  },
  visible: visibleMeasures,
  leavesOut: { rows: t => sql`${(t as Measures).retiredAt} is not null`, unless: 'retired' },
  filters: {
    community: { to: () => communityModel, where: (t, { community }) => eq(t.communityId, community) },
    retired: (t, { retired }) => sql`(${t.retiredAt} is not null) = ${retired}::boolean`
  },
  sorts: { position: t => t.position, createdAt: t => t.createdAt, updatedAt: t => t.updatedAt }
})

/** Values are seen as their measures are. */
const visibleValues = (t: Values, view: View): SQL | undefined => {
  const visible = visibleMeasures(measures, view)
  return visible && sql`exists (select from ${measures} where ${and(eq(measures.id, t.measureId), visible)})`
}

export const measureValueModel: Model<typeof MeasureValue> = defineModel({
  name: 'MeasureValue',
  schema: MeasureValue,
  query: MeasureValueQuery,
  table: measureValues,
  fields: { on: t => t.valueOn },
  edges: {
    measure: { to: () => measureModel, by: 'measureId' },
    recordedBy: { to: () => personModel, by: 'recordedById' }
  },
  visible: visibleValues,
  filters: {
    measure: { to: () => measureModel, where: (t, { measure }) => eq(t.measureId, measure) }
  },
  sorts: { valueOn: t => t.valueOn, createdAt: t => t.createdAt, updatedAt: t => t.updatedAt }
})

export const measureValueWritable: WriteModel = {
  model: measureValueModel,
  upsertKey: ['measure_id', 'value_on'],
  references: { measure: { column: 'measure_id', to: () => measureModel, holds: 'one' } }
}
