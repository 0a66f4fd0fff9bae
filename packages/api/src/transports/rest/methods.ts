import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { ApiError } from '../../core/problem/api-error.ts'
import { bodyTypesOf, takenInstead } from './body-types.ts'
import type { Limiter } from './limit.ts'
import { sendProblem } from './problem.ts'
import { partsOf } from './url.ts'

/** Answers a request for an address that does not exist. */
export type NotFound = (error: ApiError, request: FastifyRequest, reply: FastifyReply) => unknown

type Route = { pattern: RegExp; methods: Set<string>; bodies: Record<string, readonly string[]> }

const pathOf = ({ url }: FastifyRequest) => partsOf(url).path

const patternOf = (url: string) =>
  new RegExp(
    `^${url
      .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
      .replace(/:\w+/g, '[^/]+')
      .replace(/\\\*$/, '.*')}$`
  )

const tidied = (path: string) => path.replace(/\/{2,}/g, '/').replace(/(?<=.)\/$/, '')
const isTidy = (path: string) => path === tidied(path)

/** Answers requests without a route: 405 with Allow where other methods have one, else `notFound`; OPTIONS lists the methods. */
export const answerOtherMethods = (app: FastifyInstance, limiter: Limiter, notFound: NotFound) => {
  const routes = new Map<string, Route>()
  app.addHook('onRoute', ({ url, method, config = {} }) => {
    const route = routes.get(url) ?? { pattern: patternOf(url), methods: new Set(['OPTIONS']), bodies: {} }
    for (const name of [method].flat()) {
      route.methods.add(name)
      route.bodies[name] = bodyTypesOf(name, config)
    }
    routes.set(url, route)
  })
  const routesAt = (path: string) => [...routes.values()].filter(({ pattern }) => pattern.test(path))
  const found = (path: string) => (routes.has(path) ? [routes.get(path)!] : routesAt(path))
  const methodsOf = (found: Route[]) => [...new Set(found.flatMap(({ methods }) => [...methods]))].sort()
  const bodiesOf = (found: Route[], method: string) => [...new Set(found.flatMap(({ bodies }) => bodies[method] ?? []))]

  const answer = (request: FastifyRequest, reply: FastifyReply) => {
    limiter.count('address', limiter.addressOf(request.raw), reply)
    const path = pathOf(request)
    const here = isTidy(path) ? found(path) : []
    const methods = methodsOf(here)
    if (methods.length === 0) {
      const meant = tidied(path)
      const detail =
        meant !== path && found(meant).length > 0
          ? `This address has a "/" too many. Use ${meant}.`
          : 'This address does not exist. All addresses are listed at /openapi.json and /docs.'
      return notFound(new ApiError('NOT_FOUND', detail), request, reply)
    }
    reply.header('allow', methods.join(', '))
    for (const method of ['POST', 'PATCH'])
      if (methods.includes(method)) {
        const { accept: _, ...headers } = takenInstead(method, bodiesOf(here, method)).headers
        reply.headers(headers)
      }
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
  // A part of a path that is empty would be taken for the name of a resource.
  // `/v1/keys/current` has methods of its own, though `current` fits into `/v1/keys/{key}` too.
  app.addHook('onRequest', (request, reply, done) => {
    const path = pathOf(request)
    const own = routes.get(path)
    if (!isTidy(path)) answer(request, reply)
    else if (!own || own.methods.has(request.method)) done()
    else answer(request, reply)
  })
}
