import {
  ADMINS,
  type Bodies,
  type Examples,
  type Expectations,
  READERS_ONLY,
  type Stage
} from '../../../../test/access/expectations.fixtures.ts'
import { made } from '../../../../test/access/made.fixtures.ts'
import { makeDelivery } from './webhooks.fixtures.ts'

// Who gets in where, written by hand from what each kind of user would expect; it knows nothing of how the service decides.

export const accessExpectations: Expectations = {
  listWebhooks: { on: 'webhooks', things: 'webhooks', never: READERS_ONLY, may: 'seen' },
  getWebhook: { on: 'webhooks', things: 'webhooks', never: READERS_ONLY, may: 'seen' },
  // What a webhook tells is the activity, which the scoped key may not read.
  createWebhook: { on: 'portals', things: 'portals', never: READERS_ONLY, may: { ...ADMINS, scoped: '' } },
  updateWebhook: { on: 'webhooks', things: 'webhooks', never: READERS_ONLY, may: ADMINS },
  deleteWebhook: { on: 'webhooks', things: 'webhooks', never: READERS_ONLY, may: ADMINS },
  rotateWebhookSecret: { on: 'webhooks', things: 'webhooks', never: READERS_ONLY, may: ADMINS },
  retryWebhook: { on: 'webhooks', things: 'webhooks', never: READERS_ONLY, may: ADMINS },
  listWebhookDeliveries: { on: 'webhooks', things: 'webhooks', never: READERS_ONLY, may: 'seen' },
  getWebhookDelivery: { on: 'webhooks', things: 'deliveries', never: READERS_ONLY, may: 'seen' },
  retryWebhookDelivery: { on: 'webhooks', things: 'deliveries', never: READERS_ONLY, may: ADMINS },
  listAllowedOnWebhook: { on: 'webhooks', things: 'webhooks', never: READERS_ONLY, may: 'seen' }
}

/** Who sees what. */
export const sights = {
  /** `organisation`: of no portal. Persons see those of the portals that they look after. */
  webhooks: `
                                 | own       | other     | organisation
  admin unscoped scoped          | W         | W         | W
  bound chief                    | W         | .         | .
  bound2 chief2                  | .         | W         | .`
}

/** What is sent in the matrix. */
export const bodies = (): Bodies => ({
  createWebhook: portal => ({ portal, url: 'https://matrix.example/hook' }),
  updateWebhook: () => ({ name: 'Changed' })
})

/** One call of each operation that changes something. */
export const examples = ({ admin, store, fresh }: Stage): Examples => ({
  fresh: {
    webhook: () => made(admin, '/v1/webhooks', { url: 'https://hooks.example/' }),
    webhookDelivery: async () => makeDelivery(store, await fresh.webhook!())
  },
  bodies: {
    createWebhook: () => ({ url: 'https://hooks.example/' }),
    updateWebhook: () => ({ status: 'paused' }),
    rotateWebhookSecret: () => undefined,
    retryWebhook: () => undefined,
    retryWebhookDelivery: () => undefined
  }
})
