import { type Mapped, mapCommunity, type Work } from './communities.ts'
import { openKeys, slugsOf } from './keys.ts'
import { type Note, openLedger, type Source } from './ledger.ts'
import { leaveFile } from './left.ts'
import { handlesIn, openPeople } from './people.ts'
import type { ImportRow } from './row.ts'
import { openTerms } from './terms.ts'
import { LIMITS, plain, shorten, takeLine } from './text.ts'
import { treeOf } from './tree.ts'

/** The shape this import reads. */
export const FORMAT = 'communities-neutral/1'

/** What a file comes to: rows to import, and a note for every value that is not in them as it stands. */
export type Outcome = {
  source: string
  rows: ImportRow[]
  notes: Note[]
  /** The path of every value that landed in a row. */
  taken: ReadonlySet<string>
}

/**
 * Maps a file of the shape `communities-neutral/1` to the rows of an import. The same file always gives the same rows.
 * @param file the parsed JSON
 * @param given the name of the importing system, for files that do not name one
 * @throws when the file is of another shape, or neither it nor the caller names the system it comes from
 */
export const toRows = (file: unknown, given?: string): Outcome => {
  const ledger = openLedger(file)
  const { root } = ledger
  if (root.get('format').text() !== FORMAT)
    throw new Error(`The file is not of the shape ${FORMAT}; its member "format" says so.`)
  const source = sourceOf(root, given)
  const people = openPeople(handlesIn(root))
  const names = new Set(
    root
      .get('communities')
      .items()
      .map(each => plain(each.get('name').text() ?? '').toLowerCase())
  )
  const work: Work = { ledger, people, terms: openTerms(people), names }
  const communities = mapAll(work)
  for (const person of root.get('people').items()) people.see(person, '9999 directory', true)
  const board = root.members().filter(member => member.get('handle').text() !== undefined)
  for (const officer of board) if (people.see(officer, '')) officer.get('role').note('office')
  const rows = [
    ...communities.map(({ row }) => ({ community: row })),
    ...people.rows().map(person => ({ person })),
    ...work.terms.memberships().map(membership => ({ membership })),
    ...work.terms.terms().map(term => ({ term })),
    ...communities.flatMap(({ documents }) => documents.map(resource => ({ resource }))),
    ...communities.flatMap(({ charter }) => (charter ? [{ charter }] : []))
  ]
  leaveFile(root, ledger.taken)
  ledger.close()
  return { source, rows, notes: ledger.notes, taken: ledger.taken }
}

const mapAll = (work: Work): Mapped[] => {
  const records = work.ledger.root.get('communities').items()
  const mapped = treeOf(records, openKeys()).flatMap(root => mapCommunity(work, root))
  const slugs = slugsOf(mapped.map(({ row }) => row.key))
  noteShared(mapped)
  return mapped.map(one => ({ ...one, row: { ...one.row, slug: slugs.get(one.row.key)! } }))
}

const noteShared = (mapped: Mapped[]) => {
  for (const same of Map.groupBy(mapped, ({ row }) => row.name.toLowerCase()).values())
    if (same.length > 1) for (const { name, row } of same) name.note('sharedName', row.key)
}

/** The name of the system that a file comes from. @throws where neither the file nor the caller gives it. */
export const sourceOf = (root: Source, given: string | undefined): string => {
  const places = [root.get('source'), ...['repository', 'name', 'url'].map(name => root.get('source').get(name))]
  const said = places.find(place => place.text() !== undefined)
  const source = given === undefined ? said && takeLine(said, LIMITS.key) : shorten(plain(given), LIMITS.key)
  if (!source) throw new Error('The file does not name its source, so name it with --source.')
  return source
}
