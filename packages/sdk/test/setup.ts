import t from 'tap'
import { type Client, type ClientConfig, createClient } from '../src/index.ts'
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
