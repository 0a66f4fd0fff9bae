import { defineModule } from '../../../core/module/module.ts'
import { networkOperations } from './operations.ts'

export const network = defineModule({ name: 'network', operations: networkOperations })
