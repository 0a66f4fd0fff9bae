import t from 'tap'
import { type Client, type ClientConfig, createClient, type List, type Options } from '../src/index.ts'
import { methodOf } from '../src/method.ts'
import { startServer, type TestServer } from './server.ts'

/** A server for one test file, closed when the file is done, and a client of it that is quick to try again. */
export async function setUp(config: Partial<ClientConfig> = {}): Promise<{ server: TestServer; client: Client }> {
  const server = await startServer()
  t.teardown(() => server.close())
  return { server, client: createClient({ baseUrl: server.url, apiKey: 'guild_sk_test', backoffMs: 4, ...config }) }
}

/** The error that the work fails with. */
export async function errorOf<E extends Error = Error>(work: PromiseLike<unknown>): Promise<E> {
  try {
    await work
  } catch (error) {
    return error as E
  }
  throw new Error('it did not fail')
}

/** How many milliseconds the work takes, whether it succeeds or not. */
export async function timeOf(work: () => PromiseLike<unknown>): Promise<number> {
  const began = performance.now()
  await Promise.resolve(work()).catch(() => undefined)
  return performance.now() - began
}

/** Methods of kinds that a document may have, whether or not today's has them. */
export function methodsOf(base: string) {
  const make = (line: string) =>
    methodOf({ base, config: { baseUrl: base, apiKey: 'k', backoffMs: 4 }, cache: undefined }, line)
  return {
    calendar: make('GET /v1/calendar.ics text/calendar') as () => Promise<string>,
    allowed: make('GET /v1/communities/{community}/allowed') as (community: string) => Promise<object[]>,
    launch: make('POST /v1/communities/{community}/launch') as (community: string) => Promise<{ status: string }>,
    upload: make('POST /v1/imports') as (body: Blob, options: Options & { query?: object }) => Promise<object>,
    feed: make('GET /v1/activity after') as (query: { after: string }) => List<{ id: string }>
  }
}
