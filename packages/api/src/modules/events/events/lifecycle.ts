import { EVENT_STATUSES, type EventStatus, type EventTransition } from '@guildhall/schema'
import { sql } from 'drizzle-orm'
import { type By, service, those } from '../../../core/lifecycle/actors.ts'
import { defineLifecycle } from '../../../core/lifecycle/define.ts'
import { must } from '../../../core/lifecycle/lack.ts'
import { MANAGERS } from '../../../core/operation/subject.ts'
import type { Database } from '../../../platform/database/database.ts'
import { dayOf, startOf } from '../../../platform/days.ts'
import { fitOccurrences } from '../occurrences/fit.ts'
import { notifiedOn, notifyEditors, restsOn } from '../reaffirmation/notify.ts'
import { eventLacks as lacks } from '../words.en.ts'

type EventFacts = {
  state: EventStatus | null
  isOver?: boolean
  /** Whether those who edit it are asked whether it still takes place; whether nobody said so yet; and since when they know. */
  isAsked?: boolean
  isUnheard?: boolean
  notifiedOn?: string | null
}
type EventInput = { reason?: string | null }
type OfEvents = { facts: EventFacts; subject: { id: string }; input: EventInput; by: By }

/** `rest` is what the service does, and nobody asks for. */
const row = <N extends EventTransition | 'rest', A extends string>(
  name: N,
  to: EventStatus,
  by: A,
  from: readonly (EventStatus | null)[],
  guards: readonly ('ahead' | 'reason' | 'asked' | 'unheard' | 'notified')[] = []
) => ({ name, from, to, by, guards, notice: name === 'rest' && by === 'service' ? ('series_dormant' as const) : null })

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
    ),
    asked: must<EventFacts, EventInput>(lacks.asked, ({ state, isAsked }) => state === 'dormant' || Boolean(isAsked)),
    unheard: must<EventFacts, EventInput>(lacks.unheard, ({ isUnheard }) => Boolean(isUnheard)),
    notified: must<EventFacts, EventInput>(
      lacks.notified,
      ({ notifiedOn }, _, now) => Boolean(notifiedOn) && dayOf(now) >= restsOn(notifiedOn!),
      ({ notifiedOn }) => (notifiedOn ? startOf(restsOn(notifiedOn)).toISOString() : null)
    )
  },
  actors: {
    service,
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
    row('rest', 'dormant', 'organisation', [null]),
    row('accept', 'confirmed', 'decider', ['proposed']),
    row('decline', 'declined', 'decider', ['proposed'], ['reason']),
    row('withdraw', 'withdrawn', 'editor', ['proposed']),
    row('propose', 'proposed', 'editor', ['declined', 'withdrawn']),
    row('confirm', 'confirmed', 'editor', ['tentative']),
    row('cancel', 'cancelled', 'editor', ['tentative', 'confirmed', 'dormant'], ['ahead', 'reason']),
    row('reinstate', 'confirmed', 'editor', ['cancelled'], ['ahead']),
    row('rest', 'dormant', 'service', ['tentative', 'confirmed'], ['unheard', 'notified']),
    row('reaffirm', 'confirmed', 'editor', ['tentative', 'confirmed', 'dormant'], ['asked'])
  ],
  stored: { table: 'events', state: 'status', columns: ['cause', 'asked_at', 'affirmed_at'] },
  load: (db: Database, moves, _by, now) =>
    db.run<{ id: string } & EventFacts>(sql`
      select e.id, e.status as state, e.asked_at is not null as "isAsked", is_unheard(e.id, ${now.toISOString()}) as "isUnheard", ${notifiedOn} as "notifiedOn",
        e.status <> 'dormant' and coalesce((select max(o.ends_at) <= ${now.toISOString()} from occurrences o where o.event_id = e.id), false) as "isOver"
      from events e where e.id = any (${sql.param(moves.map(({ id }) => id))}::uuid[])`),
  sets: ({ to, input }, _by, at) => ({
    cause: input.reason ?? null,
    asked_at: null,
    ...(to === 'confirmed' ? { affirmed_at: at } : {})
  }),
  after: { confirm: fit, accept: fit, cancel: fit, reinstate: fit, rest: fit, reaffirm: fit },
  notify: (db, taken, _by, now) =>
    notifyEditors(
      db,
      'series_dormant',
      taken.map(({ id }) => id),
      now
    )
})

/** The transition by which an event begins in a status. */
export const firstOf = (status: EventStatus) =>
  eventLifecycle.rows.find(({ from, to }) => from.includes(null) && to === status)!.name
