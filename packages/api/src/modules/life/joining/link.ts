import { INVITATION_DAYS, type MembershipStatus } from '@guildhall/schema'
import { sql } from 'drizzle-orm'
import type { MailLink } from '../../../core/words/notice.ts'
import type { Database } from '../../../platform/database/database.ts'
import { DAY_MS } from '../../../platform/days.ts'
import { type Brand, brandOfCommunity } from '../../directory/portals/brand.ts'
import { readToken, signToken } from '../../keys/signing/sign.ts'

const PURPOSE = 'membership invitation'

/** The link to the page on which an invited person answers. The key of the notice starts with the membership. */
export const invitationLink: MailLink = async ({ person, key }, { db, publicUrl, now }) => {
  const [membership] = key.split(' ')
  const expires = new Date(now.getTime() + INVITATION_DAYS * DAY_MS)
  return `${publicUrl}/invitation/${await signToken(db, PURPOSE, { jti: membership, sub: person }, now, expires)}`
}

/** What a person who opens such a link is asked. */
export type Invitation = {
  membership: string
  person: string
  name: string
  community: string
  summary: string | null
  mission: string | null
  commitment: string | null
  /** Who invites, and in which words; null where that is not known. */
  inviter: string | null
  words: string | null
  status: MembershipStatus
  brand: Brand | null
}

/** Opens a link, and changes nothing. */
export const openMembershipInvitation = async (
  db: Database,
  token: string,
  now: Date
): Promise<Invitation | 'changed' | 'expired'> => {
  const claims = await readToken(db, PURPOSE, token, now)
  if (typeof claims === 'string') return claims
  const { jti, sub } = claims as { jti: string; sub: string }
  const [found] = await db.run<Invitation>(sql`
    select m.id as membership, p.id as person, p.name, c.name as community, c.summary, c.mission, c.member_profile ->> 'commitment' as commitment,
      i.name as inviter, m.cause as words, m.status, ${brandOfCommunity(sql`c.portal_ids`)} as brand
    from memberships m join people p on p.id = m.person_id join communities c on c.id = m.community_id left join people i on i.id = m.invited_by_id
    where m.id = ${jti}::uuid and m.person_id = ${sub}::uuid`)
  return found ?? 'expired'
}
