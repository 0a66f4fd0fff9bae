import type { Role } from '@guildhall/schema'
import type { Calendar } from './days.ts'
import type { Seat, Seating } from './members.ts'
import { lastCall } from './members.ts'
import { between, draw, type Random } from './random.ts'
import type { Stint, Story, TermRow } from './story.ts'

type Held = Stint & { role: Role; seat: Seat; vague?: 'at_latest' | 'unknown' }

/** How many make up the core group, unless the story says. */
const coreOf = (story: Story) => story.core ?? Math.max(3, Math.min(6, Math.round(story.size / 8)))

/** Which other roles somebody holds, unless the story says. */
const crewOf = (story: Story): Role[] =>
  story.crew ?? [
    'member_support',
    'information_resources',
    'web_admin',
    ...(story.size >= 30 ? (['facilitator'] as const) : []),
    ...(story.size >= 60 ? (['coach'] as const) : [])
  ]

const seatOf = (seats: Seat[], login: string) => {
  const seat = seats.find(one => one.human.login === login)
  if (!seat) throw new RangeError(`${login} has no place.`)
  return seat
}

const told = (story: Story, seats: Seat[]): Held[] => [
  ...story.leaders.map(stint => ({ ...stint, role: 'leader' as const, seat: seatOf(seats, stint.who) })),
  ...story.sponsors.map(stint => ({ ...stint, role: 'sponsor' as const, seat: seatOf(seats, stint.who) })),
  ...seats.flatMap(seat => (seat.led ? [{ ...seat.led, role: 'leader' as const, seat }] : []))
]

const vagueness = (random: Random): Held['vague'] => {
  const dice = random()
  return dice < 0.05 ? 'at_latest' : dice < 0.08 ? 'unknown' : undefined
}

/** The roles of today, or of the last day, held by those who have been here longest. */
const standing = (random: Random, story: Story, seats: Seat[]): Held[] => {
  const status = story.ended === undefined ? 'active' : 'alumni'
  const fit = seats.filter(seat => seat.status === status && seat.joined !== null && !seat.named && !seat.led)
  const roles: Role[] = [...Array.from({ length: coreOf(story) }, () => 'core' as const), ...crewOf(story)]
  const people = draw(random, fit, Math.max(coreOf(story), roles.length), seat => seat.joined ?? 1)
  return roles.flatMap((role, index) => {
    const seat = people[index % Math.max(1, people.length)]
    if (!seat) return []
    const since = between(random, Math.min(lastCall(story) + 1, seat.joined ?? 1), seat.joined ?? 1)
    return [{ who: seat.human.login, role, seat, since, until: story.ended, vague: vagueness(random) }]
  })
}

/** Those who were in the core group once. */
const gone = (random: Random, story: Story, seats: Seat[]): Held[] =>
  story.ended !== undefined
    ? []
    : seats.flatMap(seat => {
        const { joined, left, human } = seat
        if (joined === null || left === null || joined - left < 120 || random() < 0.4) return []
        const until = between(random, left, Math.floor((joined + left) / 2))
        return [{ who: human.login, role: 'core' as const, seat, since: between(random, until + 30, joined), until }]
      })

const rowOf = (story: Story, held: Held, day: Calendar): TermRow => ({
  key: `${story.slug}/${held.role}/${held.seat.human.key}`,
  community: story.slug,
  person: held.seat.human.key,
  role: held.role,
  ...(held.title ? { title: held.title } : {}),
  ...(held.vague === 'unknown' ? {} : { startedOn: day(held.since) }),
  ...(held.vague === 'at_latest' ? { startPrecision: held.vague } : {}),
  ...(held.until === undefined ? {} : { endedOn: day(held.until) }),
  ...(held.hours === undefined ? {} : { dedicatedHoursPerWeek: held.hours })
})

/** Every role that anybody holds or held. */
export const termsOf = (random: Random, seating: Seating, day: Calendar): TermRow[] =>
  [...seating].flatMap(([story, seats]) =>
    [...told(story, seats), ...standing(random, story, seats), ...gone(random, story, seats)].map(held =>
      rowOf(story, held, day)
    )
  )
