import { between, draw, pick, type Random } from '../random.ts'
import { NAMES } from './names.ts'
import { PLACES, type PlaceName } from './places.ts'
import type { Profile } from './profiles.ts'
import { EMPLOYERS, INTERESTS, LEVELS, OPENINGS, WORK } from './work.ts'

const SPELLED: Record<string, string> = { ø: 'o', æ: 'ae', å: 'a', ð: 'd', þ: 'th', ł: 'l', ß: 'ss', ı: 'i', đ: 'd' }

/** A name as it stands in front of the @: small Latin letters and dots. */
export const spelled = (name: string) =>
  name
    .toLowerCase()
    .replace(/[øæåðþłßıđ]/g, letter => SPELLED[letter] ?? letter)
    .normalize('NFD')
    .replace(/[\u0300-\u036f’']/g, '')
    .replace(/[^a-z0-9]+/g, '.')

const split = (name: string) => {
  const [latin = name, own] = name.split('/')
  return { latin, own: own ?? latin }
}

/** A name as people say it at that place, and the same in Latin letters. */
const christen = (random: Random, place: PlaceName) => {
  const names = NAMES[pick(random, PLACES[place].names)]
  if (!names) throw new RangeError(`There are no names for ${place}.`)
  const given = split(pick(random, names.given.split(', ')))
  const family = split(pick(random, names.family.split(', ')))
  const together = (one: string, other: string, joint: string) =>
    names.order ? `${other}${joint}${one}` : `${one} ${other}`
  const native = given.own !== given.latin && random() < 0.55
  const latin = given.own === given.latin ? together(given.latin, family.latin, ' ') : `${given.latin} ${family.latin}`
  const name = native ? together(given.own, family.own, names.joint ?? ' ') : latin
  return { name, login: spelled(`${given.latin} ${family.latin}`) }
}

/** Somebody whose name and login nobody has yet. */
const newcomer = (random: Random, place: PlaceName, taken: Set<string>) => {
  for (let tries = 0; tries < 200; tries++) {
    const found = christen(random, place)
    if (!taken.has(found.login)) return found
  }
  throw new RangeError(`All names of ${place} are taken.`)
}

/** Most have been here for some years, some for decades, a few came last month. */
const arrival = (random: Random) => (random() < 0.09 ? between(random, 3, 85) : Math.floor(90 + 5800 * random() ** 2.1))

const employment = (random: Random) => {
  const work = draw(random, WORK, 1, entry => entry.weight)[0]
  if (!work) throw new RangeError('There is no work.')
  const rank = Math.min(3, Math.floor(random() * 4 * (0.6 + random() * 0.5)))
  return {
    function: work.function,
    unit: pick(random, work.units),
    level: LEVELS[rank],
    title: work.titles[rank]
  }
}

/** What a profile says, with the holes that profiles have. */
const someone = (random: Random, taken: Set<string>): Profile => {
  const location = pick(random, Object.keys(PLACES) as PlaceName[])
  const { name, login } = newcomer(random, location, taken)
  taken.add(login)
  const { title, ...post } = employment(random)
  const started = arrival(random)
  const left = started > 500 && random() < 0.03 ? { left: between(random, 20, 400) } : {}
  return {
    name,
    login,
    started,
    ...left,
    ...post,
    organisation: pick(random, EMPLOYERS),
    ...(random() < 0.95 ? { title } : {}),
    ...(random() < 0.96 ? { location } : {}),
    ...(random() < 0.85 ? {} : { handle: null }),
    ...(random() < 0.97 ? {} : { email: null }),
    ...(random() < 0.3 ? { bio: `${pick(random, OPENINGS)} ${pick(random, INTERESTS)}` } : {})
  }
}

/** So many made-up people, each with a name of their own. */
export const crowd = (random: Random, count: number): Profile[] => {
  const taken = new Set<string>()
  return Array.from({ length: count }, () => someone(random, taken))
}
