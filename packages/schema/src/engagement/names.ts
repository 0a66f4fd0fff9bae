// The names that this area has in the contract; their parts stand in its modules.

export const subjects = ['contribution', 'kudo', 'weight', 'fairness_rule', 'correction_request'] as const
export const scopes = [
  'contributions:read',
  'contributions:write',
  'engagement:read',
  'engagement:write',
  'metrics:read'
] as const
export const notices = ['kudos_received', 'correction_requested', 'correction_escalated', 'correction_decided'] as const
export const tasks = ['correction_decision'] as const
