import type { ClientConfig, Options } from './options.ts'

/** One call, ready to be sent as often as it takes. */
export interface Call {
  method: string
  url: string
  body?: unknown
  ifMatch?: string | undefined
  ifNoneMatch?: string | undefined
  /** Media type of what is answered, where that is not JSON. */
  media?: string | undefined
  /** Whether it changes nothing, whatever its method. */
  safe?: boolean
  options: Options
}

/** Checks what cannot be right, before any call and without ever saying the key. */
export function checkBase(baseUrl: string): string {
  const url = URL.canParse(baseUrl) ? new URL(baseUrl) : undefined
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password) {
    throw new TypeError('baseUrl must be an http or https address without user name and password')
  }
  return (url.origin + url.pathname).replace(/\/+$/, '')
}

/** Puts the values in the place of `{names}`; none may be empty or a dot segment, which would name another resource. */
export function fillPath(template: string, values: unknown[]): string {
  let index = 0
  return template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[index++]
    if (typeof value !== 'string' || /^\.{0,2}$/.test(value)) throw new TypeError(`${name} must be an id or a slug`)
    return encodeURIComponent(value)
  })
}

/** A query string with its question mark; lists are joined by commas, `undefined` and `null` are left out. */
export function queryString(query: object = {}): string {
  const given = Object.entries(query).filter(([, value]) => value !== undefined && value !== null)
  const named = given.map(([name, value]): [string, string] => [name, String(value)])
  return named.length ? `?${new URLSearchParams(named)}` : ''
}

// Browsers name themselves, and would ask the service first whether another name is welcome.
const AGENT = globalThis.navigator?.userAgent?.includes('Mozilla') ? undefined : 'guildhall-sdk'

/** The headers of one try. */
export async function headersOf(call: Call, config: ClientConfig, key: string | null | undefined): Promise<Headers> {
  const token = typeof config.apiKey === 'function' ? await config.apiKey() : config.apiKey
  // Headers name a wrong value in their error, so a key must be known to be good before it gets there.
  if (token !== undefined && !/^[\x21-\x7e]+$/.test(token))
    throw new TypeError('apiKey holds characters that no key has')
  const said = {
    accept: call.media ?? 'application/json',
    'user-agent': AGENT,
    authorization: token && `Bearer ${token}`,
    'guildhall-actor': call.options.actor ?? config.actor,
    'idempotency-key': key,
    'if-match': call.ifMatch,
    'if-none-match': call.ifNoneMatch,
    'content-type': call.body === undefined ? undefined : mediaOf(call),
    ...call.options.headers
  }
  const headers = new Headers()
  for (const [name, value] of Object.entries(said)) if (value) headers.set(name, value)
  return headers
}

function mediaOf({ method, body }: Call): string {
  if (body instanceof Blob) return body.type
  return method === 'PATCH' ? 'application/merge-patch+json' : 'application/json'
}

/** A key for one call. `crypto.randomUUID` is missing on pages served over plain http, as on some intranets. */
export const freshKey = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), byte => byte.toString(16).padStart(2, '0')).join('')
