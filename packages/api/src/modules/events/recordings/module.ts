import { sql } from 'drizzle-orm'
import { listBy } from '../../../core/model/extend.ts'
import { defineModule } from '../../../core/module/module.ts'
import { personal } from '../../../core/module/personal.ts'
import { hostFor } from '../events/visible.ts'
import { occurrenceModel } from '../occurrences/model.ts'
import { recordingModel } from './model.ts'
import { recordingLifecycle as lifecycle, recordingOperations } from './operations.ts'
import { recordings as table } from './table.ts'

export const recordings = defineModule({
  name: 'recordings',
  personal: [personal(table, { words: ['title', 'url'] })],
  operations: recordingOperations,
  extensions: [
    {
      model: occurrenceModel,
      edges: { recordings: listBy<typeof table>('occurrenceId', () => recordingModel, 'Its recordings.') }
    }
  ],
  subjects: {
    recording: {
      model: recordingModel,
      activity: recordingModel.visible,
      relatesTo: (id, person) => ({
        community: hostFor(person),
        person: sql`case when ${person} = any (o.organiser_ids || o.facilitator_ids || o.note_taker_ids) then ${person} end`,
        portals: sql`c.portal_ids`,
        from: sql`recordings r join occurrences o on o.id = r.occurrence_id join events e on e.id = o.event_id join communities c on c.id = e.community_id
          where r.id = ${id}`
      })
    }
  },
  lifecycles: { recordings: { lifecycle, page: 'meetings.md' } },
  constraints: {
    recordings_visibility_bound: {
      code: 'RULE_BROKEN',
      pointer: '/visibility',
      detail: 'A recording is never more visible than its event. Choose a narrower visibility.'
    }
  }
})
