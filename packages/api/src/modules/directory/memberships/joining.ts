import type { Allowed } from '@guildhall/schema'
import type { AuthContext } from '../../../core/access/auth-context.ts'
import { forbidden } from '../../../core/lifecycle/actors.ts'
import { entryOf } from '../../../core/lifecycle/allowed.ts'
import { decide } from '../../../core/operation/decide.ts'
import type { Call } from '../../../core/operation/operation.ts'
import { allowedEntry } from '../../../core/operation/queries.ts'
import { membershipLacks } from '../words.en.ts'
import { beginning } from './beginning.ts'
import { createMembership } from './operations.ts'

const UNKNOWN = forbidden(membershipLacks.unknown_person)

/** Whether the caller may join a community now, by which transition, and else why not; for a key, whether it may add members. */
export const joining = async (call: Call, community: string, facts: AuthContext): Promise<Allowed> => {
  const { caller } = call
  const refusal = decide(createMembership, caller, facts)
  if (refusal || !caller.personal) return allowedEntry(createMembership.id, refusal)
  const { name, lacks } =
    caller.person === null
      ? { name: 'join', lacks: UNKNOWN }
      : await beginning(call, facts, { community, person: caller.person })
  // Nothing that is lacking here can be supplied with the body.
  return entryOf(createMembership.id, { name, lacks: lacks.map(({ pointer: _pointer, ...lack }) => lack) })
}
