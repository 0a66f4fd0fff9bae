import { createCache } from './cache.ts'
import type { Nouns } from './generated/nouns.ts'
import { nouns } from './generated/operations.ts'
import { type Graphql, graphqlOf } from './graphql.ts'
import type { ImportRuns } from './import-run.ts'
import { imports } from './imports.ts'
import { methodOf } from './method.ts'
import type { ClientConfig } from './options.ts'
import { checkBase } from './request.ts'
import type { Service } from './rows.ts'

/** A client of one service: a noun for each kind of thing, on it a method for each operation, and `graphql`. */
export type Client<Noun extends keyof Nouns = keyof Nouns> = {
  [N in Noun]: N extends 'imports' ? Nouns[N] & ImportRuns : Nouns[N]
} & { graphql: Graphql }

/** A line of the table, or what makes a method that no line can say. */
type Lines = Record<string, string | ((service: Service) => unknown)>

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
export function connect<Noun extends keyof Nouns>(
  config: ClientConfig,
  chosen: { [N in Noun]: Record<keyof Nouns[N], string> }
): Client<Noun> {
  const { cache } = config
  const service: Service = {
    base: checkBase(config.baseUrl),
    config,
    cache: cache ? createCache(cache === true ? CACHE_CHARS : cache) : undefined
  }
  const methods = mapValues<Lines, unknown>(chosen, lines =>
    mapValues(lines, line => (typeof line === 'string' ? methodOf(service, line) : line(service)))
  )
  // The lines and the types are written by the same generator, so each method has the type it is called by.
  return { ...methods, graphql: graphqlOf(service) } as unknown as Client<Noun>
}

const mapValues = <T, R>(object: Record<string, T>, turn: (value: T) => R): Record<string, R> =>
  Object.fromEntries(Object.entries(object).map(([name, value]) => [name, turn(value)]))
