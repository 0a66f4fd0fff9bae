import { defineModule } from '../../../core/module/module.ts'
import { isMoot } from './ask.ts'
import { checkInLink } from './code.ts'
import { checkInOperations } from './operations.ts'

export const checkIns = defineModule({
  name: 'checkIns',
  operations: checkInOperations,
  mailLinks: { check_in: checkInLink },
  moot: { check_in: isMoot }
})
