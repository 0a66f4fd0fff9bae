import { createCache } from './cache.ts'
import type { LinesOf, Nouns } from './generated/nouns.ts'
import { nouns } from './generated/operations.ts'
import { type Graphql, graphql } from './graphql.ts'
import type { ImportRuns } from './import-run.ts'
import { imports } from './imports.ts'
import { methodOf, type RequestOptions, requestOf } from './method.ts'
import type { ClientConfig } from './options.ts'
import { checkBase } from './request.ts'
import type { ResultPromise } from './result.ts'
import type { Service } from './rows.ts'

/** What a client derived by `with` does otherwise. */
export type ClientOverrides = Pick<ClientConfig, 'actor' | 'timeoutMs' | 'maxRetries' | 'backoffMs'>

/** What a client can be made of: a noun for each kind of record, and GraphQL. */
export type Parts = { [N in keyof Nouns]: N extends 'imports' ? Nouns[N] & ImportRuns : Nouns[N] } & {
  graphql: Graphql
}

/** What every client has besides its parts. */
export interface ClientBase<Part extends keyof Parts> {
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
  with(overrides: ClientOverrides): Client<Part>
}

/** A client of one service: a noun for each kind of record, on it a method for each operation. */
export type Client<Part extends keyof Parts = keyof Parts> = Pick<Parts, Part> & ClientBase<Part>

/** What makes a part, or a method that no line can say, for a service. */
type Make<T> = (service: Service) => T
/** The lines of a noun. */
type Lines = Record<string, string | Make<unknown>>
/** What these parts are made of. */
type Chosen<Part extends keyof Parts> = {
  [N in Part]: N extends keyof Nouns ? LinesOf<N> : Make<Parts[N]>
}

const CACHE_CHARS = 4_000_000

/**
 * Makes a client. It opens nothing and asks nothing until a method is called.
 * @throws TypeError if `baseUrl` is not an http or https address.
 *
 * @example
 * const client = createClient({ baseUrl: 'https://guildhall.example.org', apiKey: process.env.GUILDHALL_KEY })
 * for await (const community of client.communities.list({ topic: 'design' })) console.log(community.name)
 */
export const createClient = (config: ClientConfig): Client => connect(config, { ...nouns, imports, graphql })

/**
 * Makes a client with these parts alone, for pages where every byte counts: a bundler leaves the others out.
 * @throws TypeError if `baseUrl` is not an http or https address.
 *
 * @example
 * import { communities, connect } from '@guildhall/sdk'
 * const client = connect({ baseUrl: 'https://guildhall.example.org', apiKey }, { communities })
 */
export function connect<Part extends keyof Parts>(config: ClientConfig, chosen: Chosen<Part>): Client<Part> {
  const { cache } = config
  return clientOf(chosen, {
    base: checkBase(config.baseUrl),
    config,
    cache: cache ? createCache(cache === true ? CACHE_CHARS : cache) : undefined
  })
}

function clientOf<Part extends keyof Parts>(chosen: Chosen<Part>, service: Service): Client<Part> {
  const parts = mapValues<Lines | Make<unknown>, unknown>(chosen, part =>
    typeof part === 'function'
      ? part(service)
      : mapValues(part, line => (typeof line === 'string' ? methodOf(service, line) : line(service)))
  )
  const base: ClientBase<Part> = {
    request: requestOf(service),
    with: overrides => clientOf(chosen, { ...service, config: { ...service.config, ...overrides } })
  }
  // The lines and the types are written by the same generator, so each method has the type it is called by.
  return { ...parts, ...base } as unknown as Client<Part>
}

const mapValues = <T, R>(object: Record<string, T>, turn: (value: T) => R): Record<string, R> =>
  Object.fromEntries(Object.entries(object).map(([name, value]) => [name, turn(value)]))
