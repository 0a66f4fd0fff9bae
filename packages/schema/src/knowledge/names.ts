// The names that this area has in the contract; their parts stand in its modules.

export const subjects = ['resource'] as const
export const scopes = ['resources:read', 'resources:write'] as const
export const tasks = ['resource_review'] as const
export const notices = ['resource_review_due'] as const
