import { defineModule } from '../../core/module/module.ts'
import * as en from '../html/words.en.ts'

/** The pages that people open in a browser: their words, which other languages translate like those of the areas. */
export const site = defineModule({ name: 'site', words: { en } })
