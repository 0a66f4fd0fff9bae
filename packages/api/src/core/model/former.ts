import { and, sql } from 'drizzle-orm'
import type { Database } from '../../platform/database/database.ts'
import { formerly } from './formerly.ts'
import type { Model } from './model.ts'
import { readItem, type Viewer } from './read.ts'
import type { Selection } from './selection.ts'

/** The alias that a record has now whose alias was `name` before; undefined where the reader sees no such record. */
export const aliasNow = async (db: Database, model: Model, name: string, { view, values }: Viewer) => {
  const { table: t, alias } = model
  const id = formerly(model, sql.placeholder('name'))
  if (!id || !alias) return undefined
  const [found] = await db.prepared<{ alias: string }>(
    `alias now ${model.name} ${JSON.stringify(view)}`,
    () => sql`select ${alias(t)} as alias from ${t} where ${and(sql`${t}.id = ${id}`, model.visible(t, view))}`,
    { ...values, name }
  )
  return found?.alias
}

/** Reads one record by its id, its alias or one that it had before; undefined where there is none that the reader may see. */
export const readNamed = async (db: Database, model: Model, name: string, selection: Selection, viewer: Viewer) => {
  const text = await readItem(db, model, name, selection, viewer)
  if (text !== undefined) return text
  const now = await aliasNow(db, model, name, viewer)
  return now === undefined ? undefined : readItem(db, model, now, selection, viewer)
}
