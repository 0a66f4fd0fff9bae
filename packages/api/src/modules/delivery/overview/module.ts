import { defineModule } from '../../../core/module/module.ts'
import { overviewOperations } from './operations.ts'

export const overview = defineModule({ name: 'overview', operations: overviewOperations })
