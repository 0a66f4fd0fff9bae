import type { NoticeKind } from '@guildhall/schema'
import { sql } from 'drizzle-orm'
import type { NoticeValues, StoredNotice } from '../../core/words/notice.ts'
import type { Database } from '../../platform/database/database.ts'

/** A notice to be sent. Portal and community are taken from the page where it names one. */
export type NewNotice = {
  kind: NoticeKind
  /** Who is told: a person, or a guest of an event (id). */
  person: string
  page?: string | null
  portal?: string | null
  community?: string | null
  /** The step of the ladder that it belongs to. */
  step?: string
  /** What makes it the same notice: one of the same kind, person and key is never queued again. */
  key: string
  values?: NoticeValues
  /** Whether it is mailed at once, past the one mail a day. */
  urgent?: boolean
}

type Names = {
  person: string | null
  guest: string | null
  portal: string | null
  community: string | null
  page: string | null
  portalId: string | null
  communityId: string | null
}

/** Who notices are for, and the names of everything that they are about, in their order. */
const namesFor = (db: Database, items: NewNotice[]) =>
  db.prepared<Names>(
    'names for notices',
    () => sql`
      select r.person_id as person, r.guest_id as guest, o.name as portal, c.name as community, g.url as page, o.id as "portalId", c.id as "communityId"
      from jsonb_to_recordset(${sql.placeholder('items')}::jsonb) as n (position integer, person uuid, page uuid, portal uuid, community uuid)
      left join recipients r on r.id = n.person left join pages g on g.id = n.page
      left join portals o on o.id = coalesce(n.portal, g.portal_id) left join communities c on c.id = coalesce(n.community, g.community_id)
      order by n.position`,
    {
      items: JSON.stringify(
        items.map(({ person, page, portal, community }, position) => ({ position, person, page, portal, community }))
      )
    }
  )

const rowOf = ({ kind, person, page, step, key, values = {}, urgent = false }: NewNotice, names: Names) => {
  const { portal, community, page: address } = names
  return {
    kind,
    person_id: names.person,
    guest_id: names.guest,
    page_id: page ?? null,
    portal_id: names.portalId,
    community_id: names.communityId,
    step: step ?? null,
    urgent,
    values: { ...values, portal, community, page: address } satisfies StoredNotice,
    dedupe_key: `${kind} ${person} ${key}`
  }
}

/**
 * Queues notices in the transaction of the caller: they are sent once it is committed, each once however often it is queued.
 * Answers the ids of those that are new. Two statements, however many.
 */
export const queueNotices = async (db: Database, items: NewNotice[]): Promise<string[]> => {
  if (items.length === 0) return []
  const names = await namesFor(db, items)
  const rows = items.flatMap((item, at) => ((names[at]!.person ?? names[at]!.guest) ? rowOf(item, names[at]!) : []))
  const made = await db.prepared<{ id: string }>(
    'queue notices',
    () => sql`
      insert into notices (kind, person_id, guest_id, page_id, portal_id, community_id, step, urgent, values, dedupe_key)
      select kind, person_id, guest_id, page_id, portal_id, community_id, step, urgent, values, dedupe_key
      from jsonb_to_recordset(${sql.placeholder('rows')}::jsonb) as n (kind text, person_id uuid, guest_id uuid, page_id uuid, portal_id uuid, community_id uuid, step text, urgent boolean, values jsonb, dedupe_key text)
      on conflict (dedupe_key) do nothing returning id`,
    { rows: JSON.stringify(rows) }
  )
  return made.map(({ id }) => id)
}
