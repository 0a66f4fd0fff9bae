import type { Problem } from '@guildhall/schema'
import { toApiError } from '../problem/constraints.ts'
import { problems } from '../problem/registry.ts'
import { speechIn } from './catalogue.ts'
import { FIRST_LANGUAGE } from './words.ts'

/** The page that explains a problem. */
export const problemPage = (code: string) => `/problems/${code}`

/** A problem as RFC 9457 writes it, in the language of the caller; `instance` is the id of the request. */
export const toProblem = (error: unknown, instance = '-', language = FIRST_LANGUAGE): Problem => {
  const { code, detail, errors } = toApiError(error)
  const { status, ...words } = problems[code]
  const { title, help } = language === FIRST_LANGUAGE ? words : speechIn(language).problem(code)
  return {
    type: problemPage(code),
    title,
    status,
    detail: detail ?? help,
    code,
    instance,
    ...(errors.length > 0 ? { errors: errors.slice(0, 100) } : {})
  }
}
