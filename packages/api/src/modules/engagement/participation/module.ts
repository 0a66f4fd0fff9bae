import { defineModule } from '../../../core/module/module.ts'
import { engagementOperations } from './operations.ts'

export const participation = defineModule({ name: 'participation', operations: engagementOperations })
