import { createHash, randomBytes } from 'node:crypto'

const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
const LENGTH = 32

/** Makes a key of its kind: 32 characters of base 62, 190 bits. */
export const makeKey = (kind: 'secret' | 'publishable') => {
  let body = ''
  while (body.length < LENGTH) {
    // Bytes past the last whole round would favour the first letters.
    for (const byte of randomBytes(LENGTH)) if (byte < 248 && body.length < LENGTH) body += ALPHABET[byte % 62]
  }
  return `${kind === 'secret' ? 'guild_sk_' : 'guild_pk_'}${body}`
}

/** What is stored of a key. Keys are long and random, so one plain hash is enough. */
export const hashKey = (key: string) => createHash('sha256').update(key).digest()
