import { defineModule } from '../../../core/module/module.ts'
import { organisationModel } from './model.ts'
import { organisationOperations } from './operations.ts'

export const organisations = defineModule({
  name: 'organisations',
  operations: organisationOperations,
  subjects: { organisation: { model: organisationModel, relatesTo: () => ({}) } },
  constraints: {
    organisations_origin_key: { code: 'ORIGIN_TAKEN', pointer: '/externalKey' }
  }
})
