import type { Draft } from '../model/write.ts'
import { ApiError } from '../problem/api-error.ts'
import { languages } from '../words/catalogue.ts'

/** The service has words in the language that a draft names. */
export const hasKnownLanguage = ({ language }: Draft) => {
  if (typeof language !== 'string' || languages().includes(language)) return
  const detail = `The service has no texts in this language. Use one of these, as written here: ${languages().join(', ')}.`
  throw new ApiError('RULE_BROKEN', detail, [{ pointer: '/language', detail }])
}
