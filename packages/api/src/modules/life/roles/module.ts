import { defineModule } from '../../../core/module/module.ts'
import { roleOperations } from './operations.ts'

export const roles = defineModule({ name: 'roles', operations: roleOperations })
