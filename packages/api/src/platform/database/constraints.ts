import type { TSchema } from '@sinclair/typebox'
import { sql } from 'drizzle-orm'
import { type AnyPgColumn, check } from 'drizzle-orm/pg-core'

/** A column takes the values of a choice and no others. */
export const oneOf = (name: string, column: AnyPgColumn, choice: TSchema) =>
  check(name, sql`${column} in (${sql.raw((choice.enum as string[]).map(value => `'${value}'`).join(', '))})`)
