import type { ImportRow, MembershipStatus, Role } from '@guildhall/schema'

/** A community as a row of an import has it. */
export type CommunityRow = NonNullable<ImportRow['community']>
/** A person as a row of an import has it. */
export type PersonRow = NonNullable<ImportRow['person']>
/** A membership as a row of an import has it. */
export type MembershipRow = NonNullable<ImportRow['membership']>
/** A term as a row of an import has it. */
export type TermRow = NonNullable<ImportRow['term']>

/** A time in a role, in days before today: `until` left out is open, a negative one lies ahead. */
export type Stint = { who: string; since: number; until?: number; hours?: number; title?: string }

/** A community as the sample tells it: what people read, and from what its members and terms are made. */
export type Story = Omit<
  CommunityRow,
  'key' | 'slug' | 'kind' | 'parent' | 'status' | 'launchedOn' | 'closingOn' | 'closedOn' | 'rhythm'
> & {
  slug: string
  parent?: string
  status?: CommunityRow['status']
  /** How many days ago the first people met; launched then, too, unless it is still being prepared. */
  began: number
  /** In how many days it is going to close. */
  closesIn?: number
  /** How many days ago it closed or was merged; whoever was in it is alumni since. */
  ended?: number
  everyDays?: number
  /** A declared pause: since when, and for how long from today. */
  pause?: { since: number; days: number; reason: string }
  leaders: Stint[]
  /** How many days ago the last leader stepped down, where there is none now. */
  vacantSince?: number
  sponsors: Stint[]
  /** Active members, everybody counted. */
  size: number
  alumni?: number
  /** Those who are not in yet, or did not get in. */
  waiting?: Partial<Record<MembershipStatus, number>>
  /** How many hold the role of the core group today. */
  core?: number
  /** The other roles that somebody holds today; by size when left out. */
  crew?: Role[]
  /** The units and professions it mostly draws people from. */
  draws?: string[]
  /** Only people of its `draws`, but for this many. */
  strangers?: number
  /** It mostly draws those who came within the last year or so. */
  newcomers?: boolean
  /** Nothing has happened since so many days. */
  quietSince?: number
  /** The community whose members came over when it ended. */
  absorbs?: string
}

type Channel = NonNullable<CommunityRow['channels']>[number]

/** A chat room of the organisation. */
export const chat = (room: string): Channel => ({
  kind: 'chat',
  url: `https://chat.example.org/${room}`,
  label: `#${room}`
})
/** A mailing list of the organisation. */
export const mail = (list: string): Channel => ({
  kind: 'mailing_list',
  url: `https://lists.example.org/${list}`,
  label: `${list}@lists`
})
/** A shelf of shared documents. */
export const shelf = (name: string, label: string): Channel => ({
  kind: 'documents',
  url: `https://library.example.org/${name}`,
  label
})
/** Any other place. */
export const place = (kind: Channel['kind'], url: string, label: string): Channel => ({ kind, url, label })

type Partner = NonNullable<CommunityRow['partners']>[number]

/** Somebody in the organisation that a community works with. */
export const inside = (name: string): Partner => ({ kind: 'internal', name })
/** Somebody outside that a community works with. */
export const outside = (name: string, url?: string): Partner => ({ kind: 'external', name, ...(url ? { url } : {}) })

/** The objectives of the organisation that communities name. */
export const GOALS = {
  everyone: 'Everyone can travel: every port, train and vessel usable by every traveller, without having to ask',
  journey: 'One journey: sea and rail planned, sold and explained as one',
  carbon: 'Half the carbon of every crossing within the decade',
  calm: 'Calm seas: no one hurt, and every near miss told while it is still a story',
  learning: 'A learning organisation: everybody teaches something and learns something each quarter',
  people: 'A place to stay: people choose us, grow here and come back',
  evidence: 'Decide with evidence that anyone can check',
  spending: 'Spend well and in the open'
} as const
