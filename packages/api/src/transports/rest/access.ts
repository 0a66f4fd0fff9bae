import { sql } from 'drizzle-orm'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import ipaddr from 'ipaddr.js'
import type { Caller } from '../../core/access/caller.ts'
import { ApiError } from '../../core/problem/api-error.ts'
import { languages } from '../../core/words/catalogue.ts'
import { type Config, publicUrl } from '../../platform/config/config.ts'
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

/** Whether the origin of a request is that of the service's own pages. */
export type IsOwn = (request: FastifyRequest) => boolean

const isAddress = (hostname: string) => hostname === 'localhost' || ipaddr.isValid(hostname.replace(/^\[|\]$/g, ''))

/**
 * What the service's own pages are open under: `PUBLIC_URL`. The Host of a request is no proof of it, since a page can be given a name
 * that leads here (DNS rebinding). Where no `PUBLIC_URL` is set, a page at the very address of the machine is trusted as well, which no
 * name can imitate.
 */
export const ownOrigins = (config: Pick<Config, 'PUBLIC_URL' | 'PORT'>): IsOwn => {
  const own = new URL(publicUrl(config)).origin
  return ({ headers: { origin }, protocol, host }) => {
    if (origin === own) return true
    if (config.PUBLIC_URL !== undefined || origin !== `${protocol}://${host}`) return false
    return isAddress(new URL(origin).hostname)
  }
}

/** A publishable key works in a browser only on its portal's sites and on the service's own pages. */
const checkOrigin = (request: FastifyRequest, reply: FastifyReply, { kind, origins }: Caller, isOwn: IsOwn) => {
  const { origin } = request.headers
  if (origin === undefined || kind !== 'publishable') return
  if (!isOwn(request) && !entriesFor(origin).some(entry => origins.includes(entry)))
    throw new ApiError(
      'ORIGIN_NOT_ALLOWED',
      'This key is not allowed on this site. Add the site’s origin to the origins of the key’s portal, exactly as the browser sends it.'
    )
  reply.headers(readableBy(origin))
}

const isPreflight = ({ method, headers }: FastifyRequest) =>
  method === 'OPTIONS' && headers.origin !== undefined && headers['access-control-request-method'] !== undefined

/** Answers the browser's question before a request from another site; strangers learn nothing. */
export const answerPreflight = (app: FastifyInstance, db: Database, limiter: Limiter, isOwn: IsOwn) => {
  const answer = async (request: FastifyRequest, reply: FastifyReply) => {
    const origin = request.headers.origin!
    const [known] = await db.prepared<{ known: boolean }>(
      'origin',
      () => sql`select exists (select from portals where origins && ${sql.placeholder('entries')}::text[]) as known`,
      { entries: entriesFor(origin) }
    )
    // Browsers ask once for each address that a page reads, and many may share one address: those of portals are not counted.
    if (!isOwn(request) && !known!.known) limiter.count('address', limiter.addressOf(request.raw), reply)
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
export const requireCaller = (app: FastifyInstance, admit: Admit, isOwn: IsOwn) => {
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
    const language = languageOf(request, caller.portalLanguage)
    request.caller = { ...caller, language }
    if (languages().length > 1) reply.header('content-language', language)
    checkOrigin(request, reply, caller, isOwn)
    reply.header(
      'cache-control',
      caller.kind === 'publishable' ? 'public, max-age=0, must-revalidate' : 'private, no-cache'
    )
  })
}
