import { defineModule } from '../../../core/module/module.ts'
import { bulkOperations } from './operations.ts'

export const bulk = defineModule({ name: 'bulk', operations: bulkOperations })
