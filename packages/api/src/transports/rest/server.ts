import type { IncomingMessage, ServerResponse } from 'node:http'
import Fastify, {
  type FastifyBaseLogger,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
  LogController
} from 'fastify'
import { pino } from 'pino'
import { isUnhurried } from '../../core/operation/body-stream.ts'
import { isPassedOn } from '../../core/operation/query.ts'
import { ApiError } from '../../core/problem/api-error.ts'
import type { Config } from '../../platform/config/config.ts'
import { takeJson } from './body.ts'
import { hasOneHost, requestIdOf, standingHeaders, traceOf } from './headers.ts'
import { loggedError } from './log.ts'
import { refuse, sendProblem, unreadable } from './problem.ts'
import { partsOf } from './url.ts'

const URL_LIMIT = 8000

const loggerOf = ({ LOG_LEVEL: level }: Config) =>
  pino({
    level,
    serializers: { err: loggedError },
    ...(process.stdout.isTTY && level !== 'silent'
      ? { transport: { target: 'pino-pretty', options: { ignore: 'pid,hostname', singleLine: true } } }
      : {})
  })

const isDecodable = (text: string) => {
  try {
    return Boolean(decodeURIComponent(text)) || true
  } catch {
    return false
  }
}

/** Whether other software adds parameters of its own to an address, in whatever encoding. */
const isDecorated = ({ url, routeOptions: { config } }: FastifyRequest) =>
  config.operation ? isPassedOn(config.operation) : !/^\/(graphql|v1)\b/.test(url)

/** What HTTP itself does not allow and Node lets through. */
const wrongIn = (request: FastifyRequest): ApiError | undefined => {
  const { raw, url } = request
  if (url.length > URL_LIMIT) return new ApiError('URI_TOO_LONG')
  if (!hasOneHost(raw)) return new ApiError('INVALID_REQUEST', 'A request must have exactly one Host header.')
  const { query } = partsOf(url)
  return query.includes('%') && !isDecorated(request) && !isDecodable(query)
    ? new ApiError('INVALID_REQUEST', 'The query contains a % that does not start a UTF-8 character.')
    : undefined
}

/** Answers what never becomes a request of ours in the shape of all other problems. */
const answerTheUnread = ({ server }: FastifyInstance) => {
  server.on('connect', (_request, socket) =>
    refuse(socket, new ApiError('METHOD_NOT_ALLOWED', undefined, [], { allow: '' }))
  )
  // RFC 9110 leaves it to us whether to care; Node would answer with nothing in it.
  server.on('checkExpectation', (request: IncomingMessage, response: ServerResponse) =>
    server.emit('request', request, response)
  )
}

/** Makes the HTTP server: its limits, its parser, and one shape for every refusal, also those that come before any route. */
export const makeServer = (config: Config): FastifyInstance => {
  const requestTimeout = config.REQUEST_TIMEOUT * 1000
  const app = Fastify({
    loggerInstance: loggerOf(config) as FastifyBaseLogger,
    logController: new LogController({ disableRequestLogging: true }),
    // What is logged of a request names it; a logger for each would only be needed by those that belong to a trace.
    childLoggerFactory(logger, bindings, options, { headers }) {
      const trace = traceOf(headers.traceparent)
      return trace ? logger.child({ ...bindings, trace }, options) : logger
    },
    genReqId: requestIdOf,
    requestIdHeader: false,
    trustProxy: (_address: string, hop: number) => hop < config.TRUST_PROXY,
    bodyLimit: config.BODY_LIMIT,
    requestTimeout,
    // Names are at most 100 characters; what is longer cannot exist.
    routerOptions: { maxParamLength: 300, ignoreTrailingSlash: false },
    rewriteUrl: ({ url = '/' }) =>
      url.replace(/^https?:\/\/[^/?]*(?=([/?])?)/i, (_, next) => (next === '/' ? '' : '/')),
    http: {
      headersTimeout: Math.min(10_000, requestTimeout),
      requestTimeout,
      connectionsCheckingInterval: Math.min(1000, requestTimeout / 4),
      requireHostHeader: false
    },
    forceCloseConnections: 'idle',
    // What came in before the end is still answered; Fastify adds `Connection: close`.
    return503OnClosing: false,
    frameworkErrors: (error, request, reply) => sendProblem(error, request as FastifyRequest, reply as FastifyReply),
    clientErrorHandler(error, socket) {
      if (error.code === 'ERR_HTTP_REQUEST_TIMEOUT' && isUnhurried(socket)) return
      if (error.code !== 'ECONNRESET' && socket.writable) refuse(socket, unreadable(error))
    }
  })
  // No route takes it, which is to be said before what its body would lack.
  app.addHttpMethod('QUERY', { overrideExisting: true })
  takeJson(app)
  answerTheUnread(app)
  app.setErrorHandler((error, request, reply) => sendProblem(error, request, reply))
  app.addHook('onRequest', (request, reply, done) => {
    reply.headers(standingHeaders(request.id))
    done(wrongIn(request))
  })
  return app
}
