import { sql } from 'drizzle-orm'
import { listBy } from '../../../core/model/extend.ts'
import { defineModule } from '../../../core/module/module.ts'
import { personal } from '../../../core/module/personal.ts'
import { communityModel } from '../../directory/communities/model.ts'
import { measureRow } from './import.ts'
import { measureModel, measureValueModel } from './model.ts'
import { measureOperations } from './operations.ts'
import { knownMeasures } from './prefill.ts'
import { measures as measureTable, measureValues } from './table.ts'

export const measures = defineModule({
  name: 'measures',
  personal: [
    personal(measureTable, { words: ['name', 'unit'] }),
    personal(measureValues, {
      people: {
        recordedById: { erasure: 'emptied', holds: ['id', 'measureId', 'valueOn', 'value', 'note', 'createdAt'] }
      },
      words: ['note']
    })
  ],
  retention: [
    {
      setting: 'KEEP_MEASURE_NOTES',
      what: 'values of measures',
      after: 'The person who recorded it and the note are emptied; the value stays.',
      forget: (before, most) => sql`
        with gone as (
          update measure_values set recorded_by_id = null, note = null where id = any (array(
            select id from measure_values where value_on < day_of(${before}) and num_nonnulls(recorded_by_id, note) > 0 limit ${most}))
          returning 1)
        select count(*)::int as count from gone`
    }
  ],
  operations: measureOperations,
  prefills: [knownMeasures],
  rowKinds: { measure: measureRow },
  extensions: [
    {
      model: communityModel,
      edges: {
        measures: listBy<typeof measureTable>('communityId', () => measureModel, 'The measures of its charter.')
      }
    },
    {
      model: measureModel,
      edges: { values: listBy<typeof measureValues>('measureId', () => measureValueModel, 'Its values.') }
    }
  ],
  subjects: {
    measure: {
      model: measureModel,
      activity: measureModel.visible,
      relatesTo: id => ({
        community: sql`c.id`,
        portals: sql`c.portal_ids`,
        from: sql`measures r join communities c on c.id = r.community_id where r.id = ${id}`
      })
    },
    measure_value: {
      model: measureValueModel,
      activity: measureValueModel.visible,
      relatesTo: id => ({
        community: sql`c.id`,
        person: sql`v.recorded_by_id`,
        portals: sql`c.portal_ids`,
        from: sql`measure_values v join measures r on r.id = v.measure_id join communities c on c.id = r.community_id where v.id = ${id}`
      })
    }
  }
})
