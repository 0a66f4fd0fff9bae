import { defineModule } from '../../../core/module/module.ts'
import { isMoot } from './ask.ts'
import { checkInOperations } from './operations.ts'

export const checkIns = defineModule({ name: 'checkIns', operations: checkInOperations, moot: { check_in: isMoot } })
