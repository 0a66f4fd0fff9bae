import { KeyKind } from '@guildhall/schema'
import { index, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core'
import { bytea, choice, id, instant, stamps, words } from '../../platform/database/columns.ts'
import { oneOf } from '../../platform/database/constraints.ts'
import { portals } from '../directory/portals/table.ts'

export const keys = pgTable(
  'keys',
  {
    id: id(),
    name: text().notNull(),
    kind: choice(KeyKind).notNull(),
    scopes: words(),
    portalId: uuid().references(() => portals.id, { onDelete: 'cascade' }),
    hash: bytea().notNull(),
    prefix: text().notNull(),
    lastFour: text().notNull(),
    origins: text().array(),
    expiresAt: instant(),
    rotatedAt: instant(),
    overlapUntil: instant(),
    lastUsedAt: instant(),
    revokedAt: instant(),
    ...stamps
  },
  t => [
    unique('keys_hash_key').on(t.hash),
    oneOf('keys_kind_check', t.kind, KeyKind),
    index('keys_portal_id_idx').on(t.portalId)
  ]
)

/**
 * The secrets that keys had before they were rotated, and until when each works as well. They are kept after that, so that
 * none comes back as another key.
 */
export const retiredSecrets = pgTable(
  'retired_secrets',
  {
    hash: bytea().primaryKey(),
    keyId: uuid()
      .notNull()
      .references(() => keys.id, { onDelete: 'cascade' }),
    worksUntil: instant().notNull()
  },
  t => [index('retired_secrets_key_id_idx').on(t.keyId)]
)
