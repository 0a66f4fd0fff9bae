import { SCOPES } from '@guildhall/schema'
import { sql } from 'drizzle-orm'
import { ConfigError } from '../../platform/config/config.ts'
import type { Store } from '../../platform/database/database.ts'
import { ALL_SCOPES, hasAdminKey, holdAdminKeys } from './admin-keys.ts'
import { hashKey, makeKey } from './secret.ts'
import { storeKey } from './store.ts'

const SETUP = { key: null, person: null, actorClass: 'robot', request: 'start' }

const ADMIN = { kind: 'secret', scopes: SCOPES, portal: null } as const

const cannotBe = (why: string) =>
  new ConfigError(
    `ADMIN_KEY cannot be what it is set to: that key ${why}. Set it to a new one (guild_sk_ and 32 random letters or digits), or leave it out.`
  )

/**
 * Makes the key that the configuration sets an admin key.
 * @throws ConfigError where that key was revoked or rotated, has expired or belongs to one portal.
 */
export const takeAdminKey = (store: Store, given: string): Promise<void> =>
  store.transaction(SETUP, async db => {
    if (await storeKey(db, given, 'Admin key', ADMIN)) return
    const hash = sql.param(hashKey(given))
    const [known] = await db.run<{ id: string; revoked: boolean; expired: boolean; bound: boolean }>(sql`
      select id, revoked_at is not null as revoked, coalesce(expires_at <= now(), false) as expired, portal_id is not null as bound
      from keys where hash = ${hash} or id = (select key_id from retired_secrets where hash = ${hash} and works_until > now()) for update`)
    if (!known) throw cannotBe('was rotated')
    if (known.revoked) throw cannotBe('was revoked')
    if (known.expired) throw cannotBe('has expired')
    if (known.bound) throw cannotBe('belongs to one portal')
    // A newer version has scopes that were not there when the key was stored.
    await db.run(sql`update keys set scopes = ${ALL_SCOPES} where id = ${known.id} and scopes <> ${ALL_SCOPES}`)
  })

/** Makes an admin key where there is none. Answers it, to be shown this once. */
export const makeAdminKey = (store: Store): Promise<string | undefined> =>
  store.transaction(SETUP, async db => {
    await holdAdminKeys(db)
    if (await hasAdminKey(db)) return undefined
    const key = makeKey('secret')
    await storeKey(db, key, 'Admin key', ADMIN)
    return key
  })
