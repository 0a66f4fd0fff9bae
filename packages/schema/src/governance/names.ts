// The names that this area has in the contract; their parts stand in its modules.

export const subjects = ['finding', 'rule_pack', 'waiver'] as const
export const scopes = ['governance:read', 'governance:write'] as const
export const tasks = ['finding'] as const
