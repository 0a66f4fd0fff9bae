import type { CharterVoteSet } from '@guildhall/schema'
import { forbidden } from '../../../core/lifecycle/actors.ts'
import { type Lack, NOTHING } from '../../../core/lifecycle/lack.ts'
import { voteLacks as lacks } from '../words.en.ts'
import type { CharterRow } from './facts.ts'

type Facts = Pick<CharterRow, 'id' | 'state' | 'voteUntil' | 'electorate' | 'hasCore'>

/** Everything that keeps a person from voting so; nothing where they may. Pure. */
export const votingLacks = (
  { id, state, voteUntil, electorate, hasCore }: Facts,
  person: string,
  { answer, reason }: Partial<CharterVoteSet>,
  now: Date
): readonly Lack[] => {
  if (!electorate.includes(person))
    return hasCore ? forbidden(lacks.core) : forbidden(lacks.members, { call: 'POST /v1/memberships' })
  if (state === 'draft') return [{ problem: lacks.draft, call: `POST /v1/charters/${id}/transitions` }]
  if (state !== 'in_vote') return [{ problem: lacks.closed }]
  if (now.getTime() >= Date.parse(voteUntil!)) return [{ problem: lacks.over(voteUntil!) }]
  if (answer === 'object' && !reason?.trim())
    return [{ problem: lacks.reason, code: 'CAUSE_NEEDED', pointer: '/reason' }]
  return NOTHING
}
