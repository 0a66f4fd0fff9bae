import type { EventCreate, RecurrenceInput, Weekday } from '@guildhall/schema'

/** What became of one date of a series: the first on or after a day, so many days ago. */
export type Turn = { ago: number } & (
  | { cancelled: string }
  | { notHeld: string }
  | { movedBy: number; at: string }
  | { title: string }
)

/** An event as the sample tells it, in days before today; a negative number lies ahead. */
export type Meeting = Pick<
  EventCreate,
  | 'title'
  | 'format'
  | 'mode'
  | 'description'
  | 'place'
  | 'joinUrl'
  | 'joinVisibility'
  | 'capacity'
  | 'guests'
  | 'externalSpeakers'
  | 'topics'
  | 'status'
  | 'cause'
  | 'durationMinutes'
  | 'days'
> & {
  community: string
  /** The other communities that host it. */
  with?: string[]
  on: Weekday
  /** On the wall of the zone. */
  at: string
  zone: string
  /** It takes place first on the first such weekday from then on. */
  since: number
  repeats?: Pick<RecurrenceInput, 'frequency' | 'interval' | 'position'>
  /** How many days ago a series ended. */
  until?: number
  /** Since when nobody has said any more whether it was held. */
  unheard?: number
  turns?: Turn[]
}

type More = Omit<Meeting, 'community' | 'zone' | 'title' | 'on' | 'at'>

/** The meetings of one community, which take place by the clocks of one zone. */
export const meetingsOf =
  (community: string, zone: string) =>
  (title: string, [on, at]: [Weekday, string], more: More): Meeting => ({ community, zone, title, on, at, ...more })

/** Every so many weeks. */
export const weeks = (interval: number) => ({ frequency: 'weekly', interval }) as const
/** On the first, second … or with -1 the last such weekday of every so many months. */
export const monthly = (position: number, interval = 1) => ({ frequency: 'monthly', interval, position }) as const

/** A room of the organisation, and how one gets in. */
export const room = (name: string, address: string, accessibility = 'Step-free; induction loop.') => ({
  name,
  address,
  accessibility
})
/** Where people meet online. */
export const call = (name: string) => `https://video.example.org/${name}`
