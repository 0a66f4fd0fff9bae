import { defineModule } from '../../../core/module/module.ts'
import { personal } from '../../../core/module/personal.ts'
import { organisationModel } from './model.ts'
import { organisationOperations } from './operations.ts'
import { organisations as table } from './table.ts'

export const organisations = defineModule({
  name: 'organisations',
  personal: [personal(table, { words: ['mission', 'topics'] })],
  operations: organisationOperations,
  subjects: { organisation: { model: organisationModel, relatesTo: () => ({}) } },
  constraints: {
    organisations_origin_key: { code: 'ORIGIN_TAKEN', pointer: '/externalKey' }
  }
})
