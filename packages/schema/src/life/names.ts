// The names that this area has in the contract; their parts stand in its modules.

export const subjects = [] as const
export const notices = [
  'membership_applied',
  'membership_invited',
  'membership_decided',
  'invitation_answered',
  'member_welcomed'
] as const
export const tasks = [] as const
