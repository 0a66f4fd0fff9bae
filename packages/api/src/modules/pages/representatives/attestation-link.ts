import { randomUUID } from 'node:crypto'
import type { MailLink } from '../../../core/words/notice.ts'
import type { Database } from '../../../platform/database/database.ts'
import { DAY_MS } from '../../../platform/days.ts'
import { readToken, signToken } from '../../keys/signing/sign.ts'

const PURPOSE = 'attestation'
const DAYS = 14

type For = { page: string; person: string; id?: string }
export type Link = { url: string; expiresAt: string }

/** A link by which one representative attests one page without logging in, once and for 14 days. Links of the same id are one. */
export const attestationLink = async (
  db: Database,
  base: string,
  { page, person, id = randomUUID() }: For,
  now: Date
): Promise<Link> => {
  const expires = new Date(Math.floor(now.getTime() / 1000) * 1000 + DAYS * DAY_MS)
  const token = await signToken(db, PURPOSE, { jti: id, sub: person, page }, now, expires)
  return { url: `${base}/attest/${token}`, expiresAt: expires.toISOString() }
}

/** The same in the mail of a notice that asks for a look at the page. */
export const attestationInMail: MailLink = async ({ id, person, page, values }, { db, publicUrl, now }) =>
  page && values.confirms ? (await attestationLink(db, publicUrl, { id, page, person }, now)).url : undefined

/** Reads the token of such a link, or says why it does not hold. */
export const readAttestation = (db: Database, token: string, now: Date) => readToken(db, PURPOSE, token, now)
