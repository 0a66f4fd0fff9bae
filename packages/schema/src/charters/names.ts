// The names that this area has in the contract; their parts stand in its modules.

export const subjects = ['charter', 'touchpoint', 'measure', 'measure_value'] as const
export const scopes = ['charters:read', 'charters:write', 'votes:write'] as const
export const tasks = ['touchpoint'] as const
export const notices = ['touchpoint_overdue'] as const
