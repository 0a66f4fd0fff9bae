import { EVENT_STATUSES, type EventStatus, type EventTransition } from '@guildhall/schema'
import { sql } from 'drizzle-orm'
import { type By, those } from '../../../core/access/actors.ts'
import { defineLifecycle } from '../../../core/lifecycle/define.ts'
import { must } from '../../../core/lifecycle/lack.ts'
import { MANAGERS } from '../../../core/operation/subject.ts'
import type { Database } from '../../../platform/database/database.ts'
import { fitOccurrences } from '../occurrences/fit.ts'
import { eventLacks as lacks } from '../words.en.ts'

type EventFacts = { state: EventStatus | null; isOver?: boolean }
type EventInput = { reason?: string | null }
type OfEvents = { facts: EventFacts; subject: { id: string }; input: EventInput; by: By }

const row = <N extends EventTransition, A extends string>(
  name: N,
  to: EventStatus,
  by: A,
  from: readonly (EventStatus | null)[],
  guards: readonly ('ahead' | 'reason')[] = []
) => ({ name, from, to, by, guards, notice: null })

const fit = (db: Database, taken: readonly { id: string }[], _by: By, now: Date) =>
  fitOccurrences(
    db,
    taken.map(({ id }) => id),
    now
  )

/** The whole life of an event. */
export const eventLifecycle = defineLifecycle<OfEvents>()({
  noun: 'event',
  states: EVENT_STATUSES,
  guards: {
    ahead: must<EventFacts, EventInput>(lacks.ahead, ({ isOver }) => !isOver),
    reason: must<EventFacts, EventInput>(
      { problem: lacks.reason, code: 'CAUSE_NEEDED', pointer: '/reason' },
      (_, { reason }) => Boolean(reason?.trim())
    )
  },
  actors: {
    member: those(lacks.member, 'member', ...MANAGERS),
    /** Its organisers and facilitators; while it is proposed, the person who proposed it. */
    editor: those(lacks.editor, 'self', ...MANAGERS),
    decider: those(lacks.decider, ...MANAGERS),
    organisation: those(lacks.organisation)
  },
  rows: [
    row('propose', 'proposed', 'member', [null]),
    row('plan', 'tentative', 'decider', [null]),
    row('confirm', 'confirmed', 'decider', [null]),
    // Secret keys state what became of an event elsewhere.
    row('decline', 'declined', 'organisation', [null]),
    row('withdraw', 'withdrawn', 'organisation', [null]),
    row('cancel', 'cancelled', 'organisation', [null]),
    row('accept', 'confirmed', 'decider', ['proposed']),
    row('decline', 'declined', 'decider', ['proposed'], ['reason']),
    row('withdraw', 'withdrawn', 'editor', ['proposed']),
    row('propose', 'proposed', 'editor', ['declined', 'withdrawn']),
    row('confirm', 'confirmed', 'editor', ['tentative']),
    row('cancel', 'cancelled', 'editor', ['tentative', 'confirmed'], ['ahead', 'reason']),
    row('reinstate', 'confirmed', 'editor', ['cancelled'], ['ahead'])
  ],
  stored: { table: 'events', state: 'status', columns: ['cause'] },
  load: (db: Database, moves, _by, now) =>
    db.run<{ id: string } & EventFacts>(sql`
      select e.id, e.status as state, coalesce((select max(o.ends_at) <= ${now.toISOString()} from occurrences o where o.event_id = e.id), false) as "isOver"
      from events e where e.id = any (${sql.param(moves.map(({ id }) => id))}::uuid[])`),
  sets: ({ input }) => ({ cause: input.reason ?? null }),
  after: { confirm: fit, accept: fit, cancel: fit, reinstate: fit }
})

/** The transition by which an event begins in a status. */
export const firstOf = (status: EventStatus) =>
  eventLifecycle.rows.find(({ from, to }) => from.includes(null) && to === status)!.name
