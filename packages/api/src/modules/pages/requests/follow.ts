import { sql } from 'drizzle-orm'
import type { By } from '../../../core/lifecycle/actors.ts'
import type { Columns } from '../../../core/lifecycle/types.ts'
import type { Database } from '../../../platform/database/database.ts'
import type { RequestStep } from './lifecycle.ts'

/** Makes the pages of requests that are approved, with their representatives. */
export const makePages = async (db: Database, steps: readonly RequestStep[]): Promise<ReadonlyMap<string, Columns>> => {
  const ids = steps.map(({ id }) => id)
  const made = await db.run<{ id: string; page: string }>(sql`
    with made as (
      insert into pages (community_id, portal_id, url, mission, requirement, requirement_ends_on)
      select community_id, portal_id, url, mission, requirement, requirement_ends_on
      from page_requests where id = any (${sql.param(ids)}::uuid[]) returning id, community_id, portal_id)
    select q.id, m.id as page from made m
    join page_requests q on q.id = any (${sql.param(ids)}::uuid[]) and q.community_id = m.community_id and q.portal_id = m.portal_id`)
  await db.run(sql`
    insert into representatives (page_id, person_id, role)
    select m.page, r.person, r.role from jsonb_to_recordset(${JSON.stringify(made)}::jsonb) m (id uuid, page uuid)
    join page_requests q on q.id = m.id, lateral (values (q.primary_id, 'primary'), (q.secondary_id, 'secondary')) r (person, role)`)
  return new Map(made.map(({ id, page }) => [id, { page_id: page }]))
}

/** Puts what was asked and answered into the conversations. */
export const putMessages = (db: Database, taken: readonly RequestStep[], { caller }: By): Promise<unknown> => {
  const rows = taken.map(({ id, name, input }) => ({ id, kind: name, text: input.text }))
  return db.run(sql`
    insert into page_request_messages (page_request_id, kind, text, author_id)
    select m.id, m.kind, m.text, ${caller?.person ?? null}::uuid
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) m (id uuid, kind text, text text)`)
}
