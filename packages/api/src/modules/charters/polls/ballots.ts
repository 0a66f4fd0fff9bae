import { createHmac, timingSafeEqual } from 'node:crypto'
import { decrypt, deriveKey, encrypt } from '../../../platform/cipher.ts'

/** How many bytes each half of a ballot has. */
const HALF = 16

/**
 * The ballots of one poll. All of it is computed from a secret that is not in the database, so that whoever has the database alone can
 * neither make a ballot, nor find the person of one, nor read an answer before the poll is closed.
 */
export const ballotsOf = (secret: string, poll: string) => {
  const keyFor = (use: 'person' | 'signature' | 'mark' | 'answers' | 'check') =>
    deriveKey(secret, `guildhall poll ${use}`, poll)
  const digest = (use: Parameters<typeof keyFor>[0], value: string | Buffer) =>
    createHmac('sha256', keyFor(use)).update(value).digest()
  const signed = (half: Buffer) => digest('signature', half).subarray(0, HALF)

  return {
    /** The ballot of a person: always the same one. */
    issue: (person: string): string => {
      const half = digest('person', person).subarray(0, HALF)
      return Buffer.concat([half, signed(half)]).toString('base64url')
    },

    /** By what a ballot is known once it is used; undefined if the service never issued it for this poll. */
    markOf: (ballot: string): Buffer | undefined => {
      const bytes = Buffer.from(ballot, 'base64url')
      if (bytes.length !== 2 * HALF) return undefined
      const half = bytes.subarray(0, HALF)
      return timingSafeEqual(bytes.subarray(HALF), signed(half)) ? digest('mark', half) : undefined
    },

    /** Seals answers, filled up to a length in bytes that is the same for all of the poll: a long text cannot be told from none. */
    seal: (answers: object, length: number): Buffer => {
      const text = Buffer.from(JSON.stringify(answers))
      if (text.length > length) throw new RangeError('An answer is longer than the questions of its poll allow.')
      return encrypt(Buffer.concat([text, Buffer.alloc(length - text.length, ' ')]), keyFor('answers'))
    },

    /** Opens what was sealed. */
    unseal: <T>(sealed: Buffer): T => JSON.parse(decrypt(sealed, keyFor('answers'))) as T,

    /** Shows whether two secrets are the same, and nothing else of them. */
    check: (): string => digest('check', '').toString('base64url')
  }
}
export type Ballots = ReturnType<typeof ballotsOf>
