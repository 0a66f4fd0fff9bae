import { defineModule } from '../../../core/module/module.ts'
import { mergers } from './carry-over.ts'
import { mergingOperations } from './operations.ts'

export const merging = defineModule({ name: 'merging', operations: mergingOperations, follows: [mergers] })
