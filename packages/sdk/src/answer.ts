import {
  AuthenticationError,
  ConflictError,
  GuildhallError,
  NotFoundError,
  PermissionError,
  RateLimitError,
  ServerError,
  UnexpectedAnswerError,
  ValidationError
} from './errors.ts'
import type { Problem } from './problem.ts'
import type { ResponseInfo } from './result.ts'

/** What came back from one try. */
export interface Answer extends ResponseInfo {
  text: string
  /** What came, where it is a file and no text. */
  file?: Blob
}

/** What is known of a response before its body. */
export const infoOf = ({ status, headers }: Response): ResponseInfo => ({
  status,
  headers,
  requestId: headers.get('x-request-id') ?? undefined
})

const CLASSES: Record<number, typeof GuildhallError> = {
  400: ValidationError,
  401: AuthenticationError,
  403: PermissionError,
  404: NotFoundError,
  409: ConflictError,
  410: NotFoundError,
  412: ConflictError,
  413: ValidationError,
  415: ValidationError,
  422: ValidationError,
  429: RateLimitError
}

/** The error that an answer stands for; its class follows from the status alone, so new codes fit in. */
export function errorOf({ status, headers, text, requestId }: Answer): GuildhallError {
  const Kind = CLASSES[status] ?? (status >= 500 ? ServerError : GuildhallError)
  const problem = problemOf(text)
  return new Kind(sentence(status, problem), {
    status,
    code: problem?.code,
    requestId: requestId ?? problem?.instance,
    problem,
    retryAfter: retryDate(headers)
  })
}

/** The value that an answer carries: parsed JSON, or undefined for none. */
export function parse({ status, text, requestId }: Answer): unknown {
  if (!text) return undefined
  try {
    return JSON.parse(text)
  } catch {
    throw new UnexpectedAnswerError(`The service answered ${status} with something that is not JSON`, {
      status,
      requestId
    })
  }
}

function problemOf(text: string): Problem | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value ? (value as Problem) : undefined
  } catch {
    return undefined
  }
}

function sentence(status: number, problem: Problem = {}): string {
  const what = problem.detail ?? problem.title ?? 'The service gave no reason'
  const faults = Array.isArray(problem.errors) ? problem.errors : []
  // The first of them is often the detail itself.
  const where = faults
    .filter((fault, at) => at > 0 || !fault?.detail || !what.endsWith(fault.detail))
    .map(fault => `${fault?.pointer ?? fault?.parameter ?? fault?.header ?? 'body'}: ${fault?.detail}`)
  return [`${what} (${[status, problem.code].filter(Boolean).join(' ')})`, ...where].join('\n')
}

function retryDate(headers: Headers): Date | undefined {
  const said = headers.get('retry-after')?.trim()
  if (!said) return undefined
  // The service's own clock, if it tells it: the caller's may be wrong by hours.
  const now = Date.parse(headers.get('date') ?? '') || Date.now()
  const ms = /^\d+$/.test(said) ? Number(said) * 1000 : Date.parse(said) - now
  const date = new Date(Date.now() + Math.max(0, ms))
  return Number.isNaN(date.getTime()) ? undefined : date
}
