import { createHash } from 'node:crypto'
import { ApiError } from '../../core/problem/api-error.ts'
import { shownOf } from './store.ts'

/** Why a sign-in is refused: the names stand in the log and in /metrics. */
export const REFUSAL_REASONS = [
  'missing',
  'malformed',
  'unknown_key',
  'revoked_key',
  'expired_key',
  'secret_key_in_url',
  'unknown_actor',
  'tokens_not_accepted',
  'invalid_token'
] as const
export type RefusalReason = (typeof REFUSAL_REASONS)[number]

/** What may be logged of credentials: which they were, and never so much that they could be used. */
export type Sender = { key?: string; issuer?: string; subject?: string }

/** A refused sign-in: to the caller the problem, to the log the reason and what was sent. */
export class SignInRefused extends ApiError {
  readonly reason: RefusalReason
  readonly sender: Sender

  constructor(reason: RefusalReason, sender: Sender, ...problem: ConstructorParameters<typeof ApiError>) {
    super(...problem)
    this.reason = reason
    this.sender = sender
  }
}

const LONGEST_ISSUER = 200

/** The hash of a subject, by which the log names it: the first 16 hex digits of the SHA-256 of issuer, blank and subject. */
export const subjectHash = (issuer: string, subject: string) =>
  createHash('sha256').update(`${issuer} ${subject}`).digest('hex').slice(0, 16)

/** Which key was sent, as the list of keys shows it: how it begins, and its last four characters. */
export const keySent = (secret: string): Sender => {
  const { prefix, lastFour } = shownOf(secret)
  return secret.length >= 20 ? { key: `${prefix}…${lastFour}` } : {}
}

/** Whose token was sent, as it says itself, whether that is true or not: the issuer, and a hash of the subject. */
export const tokenSent = (token: string): Sender => {
  try {
    const { iss, sub } = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString())
    const issuer = typeof iss === 'string' ? iss.slice(0, LONGEST_ISSUER) : undefined
    return {
      ...(issuer === undefined ? {} : { issuer }),
      ...(typeof sub === 'string' ? { subject: subjectHash(issuer ?? '', sub) } : {})
    }
  } catch {
    return {}
  }
}
