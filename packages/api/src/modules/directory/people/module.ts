import { sql } from 'drizzle-orm'
import { defineModule } from '../../../core/module/module.ts'
import { personModel } from './model.ts'
import { personOperations } from './operations.ts'

export const people = defineModule({
  name: 'people',
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
