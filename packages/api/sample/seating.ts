import { inTime, joining, lastCall, type Seat, type Usher } from './members.ts'
import type { Human } from './people/index.ts'
import { between, draw, type Random } from './random.ts'
import type { Stint, Story } from './story.ts'

const DIRECTOR = 'Director'

type Arrival = { human: Human; joined: number }

const isCrew = (human: Human) => human.row.level !== DIRECTOR && human.row.name !== 'Ngozi'

/** Those whom the story names: its leaders and its sponsors. */
const nameThem = (random: Random, story: Story, people: Map<string, Human>, { sit, seats }: Usher) => {
  for (const stint of [...story.leaders, ...story.sponsors]) {
    const human = people.get(stint.who)
    if (!human) throw new RangeError(`Nobody is called ${stint.who}.`)
    const known = seats(story).find(seat => seat.human === human)
    const earliest = Math.min(story.began, human.started, stint.since + between(random, 0, 240))
    if (known) known.joined = Math.max(known.joined ?? 0, earliest)
    else sit(story, { ...present(story, human, earliest), named: true })
  }
}

const present = (story: Story, human: Human, joined: number): Seat =>
  story.ended === undefined
    ? { human, status: 'active', joined, left: null }
    : { human, status: 'alumni', joined, left: story.ended }

/** The times of those who led before: from the first day to the present leader's first. */
const formerTimes = (story: Story): { since: number; until: number }[] => {
  const until = story.vacantSince ?? Math.max(0, ...story.leaders.map(leader => leader.since))
  const span = story.began - until
  const turns = span < 60 ? 0 : span < 700 ? 1 : 2
  return Array.from({ length: turns }, (_, turn) => ({
    since: story.began - Math.floor((span * turn) / turns),
    until: story.began - Math.floor((span * (turn + 1)) / turns)
  }))
}

/** Those who led before; half of them have moved on since. */
const remember = (random: Random, story: Story, { sit, invite }: Usher) => {
  for (const { since, until } of formerTimes(story)) {
    const [human] = invite(story, 1, one => isCrew(one) && one.started >= since && inTime(story)(one))
    if (!human) continue
    const gone = story.ended ?? (random() < 0.5 ? between(random, Math.min(until, lastCall(story) + 5), until) : null)
    const led: Stint = { who: human.login, since, until, hours: between(random, 2, 6) }
    sit(story, { human, status: gone === null ? 'active' : 'alumni', joined: since, left: gone, led })
  }
}

const activeCount = (seats: Seat[]) => seats.filter(seat => seat.status === 'active').length

/** Whom a story lets in besides its units, in the places it keeps for strangers. */
const fitting = (story: Story) => (human: Human) =>
  story.strangers === undefined || (story.draws ?? []).includes(human.row.unit ?? '')

const fill = (random: Random, story: Story, { sit, invite, seats }: Usher, first: Arrival[]) => {
  const wanted = () => story.size - activeCount(seats(story))
  const enter = (human: Human) => sit(story, present(story, human, joining(random, story, human)))
  for (const { human, joined } of first.slice(0, wanted())) sit(story, present(story, human, joined))
  const fits = (human: Human) => isCrew(human) && inTime(story)(human)
  const own = invite(story, wanted() - (story.strangers ?? 0), human => fits(human) && fitting(story)(human))
  for (const human of own) enter(human)
  for (const human of invite(story, wanted(), fits)) enter(human)
}

/** Those who were members once; people who left the organisation first. */
const part = (random: Random, story: Story, { sit, invite, seats }: Usher) => {
  const wanted = (story.alumni ?? 0) - seats(story).filter(seat => seat.status === 'alumni').length
  const long = (human: Human) =>
    isCrew(human) && human.started > lastCall(story) + 60 && human.login !== 'frode.hallingstad'
  const candidates = invite(story, 1000, long)
  const gone = candidates.filter(human => human.left !== null && human.left > lastCall(story))
  const stayed = candidates.filter(human => human.left === null)
  for (const human of [...gone.slice(0, 2), ...stayed].slice(0, Math.max(0, wanted))) {
    const left =
      story.ended ?? human.left ?? between(random, lastCall(story) + 5, Math.min(story.began, human.started) - 30)
    const joined = between(random, left + 10, Math.max(left + 10, Math.min(story.began, human.started)))
    sit(story, { human, status: 'alumni', joined: Math.min(joined, story.began, human.started), left })
  }
}

const wait = (story: Story, { sit, invite }: Usher) => {
  for (const [status, count] of Object.entries(story.waiting ?? {}) as [Seat['status'], number][]) {
    const people = invite(story, count, human => isCrew(human) && human.left === null)
    for (const human of people) sit(story, { human, status, joined: null, left: null })
  }
}

/** Some joined on a day that nobody wrote down. */
const forget = (random: Random, seats: Seat[]) => {
  const nameless = seats.filter(seat => !seat.named && !seat.led && seat.status === 'active')
  for (const seat of draw(random, nameless, Math.floor(nameless.length / 25), () => 1)) seat.joined = null
}

/** Who comes first: those of the community that merged into it; in the largest, those who have no place yet. */
const firstOf = (random: Random, story: Story, stories: readonly Story[], { seats, lonely }: Usher): Arrival[] => {
  const merged = stories.find(other => other.slug === story.absorbs)
  if (!merged && story.size <= 120) return []
  if (!merged)
    return lonely()
      .filter(inTime(story))
      .map(human => ({ human, joined: joining(random, story, human) }))
  const here = new Set(seats(story).map(seat => seat.human))
  return seats(merged)
    .map(seat => seat.human)
    .filter(human => isCrew(human) && human.left === null && !here.has(human))
    .map(human => ({ human, joined: merged.ended ?? 1 }))
}

/** Finds everybody a place: those whom a story names first, then the small groups, the large ones last. */
export const seatAll = (random: Random, stories: readonly Story[], people: readonly Human[], places: Usher) => {
  const byLogin = new Map(people.map(human => [human.login, human]))
  for (const story of stories) nameThem(random, story, byLogin, places)
  for (const story of [...stories].sort((one, other) => one.size - other.size)) {
    remember(random, story, places)
    part(random, story, places)
    fill(random, story, places, firstOf(random, story, stories, places))
    wait(story, places)
    forget(random, places.seats(story))
  }
}
