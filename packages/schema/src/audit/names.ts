// The names that this area has in the contract; their parts stand in its modules.

export const scopes = ['activity:read'] as const
