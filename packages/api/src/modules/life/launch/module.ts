import { defineModule } from '../../../core/module/module.ts'
import * as en from '../words.en.ts'
import './lacks.ts'

export const launch = defineModule({ name: 'launch', words: { en } })
