// The names that this area has in the contract; their parts stand in its modules.

export const subjects = ['nomination'] as const
export const notices = [
  'role_handed_over',
  'stand_in_named',
  'nomination_received',
  'nomination_accepted',
  'nomination_decided'
] as const
export const tasks = ['nomination', 'nomination_decision'] as const
