import type { PollPurpose } from '@guildhall/schema'
import { sql } from 'drizzle-orm'
import type { NoticeToMail } from '../../../core/words/notice.ts'
import { pollSecret } from '../../../platform/config/poll-secret.ts'
import type { Database } from '../../../platform/database/database.ts'
import { dayOf } from '../../../platform/days.ts'
import { type Brand, brandOfCommunity } from '../../directory/portals/brand.ts'
import { ballotsOf } from './ballots.ts'
import type { StoredQuestion } from './table.ts'

/**
 * The link by which a person answers a poll without logging in. It holds their ballot and does not say whose it is, also to the service;
 * like the ballot it is computed, and not stored. The key of the notice is the poll.
 */
export const pollLink = (
  { person, key: poll }: Pick<NoticeToMail, 'person' | 'key'>,
  { publicUrl }: { publicUrl: string }
): string | undefined => {
  const secret = pollSecret()
  return secret && `${publicUrl}/poll/${poll}/${ballotsOf(secret, poll).issue(person)}`
}

/** What is shown to somebody with such a link. */
export type AskedPoll = {
  poll: string
  ballot: string
  community: string
  purpose: PollPurpose
  questions: readonly StoredQuestion[]
  closesOn: string
  isOpen: boolean
  brand: Brand | null
}

/** Reads what a link asks; undefined where it is not one of the service as it stands. It writes nothing. */
export const readAskedPoll = async (
  db: Database,
  poll: string,
  ballot: string,
  now: Date
): Promise<AskedPoll | undefined> => {
  const secret = pollSecret()
  const [found] = await db.prepared<Omit<AskedPoll, 'poll' | 'ballot' | 'isOpen'> & { isClosed: boolean; id: string }>(
    'poll behind a link',
    () => sql`
      select p.id, c.name as community, p.purpose, p.questions, p.closes_on::text as "closesOn", p.closed_at is not null as "isClosed", ${brandOfCommunity(sql`c.portal_ids`)} as brand
      from polls p join communities c on c.id = p.community_id where p.id = as_uuid(${sql.placeholder('poll')})`,
    { poll }
  )
  if (!found || !secret || !ballotsOf(secret, found.id).markOf(ballot)) return undefined
  const { id, isClosed, ...asked } = found
  return { ...asked, poll: id, ballot, isOpen: !isClosed && found.closesOn >= dayOf(now) }
}
