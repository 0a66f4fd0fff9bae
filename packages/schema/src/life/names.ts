// The names that this area has in the contract; their parts stand in its modules.

export const subjects = [] as const
export const notices = ['dormancy_proposed'] as const
export const tasks = ['dormancy_proposal'] as const
