import { PERIODS } from '@guildhall/schema'
import { sql } from 'drizzle-orm'
import type { Retention } from '../../../core/module/retention.ts'
import { listOf } from '../../../core/registry.ts'
import { dayOf, startOf, today } from '../../../platform/days.ts'
import type { JobContext } from '../../../platform/jobs/job.ts'
import { periodsBetween } from '../../../platform/periods.ts'
import { allKeptFrom, keptFrom } from '../../../platform/retention.ts'
import { keepPeriods } from '../metrics/kept.ts'

const ACTOR = { key: null, person: null, actorClass: 'robot', request: 'forget-records' }
const AT_ONCE = 5_000

type Context = Pick<JobContext, 'store' | 'signal'>

/** Keeps the figures of all periods from which records are going to be removed. */
const keepFigures = async ({ store, signal }: Context, until: string) => {
  const [row] = await store.run<{ since: Date | string | null }>(
    sql`select least((select min(starts_at) from occurrences), (select min(occurred_at) from contributions)) as since`
  )
  if (row!.since === null) return
  const since = dayOf(new Date(row!.since))
  if (since >= until) return
  for (const period of PERIODS)
    for (const one of periodsBetween(period, since, until, today()))
      if (!signal.aborted && !one.open) await keepPeriods(store, period, [one])
}

const forgetOne = async ({ store, signal }: Context, { forget }: Retention, from: string): Promise<number> => {
  const statement = forget(sql`${startOf(from).toISOString()}::timestamptz`, sql.raw(String(AT_ONCE)))
  let forgotten = 0
  while (!signal.aborted) {
    const [row] = await store.transaction(ACTOR, db => db.run<{ count: number }>(statement))
    forgotten += row!.count
    if (row!.count < AT_ONCE) break
  }
  return forgotten
}

/** Removes what is no longer kept, once the figures of its periods are. Run twice it does nothing more. */
export const forgetRecords = async (context: Context): Promise<Record<string, number>> => {
  const until = allKeptFrom()
  if (until !== null) await keepFigures(context, until)
  const forgotten: Record<string, number> = {}
  for (const one of listOf('retention')) {
    const from = keptFrom(one.setting)
    if (from !== null) forgotten[one.what] = await forgetOne(context, one, from)
  }
  return forgotten
}
