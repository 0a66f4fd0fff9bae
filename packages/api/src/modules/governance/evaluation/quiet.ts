import { addDays } from '../../../platform/days.ts'
import { gives } from '../../engagement/participation/levels.ts'
import type { Giver } from '../facts/engagement.ts'
import type { Pause } from '../facts/events.ts'

/** No day lies further from another than this. */
const FURTHEST = 3650

/** The day that lies so many days before or after another, days of a pause not counted. */
export const awayFrom = (day: string, by: 1 | -1, days: number, pauses: readonly Pause[]): string => {
  const isPaused = (on: string) => pauses.some(({ from, until }) => from <= on && on <= until)
  let [at, left] = [day, days]
  for (let steps = 0; left > 0 && steps < FURTHEST; steps++) {
    at = addDays(at, by)
    if (!isPaused(at)) left--
  }
  return at
}

/** How many people gave something from a day on. */
export const gaveSince = (givers: readonly Giver[], from: string): number =>
  givers.filter(({ acts }) => acts.some(act => act.day >= from && gives(act))).length

/** The last day on which anybody gave something. */
export const lastGift = (givers: readonly Giver[]): string | undefined =>
  givers
    .flatMap(({ acts }) => acts.filter(gives).map(({ day }) => day))
    .sort()
    .at(-1)
