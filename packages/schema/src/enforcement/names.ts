// The names that this area has in the contract; their parts stand in its modules.

export const subjects = ['infraction'] as const
export const notices = [
  'page_due_soon',
  'page_overdue',
  'page_second_notice',
  'page_final_notice',
  'suspension_proposed',
  'page_suspended',
  'page_removed',
  'page_compliant',
  'page_reinstated',
  'help_asked',
  'help_answered',
  'page_reminder',
  'infraction_opened',
  'infraction_decided',
  'appeal_decided'
] as const
export const tasks = ['infraction_answer', 'infraction_decision', 'suspension_decision', 'help_answer'] as const
