import { defineModule } from '../../../core/module/module.ts'
import { topicOperations } from './operations.ts'

export const topics = defineModule({
  name: 'topics',
  operations: topicOperations
})
