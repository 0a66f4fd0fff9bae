import { defineModule } from '../../../core/module/module.ts'
import { packOperations } from './operations.ts'

export const packs = defineModule({
  name: 'rule packs',
  operations: packOperations,
  subjects: { rule_pack: {} }
})
