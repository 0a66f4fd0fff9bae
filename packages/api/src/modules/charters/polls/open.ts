import type { PollPurpose } from '@guildhall/schema'
import { sql } from 'drizzle-orm'
import { ApiError } from '../../../core/problem/api-error.ts'
import { pollSecret } from '../../../platform/config/poll-secret.ts'
import type { Database } from '../../../platform/database/database.ts'
import { activeMembers } from '../../directory/memberships/active.ts'
import { type NewNotice, queueNotices } from '../../messages/queue.ts'
import { pollFaults as faults } from '../words.en.ts'
import { ballotsOf } from './ballots.ts'
import { QUESTIONS } from './questions.ts'

type NewPoll = {
  community: string
  purpose: PollPurpose
  closesOn: string
  /** How the members are notified, where not as of a review. */
  notice?: Pick<NewNotice, 'kind' | 'values'>
}

/**
 * Opens a poll, and notifies all active members, whether they will answer or not. Returns its id.
 * @throws ApiError RULE_BROKEN where no secret is set.
 */
export const openPoll = async (
  db: Database,
  { community, purpose, closesOn, notice = { kind: 'poll_opened' } }: NewPoll
): Promise<string> => {
  const secret = pollSecret()
  if (secret === undefined) throw new ApiError('RULE_BROKEN', faults.secret)
  const [made] = await db.run<{ id: string }>(sql`select uuid_v7() as id`)
  const { id } = made!
  await db.run(sql`
    insert into polls (id, community_id, purpose, questions, closes_on, secret_check)
    values (${id}, ${community}, ${purpose}, ${JSON.stringify(QUESTIONS[purpose])}::jsonb, ${closesOn}, ${ballotsOf(secret, id).check()})`)
  const members = await db.run<{ person: string }>(
    sql`select m.person_id as person from memberships m where m.community_id = ${community} and ${activeMembers('m')}`
  )
  await queueNotices(
    db,
    members.map(({ person }) => ({
      kind: notice.kind,
      person,
      community,
      key: id,
      values: { ...notice.values, by: closesOn, role: 'member' }
    }))
  )
  return id
}
