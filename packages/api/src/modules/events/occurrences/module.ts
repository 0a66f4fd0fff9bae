import { sql } from 'drizzle-orm'
import { defineModule } from '../../../core/module/module.ts'
import { type Personal, personal } from '../../../core/module/personal.ts'
import { personInRole } from '../events/personal.ts'
import { hostFor } from '../events/visible.ts'
import { extendOccurrences } from './extend.ts'
import { occurrenceLifecycle as lifecycle } from './lifecycle.ts'
import { occurrenceModel } from './model.ts'
import { keepNearestDates } from './of-community.ts'
import { occurrenceOperations } from './operations.ts'
import { followPauses } from './pause.ts'
import { occurrences as table } from './table.ts'
import { unconfirmOccurrences } from './unconfirm.ts'

export const occurrences = defineModule({
  name: 'occurrences',
  personal: [
    personal(table, {
      people: personInRole(table, ['id', 'communityId', 'eventId', 'title', 'startsAt', 'endsAt', 'status', 'outcome']),
      words: ['title', 'description', 'topics', 'place', 'externalSpeakers', 'joinUrl', 'cause']
    }) as Personal
  ],
  operations: occurrenceOperations,
  subjects: {
    occurrence: {
      model: occurrenceModel,
      activity: occurrenceModel.visible,
      relatesTo: (id, person) => ({
        community: hostFor(person),
        person: sql`case when ${person} = any (o.organiser_ids || o.facilitator_ids) then ${person} end`,
        portals: sql`c.portal_ids`,
        from: sql`occurrences o join events e on e.id = o.event_id join communities c on c.id = e.community_id where o.id = ${id}`
      })
    }
  },
  lifecycles: { occurrences: { lifecycle, page: 'events.md' } },
  consumers: { pauses: { handler: () => followPauses } },
  jobs: [
    {
      name: 'keep-nearest-dates',
      description:
        'Keeps the dates nearest to now of communities whose dates have changed or begun, for their next date and cadence.',
      schedule: '* * * * *',
      expireInSeconds: 300,
      run: keepNearestDates
    },
    {
      name: 'extend-occurrences',
      description: 'Creates the occurrences of series up to 13 months ahead.',
      schedule: '25 3 * * *',
      expireInSeconds: 600,
      run: extendOccurrences
    },
    {
      name: 'unconfirm-occurrences',
      description: 'Sets the outcome of occurrences that ended 7 days ago without a recorded outcome to unconfirmed.',
      schedule: '40 3 * * *',
      expireInSeconds: 600,
      run: unconfirmOccurrences
    }
  ],
  constraints: {
    occurrences_length_check: {
      code: 'RULE_BROKEN',
      pointer: '/durationMinutes',
      detail: 'An occurrence takes minutes or whole days. Send `durationMinutes` or `days`.'
    },
    occurrences_whole_days_check: {
      code: 'RULE_BROKEN',
      pointer: '/start',
      detail: 'What takes whole days starts at midnight. Send a `start` that ends with T00:00.'
    },
    occurrences_cause_check: { code: 'CAUSE_NEEDED', pointer: '/cause' },
    occurrences_held_check: {
      code: 'RULE_BROKEN',
      pointer: '/outcome',
      detail: 'A cancelled occurrence is not held. Reinstate it first.'
    }
  }
})
