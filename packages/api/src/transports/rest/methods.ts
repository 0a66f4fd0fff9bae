import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { ApiError } from '../../core/problem/api-error.ts'
import type { Limiter } from './limit.ts'
import { sendProblem } from './problem.ts'
import { partsOf } from './url.ts'

/** Answers a request for an address that does not exist. */
export type NotFound = (error: ApiError, request: FastifyRequest, reply: FastifyReply) => unknown

type Route = { pattern: RegExp; methods: Set<string> }

const pathOf = ({ url }: FastifyRequest) => partsOf(url).path

const patternOf = (url: string) =>
  new RegExp(
    `^${url
      .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
      .replace(/:\w+/g, '[^/]+')
      .replace(/\\\*$/, '.*')}$`
  )

/** Answers requests without a route: 405 with Allow where other methods have one, else `notFound`; OPTIONS lists the methods. */
export const answerOtherMethods = (app: FastifyInstance, limiter: Limiter, notFound: NotFound) => {
  const routes = new Map<string, Route>()
  app.addHook('onRoute', ({ url, method }) => {
    const route = routes.get(url) ?? { pattern: patternOf(url), methods: new Set(['OPTIONS']) }
    for (const name of [method].flat()) route.methods.add(name)
    routes.set(url, route)
  })
  const routesAt = (path: string) => [...routes.values()].filter(({ pattern }) => pattern.test(path))
  const methodsAt = (path: string) => {
    const found = routes.has(path) ? [routes.get(path)!] : routesAt(path)
    return [...new Set(found.flatMap(({ methods }) => [...methods]))].sort()
  }

  const answer = (request: FastifyRequest, reply: FastifyReply) => {
    limiter.count('address', limiter.addressOf(request.raw), reply)
    const methods = methodsAt(pathOf(request))
    if (methods.length === 0)
      return notFound(
        new ApiError('NOT_FOUND', 'This address does not exist. All addresses are listed at /openapi.json and /docs.'),
        request,
        reply
      )
    reply.header('allow', methods.join(', '))
    if (methods.includes('PATCH')) reply.header('accept-patch', 'application/merge-patch+json, application/json')
    if (request.method === 'OPTIONS') return reply.code(204).send()
    return sendProblem(
      new ApiError(
        'METHOD_NOT_ALLOWED',
        `${request.method} is not allowed at this address. Allowed: ${methods.join(', ')}.`
      ),
      request,
      reply
    )
  }
  app.setNotFoundHandler(answer)
  // `/v1/keys/current` has methods of its own, though `current` fits into `/v1/keys/{key}` too.
  app.addHook('onRequest', (request, reply, done) => {
    const own = routes.get(pathOf(request))
    if (!own || own.methods.has(request.method)) return done()
    answer(request, reply)
  })
}
