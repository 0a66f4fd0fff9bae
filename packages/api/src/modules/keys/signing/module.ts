import { defineModule } from '../../../core/module/module.ts'
import { privateHalves } from './keys.ts'
import { signingKeyModel } from './model.ts'
import { signingOperations } from './operations.ts'

export const signing = defineModule({
  name: 'signing',
  operations: signingOperations,
  subjects: { signing_key: { model: signingKeyModel, activity: signingKeyModel.visible } },
  secrets: [privateHalves]
})
