import type { Allowed } from '@guildhall/schema'
import type { AuthContext } from '../../../core/access/auth-context.ts'
import { entryOf } from '../../../core/lifecycle/allowed.ts'
import { decide, type Refusal } from '../../../core/operation/decide.ts'
import type { Call } from '../../../core/operation/operation.ts'
import { allowedEntry } from '../../../core/operation/queries.ts'
import { voteLacks } from '../words.en.ts'
import { readCharters } from './facts.ts'
import { voting } from './operations.ts'
import { votingLacks } from './voting.ts'

/** Whether the caller may vote on a version and, if not, why. */
export const votingAllowed = async ({ db, caller }: Call, id: string, facts: AuthContext): Promise<Allowed> => {
  const unknown: Refusal = { code: 'FORBIDDEN', reason: voteLacks.unknown }
  const refusal = decide(voting, caller, facts) ?? (caller.person === null ? unknown : undefined)
  if (refusal) return allowedEntry(voting.id, refusal)
  const [charter] = await readCharters(db, [id])
  const lacks = votingLacks(charter!, caller.person!, {}, new Date())
  return { ...entryOf(voting.id, { name: '', lacks }), transition: null }
}
