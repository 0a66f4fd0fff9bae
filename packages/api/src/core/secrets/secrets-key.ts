import { decrypt, deriveKey, encrypt } from '../../platform/cipher.ts'
import { ApiError } from '../problem/api-error.ts'

const FORMAT = 's1'

/** A key of the list, and by what values name it. */
type SecretsKey = { id: string; key: Buffer }

let keys: readonly SecretsKey[] = []

const keyFrom = (secret: string): SecretsKey => ({
  id: deriveKey(secret, 'guildhall secrets: id').toString('base64url').slice(0, 8),
  key: deriveKey(secret, 'guildhall secrets')
})

/**
 * Sets the keys by which secrets are stored, once at the start: the first one encrypts, all of them decrypt. `value` is the
 * setting: one key, or several separated by commas.
 */
export const setSecretsKey = (value: string | undefined): void => {
  keys = value === undefined ? [] : value.split(',').map(keyFrom)
}

/** The ids of the keys that are set, the present one first. */
export const secretsKeyIds = (): string[] => keys.map(({ id }) => id)

const missing = (detail: string) => new ApiError('UNAVAILABLE', detail)

/**
 * Encrypts a secret for its place in the database (AES-256-GCM): the format, the id of the key and the ciphertext. In another
 * place it cannot be decrypted.
 * @throws ApiError UNAVAILABLE where no key is set.
 */
export const sealSecret = (secret: string, place: string): string => {
  const [present] = keys
  if (!present) {
    throw missing(
      'This service cannot store secrets such as signing keys: set SECRETS_KEY to at least 32 random characters, the same for every process, and start it again.'
    )
  }
  return [FORMAT, present.id, encrypt(secret, present.key, place).toString('base64url')].join('.')
}

/** The id of the key that decrypts a value. */
export const keyIdOf = (sealed: string): string => sealed.split('.')[1] ?? ''

/**
 * Decrypts what was encrypted for the same place.
 * @throws ApiError UNAVAILABLE where its key is not set, Error where it was encrypted for another place or changed.
 */
export const openSecret = (sealed: string, place: string): string => {
  const [format, id, text] = sealed.split('.')
  const known = keys.find(key => key.id === id)
  if (format !== FORMAT || !known || text === undefined) {
    throw missing(
      'A stored secret was encrypted with a key that is not set. Add that key to SECRETS_KEY, after the present one.'
    )
  }
  return decrypt(Buffer.from(text, 'base64url'), known.key, place)
}
