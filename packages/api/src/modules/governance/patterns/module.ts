import { defineModule } from '../../../core/module/module.ts'
import { patternOperations } from './operations.ts'

export const patterns = defineModule({ name: 'patterns', operations: patternOperations })
