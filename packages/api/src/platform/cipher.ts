import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'

const CIPHER = 'aes-256-gcm'
const NONCE = 12
const TAG = 16
const KEY = 32

/** A key of AES-256 for one use, derived from a secret (HKDF with SHA-256); another use or salt gives another key. */
export const deriveKey = (secret: string, use: string, salt = ''): Buffer =>
  Buffer.from(hkdfSync('sha256', secret, salt, use, KEY))

/** Encrypts with AES-256-GCM: the nonce, the text and the tag, one after the other. `about` is authenticated with it and not stored. */
export const encrypt = (text: string | Buffer, key: Buffer, about = ''): Buffer => {
  const nonce = randomBytes(NONCE)
  const cipher = createCipheriv(CIPHER, key, nonce).setAAD(Buffer.from(about))
  const bytes = Buffer.from(text)
  return Buffer.concat([nonce, cipher.update(bytes), cipher.final(), cipher.getAuthTag()])
}

/**
 * Decrypts what was encrypted with the same key and the same `about`.
 * @throws Error where the key or `about` is another, or a byte was changed.
 */
export const decrypt = (sealed: Buffer, key: Buffer, about = ''): string => {
  const decipher = createDecipheriv(CIPHER, key, sealed.subarray(0, NONCE), { authTagLength: TAG })
  decipher.setAAD(Buffer.from(about)).setAuthTag(sealed.subarray(-TAG))
  return Buffer.concat([decipher.update(sealed.subarray(NONCE, -TAG)), decipher.final()]).toString()
}
