import { createHash, randomBytes } from 'node:crypto'

const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
const LENGTH = 32

const PREFIXES = { secret: 'guild_sk_', publishable: 'guild_pk_', calendar: 'guild_cal_' }

/** Makes a key of its kind, or the secret of a calendar: 32 characters of base 62, 190 bits. */
export const makeKey = (kind: keyof typeof PREFIXES) => {
  let body = ''
  while (body.length < LENGTH) {
    // Bytes past the last whole round would favour the first letters.
    for (const byte of randomBytes(LENGTH)) if (byte < 248 && body.length < LENGTH) body += ALPHABET[byte % 62]
  }
  return `${PREFIXES[kind]}${body}`
}

/** What is stored of a key. Keys are long and random, so one plain hash is enough. */
export const hashKey = (key: string) => createHash('sha256').update(key).digest()
