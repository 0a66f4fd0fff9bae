// A process that delivers webhooks at a quick pace, to be killed at any moment.

import { setSecretsKey } from '../../../core/secrets/secrets-key.ts'
import { readConfig } from '../../../platform/config/config.ts'
import { openStore } from '../../../platform/database/database.ts'
import { openFeed } from '../../../platform/feed/feed.ts'
import { logOf } from '../../../platform/jobs/jobs.fixtures.ts'
import { startJobs } from '../../../platform/jobs/start.ts'
import { deliverWebhooks } from './deliver.ts'
import { PACE } from './pace.ts'

const config = readConfig({ LOG_LEVEL: 'silent', ALLOWED_NETWORKS: '127.0.0.0/8' })
setSecretsKey(process.env.SECRETS_KEY)
const store = openStore(process.env.DATABASE_URL ?? '', 6, () => {})
const pace = { ...PACE, retries: Array.from({ length: 30 }, () => 20), leaseMs: 1000, workMs: 500, timeoutMs: 400 }

await startJobs(store, openFeed(store), config, logOf([]), [
  {
    name: 'deliver-webhooks',
    description: 'Delivers.',
    onChange: true,
    everySeconds: 0.1,
    expireInSeconds: 60,
    run: context => deliverWebhooks(context, { pace })
  }
])
