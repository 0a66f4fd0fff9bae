import { randomUUID } from 'node:crypto'
import { type Config, publicUrl } from '../../../platform/config/config.ts'
import type { Database } from '../../../platform/database/database.ts'
import { DAY_MS } from '../../../platform/days.ts'
import { readToken, signTokens } from '../../keys/signing/sign.ts'

const PURPOSE = 'attestation'
const DAYS = 14

type For = { page: string; person: string }
export type Link = { url: string; expiresAt: string }

/** Links by which representatives attest pages without logging in: each for one person and one page, once, for 14 days. */
export const attestationLinks = async (
  db: Database,
  base: string,
  items: readonly For[],
  now: Date
): Promise<Link[]> => {
  if (items.length === 0) return []
  const expires = new Date(Math.floor(now.getTime() / 1000) * 1000 + DAYS * DAY_MS)
  const claims = items.map(({ page, person }) => ({ jti: randomUUID(), sub: person, page }))
  const tokens = await signTokens(db, PURPOSE, claims, now, expires)
  return tokens.map(token => ({ url: `${base}/attest/${token}`, expiresAt: expires.toISOString() }))
}

/** A link by which one representative attests one page. */
export const attestationLink = async (
  db: Database,
  config: Pick<Config, 'PUBLIC_URL' | 'PORT'>,
  { page, person, now }: For & { now: Date }
): Promise<Link> => (await attestationLinks(db, publicUrl(config), [{ page, person }], now))[0]!

/** Reads the token of such a link, or says why it does not hold. */
export const readAttestation = (db: Database, token: string, now: Date) => readToken(db, PURPOSE, token, now)
