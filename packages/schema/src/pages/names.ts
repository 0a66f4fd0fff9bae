// The names that this area has in the contract; their parts stand in its modules.

export const subjects = [
  'page',
  'page_update',
  'page_list',
  'representative',
  'page_request',
  'page_request_message',
  'overlap_answer',
  'succession'
] as const
export const scopes = ['pages:read', 'pages:write'] as const
export const notices = [
  'page_request_decided',
  'page_request_changes_asked',
  'succession_asked',
  'succession_answered',
  'community_decided'
] as const
export const tasks = ['page_review', 'page_request_question', 'page_request_decision', 'succession'] as const
