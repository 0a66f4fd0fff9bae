import type { TSchema } from '@sinclair/typebox'
import { type SQLWrapper, sql } from 'drizzle-orm'
import { customType, date, text, timestamp, uuid } from 'drizzle-orm/pg-core'

/** The id of a row: a UUIDv7 made by the database (by our own function, since only PostgreSQL 18 has one). */
export const id = () => uuid().primaryKey().default(sql`uuid_v7()`)

/** A moment, as RFC 3339 text. */
export const instant = () => timestamp({ withTimezone: true, precision: 3, mode: 'string' })

/** A calendar day, as ISO text. */
export const day = () => date({ mode: 'string' })

/** When a row was made and last changed; a trigger keeps the second. */
export const stamps = {
  createdAt: instant().notNull().default(sql`now()`),
  updatedAt: instant().notNull().default(sql`now()`)
}

/** Where a row was imported from; unique together. */
export const origin = { source: text(), externalKey: text() }

/** A list of words, empty rather than null. */
export const words = () => text().array().notNull().default(sql`'{}'`)

export const tsvector = customType<{ data: string }>({ dataType: () => 'tsvector' })
export const bytea = customType<{ data: Buffer }>({ dataType: () => 'bytea' })
export const xid8 = customType<{ data: string }>({ dataType: () => 'xid8' })

/** A column that takes the values of a choice, typed as such; `oneOf` holds the database to it. */
export const choice = <S extends TSchema>(_: S) => text().$type<S['static']>()

/** Orders names as people look them up: Éric beside Eric, and eric beside both. `ground.sql` makes the collation. */
export const byName = (name: SQLWrapper) => sql`${name} collate names`

/** The words of a name in a `search` of several columns, where the name weighs most. */
export const nameWords = (search: SQLWrapper) => sql`ts_filter(${search}, '{a}')`
