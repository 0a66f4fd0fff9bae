import { deliverWebhooks } from './modules/delivery/webhooks/deliver.ts'
import { maintain } from './modules/enforcement/maintenance/job.ts'
import { evaluateEverything } from './modules/enforcement/maintenance/reevaluate-on-change.ts'
import { checkPages } from './modules/governance/evaluation/check-pages.ts'
import { sendMails } from './modules/messages/mail/send.ts'
import { expirePageRequests } from './modules/pages/requests/expire.ts'
import { foresee } from './modules/pages/succession/foresee.ts'
import { pruneDeliveries, pruneIdempotencyKeys, pruneImportRows } from './platform/jobs/housekeeping.ts'
import type { Job } from './platform/jobs/job.ts'

/** Everything that the service does by itself. */
export const jobs: readonly Job[] = [
  {
    name: 'evaluate',
    description: 'Judges every page and community by the rule packs of its portals.',
    schedule: '5 3 * * *',
    expireInSeconds: 3600,
    run: evaluateEverything
  },
  {
    name: 'deliver-webhooks',
    description: 'Tells webhooks of what is new, and tries again what did not arrive.',
    onChange: true,
    everySeconds: 5,
    expireInSeconds: 300,
    run: context => deliverWebhooks(context)
  },
  {
    name: 'check-pages',
    description: 'Fetches the pages that are due for a check, and judges what it saw.',
    schedule: '* * * * *',
    expireInSeconds: 1800,
    run: checkPages
  },
  {
    name: 'send-mails',
    description: 'Sends notices by e-mail, to each person at most one mail a day.',
    everySeconds: 60,
    expireInSeconds: 900,
    run: sendMails
  },
  {
    name: 'foresee-successions',
    description: 'Asks who takes over, where the end of a term, a leave or a silence is foreseen.',
    schedule: '15 4 * * *',
    expireInSeconds: 600,
    run: foresee
  },
  {
    name: 'expire-page-requests',
    description: 'Ends page requests that waited 30 days for an answer.',
    schedule: '25 3 * * *',
    expireInSeconds: 600,
    run: expirePageRequests
  },
  {
    name: 'maintain',
    description: 'Takes the steps of the ladder of maintenance and of cases that time brings.',
    schedule: '25 * * * *',
    expireInSeconds: 1800,
    run: maintain
  },
  {
    name: 'prune-idempotency-keys',
    description: 'Forgets the answers of changes under an Idempotency-Key after 24 hours.',
    schedule: '17 * * * *',
    expireInSeconds: 600,
    run: pruneIdempotencyKeys
  },
  {
    name: 'prune-import-rows',
    description: 'Forgets what was done with each row of an import 30 days after its end.',
    schedule: '41 2 * * *',
    expireInSeconds: 1800,
    run: pruneImportRows
  },
  {
    name: 'prune-webhook-deliveries',
    description: 'Forgets what webhooks were told 30 days after it arrived; dead letters stay.',
    schedule: '53 2 * * *',
    expireInSeconds: 1800,
    run: pruneDeliveries
  }
]
