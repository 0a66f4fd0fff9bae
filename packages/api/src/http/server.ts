import { randomUUID } from 'node:crypto'
import Fastify, { type FastifyError, type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify'
import type { Config } from '../kit/config.ts'
import { Fault } from '../kit/fault.ts'
import { toFault, toProblem } from '../kit/problem.ts'
import type { ProblemCode } from '../problems/registry.ts'

const PROBLEM_TYPE = 'application/problem+json; charset=utf-8'
const URL_LIMIT = 8000

/** What Fastify's own refusals are in our registry. */
const FRAMEWORK: Record<string, ProblemCode> = {
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'UNSUPPORTED_MEDIA_TYPE',
  FST_ERR_CTP_BODY_TOO_LARGE: 'BODY_TOO_LARGE',
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: 'INVALID_REQUEST',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'INVALID_JSON',
  FST_ERR_BAD_URL: 'INVALID_REQUEST',
  FST_ERR_ROUTE_MAX_PARAM_LENGTH: 'NOT_FOUND',
  FST_ERR_MAX_PARAM_LENGTH: 'NOT_FOUND'
}

const known = (error: unknown): unknown => {
  const { code, statusCode } = error as FastifyError
  const framework = FRAMEWORK[code]
  if (framework) return new Fault(framework)
  return statusCode && statusCode < 500 && code?.startsWith('FST_') ? new Fault('INVALID_REQUEST') : error
}

/** Answers with a problem; what is our own fault is logged and says nothing of itself. */
export const sendProblem = (error: unknown, request: FastifyRequest, reply: FastifyReply) => {
  const fault = toFault(known(error))
  if (fault.status >= 500) request.log.error({ err: error, requestId: request.id }, 'a request failed')
  const problem = toProblem(fault, request.id)
  return reply
    .code(fault.status)
    .headers({ ...fault.headers, 'cache-control': 'no-store' })
    .type(PROBLEM_TYPE)
    .send(JSON.stringify(problem))
}

const decoder = new TextDecoder('utf-8', { fatal: true })

/** Reads a body as JSON: what is not UTF-8 or not JSON is refused, never mended. */
const parseJson = (_request: FastifyRequest, body: Buffer, done: (error: Error | null, value?: unknown) => void) => {
  try {
    done(null, JSON.parse(decoder.decode(body)))
  } catch {
    done(new Fault('INVALID_JSON', body.length === 0 ? 'The body is empty; it must be one JSON document.' : undefined))
  }
}

const TOO_EARLY: Record<string, ProblemCode> = {
  HPE_HEADER_OVERFLOW: 'HEADERS_TOO_LARGE',
  ERR_HTTP_REQUEST_TIMEOUT: 'REQUEST_TIMEOUT'
}

/** Makes the HTTP server: its limits, its parser, and one shape for every refusal, also those that come before any route. */
export const makeServer = (config: Config): FastifyInstance => {
  const app = Fastify({
    logger:
      config.LOG_LEVEL === 'silent'
        ? false
        : {
            level: config.LOG_LEVEL,
            ...(process.stdout.isTTY
              ? { transport: { target: 'pino-pretty', options: { ignore: 'pid,hostname', singleLine: true } } }
              : {})
          },
    disableRequestLogging: true,
    genReqId: () => randomUUID(),
    requestIdHeader: false,
    trustProxy: config.TRUST_PROXY,
    bodyLimit: config.BODY_LIMIT,
    requestTimeout: 30_000,
    // Names are at most 100 characters; what is longer cannot exist.
    routerOptions: { maxParamLength: 300, ignoreTrailingSlash: false },
    http: { headersTimeout: 10_000, requestTimeout: 30_000, connectionsCheckingInterval: 1000 },
    forceCloseConnections: 'idle',
    frameworkErrors: (error, request, reply) => sendProblem(error, request as FastifyRequest, reply as FastifyReply),
    clientErrorHandler(error, socket) {
      if (error.code === 'ECONNRESET' || !socket.writable) return
      const fault = new Fault(TOO_EARLY[error.code] ?? 'INVALID_REQUEST')
      const body = JSON.stringify(toProblem(fault, randomUUID()))
      socket.end(
        `HTTP/1.1 ${fault.status} ${fault.code}\r\nContent-Type: ${PROBLEM_TYPE}\r\nContent-Length: ${Buffer.byteLength(body)}\r\nConnection: close\r\n\r\n${body}`
      )
    }
  })
  app.removeAllContentTypeParsers()
  app.addContentTypeParser(
    ['application/json', 'application/merge-patch+json'],
    { parseAs: 'buffer' },
    parseJson as never
  )
  app.setErrorHandler(sendProblem)
  app.addHook('onRequest', async request => {
    if (request.url.length > URL_LIMIT) throw new Fault('URI_TOO_LONG')
  })
  return app
}
