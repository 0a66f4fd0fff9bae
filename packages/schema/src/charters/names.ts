// The names that this area has in the contract; their parts stand in its modules.

export const subjects = [
  'charter',
  'poll',
  'charter_review',
  'charter_vote',
  'charter_comment',
  'touchpoint',
  'measure',
  'measure_value'
] as const
export const scopes = ['charters:read', 'charters:write', 'votes:write'] as const
export const notices = [
  'poll_opened',
  'charter_review_due',
  'charter_vote_opened',
  'charter_vote_ended',
  'touchpoint_overdue'
] as const
export const tasks = ['poll_open', 'charter_review', 'charter_vote', 'touchpoint'] as const
