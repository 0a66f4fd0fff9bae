// The names that this area has in the contract; their parts stand in its modules.

export const subjects = ['way_answer', 'nomination'] as const
export const notices = [
  'dormancy_proposed',
  'membership_applied',
  'membership_invited',
  'membership_decided',
  'invitation_answered',
  'member_welcomed',
  'way_answered',
  'way_answer_decided',
  'role_handed_over',
  'stand_in_named',
  'nomination_received',
  'nomination_accepted',
  'nomination_decided',
  'community_closing',
  'community_continues',
  'community_closed',
  'community_merged'
] as const
export const tasks = ['dormancy_proposal', 'way_answer', 'nomination', 'nomination_decision'] as const
