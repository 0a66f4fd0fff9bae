import type { PersonInput, TermInput } from './input.ts'

/** Into how many columns the time is divided that a timeline shows. */
export const COLUMNS = 36
const LABEL_COLUMNS = 4
const MOST_LABELS = 7
const YEAR_MS = 365.25 * 86_400_000

const format = new Intl.DateTimeFormat('en', { year: 'numeric', timeZone: 'UTC' })
const yearOf = (moment: number) => Number(format.format(moment))

/** A time on the timeline: its columns, and whether it began before. */
export type Bar = { first: number; end: number; open: boolean }

/** From when to when a timeline goes, and its years. */
export type Scale = {
  barOf: (term: Pick<TermInput, 'startedOn' | 'endedOn'>) => Bar | null
  years: { year: string; column: number }[]
}

/** A timeline that holds the terms, from the first known start (or a year ago) until now. */
export const scaleOf = (terms: readonly Pick<TermInput, 'startedOn'>[], now = Date.now()): Scale => {
  const starts = terms.flatMap(({ startedOn }) => (startedOn ? [Date.parse(startedOn)] : []))
  const from = Math.min(...starts, now - YEAR_MS)
  const place = (day: number) => ((day - from) / (now - from)) * COLUMNS
  const step = Math.ceil((now - from) / YEAR_MS / MOST_LABELS)
  const years: Scale['years'] = []
  for (let year = yearOf(from) + 1; year <= yearOf(now); year += step) {
    const column = 1 + Math.round(place(Date.UTC(year, 0, 1)))
    if (column <= COLUMNS + 1 - LABEL_COLUMNS) years.push({ year: String(year), column })
  }
  return {
    years,
    barOf: ({ startedOn, endedOn }) => {
      const [start, end] = [
        startedOn ? place(Date.parse(startedOn)) : 0,
        endedOn ? place(Date.parse(endedOn)) : COLUMNS
      ]
      if (start > COLUMNS || end <= 0) return null
      const first = Math.min(Math.floor(start), COLUMNS - 1)
      return { first: 1 + first, end: 1 + Math.min(Math.max(Math.round(end), first + 1), COLUMNS), open: !startedOn }
    }
  }
}

/** What a person is or was in a role: their terms, the oldest first. */
export type Holder = { person: PersonInput; terms: TermInput[] }
/** Who holds a role, and who held it before. */
export type RoleHolders = { role: string; now: Holder[]; before: Holder[] }

/** The people by role, in the order of the roles; the longest in a role first, and those who held it last first. */
export const holdersOf = (terms: readonly TermInput[], roles: readonly string[], today: string): RoleHolders[] =>
  roles.flatMap(role => {
    const people = new Map<string, Holder>()
    // They come with the newest first.
    for (const term of [...terms].reverse()) {
      if (term.role !== role || !term.person) continue
      const holder = people.get(term.person.id) ?? { person: term.person, terms: [] }
      holder.terms.push(term)
      people.set(term.person.id, holder)
    }
    const isOver = ({ terms }: Holder) => terms.every(({ endedOn }) => endedOn !== null && endedOn <= today)
    const all = [...people.values()]
    const before = all.filter(isOver).reverse()
    return all.length > 0 ? [{ role, now: all.filter(holder => !isOver(holder)), before }] : []
  })
