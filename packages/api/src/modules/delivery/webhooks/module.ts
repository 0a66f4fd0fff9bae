import { sql } from 'drizzle-orm'
import { portalOf } from '../../../core/access/subject.ts'
import { defineModule } from '../../../core/module/module.ts'
import { personal } from '../../../core/module/personal.ts'
import { deliverWebhooks } from './deliver.ts'
import { webhookModel } from './model.ts'
import { webhookOperations } from './operations.ts'
import { pruneDeliveries } from './prune.ts'
import { storedSecrets } from './secrets.ts'
import { webhooks as table, webhookDeliveries } from './table.ts'

export const webhooks = defineModule({
  name: 'webhooks',
  personal: [
    personal(table, { words: ['name'] }),
    personal(webhookDeliveries, {
      people: {
        subjectId: {
          erasure: { kept: 'The id of an erased person no longer resolves; the content sent is read from the log.' },
          holds: ['type', 'status', 'createdAt', 'deliveredAt']
        }
      }
    })
  ],
  secrets: [storedSecrets],
  retention: [
    {
      setting: 'KEEP_FAILED_DELIVERIES',
      what: 'webhook deliveries that failed',
      after: 'They are deleted. Those that arrived are deleted 30 days later in any case.',
      forget: (before, most) => sql`
        with gone as (
          delete from webhook_deliveries where id = any (array(
            select id from webhook_deliveries where status = 'dead' and created_at < ${before} limit ${most}))
          returning 1)
        select count(*)::int as count from gone`
    }
  ],
  operations: webhookOperations,
  subjects: {
    webhook: {
      model: webhookModel,
      activity: webhookModel.visible,
      // One of its deliveries stands for it.
      relatesTo: id => ({
        portals: portalOf(sql`w.portal_id`),
        from: sql`webhooks w where w.id = ${id} or w.id = (select webhook_id from webhook_deliveries where id = ${id})`
      })
    }
  },
  jobs: [
    {
      name: 'deliver-webhooks',
      description: 'Sends new events to webhooks, and retries failed deliveries.',
      onChange: true,
      everySeconds: 5,
      expireInSeconds: 300,
      run: context => deliverWebhooks(context)
    },
    {
      name: 'prune-webhook-deliveries',
      description: 'Deletes webhook deliveries 30 days after delivery; dead letters are kept.',
      schedule: '53 2 * * *',
      expireInSeconds: 1800,
      run: pruneDeliveries
    }
  ]
})
