// The names that this area has in the contract; their parts stand in its modules.

export const subjects = ['community', 'person', 'membership', 'term', 'portal', 'organisation'] as const
export const scopes = [
  'communities:read',
  'communities:write',
  'people:read',
  'people:write',
  'identities:write',
  'privacy:write',
  'memberships:read',
  'memberships:write',
  'portals:read',
  'portals:write',
  'organisations:read',
  'organisations:write',
  'imports:read',
  'imports:write'
] as const
export const tasks = ['membership_application', 'membership_invitation'] as const
