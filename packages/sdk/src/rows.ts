import { type Answer, parse } from './answer.ts'
import type { Cache } from './cache.ts'
import type { Clock } from './clock.ts'
import type { ClientConfig, Options } from './options.ts'
import type { Call } from './request.ts'
import type { Outcome } from './result.ts'
import { send } from './send.ts'

/** The service as a client sees it. */
export interface Service {
  base: string
  config: ClientConfig
  cache: Cache | undefined
}

/** A row, with the ETag to change it under, and the answer that it came with. */
export interface Row extends Outcome<unknown> {
  etag: string | undefined
}

const etags = new WeakMap<object, string>()

/**
 * The ETag under which a row was read, for a change that relies on the row being as it was then.
 *
 * @example
 * const community = await client.communities.get('service-design')
 * // … minutes later, after somebody has filled in a form:
 * await client.communities.update('service-design', change, { ifMatch: etagOf(community) })
 */
export const etagOf = (row: object & { etag?: string }): string | undefined => row.etag ?? etags.get(row)

/** The row as it was last read through the cache, without asking the service. */
export const recall = ({ cache, config }: Service, { url, options }: Call): Row | undefined => {
  const kept = cache?.get(slotOf(url, options, config))
  return kept && { value: JSON.parse(kept.text), etag: kept.etag }
}

/** Reads a row; one that is kept in memory is asked for only if it has changed. */
export async function read(service: Service, call: Call, clock: Clock): Promise<Row> {
  const slot = call.options.headers || call.media ? undefined : slotOf(call.url, call.options, service.config)
  const kept = slot ? service.cache?.get(slot) : undefined
  const answer = await send({ ...call, method: 'GET', ifNoneMatch: kept?.etag }, service.config, clock)
  const text = answer.status === 304 && kept ? kept.text : answer.text
  const etag = answer.headers.get('etag') ?? kept?.etag
  const value = call.media ? (answer.file ?? text) : parse({ ...answer, text })
  if (etag && slot) service.cache?.set(slot, { etag, text })
  return rowOf(value, etag, answer)
}

/** Sends a change, and forgets whatever it may have changed. */
export async function write({ config, cache }: Service, call: Call, clock: Clock): Promise<Row> {
  const answer = await send(call, config, clock)
  cache?.forget(slot => isTouched(slot.replace(/[ ?].*/, ''), call))
  const value = parse(answer)
  const etag = answer.headers.get('etag') ?? undefined
  if (etag && value && call.method === 'PATCH') {
    cache?.set(slotOf(call.url, call.options, config), { etag, text: answer.text })
  }
  return rowOf(value, etag, answer)
}

/** Whether a call may have changed what is at an address: that and what it is a part of, and a PUT its parts too. */
function isTouched(address: string, { method, url }: Call): boolean {
  const changed = `${url.replace(/\?.*/, '')}/`
  return changed.startsWith(`${address}/`) || (method === 'PUT' && address.startsWith(changed))
}

const slotOf = (url: string, options: Options, config: ClientConfig) => `${url} ${options.actor ?? config.actor ?? ''}`

function rowOf(value: unknown, etag: string | undefined, { text: _, file: __, ...response }: Answer): Row {
  if (etag && typeof value === 'object' && value) etags.set(value, etag)
  return { value, etag, response }
}
