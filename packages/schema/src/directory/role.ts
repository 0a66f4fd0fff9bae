import { Choice } from '../primitives/shapes.ts'

/** Every role a member can hold [000][004]; the sponsor is never the leader. */
export const ROLES = [
  'leader',
  'core',
  'member_support',
  'information_resources',
  'web_admin',
  'facilitator',
  'sponsor',
  'coach',
  'member'
] as const

export const Role = Choice('Role', ROLES, {
  description:
    'A person’s role in a community: leader (coordinator), core group, member support, information resources, web administration, facilitator, sponsor (a director), coach, or member.'
})
export type Role = (typeof ROLES)[number]
