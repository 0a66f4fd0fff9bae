// The names that this area has in the contract; their parts stand in its modules.

export const subjects = ['event', 'occurrence', 'calendar_token'] as const
export const scopes = ['events:read', 'events:write'] as const
