import { defineModule } from '../../../core/module/module.ts'
import { formatOperations } from './operations.ts'

export const formats = defineModule({ name: 'formats', operations: formatOperations })
