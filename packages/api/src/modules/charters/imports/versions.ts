import { sql } from 'drizzle-orm'
import { byService } from '../../../core/lifecycle/actors.ts'
import type { Database } from '../../../platform/database/database.ts'
import { startOf } from '../../../platform/days.ts'
import { type CharterStep, charterLifecycle, loadCharters } from '../charters/lifecycle.ts'

/** A version that its source says was published then, and where it was removed without a new one, on which day. */
export type Stated = { id: string; community: string; publishedAt: string; removedOn: string | null }

/** When a version that was removed on a day ended. */
const endOf = ({ publishedAt, removedOn }: Pick<Stated, 'publishedAt' | 'removedOn'>): string | null =>
  removedOn && new Date(Math.max(startOf(removedOn).getTime(), Date.parse(publishedAt))).toISOString()

const given = (rows: readonly object[]) => sql`jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)`

/** Publishes drafts as of the days on which they were published elsewhere, in their order; each ends the one before it. */
export const publishStated = async (db: Database, versions: readonly Stated[]): Promise<void> => {
  if (versions.length === 0) return
  const rows = [...Map.groupBy(versions, ({ community }) => community).values()].flatMap(own =>
    own.map((version, at) => {
      const ends = endOf(version) ?? own[at + 1]?.publishedAt ?? null
      return { ...version, position: at, ends, status: ends === null ? 'published' : 'superseded' }
    })
  )
  await db.run(sql`
    update charters c set status = 'superseded', superseded_at = g."publishedAt"
    from ${given(rows.filter(({ position }) => position === 0))} g (community uuid, "publishedAt" timestamptz)
    where c.community_id = g.community and c.status = 'published'`)
  await db.run(sql`
    update charters c set status = g.status, number = g.position + 1 + coalesce(n.number, 0), published_at = g."publishedAt",
      superseded_at = g.ends, removed_on = g."removedOn"
    from ${given(rows)} g (id uuid, community uuid, position integer, status text, "publishedAt" timestamptz, ends timestamptz, "removedOn" date)
      left join (select community_id, max(number) as number from charters group by 1) n on n.community_id = g.community
    where c.id = g.id`)
  const inForce = rows.filter(({ status }) => status === 'published').map(({ id }) => id)
  const steps = (await loadCharters(db, inForce)).map(
    (subject): CharterStep => ({
      id: subject.id,
      name: 'publish',
      from: null,
      to: 'published',
      actor: 'service',
      notice: null,
      subject,
      input: {}
    })
  )
  await charterLifecycle.begin(db, steps, byService(), new Date())
}

/** Ends versions that are in force as of the days on which they were removed elsewhere. */
export const removeStated = async (db: Database, versions: readonly Stated[]): Promise<void> => {
  if (versions.length === 0) return
  const rows = versions.map(version => ({ ...version, ends: endOf(version) }))
  await db.run(sql`
    update charters c set status = 'superseded', superseded_at = g.ends, removed_on = g."removedOn"
    from ${given(rows)} g (id uuid, ends timestamptz, "removedOn" date) where c.id = g.id and c.status = 'published'`)
}
