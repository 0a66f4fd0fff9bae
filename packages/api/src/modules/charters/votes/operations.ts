import { CharterVoteQuery, CharterVoteSet } from '@guildhall/schema'
import type { Caller } from '../../../core/access/caller.ts'
import { requirePerson } from '../../../core/operation/decide.ts'
import { paramsOf, pathOf } from '../../../core/operation/kind.ts'
import { defineOperation, type Operation } from '../../../core/operation/operation.ts'
import { idOf, listUnder } from '../../../core/operation/sub-resources.ts'
import { refuseReadOnly } from '../../../core/operation/subject.ts'
import { ApiError } from '../../../core/problem/api-error.ts'
import { charterKind } from '../charters/kind.ts'
import { voteLacks } from '../words.en.ts'
import { castVote } from './cast.ts'
import { charterVoteModel } from './model.ts'

const anyone = { allowPortalKeys: false, allowedRoles: 'any' } as const

const voterOf = (caller: Caller): string => {
  requirePerson(caller)
  if (caller.person === null) throw new ApiError('FORBIDDEN', voteLacks.unknown)
  return caller.person
}

/** Takes the vote of the person who acts. */
export const voting: Operation = defineOperation({
  id: 'setCharterVote',
  noun: 'charters',
  method: 'setVote',
  verb: 'PUT',
  path: `${pathOf(charterKind)}/vote`,
  summary: 'Set my vote on a charter',
  description:
    'Sets the vote of the acting person on a version that is in a vote; it can be changed until the vote ends, and retries are safe. The leader and the core group vote; where the core group is empty, the active members. Objecting requires a reason. The vote is closed at its end, or once all who may vote have voted. Keys vote only for the person in `Guildhall-Actor`.',
  params: paramsOf(charterKind),
  body: CharterVoteSet,
  scope: 'votes:write',
  ...anyone,
  problems: ['NOT_FOUND', 'CONFLICT', 'MOVE_NOT_ALLOWED', 'CAUSE_NEEDED'],
  graphql: { root: 'mutation', field: 'setCharterVote' },
  answer: {
    kind: 'item',
    model: charterVoteModel,
    status: 200,
    run: async call => {
      const voter = voterOf(call.caller)
      const charter = await idOf(charterKind, call)
      await refuseReadOnly(call.db, 'charter', charter)
      return castVote(call.db, charter, voter, call.body, new Date())
    }
  }
})

export const voteOperations: Operation[] = [
  listUnder(
    charterKind,
    anyone,
    {
      path: 'votes',
      method: 'votes',
      summary: 'List the votes on a charter',
      description:
        'Lists the votes on a version, by creation by default. They are visible to the leader, the core group and everyone who may vote.'
    },
    charterVoteModel,
    CharterVoteQuery
  ),
  voting
]
