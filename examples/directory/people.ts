import { isNothing, type Source } from './ledger.ts'
import type { Reason } from './reasons.ts'
import type { ImportPerson } from './row.ts'
import { LIMITS, plain, shorten, takeLine } from './text.ts'

/** One appearance of a person, and as of when it speaks: the latest is believed. */
type Sighting = { source: Source; asOf: string }

const fold = (name: string) => plain(name).toLowerCase()
const handleOf = (source: Source) => plain(source.get('handle').text() ?? '').replace(/^@/, '')
const nameKey = (name: string) =>
  fold(name)
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')

/** The names by which each handle goes anywhere in the file. */
export const handlesIn = (source: Source, found = new Map<string, Set<string>>()): Map<string, Set<string>> => {
  const handle = handleOf(source).toLowerCase()
  if (handle) found.set(handle, (found.get(handle) ?? new Set()).add(fold(source.get('name').text() ?? '')))
  for (const inner of [...source.items(), ...source.members()]) handlesIn(inner, found)
  return found
}

/**
 * The people of one file. A handle makes a person, whatever its case; who has none is known by name.
 * @param handles the handles of the file with their names
 */
export const openPeople = (handles: ReadonlyMap<string, ReadonlySet<string>>) => {
  const known = new Map<string, Sighting[]>()

  const byName = (source: Source): string | undefined => {
    const name = source.get('name').text() ?? ''
    const key = shorten(nameKey(name), LIMITS.key - 5)
    if (!key) {
      source.note('nobody')
      return undefined
    }
    source.get('name').note('nameOnly')
    // Where handles are made of names, this one is that person; where a handle only looks like the name, it is not.
    return handles.has(key) && !handles.get(key)!.has(fold(name)) ? `name:${key}` : key
  }

  /** Makes a person known; answers with their key, or nothing where there is neither a handle nor a name. */
  const see = (source: Source, asOf: string): string | undefined => {
    const key = shorten(handleOf(source).toLowerCase(), LIMITS.key) || byName(source)
    if (key) known.set(key, [...(known.get(key) ?? []), { source, asOf }])
    return key
  }

  /** The people as rows; where appearances differ, the latest is taken and the others are noted. */
  const rows = (): ImportPerson[] => {
    const people = [...known].map(([key, sightings]) => personOf(key, sightings))
    noteNamesakes(people)
    return people.map(({ row }) => row)
  }

  return { see, rows }
}
/** The people of one file while they are being collected. */
export type People = ReturnType<typeof openPeople>

const personOf = (key: string, sightings: Sighting[]) => {
  const latest = sightings
    .toSorted((a, b) => (a.asOf < b.asOf ? 1 : a.asOf > b.asOf ? -1 : 0))
    .map(({ source }) => source)
  const handle = choose(
    latest.map(source => source.get('handle')),
    LIMITS.handle,
    'handleCase',
    text => text.replace(/^@/, '')
  )
  const names = latest.map(source => source.get('name'))
  const name = choose(names, LIMITS.name, 'otherName')
  if (!name) latest[0]!.get('handle').note('noName')
  const organisation = choose(
    latest.map(source => source.get('company')),
    200,
    'otherCompany'
  )
  for (const source of latest) leaveRest(source, name ?? '')
  const row: ImportPerson = {
    key,
    name: name ?? handle ?? key,
    ...(handle && { handle }),
    ...(organisation && { organisation })
  }
  return { row, name: names.find(source => source.text() !== undefined) }
}

// The first that says anything counts; those that say the same have landed too, the others are noted.
const choose = (sources: Source[], max: number, reason: Reason, clean = (text: string) => text): string | undefined => {
  const said = sources.filter(source => source.text() !== undefined)
  const line = said[0] && takeLine(said[0], max)
  const chosen = line && clean(line)
  for (const source of said.slice(1))
    if (shorten(clean(plain(source.text() ?? '')), max) === chosen) source.take()
    else source.note(reason, chosen)
  return chosen
}

const noteNamesakes = (people: { row: ImportPerson; name: Source | undefined }[]) => {
  for (const same of Map.groupBy(people, ({ row }) => fold(row.name)).values())
    if (same.length > 1) for (const { name, row } of same) name?.note('namesake', row.key)
}

const leaveRest = (source: Source, name: string) => {
  for (const field of ['firstName', 'lastName']) {
    const part = source.get(field)
    if (part.text() === undefined) continue
    if (name.includes(plain(part.text() ?? ''))) part.take()
    else part.note('identity')
  }
  for (const field of ['source', 'unresolved', 'raw'])
    if (!isNothing(source.get(field).value)) source.get(field).note('provenance')
  for (const field of ['githubHandle', 'expiryDate'])
    if (!isNothing(source.get(field).value)) source.get(field).note('identity')
}
