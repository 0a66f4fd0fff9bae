import { defineModule } from '../../../core/module/module.ts'
import * as en from '../words.en.ts'
import './lacks.ts'
import { launchOperations } from './operations.ts'

export const launch = defineModule({ name: 'launch', operations: launchOperations, words: { en } })
