import { sql } from 'drizzle-orm'
import { refusal } from '../../../core/lifecycle/lack.ts'
import { ApiError } from '../../../core/problem/api-error.ts'
import { needPerson } from '../infractions/case.ts'
import { cases } from '../infractions/cases.ts'
import { bulkFaults } from '../words.en.ts'
import type { Acting, Outcome, PageAct } from './acting.ts'

type Decision = {
  /** What only a person decides, in words. */
  what: string
  /** The cases of pages in which it is decided, as a condition on the rows `i`. */
  open: string
  name: 'sanction' | 'lift'
  sanction?: 'suspension' | 'removal'
  lacks: string
}

const casesOf = ({ call: { db } }: Acting, pages: readonly string[], { open, name }: Decision) =>
  db.prepared<{ id: string; page: string }>(
    `cases of pages ${open}`,
    () => sql`
      select ${sql.raw(name === 'lift' ? '' : 'distinct on (i.page_id)')} i.id, i.page_id as page from infractions i
      where i.page_id = any (${sql.placeholder('pages')}::uuid[]) and ${sql.raw(open)} order by i.page_id, i.reported_at desc, i.id`,
    { pages }
  )

/** Decides about the listing of pages, each in its own case, with the guards of the lifecycle of cases. */
const decideAll =
  (decision: Decision): PageAct =>
  async (acting, targets) => {
    const { call, by, body, now } = acting
    needPerson(call.caller, decision.what)
    const pages = targets.map(({ page }) => page)
    const found = await casesOf(acting, pages, decision)
    const pageOf = new Map(found.map(({ id, page }) => [id, page]))
    const input = { words: body.reason!, ...(decision.sanction ? { sanction: decision.sanction } : {}) }
    const moves = found.map(({ id }) => ({ id, name: decision.name, input }))
    const { refused } = await cases.take(call.db, moves, by, now)
    const outcomes = new Map<string, Outcome>(
      pages.map(page => [page, new ApiError('MOVE_NOT_ALLOWED', decision.lacks)])
    )
    for (const { page } of found) outcomes.set(page, { outcome: 'done' })
    for (const { id, lacks } of refused) outcomes.set(pageOf.get(id)!, refusal(lacks))
    return outcomes
  }

export const suspend = decideAll({
  what: 'A suspension',
  open: `i.kind = 'failure_to_maintain' and i.closed_at is null`,
  name: 'sanction',
  sanction: 'suspension',
  lacks: bulkFaults.not_suspendable
})

export const remove = decideAll({
  what: 'A removal',
  open: `i.kind = 'failure_to_maintain' and i.sanction = 'suspension' and i.lifted_at is null`,
  name: 'sanction',
  sanction: 'removal',
  lacks: bulkFaults.not_removable
})

export const reinstate = decideAll({
  what: 'A reinstatement',
  open: `i.sanction in ('suspension', 'removal') and i.lifted_at is null and i.status in ('sanctioned', 'appealed', 'final')
    and exists (select from pages p where p.id = i.page_id and p.maintenance = 'suspended')`,
  name: 'lift',
  lacks: bulkFaults.not_suspended
})
