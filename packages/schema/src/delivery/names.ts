// The names that this area has in the contract; their parts stand in its modules.

export const subjects = ['webhook', 'notice', 'notice_text', 'digest', 'campaign'] as const
export const tasks = ['notice_delivery', 'webhook_failing'] as const
export const notices = [
  'weekly_digest',
  'webhook_failing',
  'mail_failing',
  'campaign_started',
  'campaign_ending',
  'campaign_ended'
] as const
export const scopes = ['webhooks:read', 'webhooks:write', 'notices:read', 'notices:write'] as const
