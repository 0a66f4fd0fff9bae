import type { MembershipStatus } from '@guildhall/schema'
import type { Human } from './people/index.ts'
import { between, draw, type Random } from './random.ts'
import type { Stint, Story } from './story.ts'

/** A person in a community, in days ago; a `joined` of null was never written down. */
export type Seat = {
  human: Human
  status: MembershipStatus
  joined: number | null
  left: number | null
  /** Told by hand, so that no other role falls to them. */
  named?: boolean
  /** When they led before the present leader. */
  led?: Stint
}

/** Who is in which community. */
export type Seating = Map<Story, Seat[]>

const LIMIT = 4
const EAGER = [1, 0.55, 0.3, 0.12]

/** Gives out places in communities, and knows who has how many. */
export const usher = (random: Random, people: readonly Human[]) => {
  const places = new Map<string, number>()
  const seating: Seating = new Map()
  const count = (human: Human) => places.get(human.key) ?? 0
  const seats = (story: Story) => {
    const known = seating.get(story)
    if (known) return known
    const fresh: Seat[] = []
    seating.set(story, fresh)
    return fresh
  }
  const isIn = (story: Story, human: Human) => seats(story).some(seat => seat.human === human)
  const sit = (story: Story, seat: Seat) => {
    if (isIn(story, seat.human)) throw new RangeError(`${seat.human.login} is in ${story.slug} already.`)
    places.set(seat.human.key, count(seat.human) + 1)
    seats(story).push(seat)
  }
  const free = (story: Story, fits: (human: Human) => boolean) =>
    people.filter(human => count(human) < LIMIT && !isIn(story, human) && fits(human))
  const invite = (story: Story, wanted: number, fits: (human: Human) => boolean) => {
    const drawn = new Set(story.draws ?? [])
    const near = ({ row, started }: Human) =>
      drawn.has(row.unit ?? '') || drawn.has(row.function ?? '') || (story.newcomers === true && started < 400)
    const likes = (human: Human) => (near(human) ? 9 : 1) * (EAGER[count(human)] ?? 0)
    return draw(random, free(story, fits), wanted, likes)
  }
  const lonely = () => people.filter(human => count(human) === 0)
  return { seating, seats, sit, invite, lonely }
}
export type Usher = ReturnType<typeof usher>

/** The last day, in days ago, on which anybody still came. */
export const lastCall = (story: Story) => Math.max(story.quietSince ?? 0, story.ended ?? 0)

/** A day on which this person may have joined. */
export const joining = (random: Random, story: Story, human: Human) => {
  const earliest = Math.min(story.began, human.started)
  return between(random, Math.min(earliest, lastCall(story) + 1), earliest)
}

/** Whether this person was there in time for the community's living days. */
export const inTime = (story: Story) => (human: Human) => human.left === null && human.started > lastCall(story) + 1
