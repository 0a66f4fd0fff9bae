import { type CommunityStatus, type CommunityTransition, STATUSES } from '@guildhall/schema'
import { sql } from 'drizzle-orm'
import type { Database } from '../../../platform/database/database.ts'
import type { Asked } from '../../directory/communities/load.ts'
import { moment } from '../../governance/evaluation/evaluate.ts'
import { type Judged, judgeGuards } from '../../governance/evaluation/judge.ts'
import { rules } from '../../governance/evaluation/rules.ts'
import { packOf, packsOf } from '../../governance/packs/packs.ts'
import { DEFAULT_BASE } from '../../governance/packs/presets.ts'

/** The transitions that rules guard. */
export const GUARDED: readonly CommunityTransition[] = [
  ...new Set(rules.flatMap(({ guards }) => (guards === undefined ? [] : [guards])))
]

type Shown = { portal: string | null; ids: string[] }

/** Those of some communities that have one of these statuses, by each of the portals that they name; those that name none together. */
const byPortal = (db: Database, ids: readonly string[], statuses: readonly CommunityStatus[]) =>
  db.prepared<Shown>(
    'communities by their portals',
    () => sql`
      select p.id as portal, array_agg(c.id order by c.id) as ids
      from communities c left join lateral unnest(c.portal_ids) p (id) on true
      where c.id = any (${sql.placeholder('ids')}::uuid[]) and c.status = any (${sql.placeholder('statuses')}::text[]) group by 1 order by 1`,
    { ids, statuses }
  )

/** What the packs of several portals find by one rule: everything that fails; else what the first of them says. */
const strictest = (found: readonly Judged[]): Judged[] => {
  const failing = found.filter(({ status }) => status === 'fail')
  return [
    ...new Map(
      (failing.length > 0 ? failing : found.slice(0, 1)).map(one => [JSON.stringify(one.message), one])
    ).values()
  ]
}

/**
 * What the rules that guard a transition find about communities, each with what is sent: by the packs of all the portals that
 * it names; where it names none, by the ready-made pack that portals without one have. `statuses` narrows them to those communities
 * that have one of them now.
 */
export const judgeTransition = async (
  db: Database,
  transition: CommunityTransition,
  moves: readonly Asked[],
  statuses: readonly CommunityStatus[] = STATUSES
): Promise<Map<string, Judged[]>> => {
  const sent = new Map(moves.map(({ id, input }) => [id, input]))
  const shown = await byPortal(db, [...sent.keys()], statuses)
  if (shown.length === 0) return new Map()
  const asOf = await moment(db)
  const packs = await packsOf(
    db,
    shown.flatMap(({ portal }) => portal ?? []),
    asOf
  )
  const all: Judged[] = []
  for (const { portal, ids } of shown) {
    const pack = portal === null ? packOf({ base: DEFAULT_BASE }, 0) : packs.get(portal)!
    all.push(...(await judgeGuards(db, transition, { portal, pack, ids, asOf }, sent)))
  }
  const bySubject = Map.groupBy(all, ({ subject }) => subject)
  return new Map(
    [...bySubject].map(([id, found]) => [id, [...Map.groupBy(found, ({ rule }) => rule).values()].flatMap(strictest)])
  )
}
