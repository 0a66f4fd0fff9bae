import { SCOPES } from '@guildhall/schema'
import type { InjectOptions } from 'fastify'
import type { Test } from 'tap'
import { setSecretsKey } from '../src/core/secrets/secrets-key.ts'
import { makeKey } from '../src/modules/keys/secret.ts'
import { storeKey } from '../src/modules/keys/store.ts'
import { type Config, readConfig } from '../src/platform/config/config.ts'
import { setPollSecret } from '../src/platform/config/poll-secret.ts'
import { openStore, type Store } from '../src/platform/database/database.ts'
import { setTimeZone } from '../src/platform/days.ts'
import { feedIsWhole } from '../src/platform/feed/feed.fixtures.ts'
import { openFeed } from '../src/platform/feed/feed.ts'
import { setYearStart } from '../src/platform/periods.ts'
import { setRetention } from '../src/platform/retention.ts'
import { setVoting } from '../src/platform/voting.ts'
import { buildApp } from '../src/service/app.ts'
import { conforms } from './conformance.ts'
import { cloneDatabase } from './server.ts'
import { ZONES } from './zones.ts'

/** The key by which the tests' services store secrets. */
export const SECRETS_KEY = 'a-key-that-only-the-tests-of-the-service-know'
const SETUP = { key: null, person: null, actorClass: 'robot', request: 'test' }

/**
 * What one caller does to the service under test; an answer that the document does not promise is thrown. `get` of the
 * activity waits until all that was written is in it: a transaction open anywhere on the server holds it back.
 */
export type TestClient = ReturnType<typeof testClient>

const testClient = (
  app: Awaited<ReturnType<typeof buildApp>>,
  store: Store,
  key: string | undefined,
  more: Record<string, string> = {}
) => {
  const send = async (
    method: InjectOptions['method'],
    url: string,
    payload?: unknown,
    headers: Record<string, string> = {}
  ) => {
    const response = await app.inject({
      method,
      url,
      headers: {
        ...(key ? { authorization: `Bearer ${key}` } : {}),
        ...(payload === undefined ? {} : { 'content-type': 'application/json' }),
        ...more,
        ...headers
      },
      ...(payload === undefined ? {} : { payload: JSON.stringify(payload) })
    })
    const { statusCode: status, headers: answered, body: text } = response
    const type = String(answered['content-type'] ?? '')
    const body = text && /[/+]json/.test(type) ? JSON.parse(text) : undefined
    conforms({ method: method ?? 'GET', url, status, type, body })
    return { status, headers: answered, text, body }
  }
  return {
    key,
    get: async (url: string, headers?: Record<string, string>) => {
      if (url.startsWith('/v1/activity')) await feedIsWhole(store)
      return send('GET', url, undefined, headers)
    },
    post: (url: string, body: unknown, headers?: Record<string, string>) => send('POST', url, body, headers),
    put: (url: string, body: unknown, headers?: Record<string, string>) => send('PUT', url, body, headers),
    patch: (url: string, body: unknown, ifMatch = '*') => send('PATCH', url, body, { 'if-match': ifMatch }),
    delete: (url: string, ifMatch = '*') => send('DELETE', url, undefined, { 'if-match': ifMatch }),
    send,
    /** Asks GraphQL; answers `{ data, errors, extensions }`. */
    ask: async (query: string, variables?: Record<string, unknown>) =>
      (await send('POST', '/graphql', { query, variables })).body
  }
}

// Far from any limit, so that tests meet those that they set.
/** No limit on requests, for tests that are about something else. */
export const UNLIMITED = { RATE_LIMIT_READS: '1000000', RATE_LIMIT_WRITES: '1000000', RATE_LIMIT_ADDRESS: '1000000' }

/**
 * The service on a database of its own, with an admin's hand; closed and dropped when the test ends. `wrapped` may put
 * something between the service and its database.
 */
export const startApp = async (
  t: Test,
  settings: Record<string, string> = {},
  wrapped: (store: Store, url: string) => Store = store => store
) => {
  const database = await cloneDatabase()
  const config: Config = readConfig({
    LOG_LEVEL: 'silent',
    PUBLIC_URL: 'http://localhost:3000',
    POLL_SECRET: 'a-secret-that-only-the-tests-know',
    SECRETS_KEY,
    // Where the tests' own servers are.
    ALLOWED_NETWORKS: '127.0.0.0/8',
    ...ZONES,
    ...UNLIMITED,
    ...settings
  })
  setTimeZone(config.TIME_ZONE)
  setYearStart(config.YEAR_STARTS_IN)
  setVoting(config)
  setRetention(config)
  setPollSecret(config.POLL_SECRET)
  setSecretsKey(config.SECRETS_KEY)
  const store: Store = openStore(database.url, config.DATABASE_POOL, () => {})
  const feed = openFeed(store)
  const app = await buildApp(config, wrapped(store, database.url), feed)
  t.teardown(async () => {
    await app.close()
    await feed.close()
    await store.close()
    await database.drop()
  })
  const keyFor = async (
    kind: 'secret' | 'publishable',
    scopes: readonly string[],
    portal: string | null = null,
    expiresAt: string | null = null
  ) => {
    const key = makeKey(kind)
    await store.transaction(SETUP, db => storeKey(db, key, `a ${kind} key`, { kind, scopes, portal, expiresAt }))
    return key
  }
  const admin = testClient(app, store, await keyFor('secret', SCOPES))
  return {
    app,
    store,
    feed,
    admin,
    url: database.url,
    /** A caller with a key of its own. */
    caller: async (
      kind: 'secret' | 'publishable' = 'secret',
      scopes: readonly string[] = SCOPES,
      portal: string | null = null,
      expiresAt: string | null = null
    ) => testClient(app, store, await keyFor(kind, scopes, portal, expiresAt)),
    /** The admin at another process of the service, on the same database. */
    elsewhere: async () => {
      const other = openStore(database.url, config.DATABASE_POOL, () => {})
      const itsFeed = openFeed(other)
      const twin = await buildApp(config, other, itsFeed)
      t.teardown(async () => {
        await twin.close()
        await itsFeed.close()
        await other.close()
      })
      return testClient(twin, store, admin.key)
    },
    /** The admin’s key acting for a person, by their externalId. */
    acting: (externalId: string) => testClient(app, store, admin.key, { 'guildhall-actor': externalId }),
    /** A caller with a given key or token, or none. */
    holding: (key?: string, headers?: Record<string, string>) => testClient(app, store, key, headers)
  }
}
