import { OCCURRENCE_TRANSITIONS, OccurrencePatch } from '@guildhall/schema'
import { sql } from 'drizzle-orm'
import { transitionsAllowed } from '../../../core/lifecycle/allowed.ts'
import { update } from '../../../core/operation/mutations.ts'
import type { Call, Operation } from '../../../core/operation/operation.ts'
import { allowed, get, list } from '../../../core/operation/queries.ts'
import { preparing } from '../agenda/preparing.ts'
import { recording } from '../attendance/recording.ts'
import { EDITORS } from '../events/editors.ts'
import { answering } from '../rsvps/answering.ts'
import { changes } from './change.ts'
import { occurrenceKind as kind } from './kind.ts'
import { occurrenceLifecycle } from './lifecycle.ts'
import { transition } from './transitions.ts'

const reading = { public: true, allowPortalKeys: true, allowedRoles: 'any' } as const

/** Lets a change of its series that is under way end first: only then is it read to which event the occurrence belongs. */
const inTurn = (operation: Operation): Operation => {
  const { run } = operation.answer as { run: (call: Call) => Promise<string> }
  const after = async (call: Call) => {
    await call.db.run(sql`
      select from events e where e.id = (select o.event_id from occurrences o where o.id = as_uuid(${call.params.occurrence})) for update`)
    return run(call)
  }
  return { ...operation, answer: { ...operation.answer, run: after } as Operation['answer'] }
}

const updating = inTurn(
  update(
    kind,
    { allowedRoles: EDITORS, allowPortalKeys: true },
    OccurrencePatch,
    'Updates the fields sent (JSON merge patch, RFC 7396), of this occurrence, of this and the following ones, or of all that are not over. `following` ends the series on the day before and creates an event that continues it; the occurrences keep their ids. What was set for single occurrences stays when others change. For a single event the scope makes no difference.',
    changes
  )
)
const transitioning = inTurn(transition(kind))

export const occurrenceOperations: Operation[] = [
  list(
    kind,
    reading,
    'Lists the occurrences of the events visible to the caller, by start by default. `startsSince` and `startsBefore` give the period; `startsSince` with the present instant lists the upcoming ones.'
  ),
  get(kind, reading, 'Returns an occurrence by id.'),
  updating,
  transitioning,
  allowed(
    kind,
    { allowPortalKeys: true, allowedRoles: 'any' },
    () => [updating],
    async (...asked) => [
      await answering(asked[0], asked[1]),
      await recording(...asked),
      ...(await transitionsAllowed(occurrenceLifecycle, transitioning, OCCURRENCE_TRANSITIONS)(...asked)),
      ...preparing(asked[0], asked[2])
    ]
  )
]
