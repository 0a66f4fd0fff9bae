import type { Caller } from '../../../core/access/caller.ts'
import type { By } from '../../../core/lifecycle/actors.ts'
import type { Database } from '../../../platform/database/database.ts'
import { memberships } from '../../directory/memberships/lifecycle.ts'
import type { Invitation } from './link.ts'

type Answer = { answer: 'accept' | 'decline'; now: Date }

/**
 * Answers an invitation for the person who opened its link.
 * @throws ApiError where it is no longer open.
 */
export const answerInvitation = async (
  db: Database,
  { membership: id, person }: Invitation,
  { answer: name, now }: Answer
): Promise<void> => {
  const caller: Caller = {
    kind: 'person',
    identity: person,
    account: person,
    key: null,
    expires: null,
    secretExpires: null,
    portal: null,
    origins: [],
    scopes: new Set(),
    person,
    personal: true,
    actorClass: 'member'
  }
  const by: By = { caller, relations: new Set(['self']) }
  await memberships.takeAll(db, [{ id, name, input: {} }], by, now)
}
