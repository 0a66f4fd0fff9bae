import { type IncomingHttpHeaders, type IncomingMessage, request as plainRequest } from 'node:http'
import { request as secureRequest } from 'node:https'
import type { Networks } from '../config/networks.ts'
import { agentFor, type Resolve, systemResolve } from './agent.ts'
import { ENCODINGS, leaveBody, readBody } from './body.ts'
import { EgressError, type EgressFailure, egressError } from './error.ts'
import { type Gate, makeGate, placeOf, readUrl } from './gate.ts'
import { message } from './message.ts'

/** What is to be sent. Names of headers are in small letters. */
export type Outward = {
  url: string
  method?: 'GET' | 'HEAD' | 'POST'
  headers?: Record<string, string>
  body?: string | Buffer
  /** Cookies of earlier answers on the way to this one, as the `Cookie` header has them. */
  cookies?: string
  /** How many redirects to follow: 3. With 0, and always for a POST, a redirect is the answer. */
  redirects?: number
  /** The milliseconds that all of it may take, looking up the name and redirects included: 10,000. */
  within?: number
  /** The bytes of the decoded body that are read: 1 MiB. */
  atMost?: number
  /** Whether the answer is its head: what follows it, or does not, changes nothing. */
  headOnly?: boolean
  /** Ends it early. */
  signal?: AbortSignal
}

/** What came back. */
export type Inward = {
  status: number
  /** Where it came from in the end. */
  url: string
  headers: IncomingHttpHeaders
  body: Buffer
  /** Whether the body was longer than what was read. */
  truncated: boolean
}

/** Sends something outward over HTTP: the one way in which the service does. @throws EgressError */
export type Egress = (outward: Outward) => Promise<Inward>

const MIB = 1_048_576
// As browsers have it.
const HEADERS_AT_MOST = 262_144
const REDIRECTS = new Set([301, 302, 303, 307, 308])
// What a caller may not say: who it comes from, to whom it goes, and how it travels.
const OURS = ['user-agent', 'host', 'cookie', 'connection', 'accept-encoding', 'content-length', 'transfer-encoding']

/** How far a request has come: its name is looked up, its host is called, its host has taken the connection. */
type Stage = 'resolving' | 'connecting' | 'connected'

type Hop = {
  url: URL
  outward: Outward
  gate: Gate
  resolve: Resolve
  agentName: string
  signal: AbortSignal
  /** Is told how far it has come, of each host anew. */
  reached: (stage: Stage) => void
}

const send = async ({ url, outward, gate, resolve, agentName, signal, reached }: Hop): Promise<IncomingMessage> => {
  const { method = 'GET', headers = {}, body, cookies } = outward
  reached('resolving')
  const agent = await agentFor(url, gate, resolve)
  reached('connecting')
  signal.throwIfAborted()
  const { host, port } = placeOf(url)
  const options = {
    agent,
    host,
    port,
    method,
    signal,
    maxHeaderSize: HEADERS_AT_MOST,
    path: url.pathname + url.search,
    headers: {
      ...Object.fromEntries(Object.entries(headers).filter(([name]) => !OURS.includes(name))),
      host: url.host,
      'user-agent': agentName,
      'accept-encoding': ENCODINGS,
      ...(cookies ? { cookie: cookies } : {}),
      ...(body === undefined ? {} : { 'content-length': Buffer.byteLength(body) })
    }
  }
  return new Promise((resolve, reject) => {
    const request = (url.protocol === 'https:' ? secureRequest : plainRequest)(options, resolve)
    request.on('error', reject)
    request.on('socket', socket => socket.once('connect', () => reached('connected')))
    request.end(body)
  })
}

/** Where an answer sends on to; undefined when it is the answer. @throws EgressError where nobody may go */
export const redirectOf = (status: number, { location }: IncomingHttpHeaders, from: string): string | undefined =>
  REDIRECTS.has(status) && location ? readUrl(location, from).href : undefined

const follow = async (first: URL, hop: Omit<Hop, 'url'>): Promise<Inward> => {
  const { method = 'GET', redirects = 3, atMost = MIB, headOnly = false } = hop.outward
  const bodyOf = (response: IncomingMessage) => (headOnly ? leaveBody(response, atMost) : readBody(response, atMost))
  const followed = method === 'POST' ? 0 : redirects
  let url = first
  for (let hops = 0; ; hops++) {
    const response = await send({ ...hop, url })
    const { statusCode: status = 0, headers } = response
    const next = followed > 0 ? redirectOf(status, headers, url.href) : undefined
    if (!next) return { status, url: url.href, headers, ...(await bodyOf(response)) }
    response.destroy()
    if (hops >= followed)
      throw new EgressError('redirected', message('egress.redirects', { host: first.hostname, times: followed }))
    if (url.protocol === 'https:' && next.startsWith('http:'))
      throw new EgressError('redirected', message('egress.unencrypted', { host: url.hostname }))
    url = new URL(next)
  }
}

const LATE = {
  resolving: ['offline', 'egress.unresolved_in_time'],
  connecting: ['silent', 'egress.silent'],
  connected: ['timeout', 'egress.late']
} as const satisfies Record<Stage, [EgressFailure, string]>

const late = (host: string, within: number, stage: Stage) => {
  const [failure, id] = LATE[stage]
  return new EgressError(failure, message(id, { host, seconds: within / 1000 }))
}

/** Ends at the moment that the signal does, whatever `work` waits for. */
const until = async <T>(signal: AbortSignal, work: Promise<T>): Promise<T> => {
  const { promise, reject } = Promise.withResolvers<never>()
  const stop = () => reject(signal.reason)
  signal.addEventListener('abort', stop, { once: true })
  try {
    return await Promise.race([work, promise])
  } finally {
    signal.removeEventListener('abort', stop)
    work.catch(() => undefined)
  }
}

/** Makes the way outward of a deployment: `agentName` is its User-Agent. */
export const makeEgress = (networks: Networks, agentName: string, resolve: Resolve = systemResolve): Egress => {
  const gate = makeGate(networks)
  return async outward => {
    const { within = 10_000 } = outward
    const url = readUrl(outward.url)
    const time = AbortSignal.timeout(within)
    const signal = outward.signal ? AbortSignal.any([time, outward.signal]) : time
    let stage: Stage = 'resolving'
    const reached = (next: Stage) => {
      stage = next
    }
    try {
      return await until(signal, follow(url, { outward, gate, resolve, agentName, signal, reached }))
    } catch (error) {
      if (time.aborted) throw late(url.hostname, within, stage)
      throw egressError(error, url.hostname)
    }
  }
}
