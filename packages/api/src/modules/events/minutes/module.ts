import { sql } from 'drizzle-orm'
import { defineModule } from '../../../core/module/module.ts'
import { personal } from '../../../core/module/personal.ts'
import { hostFor } from '../events/visible.ts'
import { occurrenceModel } from '../occurrences/model.ts'
import type { occurrences } from '../occurrences/table.ts'
import { minutesModel } from './model.ts'
import { minutesLifecycle as lifecycle, minutesOperations } from './operations.ts'
import { minutes as table } from './table.ts'

export const minutes = defineModule({
  name: 'minutes',
  personal: [
    personal(table, {
      people: {
        authorIds: {
          erasure: 'removed',
          holds: ['id', 'communityId', 'occurrenceId', 'text', 'status', 'publishedAt', 'createdAt']
        }
      },
      words: ['text']
    })
  ],
  operations: minutesOperations,
  extensions: [
    {
      model: occurrenceModel,
      edges: {
        minutes: {
          kind: 'one',
          to: () => minutesModel,
          on: (t, other: typeof table) => sql`${other.occurrenceId} = ${(t as typeof occurrences).id}`,
          description: 'Its minutes.'
        }
      }
    }
  ],
  subjects: {
    minutes: {
      model: minutesModel,
      activity: minutesModel.visible,
      // Named by their own id, or before there are any by that of their occurrence.
      relatesTo: (id, person) => ({
        community: hostFor(person),
        person: sql`case when ${person} = any (o.organiser_ids || o.facilitator_ids || o.note_taker_ids || m.author_ids) then ${person} end`,
        portals: sql`c.portal_ids`,
        from: sql`occurrences o join events e on e.id = o.event_id join communities c on c.id = e.community_id
          left join minutes m on m.occurrence_id = o.id
          where o.id = coalesce((select occurrence_id from minutes where id = ${id}), ${id})`
      })
    }
  },
  lifecycles: { minutes: { lifecycle, page: 'meetings.md' } },
  constraints: {
    minutes_visibility_bound: {
      code: 'RULE_BROKEN',
      pointer: '/visibility',
      detail: 'Minutes are never more visible than their event. Choose a narrower visibility.'
    }
  }
})
