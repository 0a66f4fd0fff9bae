import { defineModule } from '../../../core/module/module.ts'
import { jsonLdOperations } from './operations.ts'

export const jsonLd = defineModule({ name: 'jsonLd', operations: jsonLdOperations })
