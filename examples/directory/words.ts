import type { ImportCommunity, ImportTerm } from './row.ts'

type Status = NonNullable<ImportCommunity['status']>
type Role = ImportTerm['role']

const words = (text: string) =>
  text
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '-')

/**
 * The status for a word of the source. Hosted elsewhere is active: the community lives, its page only points on.
 * Unlisted is dormant: nobody has closed it, and nobody vouches for it. So is any word that is not known.
 */
export const statusOf = (word: string): Status => STATUS.get(words(word)) ?? 'dormant'

const STATUS = new Map<string, Status>(
  Object.entries({
    active: 'active',
    open: 'active',
    'hosted-elsewhere': 'active',
    proposed: 'proposed',
    planned: 'planning',
    planning: 'planning',
    forming: 'planning',
    closing: 'closing',
    archived: 'closed',
    closed: 'closed',
    removed: 'closed',
    retired: 'closed',
    expired: 'closed',
    ended: 'closed'
  } as const)
)

/** The role for a word of the source, or none where nothing goes by that word. */
export const roleOf = (word: string): Role | undefined => ROLE.find(([pattern]) => pattern.test(words(word)))?.[1]

// The first that fits counts: who was a lead or is a lead of something else does not lead the community.
const ROLE: readonly [RegExp, Role][] = [
  [/^(emeritus|former|honorary)-/, 'member'],
  [/^(vice|deputy|assistant)-|-deputy$/, 'core'],
  [/^(tech|technical)-lead/, 'core'],
  [/^(co-)?(chair|chairperson|lead|leader|organi[sz]er|coordinator|convener)s?$/, 'leader'],
  [/^(community|subproject|group|project|team)-(manager|lead|leader|chair|coordinator)$/, 'leader'],
  [/^(core|core-group|core-member|core-team)$/, 'core'],
  [/^(executive-)?sponsor$/, 'sponsor'],
  [/^facilitator$/, 'facilitator'],
  [/^(coach|mentor)$/, 'coach'],
  [/^web(-?master|-admin)$/, 'web_admin'],
  [/^(librarian|information-resources)$/, 'information_resources'],
  [/^member-support$/, 'member_support'],
  [/^(member|contributor)$/, 'member']
]

/** A key such as `tech-lead` as people would write it: `Tech lead`. */
export const titleOf = (word: string): string => {
  const spaced = word.replace(/[-_]+/g, ' ').trim() || word
  return spaced.charAt(0).toUpperCase() + spaced.slice(1)
}

/** What the source calls hidden is for the organisation alone. */
export const VISIBILITY = new Map<string, NonNullable<ImportCommunity['visibility']>>(
  Object.entries({
    visible: 'public',
    public: 'public',
    hidden: 'internal',
    internal: 'internal',
    members: 'members',
    private: 'members'
  } as const)
)

const MEMBER = /^(member|participant|contributor)s?$/
const ALUMNUS = /^(alum\w*|emerit\w*|former|past|retired|inactive|ex)(-members?)?$/

/** Whether a word says no more than that somebody belongs to a community. */
export const isMember = (word: string): boolean => MEMBER.test(words(word))

/** Whether a word says no more than that somebody belonged to it before. */
export const isAlumnus = (word: string): boolean => ALUMNUS.test(words(word))
