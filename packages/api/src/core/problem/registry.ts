import { problems as words } from './words.en.ts'

const statuses = {
  MOVED: 308,
  INVALID_INPUT: 400,
  OUT_OF_RANGE: 400,
  INVALID_JSON: 400,
  INVALID_REQUEST: 400,
  GRAPHQL_PARSE_FAILED: 400,
  GRAPHQL_VALIDATION_FAILED: 400,
  PERSISTED_QUERY_NOT_SUPPORTED: 400,
  GRAPHQL_TOO_COSTLY: 400,
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  ORIGIN_NOT_ALLOWED: 403,
  NOT_FOUND: 404,
  METHOD_NOT_ALLOWED: 405,
  NOT_ACCEPTABLE: 406,
  REQUEST_TIMEOUT: 408,
  SLUG_TAKEN: 409,
  ORIGIN_TAKEN: 409,
  EXTERNAL_ID_TAKEN: 409,
  ALREADY_A_MEMBER: 409,
  MOVE_NOT_ALLOWED: 409,
  PORTAL_IN_USE: 409,
  CONFLICT: 409,
  IDEMPOTENCY_IN_PROGRESS: 409,
  PRECONDITION_FAILED: 412,
  BODY_TOO_LARGE: 413,
  URI_TOO_LONG: 414,
  UNSUPPORTED_MEDIA_TYPE: 415,
  UNKNOWN_REFERENCE: 422,
  RULE_BROKEN: 422,
  CAUSE_NEEDED: 422,
  BULK_FAILED: 422,
  IDEMPOTENCY_MISMATCH: 422,
  PRECONDITION_REQUIRED: 428,
  RATE_LIMITED: 429,
  HEADERS_TOO_LARGE: 431,
  INTERNAL: 500,
  NOT_IMPLEMENTED: 501,
  UNAVAILABLE: 503,
  OVERLOADED: 503
} as const

export type ProblemCode = keyof typeof statuses

/** What a problem is called, and what happened and how to put it right: the detail where nothing nearer is known. */
export type ProblemWords = { title: string; help: string }

const codes = Object.keys(statuses) as ProblemCode[]

/** Every problem that the service can answer with, over REST, GraphQL, imports and jobs. */
export const problems = Object.fromEntries(
  codes.map(code => [code, { status: statuses[code], ...words[code] }])
) as Record<ProblemCode, ProblemWords & { status: number }>
