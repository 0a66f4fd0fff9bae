// The names that this area has in the contract; their parts stand in its modules.

export const subjects = ['charter'] as const
export const scopes = ['charters:read', 'charters:write', 'votes:write'] as const
