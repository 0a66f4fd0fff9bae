import type { ImportEnding, TaskKind } from '@guildhall/schema'
import type { TaskTemplate } from '../../core/words/words.ts'

type Joining = { community: string | null }
const nameIn = ({ community }: Joining) => community ?? 'a community'

/** What the tasks about memberships say in English. */
export const tasks = {
  membership_application: (one: Joining & { person: string }) => ({
    what: `Decide whether ${one.person} joins ${nameIn(one)}`,
    why: `${one.person} asked to become a member.`
  }),
  membership_invitation: (one: Joining) => ({
    what: `Answer the invitation to ${nameIn(one)}`,
    why: `You are invited to become a member of ${nameIn(one)}.`
  })
} satisfies { [T in TaskKind]?: TaskTemplate }

/** What transitions of memberships lack. */
export const membershipLacks = {
  decider: 'Only the people who decide who joins the community can do this.',
  manager: 'Only the people who manage the community can do this.',
  self: 'Only the person concerned can do this.',
  joiner: 'People can only add themselves; the people who manage the community can add others.',
  unknown_person: 'Communities are joined by people of the directory, and this sign-in is not known to it.',
  policy: 'The join policy of the community determines the initial status.',
  by_invitation: 'This community can only be joined by invitation. Ask its leader.',
  by_policy: (status: string) => `By the join policy of this community, the initial status is "${status}".`,
  reason: 'Give a reason that helps the person.',
  takes_members: 'The community is closed and no longer accepts members.',
  open_again: 'The people of the community decide on your return. Take the transition `apply`.',
  first_time: 'The person has not been a member before.',
  returning: 'The person was a member before.',
  overdue: 'It is open for an answer.',
  only_applications: 'Allowed only for `apply`. Omit it.',
  gives_role: 'Only the leader or the portal’s admins can give roles.',
  already: (status: string, next: string | undefined) =>
    `You have a membership in this community already: it is ${status}.${next ? ` Take the transition \`${next}\`.` : ''}`
}

/** Another leader, on a day on which there would be two. */
export type Clash = { name: string; on: string; since: string | null; until: string | null }
/** Another term of the same member in the same role. */
export type SameRole = { term: string; since: string | null; until: string | null }

const spanOf = ({ since, until }: { since: string | null; until: string | null }) =>
  `${since ? `since ${since}` : 'first day unknown'}, ${until ? `until ${until}` : 'no end'}`

/** What terms do not allow. */
export const termFaults = {
  oneAtATime: ({ term, ...days }: SameRole) =>
    `This person already holds this role (${spanOf(days)}) by the term ${term}. Change that term (PATCH /v1/terms/{term}), end it before the new one starts, delete it if it should never have existed, or give this one a title of its own.`,
  oneLeader: ({ name, on, ...days }: Clash) =>
    `A community has one leader at a time, and ${name} leads it on ${on} (${spanOf(days)}). Hand the role over (POST /v1/terms/{term}/handovers), or end that term at most 30 days after the new one starts (PATCH /v1/terms/{term}), or let both share the seat: \`isShared\` and hours in both terms.`,
  shared:
    'Only leaders share their seat, each with dedicated hours. Send `dedicatedHoursPerWeek`, more than 0, or omit `isShared`.'
}

const perCent = (count: number, of: number) => Math.ceil((100 * count) / of)

/** What imports say. */
export const importWords = {
  missing: (source: string) => `No longer listed by ${source}.`,
  onlySnapshots: 'Only for snapshots. Set `snapshot` too, or omit it.',
  onlyApplied: 'A dry run of a snapshot reports what would end, and ends nothing. Omit it.',
  noCalendars: 'A calendar has only events, and a snapshot ends none. Omit it.',
  dryRunFirst:
    'Required for a snapshot: the id of a dry run. Import the same rows with `dryRun` and `snapshot`, check the rows with `outcome=ended`, then send its id.',
  unknownDryRun: (id: string) => `The import "${id}" does not exist. Send the id of a dry run of this snapshot.`,
  notADryRun: (id: string) =>
    `The import ${id} is not a finished dry run of a snapshot. Dry-run this one with \`snapshot\`.`,
  otherSource: (was: string, is: string) =>
    `The dry run was of the source "${was}", and this import is of "${is}". Dry-run this one.`,
  tooOld: (hours: number) => `The dry run is more than ${hours} hours old. Dry-run the snapshot again.`,
  unreadable:
    'The dry run has rows that could not be read; each can be that of a record that would end. Correct them (`outcome=failed`), and dry-run the snapshot again.',
  otherKinds: (kinds: readonly string[]) =>
    `The dry run was about other kinds: ${kinds.join(', ') || 'none'}. Omit this, or dry-run the snapshot with these kinds.`,
  lacksScope: (kind: string, scope: string) =>
    `To end records of the kind ${kind} requires the scope ${scope}, which the key lacks. Use a key that has it.`,
  tooMany: ({ kind, endedCount, ofCount }: ImportEnding, most: number) =>
    `${endedCount} of ${ofCount} records of the kind ${kind} would end: ${perCent(endedCount, ofCount)} %, and at most ${most} % may. Check the rows of the dry run with \`outcome=ended\`. If they are right, set \`endAtMost\` to ${perCent(endedCount, ofCount)}.`
}

/** What transitions of communities lack. */
export const communityLacks = {
  keepers: 'Only its leader and core group can do this or, while it has no leader, its author.',
  admins: 'Only the admins of one of its portals can do this.',
  page_request: 'This happens when its page request is approved.',
  mission: 'Add the mission of the community.',
  objective: 'Add a strategic objective or aspiration that it serves.',
  request_complete:
    'An open page request must be complete: two different representatives, and an answer to every likely overlap.',
  charter_review: 'This happens when the review of its charter concludes that it goes on.',
  renewal_complete: 'The rules of its portals for a renewal must pass. Its checklist lists them.',
  launch_complete: 'The rules of its portals for a launch must pass. Its checklist lists them.',
  closing_complete: 'The rules of its portals for beginning to close must pass. Its checklist lists them.',
  close_complete: 'The rules of its portals for closing must pass. Its checklist lists them.',
  merge_complete: 'The rules of its portals for a merger must pass. Its checklist lists them.',
  unled: 'It has a leader: only its leader and core group can do this.',
  reason: 'Give a helpful reason.',
  closing_day: 'Give the planned closing date, after today.',
  day_has_come: 'It closes on the date announced in `closingOn`.',
  target: 'Name the community to merge into: another community that continues.',
  no_target: 'Name the community to merge into.',
  target_leads_back: (name: string) => `"${name}" is this community, or was merged into it. Name another community.`,
  target_has_ended: (name: string, status: string) => `"${name}" is ${status}. Name a community that continues.`
}
