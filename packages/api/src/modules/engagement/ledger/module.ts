import { defineModule } from '../../../core/module/module.ts'
import { ledgerOperations } from './operations.ts'

export const ledger = defineModule({ name: 'ledger', operations: ledgerOperations })
