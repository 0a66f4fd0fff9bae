import { defineModule } from '../../../core/module/module.ts'
import { attestationInMail } from '../../pages/representatives/attestation-link.ts'
import { bulkOperations } from './operations.ts'

export const bulk = defineModule({
  name: 'bulk',
  operations: bulkOperations,
  mailLinks: { page_reminder: attestationInMail }
})
