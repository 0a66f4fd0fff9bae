import { sql } from 'drizzle-orm'
import { defineModule } from '../../../core/module/module.ts'
import { personal } from '../../../core/module/personal.ts'
import { queuedJobs, queueWarnings } from '../../../platform/jobs/queue-tables.ts'
import { jobRuns } from '../../../platform/jobs/table.ts'
import { personModel } from './model.ts'
import { personOperations } from './operations.ts'
import { people as table } from './table.ts'

const COLUMNS = [
  ...([
    'id',
    'name',
    'email',
    'externalId',
    'handle',
    'title',
    'organisation',
    'unit',
    'function',
    'level',
    'isManager',
    'location'
  ] as const),
  ...([
    'timeZone',
    'language',
    'eventReminders',
    'engagementLabels',
    'bio',
    'avatarUrl',
    'profileUrl',
    'startedOn',
    'leftOn',
    'source',
    'externalKey',
    'createdAt'
  ] as const)
]

export const people = defineModule({
  name: 'people',
  personal: [
    personal(table, {
      people: { id: { erasure: 'deleted', holds: COLUMNS } },
      words: ['title', 'bio', 'organisation', 'unit', 'function', 'level', 'location']
    }),
    personal(jobRuns, { words: ['failure'] }),
    personal(queuedJobs, { words: ['data', 'output', 'sourceOutput'] }),
    personal(queueWarnings, { words: ['message', 'data'] })
  ],
  operations: personOperations,
  subjects: { person: { model: personModel, relatesTo: id => ({ person: id }) } },
  relations: {
    self: { words: 'the person concerned', holds: (subject, person) => sql`${subject.person} = ${person}` }
  },
  constraints: {
    people_external_id_key: { code: 'EXTERNAL_ID_TAKEN', pointer: '/externalId' },
    people_origin_key: { code: 'ORIGIN_TAKEN', pointer: '/externalKey' }
  }
})
