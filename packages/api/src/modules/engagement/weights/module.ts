import { defineModule } from '../../../core/module/module.ts'
import { weightModel } from './model.ts'
import { weightOperations } from './operations.ts'

export const weights = defineModule({
  name: 'weights',
  operations: weightOperations,
  subjects: { weight: { model: weightModel, relatesTo: () => ({}), activity: weightModel.visible } }
})
