import { sql } from 'drizzle-orm'
import type { JobContext } from '../jobs/job.ts'
import { publicUrl } from '../kit/config.ts'
import type { Database, Store } from '../kit/database.ts'
import { advance } from '../maintenance/advance.ts'
import { evaluate, moment } from './evaluate.ts'

const ACTOR = { key: null, person: null, actorClass: 'robot', request: 'evaluation' }
// In one transaction; the next one goes on from there.
const MOST = 5000

/** What of the log since the last time bears on findings: each entry's community and page. */
const news = (db: Database) =>
  db.prepared<{
    transaction: string
    position: number
    type: string
    subject: string
    community: string | null
    page: string | null
    portal: string | null
  }>(
    'evaluation news',
    () => sql`
      select a.transaction::text as transaction, a.position, a.subject_type as type, a.subject_id as subject, a.community_id as community,
        case when a.subject_type = 'page' then a.subject_id::text else coalesce(a.after, a.before) ->> 'page_id' end as page,
        case when a.subject_type = 'portal' then a.subject_id::text else coalesce(a.after, a.before) ->> 'portal_id' end as portal
      from activity a, evaluation_cursor c
      where c.id = 1 and (a.transaction, a.position) > (c.transaction, c.position) and a.transaction < pg_snapshot_xmin(pg_current_snapshot())
      order by a.transaction, a.position limit ${sql.raw(String(MOST))}`,
    {}
  )

/** What is to be judged again on which portal, by what was changed. */
const affected = (db: Database, of: { communities: string[]; pages: string[]; people: string[] }) =>
  db.prepared<{ portal: string; ids: string[] }>(
    'evaluation affected',
    () => sql`
      with touched as (
        select unnest(${sql.placeholder('communities')}::uuid[]) as id
        union select community_id from memberships where person_id = any (${sql.placeholder('people')}::uuid[])
        union select p.community_id from representatives r join pages p on p.id = r.page_id
          where ${sql.placeholder('people')}::uuid[] && array[r.person_id, r.stand_in_id]
        union select community_id from pages where id = any (${sql.placeholder('pages')}::uuid[]))
      select portal, array_agg(id) as ids from (
        select portal_id as portal, id from pages where community_id in (select id from touched)
        union
        select o.id, c.id from communities c join portals o on c.portal_ids = '{}' or o.id = any (c.portal_ids)
        where c.id in (select id from touched)
        union
        select portal_id, subject_id from findings where community_id in (select id from touched)) s
      group by 1`,
    of
  )

const WHOLE: readonly string[] = ['portal', 'rule_pack']
const some = (values: (string | null)[]) => [...new Set(values.filter(value => value !== null))]

/**
 * Judges again what was touched by what happened since the last time, in the order of the log, one process at a time.
 * Answers how many entries it went through; 0 when there is nothing new, or another process is at it.
 */
export const heed = (store: Store, publicUrl: string): Promise<number> =>
  store.transaction(ACTOR, async db => {
    const held = await db.run(sql`select from evaluation_cursor where id = 1 for update skip locked`)
    const entries = held.length === 0 ? [] : await news(db)
    const last = entries.at(-1)
    if (!last) return 0
    await db.run(
      sql`update evaluation_cursor set transaction = ${last.transaction}::xid8, position = ${last.position} where id = 1`
    )
    const asOf = await moment(db)
    const told = entries.filter(({ type }) => type !== 'finding')
    const whole = new Set(some(told.filter(({ type }) => WHOLE.includes(type)).map(({ portal }) => portal)))
    const of = {
      communities: some(told.map(({ community }) => community)),
      pages: some(told.map(({ page }) => page)),
      people: some(told.filter(({ type }) => type === 'person').map(({ subject }) => subject))
    }
    // What is judged anew may put a page on the ladder or take it off, at once.
    const judge = async (portal: string, only?: string[]) => {
      await evaluate(db, { portal, asOf, only })
      await advance(db, publicUrl, { portal, only }, new Date(asOf))
    }
    for (const portal of whole) await judge(portal)
    for (const { portal, ids } of await affected(db, of)) if (!whole.has(portal)) await judge(portal, ids)
    return entries.length
  })

/** Heeds all that happened up to now. */
export const heedAll = async ({ store, config, signal }: JobContext) => {
  let entries = 0
  for (let some = -1; some !== 0 && !signal.aborted; entries += some) some = await heed(store, publicUrl(config))
  return { entries }
}

/** Judges everything there is, portal by portal, each in a transaction of its own. */
export const evaluateEverything = async ({ store, config, now, signal }: JobContext) => {
  const portals = await store.run<{ id: string }>(sql`select id from portals order by id`)
  const sum = { subjects: 0, changed: 0 }
  for (const { id } of portals) {
    if (signal.aborted) break
    const done = await store.transaction(ACTOR, async db => {
      const judged = await evaluate(db, { portal: id, asOf: now.toISOString() })
      await advance(db, publicUrl(config), { portal: id }, now)
      return judged
    })
    sum.subjects += done.subjects
    sum.changed += done.changed
  }
  return sum
}
