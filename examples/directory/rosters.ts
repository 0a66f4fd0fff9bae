import { takeChanges } from './changes.ts'
import { dayOf } from './dates.ts'
import { isNothing, type Source } from './ledger.ts'
import type { People } from './people.ts'
import type { ImportCommunity } from './row.ts'
import { memberOf, membersOf, nameOf, type Roster, rosterOf } from './shape.ts'
import type { Seat, Terms } from './terms.ts'
import { LIMITS, takeLine } from './text.ts'

type Work = { people: People; terms: Terms }

const COUNT = /^[\d\s.,]+$/

const peopleIn = (list: Source): Source[] => (Array.isArray(list.value) ? list.items() : [list])

/** How a community calls its roles, and who holds them where the roles themselves say so. */
const takeRoles = (source: Source) => {
  const titles = new Map<string, string>()
  const rosters: { list: Source; roster: Roster }[] = []
  const settle: ((held: ReadonlySet<string>) => void)[] = []
  for (const definition of membersOf(source, 'roleList').flatMap(list => list.items())) {
    const key = memberOf(definition, 'roleKey')
    const word = key.text()?.trim()
    if (word === undefined) continue
    const title = memberOf(definition, 'roleTitle')
    const called = title.path === key.path ? undefined : takeLine(title, LIMITS.label)
    if (called) titles.set(word.toLowerCase(), called)
    const holders = membersOf(definition, 'holders')
    for (const list of holders) rosters.push({ list, roster: { word, past: false } })
    settle.push(held => {
      if (holders.length > 0 || held.has(word.toLowerCase())) takeLine(key, LIMITS.label)
      else definition.note('unheldRole')
    })
  }
  return { titles, rosters, settle }
}

// The words under which people of a community hold roles.
const heldIn = (lists: readonly Source[]): Set<string> =>
  new Set(
    lists
      .flatMap(peopleIn)
      .flatMap(row => [memberOf(row, 'role'), ...memberOf(row, 'roleList').items()])
      .flatMap(
        place => (place.text() === undefined ? memberOf(place, 'roleKey') : place).text()?.trim().toLowerCase() ?? []
      )
  )

/**
 * Takes who is or was in a community: its lists of people, its roles, and the changes of its roster.
 * @param rows the lives of the community, oldest first
 * @param starts when each life but the first began
 */
export const takeRosters = (work: Work, source: Source, rows: ImportCommunity[], starts: string[]): void => {
  const roles = takeRoles(source)
  const lists = source.members().flatMap(list => {
    const roster = rosterOf(nameOf(source, list))
    return roster && !isNothing(list.value) ? [{ list, roster }] : []
  })
  const seats = rows.map((row): Seat => seatOf(row, roles.titles))
  // Who began before a later life belongs to the one before; who still is in it belongs to the last.
  const lifeAt = (day: string) => seats[starts.filter(start => start <= day).length]!
  for (const { list, roster } of [...lists, ...roles.rosters]) {
    if (COUNT.test(list.text() ?? '')) {
      list.note('typedCount')
      continue
    }
    for (const person of peopleIn(list)) {
      if (isNothing(person.value)) continue
      const since = dayOf(memberOf(person, 'since').text())
      work.terms.take(person, roster.past && since ? lifeAt(since) : seats.at(-1)!, roster)
    }
  }
  const steps = takeChanges(source, work.people)
  for (const [seat, own] of Map.groupBy(steps, ({ day }) => lifeAt(day))) work.terms.change(own, seat)
  const held = heldIn([...lists, ...roles.rosters].map(({ list }) => list))
  for (const settle of roles.settle) settle(held)
}

const seatOf = ({ key, status, closedOn }: ImportCommunity, titles: ReadonlyMap<string, string>): Seat => ({
  community: key,
  closed: status === 'closed',
  ...(closedOn && { closedOn }),
  titles
})
