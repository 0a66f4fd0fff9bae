import { STATUS_CODES } from 'node:http'
import { canMove } from '../../core/operation/moved.ts'
import { type Operation, referencesIn } from '../../core/operation/operation.ts'
import { ApiError } from '../../core/problem/api-error.ts'
import { type ProblemCode, problems } from '../../core/problem/registry.ts'
import { toProblem } from '../../core/words/problem.ts'
import { ALWAYS, headerRefs } from './headers.ts'

/** What any request can be answered with. */
export const EVERYWHERE: ProblemCode[] = [
  'INVALID_INPUT',
  'INVALID_REQUEST',
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'NOT_ACCEPTABLE',
  'REQUEST_TIMEOUT',
  'URI_TOO_LONG',
  'RATE_LIMITED',
  'HEADERS_TOO_LARGE',
  'INTERNAL',
  'UNAVAILABLE',
  'OVERLOADED'
]
/** What a request with a body can be answered with besides. */
export const WITH_BODY: ProblemCode[] = ['INVALID_JSON', 'BODY_TOO_LARGE', 'UNSUPPORTED_MEDIA_TYPE']
const WITH_KEY: ProblemCode[] = ['IDEMPOTENCY_IN_PROGRESS', 'IDEMPOTENCY_MISMATCH']

/** Every problem that an operation can answer with. */
export const problemsOf = (operation: Operation): ProblemCode[] => [
  ...EVERYWHERE,
  ...(Object.keys(referencesIn(operation)).length > 0 ? (['UNKNOWN_REFERENCE'] as const) : []),
  ...(canMove(operation) ? (['MOVED'] as const) : []),
  ...(operation.body ? WITH_BODY : []),
  ...(operation.verb === 'POST' || operation.verb === 'PATCH' ? WITH_KEY : []),
  ...operation.problems
]

const codesOf = (status: number) =>
  (Object.keys(problems) as ProblemCode[]).filter(code => problems[code].status === status)

const nameOf = (status: number) => STATUS_CODES[status]!.replace(/\W/g, '')

const responseOf = (status: number) => {
  const codes = codesOf(status)
  const wait = [429, 503].includes(status) ? (['Retry-After'] as const) : []
  const examples = codes.map(code => {
    const value = toProblem(new ApiError(code), '5f0c6d0e-8a52-4f5e-9d0b-0c4c2a9f6d11')
    return [code, { summary: `${value.title}.`, value }]
  })
  return {
    description: codes.map(code => `\`${code}\`: ${problems[code].title}.`).join(' '),
    headers: headerRefs(...ALWAYS, ...(status === 308 ? (['Location'] as const) : []), ...wait),
    content: {
      'application/problem+json': {
        schema: { $ref: '#/components/schemas/Problem' },
        examples: Object.fromEntries(examples)
      }
    }
  }
}

/** One response for each status of these problems, pointing at the shared ones. */
export const problemResponses = (codes: readonly ProblemCode[]): Record<string, { $ref: string }> => {
  const statuses = [...new Set(codes.map(code => problems[code].status))].sort()
  return Object.fromEntries(
    statuses.map(status => [status, { $ref: `#/components/responses/${nameOf(status)}` }] as const)
  )
}

/** The shared responses, one for each of these statuses. */
export const problemComponents = (statuses: Iterable<number>) =>
  Object.fromEntries([...new Set(statuses)].sort().map(status => [nameOf(status), responseOf(status)]))
