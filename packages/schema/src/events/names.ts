// The names that this area has in the contract; their parts stand in its modules.

export const subjects = [
  'event',
  'occurrence',
  'rsvp',
  'attendance',
  'agenda',
  'agenda_item',
  'minutes',
  'recording',
  'calendar_token'
] as const
export const scopes = ['events:read', 'events:write', 'attendance:read', 'attendance:write'] as const
export const notices = [
  'event_invitation',
  'event_answered',
  'event_changed',
  'event_cancelled',
  'event_left',
  'event_offered',
  'event_reminder',
  'check_in'
] as const
