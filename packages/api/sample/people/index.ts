import type { Calendar } from '../days.ts'
import type { Random } from '../random.ts'
import type { PersonRow } from '../story.ts'
import { crowd } from './crowd.ts'
import { PLACES } from './places.ts'
import { type Profile, profiles } from './profiles.ts'

/** A person of the sample, with the days ago on which they came and left. */
export type Human = { key: string; login: string; started: number; left: number | null; row: PersonRow }

/** How many people the organisation has. */
export const HEADCOUNT = 600

const known = (profile: Profile): Omit<PersonRow, 'key'> => {
  const { login, started: _started, left: _left, location, ...said } = profile
  return {
    email: `${login}@example.org`,
    externalId: login,
    handle: login.split('.')[0] ?? login,
    ...(location ? { organisation: 'Skerryway', location, timeZone: PLACES[location].timeZone } : {}),
    ...said
  }
}

/** Everybody in the organisation: those told by hand first, then the many. */
export const everybody = (random: Random, day: Calendar): Human[] =>
  [...profiles, ...crowd(random, HEADCOUNT - profiles.length)].map((profile, index) => {
    const { login, started, left } = profile
    const key = `sw-${String(index + 1).padStart(4, '0')}`
    const dates = {
      ...(started === undefined ? {} : { startedOn: day(started) }),
      ...(left === undefined ? {} : { leftOn: day(left) })
    }
    return { key, login, started: started ?? 400, left: left ?? null, row: { key, ...known(profile), ...dates } }
  })
