import { APPLICATIONS, FAREWELLS, REFUSALS } from './applications.ts'
import type { Calendar } from './days.ts'
import type { Seat, Seating } from './members.ts'
import { pick, type Random } from './random.ts'
import type { CommunityRow, MembershipRow, Story } from './story.ts'

const UNLAUNCHED = new Set(['draft', 'proposed', 'changes_asked', 'approved', 'declined', 'planning', 'withdrawn'])

const datesOf = (story: Story, status: string, day: Calendar): Partial<CommunityRow> => ({
  ...(UNLAUNCHED.has(status) ? {} : { launchedOn: day(story.began) }),
  ...(story.closesIn === undefined ? {} : { closingOn: day(-story.closesIn) }),
  ...(story.ended === undefined ? {} : { closedOn: day(story.ended) })
})

const rhythmOf = ({ everyDays, pause }: Story, day: Calendar): Partial<CommunityRow> => {
  if (everyDays === undefined) return {}
  const pauses = pause ? [{ from: day(pause.since), until: day(-pause.days), reason: pause.reason }] : []
  return { rhythm: { everyDays, pauses } }
}

/** The row of a community. */
export const communityRow = (story: Story, day: Calendar): CommunityRow => {
  const {
    began: _began,
    closesIn: _closesIn,
    ended: _ended,
    everyDays: _everyDays,
    pause: _pause,
    leaders: _leaders,
    vacantSince: _vacantSince,
    sponsors: _sponsors,
    size: _size,
    alumni: _alumni,
    waiting: _waiting,
    core: _core,
    crew: _crew,
    draws: _draws,
    strangers: _strangers,
    newcomers: _newcomers,
    quietSince: _quietSince,
    absorbs: _absorbs,
    status = 'active',
    ...said
  } = story
  const kind = story.parent === undefined ? 'community' : 'subgroup'
  return { key: story.slug, ...said, kind, status, ...datesOf(story, status, day), ...rhythmOf(story, day) }
}

const causeOf = (random: Random, story: Story, { status }: Seat): Partial<MembershipRow> => {
  if (status === 'declined') return { cause: pick(random, REFUSALS) }
  if (status !== 'alumni' || story.ended !== undefined || random() < 0.5) return {}
  return { cause: pick(random, FAREWELLS) }
}

const ASKED = new Set(['applied', 'declined', 'withdrawn'])

const membershipRow = (random: Random, story: Story, seat: Seat, day: Calendar): MembershipRow => ({
  community: story.slug,
  person: seat.human.key,
  status: seat.status,
  ...(seat.joined === null ? {} : { joinedOn: day(seat.joined) }),
  ...(seat.left === null ? {} : { leftOn: day(seat.left) }),
  ...(ASKED.has(seat.status) ? { application: pick(random, APPLICATIONS) } : {}),
  ...causeOf(random, story, seat)
})

/** Everybody's memberships. */
export const membershipRows = (random: Random, seating: Seating, day: Calendar): MembershipRow[] =>
  [...seating].flatMap(([story, seats]) => seats.map(seat => membershipRow(random, story, seat, day)))
