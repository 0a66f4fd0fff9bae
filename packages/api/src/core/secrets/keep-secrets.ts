import { sql } from 'drizzle-orm'
import { ConfigError } from '../../platform/config/config.ts'
import type { Database, Store } from '../../platform/database/database.ts'
import { snake } from '../model/rows.ts'
import { listOf } from '../registry.ts'
import { keyIdIn, openFrom, type SealedColumn, sealFor } from './sealed-column.ts'
import { secretsKeyIds } from './secrets-key.ts'

const ACTOR = { key: null, person: null, actorClass: 'robot', request: 'secrets' }

const lostIn = ({ column }: SealedColumn) =>
  sql`${column} is not null and not ${keyIdIn(column)} = any (${sql.param(secretsKeyIds())}::text[])`

/** Refuses to start where a stored secret cannot be decrypted. */
const requireKeys = async (db: Database, column: SealedColumn) => {
  const [lost] = await db.run<{ count: number }>(
    sql`select count(*)::int as count from ${column.column.table} where ${lostIn(column)}`
  )
  if (lost!.count === 0) return
  const given = secretsKeyIds().length === 0 ? 'SECRETS_KEY is missing' : 'SECRETS_KEY lacks a key'
  const values = `${lost!.count} stored value${lost!.count === 1 ? '' : 's'} (${column.what})`
  throw new ConfigError(
    `${given}: ${values} cannot be decrypted. Set the key by which they were encrypted, or add it after the present one, separated by a comma. If it is lost, run "npm run replace-secrets".`
  )
}

/** Encrypts with the present key what was encrypted with an earlier one; returns how many values. */
const encryptAgain = async (db: Database, column: SealedColumn): Promise<number> => {
  const [present] = secretsKeyIds()
  const { column: value, row } = column
  const stored = await db.run<{ row: string[]; value: string }>(sql`
    select array[${sql.join(
      row.map(one => sql`${one}::text`),
      sql`, `
    )}] as row, ${value} as value from ${value.table}
    where ${value} is not null and ${keyIdIn(value)} <> ${present} order by 1 for update`)
  if (stored.length === 0) return 0
  const fresh = stored.map(({ row, value }) => sealFor(column, row, openFrom(column, row, value)))
  await db.run(sql`
    update ${value.table} set ${sql.identifier(snake(value.name))} = v.fresh
    from unnest(${sql.param(stored.map(({ value }) => value))}::text[], ${sql.param(fresh)}::text[]) as v (earlier, fresh)
    where ${value} = v.earlier`)
  return fresh.length
}

/**
 * Makes sure at the start that every stored secret can be decrypted, and encrypts those of earlier keys with the present one.
 * Returns how many were encrypted again.
 * @throws ConfigError that says which key is missing, and what to do where it is lost.
 */
export const keepSecrets = async (store: Store): Promise<number> => {
  const columns = listOf('secrets')
  for (const column of columns) await requireKeys(store, column)
  if (secretsKeyIds().length === 0) return 0
  let count = 0
  for (const column of columns) count += await store.transaction(ACTOR, db => encryptAgain(db, column))
  return count
}

/** Replaces the secrets whose key is lost by new ones; returns what there is left to do by hand. */
export const replaceSecrets = async (store: Store): Promise<string[]> => {
  const left: string[] = []
  for (const column of listOf('secrets'))
    left.push(...(await store.transaction(ACTOR, db => column.replace(db, lostIn(column)))))
  return left
}
