import { GuestCreate, type Occurrence } from '@guildhall/schema'
import { type Act, act } from '../../../core/operation/actions.ts'
import type { Operation } from '../../../core/operation/operation.ts'
import { ApiError } from '../../../core/problem/api-error.ts'
import { EDITORS } from '../events/editors.ts'
import { occurrenceKind } from '../occurrences/kind.ts'
import { guestLacks } from '../words.en.ts'
import { readRegistration, registerGuest } from './register.ts'

const registers = async ({ before, draft, call: { db } }: Act<GuestCreate, Occurrence>): Promise<undefined> => {
  const now = new Date()
  const registration = await readRegistration(db, before.id, now)
  if (!registration) throw new ApiError('RULE_BROKEN', guestLacks.none)
  if (registration.state !== 'open') throw new ApiError('RULE_BROKEN', guestLacks[registration.state])
  await registerGuest(db, registration, draft, now)
}

/** Registers a guest as the page of an occurrence does. */
export const registering: Operation = act(
  occurrenceKind,
  { allowPortalKeys: true, allowedRoles: EDITORS },
  {
    path: 'guests',
    method: 'registerGuest',
    id: 'registerOccurrenceGuest',
    field: 'registerOccurrenceGuest',
    summary: 'Register a guest for an occurrence',
    description:
      'Sends an e-mail with a link by which a guest who is not in the directory confirms that they come; they have a seat, or a place on the waiting list, once they have. The response is the same for every address. An address receives at most one such e-mail an hour for the same occurrence, and five a day.'
  },
  GuestCreate,
  { run: registers }
)
