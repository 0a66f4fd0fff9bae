import { defineModule } from '../../../core/module/module.ts'
import { comparisonOperations } from './operations.ts'

export const charterComparisons = defineModule({ name: 'charter comparisons', operations: comparisonOperations })
