import { PageUpdate, PageUpdateQuery } from '@guildhall/schema'
import { and, eq, sql } from 'drizzle-orm'
import { defineModel, type Model } from '../../../core/model/model.ts'
import { instantOf } from '../../../core/model/sql.ts'
import { inWords, type Speech } from '../../../core/words/catalogue.ts'
import type { Database } from '../../../platform/database/database.ts'
import type { Said } from '../../../platform/messages.ts'
import { personModel } from '../../directory/people/model.ts'
import { message } from '../message.ts'
import { visiblePages } from './model.ts'
import { pages, pageUpdates } from './table.ts'

type Updates = typeof pageUpdates

const standing = (t: Updates) => sql`case
  when ${t.bulkSince} is not null then 'bulk'
  when not is_sign_of_life(${t.kind}, ${t.actorClass}, null, 'infinity') then 'no_sign_of_life'
  when ${t.id} = (select last_update_id from ${pages} where ${pages.id} = ${t.pageId}) then 'counts'
  else 'older' end`

/** Why evidence counts or does not. */
const why = (standing: PageUpdate['standing'], { say }: Speech) => say(message(`page_update.${standing}`))

export const pageUpdateModel: Model<typeof PageUpdate> = defineModel({
  name: 'PageUpdate',
  schema: PageUpdate,
  query: PageUpdateQuery,
  table: pageUpdates,
  fields: {
    page: t => t.pageId,
    standing: t => standing(t),
    note: t => t.note,
    why: t => standing(t)
  },
  worded: { note: inWords, why },
  edges: {
    person: { to: () => personModel, by: 'personId' }
  },
  visible: (t, view) =>
    sql`exists (select from ${pages} where ${and(eq(pages.id, t.pageId), visiblePages(pages, view))})`,
  under: { page: (t, { page }) => sql`${t.pageId} = ${page}::uuid` },
  filters: {
    kind: (t, { kind }) => sql`${t.kind} = ${kind}`
  },
  sorts: { occurredAt: t => t.occurredAt, recordedAt: t => t.recordedAt }
})

/** Evidence as it is put on record: `page` and `person` are ids, `occurredAt` RFC 3339. */
export type Evidence = {
  page: string
  kind: string
  occurredAt: string
  actorClass?: string | null
  person?: string | null
  changeKey?: string | null
  note?: Said | null
}

// As what somebody acted: by how they stood to the page on that day where nobody says it, or where a portal says of somebody that
// they represented it.
const actorClassOf = sql`case
  when e.kind in ('sitemap', 'http', 'content') then null
  when e."actorClass" is not null and (e.kind <> 'heartbeat' or e."actorClass" <> 'representative' or e.person is null) then e."actorClass"
  when e.person is null then 'robot'
  when exists (select from representatives_on(day_of(e.at)) r where r.page_id = e.page and e.person in (r.person_id, r.acting_id)) then 'representative'
  when exists (select from portals p where p.id = (select portal_id from pages where id = e.page) and p.admin_ids @> array[e.person]) then 'portal_admin'
  when exists (select from memberships m join pages g on g.community_id = m.community_id where g.id = e.page and m.person_id = e.person and m.status = 'active') then 'member'
  else 'robot' end`

/**
 * Puts evidence on record, all of it in one statement, and keeps true what pages say of their last update. What is known
 * already (same page, kind, moment and change) stays as it is. Answers for each item the id of its
 * record, or undefined when it was known.
 */
export const recordEvidence = async (db: Database, items: readonly Evidence[]): Promise<(string | undefined)[]> => {
  const fresh = await db.prepared<{ id: string; pageId: string; kind: string; at: string; change: string | null }>(
    'record evidence',
    () => sql`
      insert into page_updates (page_id, kind, occurred_at, actor_class, person_id, change_key, note)
      select e.page, e.kind, e.at, ${actorClassOf}, e.person, e."changeKey", e.note
      from (select r.*, r."occurredAt"::timestamptz(3) as at from jsonb_to_recordset(${sql.placeholder('items')}::jsonb)
        r (page uuid, kind text, "occurredAt" text, "actorClass" text, person uuid, "changeKey" text, note jsonb)) e
      on conflict do nothing
      returning id, page_id as "pageId", kind, ${instantOf(sql`occurred_at`)} as at, change_key as change`,
    { items: JSON.stringify(items) }
  )
  const key = (page: string, kind: string, at: string, change?: string | null) =>
    [page, kind, new Date(at).toISOString(), change ?? ''].join(' ')
  const made = new Map(fresh.map(({ id, pageId, kind, at, change }) => [key(pageId, kind, at, change), id]))
  return items.map(({ page, kind, occurredAt, changeKey }) => made.get(key(page, kind, occurredAt, changeKey)))
}
