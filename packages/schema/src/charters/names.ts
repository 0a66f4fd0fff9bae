// The names that this area has in the contract; their parts stand in its modules.

export const subjects = ['charter', 'charter_vote', 'charter_comment'] as const
export const scopes = ['charters:read', 'charters:write', 'votes:write'] as const
export const notices = ['charter_vote_opened', 'charter_vote_ended'] as const
export const tasks = ['charter_vote'] as const
