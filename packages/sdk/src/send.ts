import { type Answer, errorOf, infoOf } from './answer.ts'
import type { Clock } from './clock.ts'
import { ConnectionError, GuildhallError } from './errors.ts'
import type { ClientConfig, Try } from './options.ts'
import { type Call, freshKey, headersOf } from './request.ts'

type Fetch = NonNullable<ClientConfig['fetch']>

const AGAIN = new Set<number | undefined>([408, 425, 429, 502, 503, 504])
// Nobody waits longer than this for a service that asks to be left alone.
const CEILING = 30_000
const LONGEST_BACKOFF = 8000

/**
 * Sends a call, again where that can help and cannot do harm, until it is answered well or its time is up.
 * @throws GuildhallError of the last try.
 */
export async function send(call: Call, config: ClientConfig, clock: Clock): Promise<Answer> {
  const changes = call.method !== 'GET' && !call.safe
  const key = changes && /^P(OST|ATCH)$/.test(call.method) ? keyOf(call) : undefined
  const retries = key === null ? 0 : (call.options.maxRetries ?? config.maxRetries ?? 3)
  let uncertain = false
  try {
    for (let tried = 0; ; tried++) {
      clock.signal.throwIfAborted()
      const before: boolean = uncertain
      uncertain = changes
      const one = { method: call.method, url: call.url, attempt: tried + 1 }
      const result = await attempt(call, config, clock, one, key)
      if (!(result instanceof GuildhallError)) return result
      uncertain = before || (changes && isUnclear(result))
      const pause = tried < retries ? pauseAfter(result, tried, config.backoffMs ?? 500) : Infinity
      if (pause >= clock.left()) throw result
      config.onRetry?.({ ...one, error: result, pauseMs: pause })
      await clock.pause(pause)
    }
  } catch (error) {
    throw error instanceof GuildhallError ? Object.assign(error, { uncertain }) : error
  }
}

const keyOf = ({ options }: Call) => (options.idempotencyKey === undefined ? freshKey() : options.idempotencyKey)

const isUnclear = ({ status }: GuildhallError) => status === undefined || status === 408 || status >= 500

/** Tells the caller's hook of a try, without the key. */
async function announce(one: Try, headers: Headers, { onRequest }: ClientConfig): Promise<void> {
  const authorization = headers.get('authorization') ?? ''
  headers.delete('authorization')
  await onRequest?.({ ...one, headers })
  if (authorization) headers.set('authorization', authorization)
}

/** One try: its answer, or the error that a bad answer or none stands for. */
async function attempt(
  call: Call,
  config: ClientConfig,
  clock: Clock,
  one: Try,
  key?: string | null
): Promise<Answer | GuildhallError> {
  const headers = await clock.wait(headersOf(call, config, key))
  await clock.wait(announce(one, headers, config))
  const init: RequestInit = { method: call.method, headers, signal: clock.signal }
  if (call.body !== undefined) init.body = call.body instanceof Blob ? call.body : JSON.stringify(call.body)
  const begun = performance.now()
  const answer = await exchange(call, init, config.fetch ?? fetch, clock).catch((error: unknown) => {
    clock.signal.throwIfAborted()
    return lost(call.url, error, headers)
  })
  if (answer instanceof ConnectionError) return answer
  const { text, file: _, ...response } = answer
  config.onResponse?.({ ...one, ...response, durationMs: performance.now() - begun })
  const good = answer.status < 300 || (answer.status === 304 && call.ifNoneMatch)
  return good ? answer : errorOf({ ...answer, text: clean(text, headers) })
}

const FILE = /^(application\/pdf|image\/png)$/

async function exchange({ url, media = '' }: Call, init: RequestInit, sender: Fetch, clock: Clock): Promise<Answer> {
  const response = await clock.wait(sender(url, init))
  if (response.ok && FILE.test(media)) return { ...infoOf(response), text: '', file: await clock.wait(response.blob()) }
  return { ...infoOf(response), text: await clock.wait(response.text()) }
}

/** Takes the key that was sent out of what is told. */
export function clean(text: string, headers: Headers): string {
  const secret = headers.get('authorization')?.slice('Bearer '.length)
  return secret ? text.replaceAll(secret, '[key]') : text
}

/** The error of a try that got no answer, or not the whole of it. */
export const lost = (url: string, error: unknown, headers: Headers): ConnectionError =>
  new ConnectionError(clean(`No answer from ${new URL(url).host}: ${reasonOf(error)}`, headers))

// Platforms wrap what happened; only the words of it are kept, as the rest may hold the request with its key.
function reasonOf(error: unknown): string {
  let reason = error
  while (reason instanceof Error && reason.cause) reason = reason.cause
  return reason instanceof Error ? reason.message || reason.name : String(reason)
}

/** Milliseconds before the next try, or infinity where there must be none. */
function pauseAfter(error: GuildhallError, tried: number, first: number): number {
  const inProgress = error.status === 409 && error.code === 'IDEMPOTENCY_IN_PROGRESS'
  if (!(error instanceof ConnectionError) && !AGAIN.has(error.status) && !inProgress) return Infinity
  const asked = Math.max(0, (error.retryAfter?.getTime() ?? 0) - Date.now())
  if (asked > CEILING) return Infinity
  return asked + Math.random() * Math.min(LONGEST_BACKOFF, first * 2 ** tried)
}
