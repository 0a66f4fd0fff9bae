import { openLedger, type Source } from '../directory/ledger.ts'
import { handlesIn } from '../directory/people.ts'
import { FORMAT, type Outcome, sourceOf } from '../directory/to-rows.ts'
import { takeDated } from './dated.ts'
import { meetingsIn, takeMeetings } from './meetings.ts'
import { takeCalendars } from './series.ts'

/** The shape of calendars that this import reads, besides that of directories. */
export const SERIES_FORMAT = 'series-neutral/1'

type Rows = { rows: Outcome['rows']; among: Source[] }

const fromDirectory = (root: Source, community: string | undefined): Rows => {
  const keys = (list: string) =>
    root
      .get(list)
      .items()
      .flatMap(one => one.get('key').text() ?? [])
  // Those whom `import-directory.ts` makes known by a handle; speakers are not among them unless the file lists them.
  const people = new Set(
    root
      .members()
      .filter(member => !member.path.startsWith('events'))
      .flatMap(member => [...handlesIn(member).keys()])
  )
  const known = { communities: new Set(keys('communities')), people, hosted: community !== undefined }
  const dated = root.get('events').items()
  const events = [...dated.map(event => takeDated(event, known)), ...takeMeetings(root)]
  return {
    rows: events.flatMap(event => (event ? [{ event }] : [])),
    among: [...dated, ...meetingsIn(root).map(({ meeting }) => meeting)]
  }
}

const fromCalendars = (root: Source): Rows => {
  const { communities, events } = takeCalendars(root)
  return {
    rows: [...communities.map(community => ({ community })), ...events.map(event => ({ event }))],
    among: ['community', 'calendars', 'series'].map(name => root.get(name))
  }
}

/**
 * Maps the events of a file to the rows of an import. The same file always gives the same rows.
 * @param file the parsed JSON: a directory, whose communities and people are imported before, or calendars
 * @param given the name of the importing system, for files that do not name one, and a community that hosts what names no host
 * @throws when the file is of another shape, or neither it nor the caller names the system it comes from
 */
export const toEventRows = (file: unknown, given: { source?: string; community?: string } = {}): Outcome => {
  const ledger = openLedger(file)
  const { root } = ledger
  const format = root.get('format').text()
  if (format !== FORMAT && format !== SERIES_FORMAT)
    throw new Error(`The file is of neither shape, ${FORMAT} or ${SERIES_FORMAT}; its member "format" says so.`)
  const source = sourceOf(root, given.source)
  const { rows, among } = format === FORMAT ? fromDirectory(root, given.community) : fromCalendars(root)
  ledger.close(among)
  return { source, rows, notes: ledger.notes, taken: ledger.taken }
}
