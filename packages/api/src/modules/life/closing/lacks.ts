import type { Lack } from '../../../core/lifecycle/lack.ts'
import { pollSecret } from '../../../platform/config/poll-secret.ts'
import { pollFaults } from '../../charters/words.en.ts'
import { alsoAsk } from '../../directory/communities/load.ts'
import { activeMembersOf } from '../../directory/memberships/active-of.ts'

const NO_SECRET: readonly Lack[] = [{ problem: pollFaults.secret }]

// Members can be heard only where the service has a secret for polls.
alsoAsk('begin_closing', async (db, moves) => {
  if (pollSecret() !== undefined) return new Map()
  const members = await activeMembersOf(
    db,
    moves.map(({ id }) => id)
  )
  return new Map(members.map(({ community }) => [community, NO_SECRET]))
})
