import { createHash } from 'node:crypto'
import { decrypt, deriveKey, encrypt } from '../../platform/cipher.ts'

const keyOf = (secret: string) => deriveKey(secret, 'guildhall kept answer')

/** Names a secret without telling it. */
export const digestOf = (secret: string) => createHash('sha256').update(secret).digest('base64url')

/** Closes a text so that only who knows the secret can read it. */
export const seal = (text: string, secret: string): string => encrypt(text, keyOf(secret)).toString('base64')

/** Opens what was sealed with the same secret. */
export const unseal = (sealed: string, secret: string): string => decrypt(Buffer.from(sealed, 'base64'), keyOf(secret))
