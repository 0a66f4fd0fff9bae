import { dayOf, takeEnd, takeStart } from './dates.ts'
import type { Source } from './ledger.ts'
import type { People } from './people.ts'
import type { ImportMembership, ImportTerm } from './row.ts'
import { LIMITS, plain, shorten, takeLine } from './text.ts'
import { roleOf, titleOf } from './words.ts'

/** A community as its terms see it: its key, and whether and when it closed. */
export type Seat = { community: string; closed: boolean; closedOn?: string }

/** The terms of one file, with the memberships they imply. */
export const openTerms = (people: People) => {
  const memberships = new Map<string, ImportMembership>()
  const terms = new Map<string, ImportTerm>()

  const join = (community: string, person: string, status: 'active' | 'alumni') => {
    const key = `${community} ${person}`
    if (memberships.get(key)?.status !== 'active') memberships.set(key, { community, person, status })
  }

  /** Takes one row of a roster; `ended` says that it stands among those who left the role. */
  const take = (row: Source, seat: Seat, ended: boolean): void => {
    const person = people.see(row, asOf(row, seat, ended))
    if (!person) return
    const lost = ended && row.get('to').text() === undefined
    join(seat.community, person, ended ? 'alumni' : 'active')
    if (lost) row.note('noEnd')
    else keep(row, termOf(row, seat, person))
  }

  const keep = (row: Source, term: ImportTerm): void => {
    const rivals = [...terms.values()].filter(({ key }) => key === term.key || key.startsWith(`${term.key}#`))
    const twice = rivals.some(rival => same(rival, term))
    if (twice) row.note('saidTwice')
    const key = rivals.length ? `${term.key}#${rivals.length + 1}` : term.key
    if (rivals.length && !twice) row.note('severalDates', key)
    if (!twice) terms.set(key, { ...term, key })
  }

  return { take, memberships: () => [...memberships.values()], terms: () => [...terms.values()] }
}
/** The terms of one file while they are being collected. */
export type Terms = ReturnType<typeof openTerms>

const same = (a: ImportTerm, b: ImportTerm) => JSON.stringify({ ...a, key: '' }) === JSON.stringify({ ...b, key: '' })

// As of when a row speaks of its person: who serves a living community speaks of today.
const asOf = (row: Source, { closed, closedOn }: Seat, ended: boolean) => {
  if (!ended && !closed) return `9999 ${dayOf(row.get('since').text()) ?? ''}`
  return (ended ? dayOf(row.get('to').text()) : closedOn) ?? dayOf(started(row).text()) ?? ''
}

const started = (row: Source) => (row.get('since').text() === undefined ? row.get('from') : row.get('since'))
const floor = (row: Source) =>
  row.get('since').text() === undefined ? row.get('fromIsFloor') : row.get('sinceIsFloor')

const roleIn = (row: Source): Pick<ImportTerm, 'role' | 'title'> => {
  const word = takeLine(row.get('role'), LIMITS.label)
  if (word === undefined) return { role: 'leader' }
  const role = roleOf(word)
  if (!role) row.get('role').note('role', 'core')
  return { role: role ?? 'core', title: shorten(titleOf(word), LIMITS.label) }
}

const datesOf = (row: Source): Pick<ImportTerm, 'startedOn' | 'startPrecision' | 'endedOn'> => {
  const start = takeStart(started(row), floor(row))
  const endedOn = takeEnd(row.get('to'))
  if (!endedOn) return start
  if (!start.startedOn || start.startedOn <= endedOn) return { ...start, endedOn }
  started(row).note('endsFirst')
  return { endedOn }
}

const termOf = (row: Source, { community, closed }: Seat, person: string): ImportTerm => {
  const term = { community, person, ...roleIn(row), ...datesOf(row) }
  if (!term.endedOn && closed) row.get('to').note('openTerm')
  return keyed(row, term)
}

// The word of the source is in the key, so that a chair who was a lead before has a key for each; the end is not,
// so that a term which ends later keeps its own.
const keyed = (row: Source, term: Omit<ImportTerm, 'key'>): ImportTerm => {
  const word = plain(row.get('role').text() ?? 'leader').toLowerCase()
  const key = [term.community, term.person, word, term.startedOn ?? 'undated'].join('/')
  return { key: shorten(key, LIMITS.key - 5), ...term }
}
