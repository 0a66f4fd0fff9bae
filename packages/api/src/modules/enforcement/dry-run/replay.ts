import type { RuleSubject, StatusCounts } from '@guildhall/schema'
import type { Database } from '../../../platform/database/database.ts'
import { DAY_MS } from '../../../platform/days.ts'
import { existing } from '../../governance/evaluation/evaluate.ts'
import { type Judged, judge } from '../../governance/evaluation/judge.ts'
import { count, noFindings, statusesOf } from '../../governance/evaluation/tally.ts'
import type { Pack } from '../../governance/packs/packs.ts'
import type { EscalationState } from '../maintenance/escalation.ts'
import { climbDays, compliant, foundOf, type Told } from './simulate-escalation.ts'

/** One past week of a portal by a pack, summed over its pages and communities. */
export type Week = { asOf: Date; counts: StatusCounts; flips: number; told: number }

/** So many weeks up to a moment, oldest first, with nothing in them yet. */
export const emptyWeeks = (asOf: string, weeks: number): Week[] =>
  Array.from({ length: weeks + 1 }, (_, at) => ({
    asOf: new Date(Date.parse(asOf) - (weeks - at) * 7 * DAY_MS),
    counts: noFindings(),
    flips: 0,
    told: 0
  }))

const flipped = (before: Map<string, string>, judged: readonly Judged[], after: Map<string, string>) =>
  before.size === 0
    ? 0
    : judged.length === 0
      ? 0
      : [...after].filter(([key, status]) => before.has(key) && before.get(key) !== status).length

type On = { portal: string; pack: Pack; ids: string[]; keep: (told: Told) => void }

/**
 * Judges things of one kind week by week, each as it was then, and adds them to the weeks. Pages climb the ladder day by day
 * between them, by what their gates said at the beginning of the week.
 */
export const replay = async (db: Database, of: RuleSubject, { portal, pack, ids, keep }: On, weeks: Week[]) => {
  let before = new Map<string, string>()
  const escalations = new Map<string, EscalationState>()
  for (const [at, week] of weeks.entries()) {
    const asOf = week.asOf.toISOString()
    const there = await existing(db, of, { portal, asOf, only: ids })
    const judged = await judge(db, of, { portal, pack, ids: there, asOf })
    const after = statusesOf(judged)
    count(week.counts, judged)
    week.flips += flipped(before, judged, after)
    before = after
    if (of !== 'page') continue
    const last = at === weeks.length - 1
    for (const [page, found] of foundOf(judged)) {
      const escalation = escalations.get(page) ?? compliant(pack.ladder)
      const on = { subject: page, gates: pack.gates, from: week.asOf, days: last ? 1 : 7 }
      const [next, told] = climbDays(escalation, found, on)
      escalations.set(page, next)
      week.told += told.length
      for (const one of told) keep(one)
    }
  }
}
