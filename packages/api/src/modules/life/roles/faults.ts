import { ApiError } from '../../../core/problem/api-error.ts'

/** Refuses a change with what makes it right, at a member of what was sent. */
export const broken = (pointer: string, detail: string, code: 'RULE_BROKEN' | 'CONFLICT' = 'RULE_BROKEN') =>
  new ApiError(code, detail, [{ pointer, detail }])
