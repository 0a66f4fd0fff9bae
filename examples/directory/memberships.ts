import type { Source } from './ledger.ts'
import type { ImportMembership } from './row.ts'

/** A time during which somebody was a member, with the places that say when it began and ended. */
export type Spell = {
  from: string | undefined
  to: string | undefined
  /** Whether it goes on. */
  open: boolean
  /** Whether it may have begun before the day that is known. */
  atLatest?: boolean
  /** Whether a list of present members says so, and not a change from long ago. */
  present?: boolean
  places: Source[]
}

type Facts = {
  community: string
  person: string
  spells: Spell[]
  /** Whether a term says that the person is a member today. */
  serves: boolean
  /** The ends of the terms that are over; undefined where one is not known. */
  ends: (string | undefined)[]
}

const reject = ({ places }: Spell) => {
  for (const place of places) place.note('otherDates')
}

const contradicts = (later: Spell, first: Spell) =>
  later.from !== undefined && later.from !== first.from && !later.atLatest

/** The spell that goes on, of all that do: it began when the first of them did. */
const openOf = (open: Spell[]): Spell | undefined => {
  const [first, ...others] = open.toSorted((a, b) => ((a.from ?? '9') < (b.from ?? '9') ? -1 : 1))
  for (const other of others) if (contradicts(other, first!)) reject(other)
  return first
}

/** Spells that are over: those with the same end are one, and one without a day says nothing beside others. */
const closedOf = (closed: Spell[]): Spell[] => {
  const dated = closed.filter(({ from, to }) => from !== undefined || to !== undefined)
  const byEnd = Map.groupBy(dated, ({ from, to }) => to ?? `from ${from}`)
  const spells = [...byEnd.values()].map(same => {
    const [first, ...others] = same.toSorted((a, b) => ((a.from ?? '9') < (b.from ?? '9') ? -1 : 1))
    for (const other of others) if (contradicts(other, first!)) reject(other)
    return first!
  })
  return dated.length > 0 ? spells : closed.slice(0, 1)
}

/** A change that nothing ended, where the person is among the alumni since: it ended then. */
const ended = (spells: Spell[]): Spell[] => {
  if (spells.some(({ present }) => present)) return spells
  const leaving = spells.filter(({ from, to, open }) => !open && from === undefined && to !== undefined)
  return spells.flatMap(spell => {
    const end = leaving.find(({ to }) => spell.open && (spell.from ?? '') <= to!)
    if (end) return [{ ...end, from: spell.from, places: [...spell.places, ...end.places] }]
    return leaving.includes(spell) && spells.some(each => each.open && (each.from ?? '') <= spell.to!) ? [] : [spell]
  })
}

/** Spells one after the other; those that do not go with the ones before them are rejected. */
const inOrder = (spells: Spell[]): Spell[] => {
  const kept: Spell[] = []
  for (const spell of spells.toSorted((a, b) => ((a.from ?? a.to ?? '') < (b.from ?? b.to ?? '') ? -1 : 1))) {
    const { from, to } = spell
    const before = kept.at(-1)
    const starts = from ?? to ?? '9'
    const fits =
      (from === undefined || to === undefined || from <= to) && (!before || (before.to ?? before.from ?? '') <= starts)
    if (fits && !before?.open) kept.push(spell)
    else reject(spell)
  }
  return kept
}

const rowOf = ({ community, person, spells, serves, ends }: Facts): ImportMembership => {
  const all = ended(spells)
  const open = openOf(all.filter(each => each.open))
  const kept = inOrder([...closedOf(all.filter(each => !each.open)), ...(open ? [open] : [])])
  const active = serves || kept.some(each => each.open)
  const status = active ? 'active' : 'alumni'
  if (kept.length === 0) {
    const leftOn = !active && ends.length > 0 && ends.every(Boolean) ? ends.toSorted().at(-1) : undefined
    return { community, person, status, ...(leftOn && { leftOn }) }
  }
  const times = active && !kept.at(-1)!.open ? [...kept, { from: undefined, to: undefined }] : kept
  const [joinedOn, leftOn] = [times[0]!.from, times.at(-1)!.to]
  return {
    community,
    person,
    status,
    ...(joinedOn && { joinedOn }),
    ...(leftOn && !active && { leftOn }),
    ...(times.length > 1 && { spells: times.map(({ from, to }) => ({ joinedOn: from ?? null, leftOn: to ?? null })) })
  }
}

/** The memberships of one file: what its lists, its changes and its terms say of one person in one community is one row. */
export const openMemberships = () => {
  const known = new Map<string, Facts>()
  const factsOf = (community: string, person: string): Facts => {
    const key = JSON.stringify([community, person])
    const facts = known.get(key) ?? { community, person, spells: [], serves: false, ends: [] }
    known.set(key, facts)
    return facts
  }

  /** Says that a person was a member for a time, or still is. */
  const belongs = (community: string, person: string, spell: Spell): void => {
    factsOf(community, person).spells.push(spell)
  }
  /** Says that a person holds a role. */
  const serves = (community: string, person: string): void => {
    factsOf(community, person).serves = true
  }
  /** Says that a person held a role until a day, if that is known. */
  const served = (community: string, person: string, until: string | undefined): void => {
    factsOf(community, person).ends.push(until)
  }
  return { belongs, serves, served, rows: () => [...known.values()].map(rowOf) }
}
