import { OccurrenceTransitionCreate } from '@guildhall/schema'
import { byCaller } from '../../../core/lifecycle/actors.ts'
import { act } from '../../../core/operation/actions.ts'
import type { Kind } from '../../../core/operation/kind.ts'
import type { Operation } from '../../../core/operation/operation.ts'
import { EDITORS, requireRole } from '../events/editors.ts'
import { eventLifecycle } from '../events/lifecycle.ts'
import { occurrenceWithEvent } from './fit.ts'
import { occurrenceLifecycle } from './lifecycle.ts'
import { splitSeries } from './split.ts'

/** Takes a named transition of one occurrence; with a wider scope, and for a single event, of the event itself. */
export const transition = (kind: Kind): Operation =>
  act(
    kind,
    { allowPortalKeys: true, allowedRoles: EDITORS },
    {
      path: 'transitions',
      method: 'transition',
      summary: 'Transition an occurrence',
      description:
        'Confirms, cancels or reinstates an occurrence; with the scope `following` it and those after it, which become a series of their own, and with `all` the event. Cancelling requires a reason. What is over stays as it was: record its outcome instead.'
    },
    OccurrenceTransitionCreate,
    {
      problems: ['MOVE_NOT_ALLOWED', 'CAUSE_NEEDED'],
      run: async ({ before: { id }, facts, draft: { transition: name, reason, scope = 'this' }, call }) => {
        const { row, event } = await occurrenceWithEvent(call.db, id)
        const [now, input] = [new Date(), { reason }]
        const [move, own] = [{ id, name, input }, byCaller(call, facts)]
        if (scope === 'this' && event.recurrence) {
          await occurrenceLifecycle.takeAll(call.db, [move], own, now)
          return undefined
        }
        const by = byCaller(call, await requireRole(call, 'event', event.id, EDITORS, '/scope'))
        if (scope !== 'all') {
          // What cannot be done to this one is not begun with it.
          const [subject] = await occurrenceLifecycle.load(call.db, [move], own, now)
          occurrenceLifecycle.rowFor(subject!, name, input, own, now)
        }
        const target = scope === 'following' ? await splitSeries(call.db, event, row.originalStart) : event.id
        await eventLifecycle.takeAll(call.db, [{ id: target, name, input }], by, now)
        return undefined
      }
    }
  )
