import { defineModule } from '../../../core/module/module.ts'
import { personal } from '../../../core/module/personal.ts'
import { rulePacks } from '../evaluation/table.ts'
import { packOperations } from './operations.ts'

export const packs = defineModule({
  name: 'rule packs',
  personal: [personal(rulePacks, { words: ['custom'] })],
  operations: packOperations,
  subjects: { rule_pack: {} }
})
