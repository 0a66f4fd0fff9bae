import type { ProblemError } from '@guildhall/schema'
import { type ProblemCode, problems } from './registry.ts'

/** A problem that the caller is told of: its code decides status and title, its detail says what would put it right. */
export class ApiError extends Error {
  override name = 'ApiError'
  readonly code: ProblemCode
  /** What would put it right, where that is known nearer than the code says it. */
  readonly detail: string | undefined
  readonly errors: ProblemError[]
  readonly headers: Record<string, string>

  constructor(code: ProblemCode, detail?: string, errors: ProblemError[] = [], headers: Record<string, string> = {}) {
    super(detail ?? problems[code].help)
    this.code = code
    this.detail = detail
    this.errors = errors
    this.headers = headers
  }

  get status() {
    return problems[this.code].status
  }
}

/** The problem of a service that has more to do than it takes on. */
export const overloaded = () => new ApiError('OVERLOADED', undefined, [], { 'retry-after': '1' })

/** The problem of a service that will be there again in a moment. */
export const unavailable = (detail?: string) => new ApiError('UNAVAILABLE', detail, [], { 'retry-after': '2' })
