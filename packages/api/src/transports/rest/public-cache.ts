import type { IncomingMessage, ServerResponse } from 'node:http'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { etagIn, names } from '../../core/model/etag.ts'
import type { Feed } from '../../platform/feed/feed.ts'
import { compressed, encodingFor } from './encoding.ts'
import { hasOneHost, languageAsked, requestIdOf } from './headers.ts'
import { type Limiter, type Policy, policyOf } from './limit.ts'

// What time alone changes (a term ends, a key expires) shows within this.
const KEPT_MS = 10_000
const MOST_BYTES = 32 * 1024 * 1024

type Answer = {
  head: string[]
  /** The headers of word that nothing has changed. */
  headUnchanged: string[]
  body: Buffer
  etag: string | undefined
  route: string
  /** Where the answer would be counted, were it not ready: the policy, and the key without the address. */
  policy: Policy
  account: string
  until: number
  /** When its key ends. */
  expires: number
}
type Served = { route: string; status: number }

const FRESH_EACH_TIME = new Set(['x-request-id', 'ratelimit', 'etag', 'content-length', 'transfer-encoding'])

/** Everything in a request that an answer can depend on; also by which name the service was reached, which stands in its links. */
const keyOf = (request: IncomingMessage) => {
  const { url, headers } = request
  const host = `${headers.host}\n${headers['x-forwarded-host'] ?? ''}\n${headers['x-forwarded-proto'] ?? ''}`
  return `${host}\n${url}\n${languageAsked(request) ?? ''}\n${headers.authorization ?? ''}\n${headers['accept-encoding'] ?? ''}\n${headers.origin ?? ''}\n${headers.accept ?? ''}`
}

/**
 * Answers repeated public reads from ready bytes, before any routing. Only publishable keys are served so: they see what is
 * public and write nothing, so nobody misses a change of their own. Any change marks all of it stale.
 */
export const publicCache = (feed: Feed, limiter: Limiter) => {
  const answers = new Map<string, Answer>()
  let bytes = 0
  let generation = 0
  let keptUntil = 0

  const forget = () => {
    generation++
    answers.clear()
    bytes = 0
  }
  feed.watch(forget, () => keptUntil > performance.now())

  const keep = (request: FastifyRequest, reply: FastifyReply, text: string) => {
    const whole = Buffer.from(text)
    const encoding = encodingFor(request.headers['accept-encoding'] as string | undefined, whole.length)
    const body = encoding ? compressed(whole, encoding) : whole
    if (bytes + body.length > MOST_BYTES) forget()
    const etag = reply.getHeader('etag') as string | undefined
    const told = Object.entries(reply.getHeaders()).filter(([name]) => !FRESH_EACH_TIME.has(name))
    if (etag) told.push(['etag', etagIn(etag, encoding)])
    const flat = (headers: typeof told) => headers.flatMap(([name, value]) => [name, String(value)])
    answers.set(keyOf(request.raw), {
      head: [...flat(told), ...(encoding ? ['content-encoding', encoding] : []), 'content-length', String(body.length)],
      headUnchanged: flat(told.filter(([name]) => name !== 'content-type')),
      body,
      etag,
      route: request.routeOptions.url!,
      policy: policyOf(request),
      account: request.caller.account,
      until: performance.now() + KEPT_MS,
      expires: request.caller.secretExpires ?? Number.POSITIVE_INFINITY
    })
    keptUntil = performance.now() + KEPT_MS
    bytes += body.length
  }

  const serve = (request: IncomingMessage, response: ServerResponse): Served | undefined => {
    if (answers.size === 0 || request.method !== 'GET' || request.headers['guildhall-actor'] !== undefined)
      return undefined
    const key = keyOf(request)
    const answer = answers.get(key)
    if (!answer || !hasOneHost(request)) return undefined
    if (answer.until < performance.now() || answer.expires <= Date.now()) {
      answers.delete(key)
      bytes -= answer.body.length
      return undefined
    }
    // Ready bytes cost next to nothing, and many readers may share one address: they are not counted.
    const left = limiter.left(answer.policy, `${answer.account} ${limiter.addressOf(request)}`)
    const fresh = ['x-request-id', requestIdOf(request), 'ratelimit', left]
    const known = request.headers['if-none-match']
    if (known !== undefined && answer.etag !== undefined && names(known, answer.etag)) {
      response.writeHead(304, [...answer.headUnchanged, ...fresh]).end()
      return { route: answer.route, status: 304 }
    }
    response.writeHead(200, [...answer.head, ...fresh])
    response.end(answer.body)
    return { route: answer.route, status: 200 }
  }

  return {
    /** Keeps what is answered to publishable keys. To be called before answers are compressed. */
    keepFrom(app: FastifyInstance) {
      app.decorateRequest('generation', 0)
      app.addHook('onRequest', (request, _reply, done) => {
        request.generation = generation
        done()
      })
      app.addHook('onSend', (request, reply, payload, done) => {
        const { caller, method } = request
        const lasting = caller?.kind === 'publishable' && method === 'GET' && reply.statusCode === 200
        // What was read before the last change may not show it.
        if (lasting && request.generation === generation && typeof payload === 'string') keep(request, reply, payload)
        done()
      })
    },
    /** Puts the kept answers in front of a server's own handler. */
    putBefore(app: FastifyInstance) {
      const [handle, ...others] = app.server.listeners('request') as ((...args: unknown[]) => void)[]
      if (!handle || others.length > 0) throw new Error('the server has another handler than expected')
      app.server.removeAllListeners('request')
      app.server.on('request', (request, response) => {
        const served = app.isLeaving() ? undefined : serve(request, response)
        if (served) app.observed('GET', served.route, served.status, 0)
        else handle.call(app.server, request, response)
      })
    }
  }
}

declare module 'fastify' {
  interface FastifyRequest {
    /** How often anything had changed when the request arrived. */
    generation: number
  }
}
