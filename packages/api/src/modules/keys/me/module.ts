import { defineModule } from '../../../core/module/module.ts'
import { meOperations } from './operations.ts'

export const me = defineModule({ name: 'me', operations: meOperations })
