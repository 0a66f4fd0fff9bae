import type { SuccessionOutcome, SuccessionReason, SuccessionRole } from '@guildhall/schema'
import { sql } from 'drizzle-orm'
import type { MailLink } from '../../../core/words/notice.ts'
import type { Database } from '../../../platform/database/database.ts'
import { DAY_MS } from '../../../platform/days.ts'
import { type Brand, brandOfCommunity, brandOfPortal } from '../../directory/portals/brand.ts'
import { readToken, signToken } from '../../keys/signing/sign.ts'
import { cases } from './cases.ts'

const PURPOSE = 'succession'
/** For how many days somebody is waited for before the next one is asked. */
export const ANSWER_DAYS = 7

/** The link to the page on which a successor accepts or declines. The key of the notice is the succession. */
export const successionLink: MailLink = async ({ person, key: succession }, { db, publicUrl, now }) => {
  const expires = new Date(now.getTime() + ANSWER_DAYS * DAY_MS)
  return `${publicUrl}/succession/${await signToken(db, PURPOSE, { jti: succession, sub: person }, now, expires)}`
}

/** What a person who opens such a link is asked. */
export type Question = {
  id: string
  person: string
  name: string
  holder: string | null
  role: SuccessionRole
  reason: SuccessionReason
  community: string
  portal: string | null
  url: string | null
  answer: SuccessionOutcome | null
  /** Whether somebody is still needed. */
  needed: boolean
  brand: Brand | null
}

/** Opens a link, and changes nothing. */
export const openQuestion = async (
  db: Database,
  token: string,
  now: Date
): Promise<Question | 'changed' | 'expired'> => {
  const claims = await readToken(db, PURPOSE, token, now)
  if (typeof claims === 'string') return claims
  const { jti, sub } = claims as { jti: string; sub: string }
  const at = sql`${now.toISOString()}::timestamptz`
  const [found] = await db.run<Question>(sql`
    select s.id, e.id as person, e.name, h.name as holder, s.role, s.reason, c.name as community, o.name as portal, p.url, s.answer,
      exists (select from ${cases(at, sql`day_of(${at})`)} k where k.term_id = s.term_id) as needed,
      coalesce(${brandOfPortal(sql`p.portal_id`)}, ${brandOfCommunity(sql`c.portal_ids`)}) as brand
    from successions s join people e on e.id = s.person_id join communities c on c.id = s.community_id
    left join people h on h.id = s.holder_id left join pages p on p.id = s.page_id left join portals o on o.id = p.portal_id
    where s.id = ${jti}::uuid and s.person_id = ${sub}::uuid`)
  return found ?? 'expired'
}
