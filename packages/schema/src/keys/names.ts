// The names that this area has in the contract; their parts stand in its modules.

export const subjects = ['key', 'signing_key'] as const
export const scopes = ['keys:read', 'keys:write'] as const
