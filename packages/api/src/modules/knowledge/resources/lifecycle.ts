import { RESOURCE_STATUSES, type ResourceStatus, type ResourceTransition } from '@guildhall/schema'
import { sql } from 'drizzle-orm'
import { type By, those } from '../../../core/lifecycle/actors.ts'
import { defineLifecycle } from '../../../core/lifecycle/define.ts'
import { must } from '../../../core/lifecycle/lack.ts'
import { MANAGERS } from '../../../core/operation/subject.ts'
import type { Database } from '../../../platform/database/database.ts'
import { resourceLacks as lacks } from '../words.en.ts'

type ResourceFacts = { state: ResourceStatus | null }
type ResourceInput = { reason?: string | null }
type OfResources = { facts: ResourceFacts; subject: { id: string }; input: ResourceInput; by: By }

const row = <N extends ResourceTransition, A extends string>(
  name: N,
  to: ResourceStatus,
  by: A,
  from: readonly (ResourceStatus | null)[],
  guards: readonly 'reason'[] = []
) => ({ name, from, to, by, guards, notice: null })

/** The whole life of a resource. */
export const resourceLifecycle = defineLifecycle<OfResources>()({
  noun: 'resource',
  states: RESOURCE_STATUSES,
  guards: {
    reason: must<ResourceFacts, ResourceInput>(
      { problem: lacks.reason, code: 'CAUSE_NEEDED', pointer: '/reason' },
      (_, { reason }) => Boolean(reason?.trim())
    )
  },
  actors: {
    member: those(lacks.member, 'member', ...MANAGERS),
    /** Its authors, and the person who proposed it. */
    author: those(lacks.author, 'self', ...MANAGERS),
    decider: those(lacks.decider, ...MANAGERS),
    organisation: those(lacks.organisation)
  },
  rows: [
    row('propose', 'proposed', 'member', [null]),
    row('publish', 'published', 'decider', [null]),
    // Secret keys state what became of a resource elsewhere.
    row('decline', 'declined', 'organisation', [null]),
    row('archive', 'archived', 'organisation', [null]),
    row('withdraw', 'withdrawn', 'organisation', [null]),
    row('publish', 'published', 'decider', ['proposed', 'archived']),
    row('decline', 'declined', 'decider', ['proposed'], ['reason']),
    row('withdraw', 'withdrawn', 'author', ['proposed', 'published']),
    row('archive', 'archived', 'decider', ['published']),
    row('propose', 'proposed', 'author', ['declined', 'withdrawn'])
  ],
  stored: { table: 'resources', state: 'status', columns: ['cause'] },
  load: (db: Database, moves) =>
    db.run<{ id: string; state: ResourceStatus }>(
      sql`select id, status as state from resources where id = any (${sql.param(moves.map(({ id }) => id))}::uuid[])`
    ),
  sets: ({ input }) => ({ cause: input.reason ?? null })
})

/** The transition by which a resource begins in a status. */
export const firstOf = (status: ResourceStatus) =>
  resourceLifecycle.rows.find(({ from, to }) => from.includes(null) && to === status)!.name
