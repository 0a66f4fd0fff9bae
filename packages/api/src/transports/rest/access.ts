import { sql } from 'drizzle-orm'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Caller } from '../../core/access/caller.ts'
import { ApiError } from '../../core/problem/api-error.ts'
import { languages } from '../../core/words/catalogue.ts'
import type { Database } from '../../platform/database/database.ts'
import type { Admit } from './admission.ts'
import { languageOf, readableBy } from './headers.ts'
import type { Limiter } from './limit.ts'

declare module 'fastify' {
  interface FastifyRequest {
    /** Who calls; set on every route that asks for it. */
    caller: Caller
  }
}

// The last ones are added by Apollo's client and by tracing in browsers.
const ALLOWED_HEADERS = [
  'Authorization, Content-Type, Guildhall-Actor, Idempotency-Key, If-Match, If-None-Match, X-Request-Id',
  'Apollo-Require-Preflight, Apollographql-Client-Name, Apollographql-Client-Version, X-Apollo-Operation-Name',
  'Baggage, Traceparent, Tracestate'
].join(', ')

/** The entries of a portal's origins that allow this one: itself, or any port of the same host. */
const entriesFor = (origin: string) => [origin, origin.replace(/(:\d+)?$/, ':*')]

/** A publishable key works in a browser only on its portal's sites and on the service's own pages. */
const checkOrigin = (request: FastifyRequest, reply: FastifyReply, { kind, origins }: Caller, own: string) => {
  const { origin } = request.headers
  if (origin === undefined || kind !== 'publishable') return
  // The service's own pages may be open under another of its names than the configured one.
  const isOwn = origin === own || origin === `${request.protocol}://${request.host}`
  if (!isOwn && !entriesFor(origin).some(entry => origins.includes(entry)))
    throw new ApiError(
      'ORIGIN_NOT_ALLOWED',
      'This key is not allowed on this site. Add the site’s origin to the origins of the key’s portal, exactly as the browser sends it.'
    )
  reply.headers(readableBy(origin))
}

const isPreflight = ({ method, headers }: FastifyRequest) =>
  method === 'OPTIONS' && headers.origin !== undefined && headers['access-control-request-method'] !== undefined

/** Answers the browser's question before a request from another site; strangers learn nothing. */
export const answerPreflight = (app: FastifyInstance, db: Database, limiter: Limiter, own: string) => {
  const answer = async (request: FastifyRequest, reply: FastifyReply) => {
    const origin = request.headers.origin!
    const [known] = await db.prepared<{ known: boolean }>(
      'origin',
      () => sql`select exists (select from portals where origins && ${sql.placeholder('entries')}::text[]) as known`,
      { entries: entriesFor(origin) }
    )
    // Browsers ask once for each address that a page reads, and many may share one address: those of portals are not counted.
    if (origin !== own && !known!.known) limiter.count('address', limiter.addressOf(request.raw), reply)
    else {
      reply.headers({
        ...readableBy(origin),
        'access-control-allow-methods': 'GET, POST',
        'access-control-allow-headers': ALLOWED_HEADERS,
        'access-control-max-age': '600'
      })
    }
    reply.code(204).send()
  }
  app.addHook('onRequest', (request, reply, done) => {
    if (!isPreflight(request)) return done()
    answer(request, reply).catch(done)
  })
}

/** Every route in this context is for known callers only. */
export const requireCaller = (app: FastifyInstance, admit: Admit, own: string) => {
  app.decorateRequest('caller', null as never)
  app.addHook('onRequest', async (request, reply) => {
    const { authorization, 'guildhall-actor': actor } = request.headers
    const { key } = request.query as { key?: unknown }
    if (key !== undefined && (typeof key !== 'string' || request.method === 'POST')) {
      throw new ApiError(
        'INVALID_INPUT',
        'Parameter "key" is allowed only once, and only in the URL of a read request.',
        [{ parameter: 'key', detail: 'Allowed once, and only for reading.' }]
      )
    }
    const credentials = { authorization, actor: actor as string | undefined, key: key as string | undefined }
    const caller = await admit(request, reply, credentials)
    const language = languageOf(request)
    request.caller = { ...caller, language }
    if (languages().length > 1) reply.header('content-language', language)
    checkOrigin(request, reply, caller, own)
    reply.header(
      'cache-control',
      caller.kind === 'publishable' ? 'public, max-age=0, must-revalidate' : 'private, no-cache'
    )
  })
}
