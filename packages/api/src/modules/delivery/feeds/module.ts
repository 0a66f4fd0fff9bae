import { defineModule } from '../../../core/module/module.ts'
import * as en from '../words.en.ts'
import { feedOperations } from './operations.ts'

export const feeds = defineModule({
  name: 'feeds',
  operations: feedOperations,
  words: { en }
})
