import type { Step, Stretch } from './changes.ts'
import { stretchesOf } from './changes.ts'
import { dayOf, takeEnd, takeStart } from './dates.ts'
import { digest } from './keys.ts'
import { isNothing, type Source } from './ledger.ts'
import { openMemberships } from './memberships.ts'
import type { People } from './people.ts'
import type { ImportTerm } from './row.ts'
import { memberOf, type Roster } from './shape.ts'
import { LIMITS, lengthOf, plain, shorten, takeLine } from './text.ts'
import { isAlumnus, isMember, roleOf, titleOf } from './words.ts'

/** A community as its terms see it: its key, whether and when it closed, and how it calls its roles. */
export type Seat = { community: string; closed: boolean; closedOn?: string; titles: ReadonlyMap<string, string> }

/** A role that a row names: the word, where it is, and the object that has its days. */
type Held = { word: string; place: Source | undefined; days: Source | undefined; title?: Source }

type Days = Pick<ImportTerm, 'startedOn' | 'startPrecision' | 'endedOn'>

/** The terms of one file, with the memberships they imply. */
export const openTerms = (people: People) => {
  const memberships = openMemberships()
  const terms = new Map<string, ImportTerm>()

  /** Takes one row of a roster. */
  const take = (row: Source, seat: Seat, roster: Roster): void => {
    const person = people.see(row, asOf(row, seat, roster.past))
    if (!person) return
    if (isMember(roster.word)) takeMember(row, seat, roster, person)
    else takeHolder(row, seat, roster, person)
  }

  const takeHolder = (row: Source, seat: Seat, { word, past }: Roster, person: string) => {
    if (!past) memberships.serves(seat.community, person)
    const until = memberOf(row, 'until')
    if (past && until.text() === undefined) {
      memberships.served(seat.community, person, undefined)
      row.note('noEnd')
      return
    }
    for (const held of heldIn(row, word)) {
      const days = datesOf(held.days ?? row)
      if (past) memberships.served(seat.community, person, days.endedOn ?? undefined)
      if (!days.endedOn && seat.closed) until.note('openTerm')
      keep(held.place ?? row, termOf(seat, person, held, days, 'core'))
    }
  }

  const takeMember = (row: Source, seat: Seat, { word, past }: Roster, person: string) => {
    const held = heldIn(row, word).filter(one => !isPlain(one, past))
    const { days, places } = timeIn(row, past)
    const [from, to] = [days.startedOn ?? undefined, days.endedOn ?? undefined]
    const atLatest = days.startPrecision === 'at_latest'
    memberships.belongs(seat.community, person, {
      from,
      to,
      open: !past && !to,
      atLatest,
      present: !past && !to,
      places
    })
    for (const one of held) {
      const own = one.days === row ? days : one.days ? datesOf(one.days) : {}
      if (past && !own.endedOn) one.place?.note('noEnd')
      else keep(one.place ?? row, termOf(seat, person, one, own, 'member'))
    }
  }

  /** Takes the changes of a roster: as times of membership, and as terms where a role is named that no list has with these days. */
  const change = (steps: readonly Step[], seat: Seat): void => {
    const groups = Map.groupBy(steps, ({ person, word }) => JSON.stringify([person, isMember(word) ? 'member' : word]))
    for (const own of groups.values()) {
      const { person, word } = own[0]!
      for (const stretch of stretchesOf(own))
        if (isMember(word)) memberships.belongs(seat.community, person, spellOf(stretch))
        else addStretch(stretch, person, word, seat)
    }
  }

  const addStretch = ({ from, to }: Stretch, person: string, word: string, seat: Seat) => {
    const { place } = (from ?? to)!
    const days: Days = {
      ...(from && { startedOn: from.day, startPrecision: 'exact' as const }),
      ...(to && { endedOn: to.day })
    }
    const term = termOf(seat, person, { word, place: undefined, days: undefined }, days, 'core')
    const said = [...terms.values()].some(
      other =>
        other.community === term.community &&
        other.person === term.person &&
        other.role === term.role &&
        (term.startedOn ? other.startedOn === term.startedOn : other.endedOn === term.endedOn)
    )
    if (said) return place.note('saidTwice')
    if (to) memberships.served(seat.community, person, to.day)
    else memberships.serves(seat.community, person)
    keep(place, term)
  }

  const keep = (row: Source, term: ImportTerm): void => {
    const rivals = [...terms.values()].filter(({ key }) => key === term.key || key.startsWith(`${term.key}#`))
    const twice = rivals.some(rival => same(rival, term))
    if (twice) row.note('saidTwice')
    const key = rivals.length ? `${term.key}#${rivals.length + 1}` : term.key
    if (rivals.length && !twice) row.note('severalDates', key)
    if (!twice) terms.set(key, { ...term, key })
  }

  return { take, change, memberships: memberships.rows, terms: () => [...terms.values()] }
}
/** The terms of one file while they are being collected. */
export type Terms = ReturnType<typeof openTerms>

const same = (a: ImportTerm, b: ImportTerm) => JSON.stringify({ ...a, key: '' }) === JSON.stringify({ ...b, key: '' })

const spellOf = ({ from, to }: Stretch) => ({
  from: from?.day,
  to: to?.day,
  open: !to,
  places: [from, to].flatMap(step => (step ? [step.place] : []))
})

// As of when a row speaks of its person: who serves a living community speaks of today.
const asOf = (row: Source, { closed, closedOn }: Seat, past: boolean) => {
  const since = dayOf(memberOf(row, 'since').text())
  if (!past && !closed) return `9999 ${since ?? ''}`
  return (past ? dayOf(memberOf(row, 'until').text()) : closedOn) ?? since ?? ''
}

/** The roles that a row names, or the one that its list stands for. */
const heldIn = (row: Source, word: string): Held[] => {
  const several = memberOf(row, 'roleList')
    .items()
    .filter(({ value }) => !isNothing(value))
  const own = memberOf(row, 'role')
  const title = row.get('title')
  const said = [
    ...(own.text() === undefined
      ? []
      : [{ place: own, days: row, ...(title.path !== own.path && title.text() && { title }) }]),
    ...several.map(place => heldBy(place))
  ].flatMap(({ place, ...rest }) => {
    const line = takeLine(place, LIMITS.label)
    return line === undefined ? [] : [{ word: line, place, ...rest }]
  })
  return said.length > 0 ? said : [{ word, place: undefined, days: row }]
}

// Of several roles under one day, nobody knows in which of them the person began then.
const heldBy = (place: Source): Omit<Held, 'word' | 'place'> & { place: Source } => {
  if (place.text() !== undefined) return { place, days: place }
  const [key, title] = [memberOf(place, 'roleKey'), memberOf(place, 'roleTitle')]
  return { place: key, days: place, ...(title.path !== key.path && { title }) }
}

/** Whether a word says no more than that somebody is, or was, a member. */
const isPlain = ({ word, place }: Held, past: boolean): boolean => {
  if (isMember(word)) return true
  if (!past || !isAlumnus(word)) return false
  place?.note('alumnus')
  return true
}

/** The days of a member, and where they are. Of those who left, a day alone is that since which they are among the alumni. */
const timeIn = (row: Source, past: boolean): { days: Days; places: Source[] } => {
  const [since, floor, until] = [memberOf(row, 'since'), memberOf(row, 'sinceIsFloor'), memberOf(row, 'until')]
  const places = [since, until].filter(each => each.text() !== undefined)
  if (!past || until.text() !== undefined) {
    const days = datesOf(row)
    if (days.startedOn && floor.value === true) since.note('joinedAtLatest', days.startedOn)
    return { days, places }
  }
  const endedOn = takeEnd(since)
  for (const each of [since, floor]) if (!isNothing(each.value) && endedOn) each.note('alumniSince', endedOn)
  return { days: endedOn ? { endedOn } : {}, places }
}

const datesOf = (row: Source): Days => {
  const since = memberOf(row, 'since')
  const start = takeStart(since, memberOf(row, 'sinceIsFloor'))
  const endedOn = takeEnd(memberOf(row, 'until'))
  if (!endedOn) return start
  if (!start.startedOn || start.startedOn <= endedOn) return { ...start, endedOn }
  since.note('endsFirst')
  return { endedOn }
}

const termOf = (
  { community, titles }: Seat,
  person: string,
  { word, place, title }: Held,
  days: Days,
  otherwise: ImportTerm['role']
): ImportTerm => {
  const role = roleOf(word)
  if (!role) place?.note(otherwise === 'member' ? 'memberRole' : 'role', otherwise)
  const own = title && takeLine(title, LIMITS.label)
  const called = own ?? titles.get(word.toLowerCase()) ?? titleOf(word)
  return {
    key: keyOf(community, person, word, days),
    community,
    person,
    role: role ?? otherwise,
    ...((place || !role) && { title: shorten(called, LIMITS.label) }),
    ...days
  }
}

// The word of the source is in the key, so that a chair who was a lead before has a key for each; the end is not,
// so that a term which ends later keeps its own.
const keyOf = (community: string, person: string, word: string, { startedOn }: Days) => {
  const key = [community, person, plain(word).toLowerCase(), startedOn ?? 'undated'].join('/')
  const max = LIMITS.key - 5
  return lengthOf(key) > max ? `${shorten(key, max - 9)}-${digest(key)}` : key
}
