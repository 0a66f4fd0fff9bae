import { subscribe } from 'node:diagnostics_channel'
import {
  type Context,
  context,
  propagation,
  ROOT_CONTEXT,
  SpanKind,
  SpanStatusCode,
  type Tracer,
  trace
} from '@opentelemetry/api'
import type { FastifyInstance, FastifyRequest } from 'fastify'

/**
 * Records each request that reaches a Fastify service of this process, by the template of its route: addresses hold keys, links that
 * sign their reader in, and words that people search for.
 */
export const traceRequests = (tracer: Tracer): void => {
  const known = new WeakMap<FastifyRequest, Context>()

  const record = (app: FastifyInstance) => {
    app.addHook('onRequest', (request, _reply, done) => {
      const { method, headers, id, routeOptions } = request
      const route = routeOptions.url
      const parent = propagation.extract(ROOT_CONTEXT, headers)
      const attributes = {
        'http.request.method': method,
        'guildhall.request_id': id,
        ...(route && { 'http.route': route })
      }
      const name = route ? `${method} ${route}` : method
      const own = trace.setSpan(parent, tracer.startSpan(name, { kind: SpanKind.SERVER, attributes }, parent))
      known.set(request, own)
      context.with(own, done)
    })
    // A body arrives in the events of its connection, which belong to no request.
    app.addHook('preValidation', (request, _reply, done) => context.with(known.get(request) ?? ROOT_CONTEXT, done))
    app.addHook('onResponse', (request, { statusCode }, done) => {
      const span = trace.getSpan(known.get(request) ?? ROOT_CONTEXT)
      span?.setAttribute('http.response.status_code', statusCode)
      if (statusCode >= 500) span?.setStatus({ code: SpanStatusCode.ERROR })
      span?.end()
      done()
    })
  }
  subscribe('fastify.initialization', message => record((message as { fastify: FastifyInstance }).fastify))
}
