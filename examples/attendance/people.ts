import type { Source } from '../directory/ledger.ts'
import type { ImportPerson } from '../directory/row.ts'
import { LIMITS, plain, shorten } from '../directory/text.ts'

/** A name by which spellings are compared: without accents, case and marks. */
export const foldName = (name: string): string =>
  plain(name)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

const handleOf = (attendee: Source) => plain(attendee.get('handle').text() ?? '').replace(/^@/, '')
const keyOf = (attendee: Source) => handleOf(attendee).toLowerCase()

/** What is said most often, of several the last. */
const usual = (said: readonly string[]): string | undefined => {
  const counts = Map.groupBy(said, one => one)
  return [...counts].reduce<[string | undefined, number]>(
    ([best, most], [one, all]) => (all.length >= most ? [one, all.length] : [best, most]),
    [undefined, 0]
  )[0]
}

/** The people of a file: those with a handle, each once, by the spelling that is used most. */
export const openPeople = (attendees: readonly Source[]) => {
  const byHandle = Map.groupBy(attendees.filter(keyOf), keyOf)
  const named = (each: Source) => shorten(plain(each.get('name').text() ?? ''), LIMITS.name)
  const people = new Map(
    [...byHandle].map(([key, all]): [string, ImportPerson] => {
      const handle = shorten(usual(all.map(handleOf))!, LIMITS.handle)
      return [key, { key, name: usual(all.map(named).filter(Boolean)) ?? handle, handle }]
    })
  )
  const keysOf = Map.groupBy(
    [...byHandle].flatMap(([key, all]) =>
      [...new Set(all.map(each => foldName(named(each))))].map(name => ({ key, name }))
    ),
    ({ name }) => name
  )
  /** The person whose name this surely is: a whole name that belongs to one handle alone. */
  const keyByName = (name: string): string | undefined => {
    const keys = keysOf.get(foldName(name)) ?? []
    return keys.length === 1 && foldName(name).includes(' ') ? keys[0]!.key : undefined
  }

  /** Takes who a line names: the key of the person, or nothing where that is not certain. */
  const take = (attendee: Source): string | undefined => {
    const [handle, name] = [attendee.get('handle'), attendee.get('name')]
    const key = keyOf(attendee) || keyByName(name.text() ?? '')
    if (!key) {
      if (name.text() !== undefined) name.note('uncertain')
      else attendee.note('nobody')
      return undefined
    }
    const person = people.get(key)!
    if (handle.text() === undefined) name.note('byName', key)
    else if (handleOf(attendee) === person.handle) handle.take()
    else handle.note('handleCase', person.handle)
    if (handle.text() !== undefined && name.text() !== undefined) {
      if (named(attendee) === person.name) name.take()
      else name.note('otherName', person.name)
    }
    return key
  }
  return { rows: () => [...people.values()], take }
}

export type People = ReturnType<typeof openPeople>
