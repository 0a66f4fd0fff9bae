import { openLedger, type Source } from '../directory/ledger.ts'
import { leaveFile } from '../directory/left.ts'
import { handlesIn, openPeople, type People } from '../directory/people.ts'
import { REASONS } from '../directory/reasons.ts'
import type { ImportContribution } from '../directory/row.ts'
import { LIMITS, takeLine } from '../directory/text.ts'
import { type Outcome, sourceOf } from '../directory/to-rows.ts'
import { ACTIVITIES } from './kinds.ts'

/** The shape this import reads. */
export const FORMAT = 'contributions-neutral/1'

/** The moment of a date; of a day its beginning in UTC. */
const takeMoment = (source: Source): string | undefined => {
  const moment = new Date(source.text() ?? '')
  if (Number.isNaN(moment.getTime())) {
    source.note('noDate')
    return undefined
  }
  source.take()
  return moment.toISOString()
}

const isRobot = (row: Source) => /\[bot\]$/.test(row.get('handle').text() ?? row.get('name').text() ?? '')

type Named = Record<string, unknown>

/** The file with the names of people where directories have them, too. */
const withNames = (file: unknown): unknown => {
  const { rows, ...rest } = file as Named
  if (!Array.isArray(rows)) return file
  return { ...rest, rows: rows.map(({ person, ...row }: Named) => ({ ...row, name: person })) }
}

/** What a row says besides. */
const LEFT = ['commit', 'cohort', 'detail', 'dateIsFloor', 'removedAt']

/** One row as a contribution; nothing where it names no person, no activity or no date. */
const takeRow = (row: Source, community: string, people: People): ImportContribution | undefined => {
  const kind = row.get('kind')
  const activity = Object.hasOwn(ACTIVITIES, kind.text() ?? '') ? ACTIVITIES[kind.text()!] : undefined
  if (!activity || isRobot(row)) {
    row.note(activity ? 'robot' : 'activity')
    return undefined
  }
  const occurredAt = takeMoment(row.get('date'))
  const key = takeLine(row.get('key'), LIMITS.key)
  const person = people.see(row, occurredAt ?? '')
  if (!occurredAt || !key || !person) return undefined
  kind.take()
  for (const member of LEFT) if (row.get(member).text() !== undefined) row.get(member).note('provenance')
  return { key, community, person, activity, occurredAt }
}

/**
 * Maps a file of the shape `contributions-neutral/1` to the rows of an import: its community, the people, and what they did. The same
 * file always gives the same rows.
 * @throws when the file is of another shape, or neither it nor the caller names the system it comes from
 */
export const toContributionRows = (file: unknown, given: { source?: string } = {}): Outcome => {
  const ledger = openLedger(withNames(file))
  const { root } = ledger
  if (root.get('format').text() !== FORMAT)
    throw new Error(`The file is not of the shape ${FORMAT}; its member "format" says so.`)
  const source = sourceOf(root, given.source)
  const [key, name] = ['key', 'name'].map(member => takeLine(root.get('community').get(member), LIMITS.name))
  if (!key || !name) throw new Error('The file names no community: "community" has a key and a name.')
  const people = openPeople(handlesIn(root))
  const acts = root
    .get('rows')
    .items()
    .flatMap(row => takeRow(row, key, people) ?? [])
  const rows = [
    { community: { key, name } },
    ...people.rows().map(person => ({ person })),
    ...acts.map(contribution => ({ contribution }))
  ]
  leaveFile(root, ledger.taken)
  ledger.close()
  // What has no activity is counted for each kind.
  const notes = ledger.notes.map(note =>
    note.reason === REASONS.activity
      ? { ...note, reason: `${note.reason} Kind: ${(note.value as { kind?: unknown }).kind}.` }
      : note
  )
  return { source, rows, notes, taken: ledger.taken }
}
