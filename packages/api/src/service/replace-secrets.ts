import './modules.ts'
import { replaceSecrets } from '../core/secrets/keep-secrets.ts'
import { setSecretsKey } from '../core/secrets/secrets-key.ts'
import { ConfigError, readConfig } from '../platform/config/config.ts'
import { ownSecret } from '../platform/config/own-secret.ts'
import { openStore } from '../platform/database/database.ts'
import { startPostgres } from '../platform/postgres/postgres.ts'

/** Replaces the stored secrets whose key is lost, so that the service can start again, and says what is left to do. */
const replace = async () => {
  const { DATABASE_URL, DATA_DIR, DATABASE_POOL, SECRETS_KEY } = readConfig(process.env)
  if (DATABASE_URL && !SECRETS_KEY) throw new ConfigError('SECRETS_KEY is missing: set the new key.')
  const { url, stop } = DATABASE_URL
    ? { url: DATABASE_URL, stop: async () => {} }
    : await startPostgres({ dataDir: DATA_DIR, log: console.log })
  setSecretsKey(SECRETS_KEY ?? ownSecret(DATA_DIR, 'secrets-key'))
  const store = openStore(url, DATABASE_POOL, error => console.error(error.message))
  try {
    const left = await replaceSecrets(store)
    console.log(left.length > 0 ? left.join('\n') : 'All stored secrets can be decrypted. Nothing was changed.')
  } finally {
    await store.close()
    await stop()
  }
}

replace().catch((error: unknown) => {
  console.error(error instanceof ConfigError ? error.message : error)
  process.exit(1)
})
