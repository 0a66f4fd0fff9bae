// The names that this area has in the contract; their parts stand in its modules.

export const subjects = ['webhook', 'notice', 'notice_text'] as const
export const tasks = ['notice_delivery'] as const
export const scopes = ['webhooks:read', 'webhooks:write', 'notices:read', 'notices:write'] as const
