import { type SQL, type SQLWrapper, sql } from 'drizzle-orm'
import type { Model } from './model.ts'

/** The id of the record that a name leads to which was its alias before; undefined where aliases do not change. */
export const formerly = ({ formerAliases: former }: Model, name: SQLWrapper): SQL | undefined =>
  former && sql`(select ${former.leadsTo} from ${former} where ${former.alias} = ${name})`
