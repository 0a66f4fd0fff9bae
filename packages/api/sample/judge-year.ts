import { sql } from 'drizzle-orm'
import type { Caller } from '../src/core/access/caller.ts'
import { cases } from '../src/modules/enforcement/infractions/cases.ts'
import { advance } from '../src/modules/enforcement/maintenance/advance.ts'
import { evaluate } from '../src/modules/governance/evaluation/evaluate.ts'
import type { Database } from '../src/platform/database/database.ts'
import { dayOf, startOf } from '../src/platform/days.ts'
import { calendar, momentOf } from './days.ts'
import { SAMPLE_SOURCE } from './organisation.ts'
import { suspensions } from './pages/cases.ts'
import { ADMINS } from './pages/index.ts'

// How many days ago everything was judged; each page that fails takes its steps on these days.
const JUDGED = [300, 180, 130, 95, 60, 30, 14]

/** Every notice reached those it was for. */
const deliver = (db: Database, at: Date) =>
  db.run(
    sql`update notices set status = 'delivered', channel = 'mail', delivered_at = ${at.toISOString()}::timestamptz where status = 'pending'`
  )

/** What an admin of a portal decided on a day. */
const decide = async (db: Database, now: Date, ago: number) => {
  for (const { page, reason } of suspensions.filter(one => one.ago === ago)) {
    const [found] = await db.run<{ id: string; person: string }>(sql`
      select i.id, a.id as person
      from infractions i join pages p on p.id = i.page_id, people a
      where p.source = ${SAMPLE_SOURCE} and p.external_key = ${page} and i.kind = 'failure_to_maintain' and i.closed_at is null
        and a.external_id = ${ADMINS[page.split('/')[0]!]}`)
    const caller = { person: found!.person, personal: true, actorClass: 'portal_admin' } as Caller
    const by = { caller, relations: new Set(['portal_admin'] as const) }
    const input = { sanction: 'suspension', words: reason } as const
    await cases.takeAll(db, [{ id: found!.id, name: 'sanction', input }], by, now)
  }
}

/** Judges all pages and communities as of days of the past year and now, and lets pages take their steps on the ladder. */
export const judgeYear = async (db: Database, portals: readonly string[], today: string) => {
  const day = calendar(today)
  const real = new Date()
  const last = dayOf(real) === today ? real : new Date(momentOf(today, 22))
  // Nobody has counted yet what was put in just now, and tables that are taken for empty are read in slow ways.
  await db.run(sql`select analyze_grown()`)
  for (const ago of [...JUDGED, 0]) {
    const now = ago === 0 ? last : startOf(day(ago))
    for (const portal of portals) await evaluate(db, { portal, asOf: now.toISOString() })
    await advance(db, {}, now)
    await decide(db, now, ago)
    await deliver(db, now)
  }
}
