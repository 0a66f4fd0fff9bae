// The names that this area has in the contract; their parts stand in its modules.

export const subjects = ['way_answer'] as const
export const notices = [
  'dormancy_proposed',
  'membership_applied',
  'membership_invited',
  'membership_decided',
  'invitation_answered',
  'member_welcomed',
  'way_answered',
  'way_answer_decided',
  'community_closing',
  'community_continues',
  'community_closed',
  'community_merged'
] as const
export const tasks = ['dormancy_proposal', 'way_answer'] as const
