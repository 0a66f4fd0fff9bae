import { type CommunityStatus, type CommunityTransition, GONE, STATUSES, UNDECIDED } from '@guildhall/schema'
import { type By, forbidden, those } from '../../../core/lifecycle/actors.ts'
import { defineLifecycle } from '../../../core/lifecycle/define.ts'
import { type Lack, lacking, must, NOTHING } from '../../../core/lifecycle/lack.ts'
import type { Columns, Step } from '../../../core/lifecycle/types.ts'
import { dayOf } from '../../../platform/days.ts'
import { communityLacks as lacks } from '../words.en.ts'
import { type CommunityFacts, type Loaded, loadCommunities } from './load.ts'

/** The community into which another merges. */
export type Target = { id: string; name: string; status: CommunityStatus; leadsBack: boolean }
/** What is sent, or what brings a transition about. */
export type CommunityInput = {
  reason?: string | null
  closingOn?: string
  into?: Target
  /** Whether it is stated at the close that no lessons learned are known. */
  noLessonsKnown?: boolean
  /** Whether the approval of a page request approves it. */
  requested?: boolean
  /** Whether the conclusion of a review of its charter brings it about. */
  reviewed?: boolean
}
type OfCommunities = { facts: CommunityFacts; subject: Loaded; input: CommunityInput; by: By }

const FORM = 'PATCH /v1/communities/{community}'
const TRANSITION = 'POST /v1/communities/{community}/transitions'

const say = must<CommunityFacts, CommunityInput>
const ask = lacking<CommunityFacts, CommunityInput>

/** What later areas say that a transition lacks. */
const complete = (name: CommunityTransition, problem: string) => ask(problem, ({ missing }) => missing[name] ?? NOTHING)

const wrongTarget = (problem: string): readonly Lack[] => [
  { problem, code: 'RULE_BROKEN', pointer: '/into', call: TRANSITION }
]
const CLOSED_TO_MERGERS: readonly CommunityStatus[] = [...UNDECIDED, ...GONE]
const target = ask(lacks.target, (_, { into }) => {
  if (!into) return wrongTarget(lacks.no_target)
  if (into.leadsBack) return wrongTarget(lacks.target_leads_back(into.name))
  return CLOSED_TO_MERGERS.includes(into.status)
    ? wrongTarget(lacks.target_has_ended(into.name, into.status.replace('_', ' ')))
    : NOTHING
})

const guards = {
  mission: say({ problem: lacks.mission, call: FORM }, ({ mission }) => Boolean(mission?.trim())),
  objective: say({ problem: lacks.objective, call: FORM }, ({ objectives }) => objectives > 0),
  request_complete: complete('approve', lacks.request_complete),
  renewal_complete: complete('renew', lacks.renewal_complete),
  launch_complete: complete('launch', lacks.launch_complete),
  closing_complete: complete('begin_closing', lacks.closing_complete),
  close_complete: complete('close', lacks.close_complete),
  merge_complete: complete('merge', lacks.merge_complete),
  reason: say({ problem: lacks.reason, code: 'CAUSE_NEEDED', pointer: '/reason', call: TRANSITION }, (_, { reason }) =>
    Boolean(reason?.trim())
  ),
  closing_day: say(
    {
      problem: lacks.closing_day,
      code: 'RULE_BROKEN',
      pointer: '/closingOn',
      call: TRANSITION
    },
    (_, { closingOn }, now) => closingOn !== undefined && closingOn > dayOf(now)
  ),
  day_has_come: say(
    lacks.day_has_come,
    ({ closingOn }, _, now) => closingOn === null || closingOn <= dayOf(now),
    ({ closingOn }) => `${closingOn}T00:00:00Z`
  ),
  unled: say({ problem: lacks.unled, code: 'FORBIDDEN' }, ({ leaders }) => leaders === 0),
  target
}

type Guards = readonly (keyof typeof guards)[]
const row =
  <A extends string>(by: A) =>
  <N extends string>(name: N, from: readonly CommunityStatus[], to: CommunityStatus, ...asked: Guards) => ({
    name,
    from,
    to,
    by,
    guards: asked,
    notice: null
  })
const keepers = row('keepers')
const admins = row('admins')
const request = row('page_request')
const review = row('charter_review')

const WAITING = ['proposed', 'changes_asked'] as const
const LIVE = ['active', 'renewing', 'dormant'] as const

const SETS: Partial<
  Record<CommunityTransition, (step: Step<OfCommunities, CommunityTransition>, at: string) => Columns>
> = {
  launch: ({ subject }, at) => ({ launched_on: subject.launchedOn ?? dayOf(at) }),
  begin_closing: ({ input }) => ({ closing_on: input.closingOn }),
  resume: () => ({ closing_on: null }),
  close: (_, at) => ({ closed_on: dayOf(at) }),
  // The first, since a reader is shown the first fifty.
  merge: ({ subject, input }) => ({
    relations: [
      { kind: 'merged_into', community: input.into!.id },
      ...subject.relations.filter(({ kind }) => kind !== 'merged_into')
    ]
  }),
  reopen: () => ({ launched_on: null, closing_on: null, closed_on: null })
}

/** The whole life of a community. */
export const communities = defineLifecycle<OfCommunities>()({
  noun: 'community',
  states: STATUSES,
  stated: 'state',
  guards,
  actors: {
    /** Its leader and core group; its author, for as long as nobody leads it. */
    keepers: those(lacks.keepers, 'leader', 'core', 'author'),
    admins: those(lacks.admins, 'portal_admin'),
    /** What approves a page request approves its community, whose mission and objective stand in the request. */
    page_request: (_, __, { requested }) => (requested ? NOTHING : forbidden(lacks.page_request)),
    /** What a review of its charter decides: that a community which renews itself goes on. */
    charter_review: (_, __, { reviewed }) => (reviewed ? NOTHING : forbidden(lacks.charter_review))
  },
  rows: [
    keepers('propose', ['draft', 'changes_asked'], 'proposed'),
    admins('ask_changes', ['proposed'], 'changes_asked', 'reason'),
    admins('approve', WAITING, 'approved', 'mission', 'objective', 'request_complete'),
    request('approve', WAITING, 'approved'),
    admins('decline', WAITING, 'declined', 'reason'),
    keepers('plan', ['approved'], 'planning'),
    keepers('launch', ['planning'], 'active', 'launch_complete'),
    keepers('renew', ['active', 'dormant'], 'renewing', 'renewal_complete'),
    keepers('rest', ['active'], 'dormant'),
    admins('rest', ['active'], 'dormant', 'unled'),
    keepers('wake', ['dormant'], 'active'),
    admins('wake', ['dormant'], 'active', 'unled'),
    keepers('begin_closing', LIVE, 'closing', 'closing_day', 'reason', 'closing_complete'),
    keepers('resume', ['renewing', 'closing'], 'active'),
    review('resume', ['renewing'], 'active'),
    admins('close', ['closing'], 'closed', 'day_has_come', 'close_complete'),
    admins('merge', [...LIVE, 'closing'], 'merged', 'target', 'merge_complete'),
    keepers('reopen', ['declined', 'closed'], 'draft'),
    keepers('withdraw', ['planning'], 'withdrawn')
  ],
  stored: {
    table: 'communities',
    state: 'status',
    columns: ['launched_on', 'closing_on', 'closed_on', 'relations'],
    steps: {
      table: 'community_steps',
      subject: 'community_id',
      columns: ['transition', 'reason', 'no_lessons_known', 'actor_class', 'person_id']
    }
  },
  load: loadCommunities,
  sets: (step, _, at) => SETS[step.name]?.(step, at) ?? {},
  records: ({ name, input }, { caller }) => ({
    transition: name,
    reason: input.reason ?? null,
    no_lessons_known: name === 'close' ? (input.noLessonsKnown ?? false) : null,
    actor_class: caller?.actorClass ?? 'robot',
    person_id: caller?.person ?? null
  })
})
