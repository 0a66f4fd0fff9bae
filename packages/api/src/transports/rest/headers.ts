import { randomUUID } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import { languages } from '../../core/words/catalogue.ts'
import { languageAmong, languageFor, type Wish } from '../../core/words/language-for.ts'

// A key that was pasted in the wrong place must not end up in the activity.
const REQUEST_ID = /^(?!guild_)[\w.-]{8,64}$/
const TRACE = /^00-(?!0{32})([0-9a-f]{32})-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}$/

/** The id of a request: the caller's own where it is well formed, else a new one. */
export const requestIdOf = ({ headers }: IncomingMessage): string => {
  const given = headers['x-request-id']
  return typeof given === 'string' && REQUEST_ID.test(given) ? given : randomUUID()
}

/** The trace that a request belongs to (W3C Trace Context); undefined when it names none, or wrongly. */
export const traceOf = (traceparent: unknown): string | undefined =>
  typeof traceparent === 'string' ? TRACE.exec(traceparent)?.[1] : undefined

/** In which language a caller reads: of those that there are words in, the one that they like best; else that of their portal. */
export const languageOf = ({ headers }: Pick<IncomingMessage, 'headers'>, ofPortal?: Wish): string =>
  languageFor(headers['accept-language'], ofPortal)

/** In which language a problem is told: that of the caller, where they are known by now. */
export const readsIn = ({ raw, caller }: { raw: IncomingMessage; caller?: { language?: string } | null }): string =>
  caller?.language ?? languageOf(raw)

/** The language that a request asks for, of those that there are words in; undefined where it asks for none of them. */
export const languageAsked = ({ headers }: Pick<IncomingMessage, 'headers'>): string | undefined =>
  languageAmong(languages(), headers['accept-language'])

const VARY = 'Accept, Accept-Encoding, Authorization, Guildhall-Actor, Origin'

/** What stands on every answer, whatever it answers. */
export const standingHeaders = (requestId: string) => ({
  'x-request-id': requestId,
  'x-content-type-options': 'nosniff',
  vary: languages().length > 1 ? `${VARY}, Accept-Language` : VARY,
  'cache-control': 'no-store'
})

const EXPOSED = 'Date, ETag, Link, Location, RateLimit, RateLimit-Policy, Retry-After, X-Request-Id'

/** Lets scripts of an origin read an answer; `*` those of any. */
export const readableBy = (origin: string) => ({
  'access-control-allow-origin': origin,
  'access-control-expose-headers': EXPOSED
})

/** Whether a request names one Host, as HTTP/1.1 wants it (RFC 9112, 3.2). */
export const hasOneHost = ({ rawHeaders, httpVersion }: IncomingMessage): boolean => {
  let hosts = 0
  for (let i = 0; i < rawHeaders.length; i += 2) if (rawHeaders[i]!.toLowerCase() === 'host') hosts++
  return hosts === 1 || (hosts === 0 && httpVersion === '1.0')
}
