import { sql } from 'drizzle-orm'
import type { Database } from '../../../platform/database/database.ts'
import { type CharterText, markdownOf } from '../markdown/write.ts'

/** The id of the version in force; where there is none that of the community, which no version has. */
export const inForce = async (db: Database, community: string): Promise<string> => {
  const [charter] = await db.run<{ id: string }>(
    sql`select id from charters where community_id = ${community} and status = 'published'`
  )
  return charter?.id ?? community
}

/** The text of a version as Markdown, for those who see it. */
export const textOf = async (id: string, { db }: { db: Database }): Promise<string> => {
  const [charter] = await db.run<CharterText & { title: string }>(
    sql`select title, sections, layout from charters where id = ${id}`
  )
  return markdownOf(charter!)
}
