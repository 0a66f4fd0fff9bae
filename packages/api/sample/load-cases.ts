import { type SQL, sql } from 'drizzle-orm'
import type { Database } from '../src/platform/database/database.ts'
import { type Calendar, momentOf } from './days.ts'
import { SAMPLE_SOURCE } from './organisation.ts'
import { cases, waivers } from './pages/cases.ts'
import { ADMINS } from './pages/index.ts'

/** Rows as a table `r` of the columns named. */
export const table = (rows: readonly object[], columns: string): SQL =>
  sql`jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) r (${sql.raw(columns)})`

const loginOf = (column: string) => sql.raw(`(select id from people where external_id = r.${column})`)

/** Puts on record what readers reported, and what was done. */
export const putCases = async (db: Database, day: Calendar) => {
  const at = (ago: number) => momentOf(day(ago), 9, 10 + (ago % 45))
  const rows = cases.map(({ steps = [], ago, ...said }) => {
    const all = [{ act: 'report', to: 'reported', ago, words: undefined }, ...steps]
    const last = all.at(-1)!
    const closed = last.to === 'remedied' ? at(last.ago) : undefined
    const told = all.map((step, index) => ({
      ...step,
      from: all[index - 1]?.to,
      at: new Date(Date.parse(at(step.ago)) + index * 60_000)
    }))
    return { ...said, at: at(ago), status: last.to, closed, steps: told }
  })
  await db.run(sql`
    with told as (select * from ${table(rows, 'page text, kind text, what jsonb, by text, at timestamptz, status text, closed timestamptz, steps jsonb')}),
    made as (
      insert into infractions (page_id, community_id, portal_id, kind, origin, status, what, reporter_id, reported_at, closed_at)
      select p.id, p.community_id, p.portal_id, r.kind, 'reported', r.status, r.what, ${loginOf('by')}, r.at, r.closed
      from told r join pages p on p.source = ${SAMPLE_SOURCE} and p.external_key = r.page
      returning id, what, portal_id)
    insert into infraction_steps (infraction_id, act, "from", "to", words, at, actor_class)
    select m.id, s.act, s."from", s."to", s.words, s.at, case when s.act = 'report' then 'member' when s.act = 'triage' then 'portal_admin' else 'representative' end
    from told r join made m on m.what = r.what
    cross join jsonb_to_recordset(r.steps) s (act text, "from" text, "to" text, words jsonb, at timestamptz)
    order by s.at`)
}

/** Puts on record what was set aside. */
export const putWaivers = (db: Database, day: Calendar) => {
  const rows = waivers.map(({ since, until, ...said }) => ({
    ...said,
    by: ADMINS[said.portal],
    since: momentOf(day(since), 0),
    until: day(-until)
  }))
  return db.run(sql`
    insert into waivers (portal_id, rule, community_id, page_id, why, until, granted_by_id, created_at)
    select o.id, r.rule, coalesce(p.community_id, c.id), p.id, r.why, r.until, ${loginOf('by')}, r.since
    from ${table(rows, 'portal text, rule text, page text, community text, why text, until date, by text, since timestamptz')}
    join portals o on o.slug = r.portal left join communities c on c.slug = r.community
    left join pages p on p.source = ${SAMPLE_SOURCE} and p.external_key = r.page`)
}
