import { defineModule } from '../../../core/module/module.ts'
import { canvasOperations } from './operations.ts'

export const canvas = defineModule({
  name: 'canvas',
  operations: canvasOperations
})
