import { createCache } from './cache.ts'
import type { Nouns } from './generated/nouns.ts'
import { nouns } from './generated/operations.ts'
import { type Graphql, graphqlOf } from './graphql.ts'
import type { ImportRuns } from './import-run.ts'
import { imports } from './imports.ts'
import { methodOf, type RequestOptions, requestOf } from './method.ts'
import type { ClientConfig } from './options.ts'
import { checkBase } from './request.ts'
import type { ResultPromise } from './result.ts'
import type { Service } from './rows.ts'

/** What a client derived by `with` does otherwise. */
export type ClientOverrides = Pick<ClientConfig, 'actor' | 'timeoutMs' | 'maxRetries' | 'backoffMs'>

/** What every client has besides its nouns. */
export interface ClientBase<Noun extends keyof Nouns> {
  graphql: Graphql
  /**
   * Makes any call, also one that this version of the client has no method for. GET and HEAD are tried again like reads; other
   * methods are sent under an idempotency key where they are a POST or a PATCH.
   *
   * @param path - An address below `baseUrl`, such as `/v1/communities`.
   * @example
   * const page = await client.request<Page<Community>>('GET', '/v1/communities', { query: { topic: 'design' } })
   */
  request<T = unknown>(method: string, path: string, options?: RequestOptions): ResultPromise<T>
  /**
   * A client that does some things otherwise and shares all else, such as one that acts for a person.
   *
   * @example
   * const community = await client.with({ actor: 'ann@example.org' }).communities.create({ name: 'Service design' })
   */
  with(overrides: ClientOverrides): Client<Noun>
}

/** A client of one service: a noun for each kind of record, on it a method for each operation. */
export type Client<Noun extends keyof Nouns = keyof Nouns> = {
  [N in Noun]: N extends 'imports' ? Nouns[N] & ImportRuns : Nouns[N]
} & ClientBase<Noun>

/** The lines of a noun, or what makes a method that no line can say. */
type Line = Record<string, string | ((service: Service) => unknown)>
/** The lines of these nouns. */
type Lines<Noun extends keyof Nouns> = { [N in Noun]: Record<keyof Nouns[N], string> }

const CACHE_CHARS = 4_000_000

/**
 * Makes a client. It opens nothing and asks nothing until a method is called.
 * @throws TypeError if `baseUrl` is not an http or https address.
 *
 * @example
 * const client = createClient({ baseUrl: 'https://guildhall.example.org', apiKey: process.env.GUILDHALL_KEY })
 * for await (const community of client.communities.list({ topic: 'design' })) console.log(community.name)
 */
export const createClient = (config: ClientConfig): Client => connect(config, { ...nouns, imports })

/**
 * Makes a client with these nouns alone, for pages where every byte counts: a bundler leaves the others out.
 * @throws TypeError if `baseUrl` is not an http or https address.
 *
 * @example
 * import { communities, connect } from '@guildhall/sdk'
 * const client = connect({ baseUrl: 'https://guildhall.example.org', apiKey }, { communities })
 */
export function connect<Noun extends keyof Nouns>(config: ClientConfig, chosen: Lines<Noun>): Client<Noun> {
  const { cache } = config
  return clientOf(chosen, {
    base: checkBase(config.baseUrl),
    config,
    cache: cache ? createCache(cache === true ? CACHE_CHARS : cache) : undefined
  })
}

function clientOf<Noun extends keyof Nouns>(chosen: Lines<Noun>, service: Service): Client<Noun> {
  const methods = mapValues<Line, unknown>(chosen, lines =>
    mapValues(lines, line => (typeof line === 'string' ? methodOf(service, line) : line(service)))
  )
  const base: ClientBase<Noun> = {
    graphql: graphqlOf(service),
    request: requestOf(service),
    with: overrides => clientOf(chosen, { ...service, config: { ...service.config, ...overrides } })
  }
  // The lines and the types are written by the same generator, so each method has the type it is called by.
  return { ...methods, ...base } as unknown as Client<Noun>
}

const mapValues = <T, R>(object: Record<string, T>, turn: (value: T) => R): Record<string, R> =>
  Object.fromEntries(Object.entries(object).map(([name, value]) => [name, turn(value)]))
