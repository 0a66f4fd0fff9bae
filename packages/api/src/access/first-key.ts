import { SCOPES } from '@guildhall/schema'
import { sql } from 'drizzle-orm'
import type { Store } from '../kit/database.ts'
import { storeKey } from './operations.ts'
import { hashKey, makeKey } from './secret.ts'

const SETUP = { key: null, person: null, actorClass: 'robot', request: 'start' }

/**
 * Makes sure that somebody can get in: stores the admin key that the configuration sets, or makes one when there is no secret
 * key yet. Answers a key that was made, to be shown this once.
 */
export const ensureAdminKey = (store: Store, given: string | undefined): Promise<string | undefined> =>
  store.transaction(SETUP, async db => {
    if (given) {
      const made = await storeKey(db, given, 'Admin key', 'secret', [...SCOPES], null)
      // A newer version has scopes that were not there when the key was stored.
      if (!made)
        await db.run(
          sql`update keys set scopes = ${sql.param([...SCOPES])}::text[] where hash = ${sql.param(hashKey(given))} and scopes <> ${sql.param([...SCOPES])}::text[]`
        )
      return undefined
    }
    await db.run(sql`lock table keys in share row exclusive mode`)
    const [row] = await db.run<{ known: boolean }>(sql`select exists (select from keys where kind = 'secret') as known`)
    if (row!.known) return undefined
    const key = makeKey('secret')
    await storeKey(db, key, 'Admin key', 'secret', [...SCOPES], null)
    return key
  })
