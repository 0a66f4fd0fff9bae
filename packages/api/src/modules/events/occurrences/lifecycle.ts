import {
  OCCURRENCE_STATUSES,
  type OccurrenceOverride,
  type OccurrenceStatus,
  type OccurrenceTransition
} from '@guildhall/schema'
import { sql } from 'drizzle-orm'
import { type By, those } from '../../../core/lifecycle/actors.ts'
import { defineLifecycle } from '../../../core/lifecycle/define.ts'
import { must } from '../../../core/lifecycle/lack.ts'
import type { Database } from '../../../platform/database/database.ts'
import { EDITORS } from '../events/editors.ts'
import { occurrenceLacks as lacks } from '../words.en.ts'

type OccurrenceFacts = { state: OccurrenceStatus | null; isOver: boolean; isCancelled: boolean }
type OccurrenceInput = { reason?: string | null }
type Subject = { id: string; overrides: OccurrenceOverride[] }
type OfOccurrences = { facts: OccurrenceFacts; subject: Subject; input: OccurrenceInput; by: By }

type Guard = 'ahead' | 'reason' | 'event'
const row = <N extends OccurrenceTransition>(
  name: N,
  to: OccurrenceStatus,
  from: readonly OccurrenceStatus[],
  ...guards: Guard[]
) => ({ name, from, to, by: 'editor' as const, guards: ['ahead' as const, ...guards], notice: null })

const say = must<OccurrenceFacts, OccurrenceInput>

/** What the calendar says of one occurrence of a series. Of a single event, and of several occurrences, the event’s life says it. */
export const occurrenceLifecycle = defineLifecycle<OfOccurrences>()({
  noun: 'occurrence',
  states: OCCURRENCE_STATUSES,
  guards: {
    ahead: say(lacks.ahead, ({ isOver }) => !isOver),
    event: say(lacks.event, ({ isCancelled }) => !isCancelled),
    reason: say({ problem: lacks.reason, code: 'CAUSE_NEEDED', pointer: '/reason' }, (_, { reason }) =>
      Boolean(reason?.trim())
    )
  },
  actors: {
    /** Its organisers and facilitators, and those who manage a community that hosts it. */
    editor: those(lacks.editor, ...EDITORS)
  },
  rows: [
    row('confirm', 'confirmed', ['tentative']),
    row('cancel', 'cancelled', ['tentative', 'confirmed'], 'reason'),
    row('reinstate', 'confirmed', ['cancelled'], 'event')
  ],
  stored: { table: 'occurrences', state: 'status', columns: ['cause', 'outcome', 'overrides'] },
  load: (db: Database, moves, _by, now) =>
    db.run<Subject & OccurrenceFacts>(sql`
      select o.id, o.status as state, o.overrides, o.ends_at <= ${now.toISOString()} as "isOver", e.recurrence is not null and e.status = 'cancelled' as "isCancelled"
      from occurrences o join events e on e.id = o.event_id where o.id = any (${sql.param(moves.map(({ id }) => id))}::uuid[])`),
  sets: ({ to, subject: { overrides }, input: { reason = null } }) => ({
    cause: to === 'cancelled' ? reason : null,
    outcome: to === 'cancelled' ? 'not_held' : 'upcoming',
    overrides: [...new Set([...overrides, 'status'])]
  })
})
