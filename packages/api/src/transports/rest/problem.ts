import { randomUUID } from 'node:crypto'
import { STATUS_CODES } from 'node:http'
import type { Duplex } from 'node:stream'
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify'
import { ApiError } from '../../core/problem/api-error.ts'
import { toApiError } from '../../core/problem/constraints.ts'
import type { ProblemCode } from '../../core/problem/registry.ts'
import { toProblem } from '../../core/words/problem.ts'
import { bodyTypesOf, takenInstead } from './body-types.ts'
import { readableBy, readsIn, standingHeaders } from './headers.ts'

const PROBLEM_TYPE = 'application/problem+json; charset=utf-8'
const LINGER_MS = 1000

/** What Fastify's own refusals are in our registry. */
const FRAMEWORK: Record<string, ProblemCode> = {
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'UNSUPPORTED_MEDIA_TYPE',
  FST_ERR_CTP_BODY_TOO_LARGE: 'BODY_TOO_LARGE',
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: 'INVALID_REQUEST',
  FST_ERR_BAD_URL: 'INVALID_REQUEST',
  FST_ERR_MAX_PARAM_LENGTH: 'NOT_FOUND'
}

const known = (error: unknown, request: FastifyRequest): unknown => {
  const { code, statusCode } = error as FastifyError
  const framework = FRAMEWORK[code]
  if (framework) return new ApiError(framework)
  // A body that stops in the middle is nobody's fault but the line's.
  const theirs = code?.startsWith('FST_') || request.raw.destroyed
  return theirs && statusCode && statusCode < 500 ? new ApiError('INVALID_REQUEST') : error
}

/** A refusal of a body's type names the types that are taken, where it says nothing nearer. */
const withTypes = (fault: ApiError, { method, routeOptions }: FastifyRequest): ApiError => {
  if (fault.code !== 'UNSUPPORTED_MEDIA_TYPE' || fault.detail) return fault
  const { detail, headers } = takenInstead(method, bodyTypesOf(method, routeOptions.config))
  return new ApiError(fault.code, detail, [], headers)
}

/** Answers with a problem; what is our own fault is logged and says nothing of itself. */
export const sendProblem = (error: unknown, request: FastifyRequest, reply: FastifyReply) => {
  const fault = withTypes(toApiError(known(error, request)), request)
  if (fault.status >= 500) request.log.error({ err: error, requestId: request.id }, 'a request failed')
  // Refusals of the router come before any hook.
  if (!reply.hasHeader('x-request-id')) reply.headers(standingHeaders(request.id))
  // A refusal holds nothing but itself, and a page must be able to say why it shows nothing.
  if (!reply.hasHeader('access-control-allow-origin')) reply.headers(readableBy('*'))
  return reply
    .code(fault.status)
    .headers({ ...fault.headers, 'cache-control': 'no-store' })
    .type(PROBLEM_TYPE)
    .send(JSON.stringify(toProblem(fault, request.id, readsIn(request))))
}

/** Answers on a connection whose request could not be read, and closes it. */
export const refuse = (socket: Duplex, fault: ApiError) => {
  const id = randomUUID()
  const body = JSON.stringify(toProblem(fault, id))
  const headers = {
    ...standingHeaders(id),
    ...readableBy('*'),
    ...fault.headers,
    date: new Date().toUTCString(),
    'content-type': PROBLEM_TYPE,
    'content-length': Buffer.byteLength(body),
    connection: 'close'
  }
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`)
  socket.end(`HTTP/1.1 ${fault.status} ${STATUS_CODES[fault.status]}\r\n${lines.join('')}\r\n${body}`)
  // Closing at once could take the answer away from a caller who is still sending.
  setTimeout(() => socket.destroy(), LINGER_MS).unref()
}

type Unread = { code: string; rawPacket?: unknown; bytesParsed?: number }

const UNREAD: Record<string, ProblemCode> = {
  HPE_HEADER_OVERFLOW: 'HEADERS_TOO_LARGE',
  ERR_HTTP_REQUEST_TIMEOUT: 'REQUEST_TIMEOUT'
}

/** What a request that could not be read comes to. */
export const unreadable = ({ code, rawPacket, bytesParsed }: Unread): ApiError => {
  // The parser counts the address among the headers; where not even the first line ends, it is the address.
  const isAddress = Buffer.isBuffer(rawPacket) && !rawPacket.subarray(0, bytesParsed).includes('\n')
  if (code === 'HPE_HEADER_OVERFLOW' && isAddress) return new ApiError('URI_TOO_LONG')
  return new ApiError(UNREAD[code] ?? 'INVALID_REQUEST')
}
