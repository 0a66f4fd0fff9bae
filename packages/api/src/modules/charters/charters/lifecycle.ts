import { CHARTER_STATUSES, type CharterStatus, type CharterTransition } from '@guildhall/schema'
import { sql } from 'drizzle-orm'
import { type By, service, those } from '../../../core/access/actors.ts'
import type { Relation } from '../../../core/access/caller.ts'
import { defineLifecycle } from '../../../core/lifecycle/define.ts'
import type { Step } from '../../../core/lifecycle/types.ts'
import type { Database } from '../../../platform/database/database.ts'
import { dayOf } from '../../../platform/days.ts'
import { charterLacks as lacks } from '../words.en.ts'
import { supersedeBefore } from './supersede.ts'

type CharterFacts = { state: CharterStatus | null }
type CharterSubject = { id: string; communityId: string }
type OfCharters = { facts: CharterFacts; subject: CharterSubject; input: object; by: By }
export type CharterAct = CharterTransition | 'supersede'
/** A step of a charter that is taken. */
export type CharterStep = Step<OfCharters, CharterAct>

/** Those who write the charter: the leader and the core group; the author of the community while it has no leader. */
export const CHARTER_KEEPERS: readonly Relation[] = ['author', 'leader', 'core']

/** The whole life of a version of a charter. */
export const charterLifecycle = defineLifecycle<OfCharters>()({
  noun: 'charter',
  states: CHARTER_STATUSES,
  guards: {},
  actors: { keepers: those(lacks.keepers, ...CHARTER_KEEPERS), service },
  rows: [
    { name: 'publish', from: [null], to: 'published', by: 'service', guards: [], notice: null },
    { name: 'publish', from: ['draft'], to: 'published', by: 'keepers', guards: [], notice: null },
    { name: 'withdraw', from: ['draft'], to: 'withdrawn', by: 'keepers', guards: [], notice: null },
    // What follows from the publication of another version.
    { name: 'supersede', from: ['published'], to: 'superseded', by: 'service', guards: [], notice: null },
    { name: 'remove', from: ['published'], to: 'superseded', by: 'keepers', guards: [], notice: null }
  ],
  stored: {
    table: 'charters',
    state: 'status',
    columns: ['number', 'published_at', 'published_by_id', 'superseded_at', 'removed_on'],
    // With their communities, whose versions are numbered one after the other.
    hold: `from charters t join communities c on c.id = t.community_id where t.id = any ($ids)
      order by c.id, t.id for no key update of c for update of t`
  },
  load: (db: Database, moves) =>
    db.run<CharterSubject & { state: CharterStatus }>(
      sql`select id, community_id as "communityId", status as state from charters where id = any (${sql.param(moves.map(({ id }) => id))}::uuid[])`
    ),
  makes: { publish: supersedeBefore },
  sets: ({ name, to }, { caller }, at) => {
    if (to === 'published') return { published_at: at, published_by_id: caller?.person ?? null }
    if (to === 'superseded') return { superseded_at: at, ...(name === 'remove' ? { removed_on: dayOf(at) } : {}) }
    return {}
  }
})
