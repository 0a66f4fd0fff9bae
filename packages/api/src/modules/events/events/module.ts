import { type SQL, sql } from 'drizzle-orm'
import type { Edge } from '../../../core/model/model.ts'
import { defineModule } from '../../../core/module/module.ts'
import { type Personal, personal } from '../../../core/module/personal.ts'
import type { RowKind } from '../../../core/module/row-kind.ts'
import { communityModel } from '../../directory/communities/model.ts'
import { occurrenceModel } from '../occurrences/model.ts'
import { cadence, nextOccurrence } from '../occurrences/of-community.ts'
import * as en from '../words.en.ts'
import { eventsOf, heldBy } from './filters.ts'
import { eventLifecycle as lifecycle } from './lifecycle.ts'
import { eventModel } from './model.ts'
import { eventOperations } from './operations.ts'
import { personInRole } from './personal.ts'
import { events as table } from './table.ts'
import { hostFor } from './visible.ts'
import { eventWritable, inRoles } from './writable.ts'

const row: RowKind = {
  scope: 'events:write',
  write: eventWritable,
  hosts: 'hosts',
  names: { hosts: 'community', ...Object.fromEntries(Object.keys(inRoles).map(role => [role, 'person'] as const)) }
}

/** An edge from a community to what it hosts, alone or with others. */
const hostedBy = <T>(to: Edge['to'], holds: (other: T, communities: SQL) => SQL, description: string): Edge => ({
  kind: 'many',
  to,
  on: (t, other: T) => holds(other, sql`array[${t}.id]`),
  omit: ['community'],
  description
})
const isOf = (event: typeof table, communities: SQL) =>
  sql`${event.id} = ${eventsOf(sql`${table.hostIds} && ${communities}`)}`

export const events = defineModule({
  name: 'events',
  personal: [
    personal(table, {
      people: {
        ...personInRole(table, ['id', 'communityId', 'title', 'description', 'start', 'timeZone', 'recurrence']),
        proposerId: { erasure: 'emptied', holds: ['id', 'communityId', 'title', 'status', 'createdAt'] }
      },
      words: [
        'title',
        'description',
        'topics',
        'goal',
        'externalSpeakers',
        'callToAction',
        'preparation',
        'place',
        'joinUrl',
        'cause'
      ]
    }) as Personal
  ],
  operations: eventOperations,
  extensions: [
    {
      model: communityModel,
      edges: {
        events: hostedBy(() => eventModel, isOf, 'The events that it hosts, alone or with others.'),
        occurrences: hostedBy(() => occurrenceModel, heldBy, 'When the events that it hosts take place.'),
        nextOccurrence
      },
      fields: { cadence }
    }
  ],
  subjects: {
    event: {
      model: eventModel,
      activity: eventModel.visible,
      relatesTo: (id, person) => ({
        community: hostFor(person),
        person: sql`case when ${person} = any (e.organiser_ids || e.facilitator_ids) or e.status = 'proposed' and e.proposer_id = ${person} then ${person} end`,
        portals: sql`c.portal_ids`,
        from: sql`events e join communities c on c.id = e.community_id where e.id = ${id}`
      })
    }
  },
  words: { en },
  rowKinds: { event: row },
  lifecycles: { events: { lifecycle, page: 'events.md' } },
  constraints: {
    events_origin_key: { code: 'ORIGIN_TAKEN', pointer: '/externalKey' },
    events_length_check: {
      code: 'RULE_BROKEN',
      pointer: '/durationMinutes',
      detail: 'An event takes minutes or whole days. Send `durationMinutes` or `days`, and null for the other.'
    },
    events_whole_days_check: {
      code: 'RULE_BROKEN',
      pointer: '/start',
      detail: 'An event of whole days starts at midnight. Send a `start` that ends with T00:00.'
    },
    events_cause_check: { code: 'CAUSE_NEEDED', pointer: '/cause' },
    events_owner: {
      code: 'RULE_BROKEN',
      pointer: '/hosts/0',
      detail: 'The first host owns the event and stays the first. Add or remove the others.'
    },
    events_visibility_bound: {
      code: 'RULE_BROKEN',
      pointer: '/visibility',
      detail: 'An event is never more visible than its community. Choose a narrower visibility.'
    }
  }
})
