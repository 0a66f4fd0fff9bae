// The names that this area has in the contract; their parts stand in its modules.

export const subjects = ['event', 'occurrence', 'rsvp', 'calendar_token'] as const
export const scopes = ['events:read', 'events:write'] as const
export const notices = [
  'event_invitation',
  'event_answered',
  'event_changed',
  'event_cancelled',
  'event_left',
  'event_offered',
  'event_registration',
  'event_reminder'
] as const
