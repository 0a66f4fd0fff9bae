import { sql } from 'drizzle-orm'
import type { Database, Store } from '../../../platform/database/database.ts'
import type { Batch, Handler } from '../../../platform/feed/consume.ts'
import type { JobContext } from '../../../platform/jobs/job.ts'
import { type EvaluationScope, evaluate, moment } from '../../governance/evaluation/evaluate.ts'
import { holdSubjects } from '../../governance/evaluation/hold.ts'
import { advance } from './advance.ts'

const ACTOR = { key: null, person: null, actorClass: 'robot', request: 'evaluation' }

/** What of a batch bears on findings: each entry's community, page and portal. */
const changesIn = (db: Database, { entries }: Batch) =>
  db.run<{ type: string; subject: string; community: string | null; page: string | null; portal: string | null }>(sql`
    select distinct subject_type as type, subject_id as subject, community_id as community,
      case when subject_type = 'page' then subject_id::text else coalesce(after, before) ->> 'page_id' end as page,
      case subject_type when 'portal' then subject_id::text when 'page_list' then coalesce(coalesce(after, before) ->> 'portal_id',
        (select l.portal_id::text from page_lists l where l.id = subject_id)) else coalesce(after, before) ->> 'portal_id' end as portal
    from ${entries} a where subject_type <> 'finding'`)

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

const WHOLE: readonly string[] = ['portal', 'rule_pack', 'page_list']
const some = (values: (string | null)[]) => [...new Set(values.filter(value => value !== null))]

const CASES = { name: 'cases', rows: sql`infractions x where x.page_id in (select id from wanted_pages)` }

/** Judges, and takes at once the steps that follow: up the ladder, down again, or a case. */
const judge = async (db: Database, scope: EvaluationScope) => {
  const judged = await evaluate(db, scope)
  await advance(db, scope, new Date(scope.asOf))
  return judged
}

/** Judges again what the changes of a batch touched. */
export const reevaluate: Handler = async (db, batch) => {
  const changes = await changesIn(db, batch)
  const whole = new Set(some(changes.filter(({ type }) => WHOLE.includes(type)).map(({ portal }) => portal)))
  const of = {
    communities: some(changes.map(({ community }) => community)),
    pages: some(changes.map(({ page }) => page)),
    people: some(changes.filter(({ type }) => type === 'person').map(({ subject }) => subject))
  }
  const parts = (await affected(db, of)).filter(({ portal }) => !whole.has(portal))
  const scopes = [...[...whole].map(portal => ({ portal })), ...parts.map(({ portal, ids }) => ({ portal, only: ids }))]
  await holdSubjects(db, scopes, CASES)
  const asOf = await moment(db)
  for (const scope of scopes) await judge(db, { ...scope, asOf })
}

/** Judges some pages again, each by its portal, in a transaction for each portal. */
export const reevaluatePages = async (store: Store, pages: readonly string[]) => {
  if (pages.length === 0) return
  const portals = await store.prepared<{ portal: string; only: string[] }>(
    'portals of pages',
    () =>
      sql`select portal_id as portal, array_agg(id) as only from pages where id = any (${sql.placeholder('pages')}::uuid[]) group by 1 order by 1`,
    { pages }
  )
  for (const one of portals)
    await store.transaction(ACTOR, async db => {
      await holdSubjects(db, [one], CASES)
      return judge(db, { ...one, asOf: await moment(db) })
    })
}

/** Judges everything there is, portal by portal, each in a transaction of its own. */
export const evaluateEverything = async ({ store, now, signal }: JobContext) => {
  const portals = await store.run<{ id: string }>(sql`select id from portals order by id`)
  const sum = { subjects: 0, changed: 0 }
  for (const { id } of portals) {
    if (signal.aborted) break
    const scope = { portal: id, asOf: now.toISOString() }
    const done = await store.transaction(ACTOR, async db => {
      await holdSubjects(db, [scope], CASES)
      return judge(db, scope)
    })
    sum.subjects += done.subjects
    sum.changed += done.changed
  }
  return sum
}
