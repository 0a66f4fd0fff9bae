import { type DryRun, type Flip, type Message, NAMED_AT_MOST, type RulePack, type RuleSubject } from '@guildhall/schema'
import { sql } from 'drizzle-orm'
import type { Viewer } from '../../../core/model/read.ts'
import { speechIn } from '../../../core/words/catalogue.ts'
import { onCopies } from '../../../platform/database/copies.ts'
import type { Database } from '../../../platform/database/database.ts'
import { dayOf } from '../../../platform/days.ts'
import { KINDS, subjects } from '../../governance/evaluation/evaluate.ts'
import { type Judged, judge } from '../../governance/evaluation/judge.ts'
import { count, keyOf, noFindings } from '../../governance/evaluation/tally.ts'
import type { Pack } from '../../governance/packs/packs.ts'
import { stepReason } from '../maintenance/escalation.ts'
import { gatesSay } from '../maintenance/gates.ts'
import { pageStates } from '../maintenance/page-state.ts'
import { namesOf, visibleOf } from './names-of.ts'
import { emptyWeeks, replay } from './replay.ts'
import { compliant, foundOf, nextStep, type Told } from './simulate-escalation.ts'

/** What is tried, and for whom: a pack instead of another, on a portal, now and over so many weeks. */
export type Tried = { portal: string; today: Pack; pack: Pack; weeks: number; asOf: string; viewer: Viewer }

type Turned = Omit<Flip, 'name' | 'url' | 'reason'> & { message: Message }

const turned = (of: RuleSubject, before: readonly Judged[], after: readonly Judged[]): Turned[] => {
  const earlier = new Map(before.map(one => [keyOf(one), one]))
  const now = after.flatMap(one => {
    const from = earlier.get(keyOf(one))?.status ?? null
    earlier.delete(keyOf(one))
    if (from === one.status) return []
    return [{ rule: one.rule, subjectType: of, subjectId: one.subject, from, to: one.status, message: one.message }]
  })
  const gone = [...earlier.values()].map(({ rule, subject, status, message }) => {
    return { rule, subjectType: of, subjectId: subject, from: status, to: null, message }
  })
  return [...now, ...gone]
}

/** The first of many, with how many there were. */
const gather = <T>() => {
  const items: T[] = []
  const gathered = { items, total: 0 }
  return {
    gathered,
    keep: (one: T) => {
      gathered.total++
      if (items.length < NAMED_AT_MOST) items.push(one)
    }
  }
}

/** The notices that would go out now, from where pages stand. */
const tellNow = async (db: Database, { portal, pack, asOf }: Tried, judged: readonly Judged[]): Promise<Told[]> => {
  const now = new Date(asOf)
  const only = judged.map(({ subject }) => subject)
  const states = await pageStates(db, { portal, only: [...new Set(only)] }, now)
  const escalations = new Map(states.map(one => [one.id, one]))
  return [...foundOf(judged)].flatMap(([page, found]) => {
    const before = escalations.get(page) ?? compliant(pack.ladder)
    const escalation = { ...before, days: pack.ladder, ...gatesSay(found, pack.gates, before.leading) }
    const row = nextStep(escalation, now)
    return row?.notice ? [{ on: dayOf(now), kind: row.notice, subject: page, reason: stepReason(escalation) }] : []
  })
}

/**
 * Runs `work` where the ledger of these communities, a view that every week reads, is a table: it is worked out once for all weeks, and
 * has an index.
 */
const onLedgerOf = (db: Database, communities: readonly string[], work: (db: Database) => Promise<void>) =>
  onCopies(db, { ledger: sql`community_id = any (${sql.param(communities)}::uuid[])` }, async copy => {
    await copy.run(sql`create index on pg_temp.ledger (community_id)`)
    await work(copy)
  })

/**
 * Tries a rule pack: what it would turn on today's facts, which notices would go out, and how the past weeks would have been by
 * it. A batch of things after the other, so that memory stays flat; nothing is stored, and nothing is sent.
 */
export const dryRun = async (db: Database, tried: Tried, shown: RulePack): Promise<DryRun> => {
  const { portal, today, pack, asOf } = tried
  const [before, after] = [noFindings(), noFindings()]
  const [flips, notices, past] = [gather<Turned>(), gather<Told>(), gather<Told>()]
  const weeks = tried.weeks > 0 ? emptyWeeks(asOf, tried.weeks) : []
  let judgedSubjects = 0
  for (const of of KINDS) {
    for await (const ids of subjects(db, of, { portal, asOf })) {
      judgedSubjects += ids.length
      const was = await judge(db, of, { portal, pack: today, ids, asOf })
      const judged = await judge(db, of, { portal, pack, ids, asOf })
      count(before, was)
      count(after, judged)
      turned(of, was, judged).forEach(flips.keep)
      if (of === 'page') (await tellNow(db, tried, judged)).forEach(notices.keep)
      const replayed = (on: Database) => replay(on, of, { portal, pack, ids, keep: past.keep }, weeks)
      if (weeks.length > 0) await (of === 'community' ? onLedgerOf(db, ids, replayed) : replayed(db))
    }
  }
  const shownFlips = await visibleOf(db, flips.gathered.items, tried.viewer)
  const named = await namesOf(db, [
    ...shownFlips.map(({ subjectId }) => subjectId),
    ...[...notices.gathered.items, ...past.gathered.items].map(({ subject }) => subject)
  ])
  const { say } = speechIn(tried.viewer.language)
  const told = ({ subject, reason, ...notice }: Told) => ({
    ...notice,
    reason: say(reason),
    subjectType: 'page' as const,
    subjectId: subject,
    ...named(subject)
  })
  return {
    pack: shown,
    subjects: judgedSubjects,
    before,
    after,
    flipCount: flips.gathered.total,
    flips: shownFlips.map(({ message, ...flip }) => ({ ...flip, ...named(flip.subjectId), reason: say(message) })),
    noticeCount: notices.gathered.total,
    notices: notices.gathered.items.map(told),
    weeks: weeks.map(({ asOf, counts, flips, told }) => ({
      asOf: asOf.toISOString(),
      counts,
      flipCount: flips,
      noticeCount: told
    })),
    replayedNoticeCount: past.gathered.total,
    replayedNotices: past.gathered.items.map(told).sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
  }
}
