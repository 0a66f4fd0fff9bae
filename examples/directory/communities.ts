import { openChannels } from './channels.ts'
import { dayOf } from './dates.ts'
import { takeCharter, takeDocuments } from './documents.ts'
import { livesOf } from './keys.ts'
import type { Ledger, Source } from './ledger.ts'
import { leaveCommunity } from './left.ts'
import { takeLinks, takeLists, takePages } from './links.ts'
import { takeMeetings } from './meetings.ts'
import type { People } from './people.ts'
import { takeName, takeProse, takeTopics } from './prose.ts'
import { takeRosters } from './rosters.ts'
import type { ImportCharter, ImportCommunity, ImportResource } from './row.ts'
import { takeAccess, takeSpan, takeStatus } from './status.ts'
import type { Terms } from './terms.ts'
import { LIMITS, plain, shorten } from './text.ts'
import type { Node } from './tree.ts'

/** A community on its way into the rows, with the place of its name, its charter and its documents. */
export type Mapped = {
  row: ImportCommunity
  name: Source
  charter: ImportCharter | undefined
  documents: ImportResource[]
}

/** What the parts of one file share. */
export type Work = { ledger: Ledger; people: People; terms: Terms; names: ReadonlySet<string> }

/** Maps a record and its parts: parents come before their children, an earlier life before the later. */
export const mapCommunity = (work: Work, node: Node, parent?: ImportCommunity): Mapped[] => {
  const { source, key, parts } = node
  const channels = openChannels()
  const status = takeStatus(source, parent?.status)
  const lives = livesOf(source)
  const name = takeName(source, key)
  const kind = source.get('kind')
  if (kind.text() !== undefined) kind.note('kind', parent ? 'subgroup' : 'community')
  takePages(source, channels)
  takeLinks(source.get('links'), channels, work.people)
  takeLists(source.get('lists'), channels)
  const rhythm = takeMeetings(source.get('meetings'), channels)
  const topics = takeTopics(source.get('topics'))
  const list = channels.list()
  const row: ImportCommunity = {
    key,
    name,
    ...takeProse(source),
    ...(topics && { topics }),
    kind: parent ? 'subgroup' : 'community',
    ...(parent && { parent: parent.key }),
    status,
    ...takeAccess(source),
    ...(list.length > 0 && { channels: list }),
    ...(rhythm && { rhythm }),
    ...takeSpan(source, lives.at(-1) ?? [], status === 'closed', true)
  }
  const earlier = lives.slice(0, -1).map(life => earlierLife(source, row, life))
  const starts = lives.slice(1).map(life => dayOf(life[0]?.get('from').text()) ?? '')
  takeRosters(work, source, [...earlier, row], starts)
  for (const other of source.get('stakeholders').items()) noteRelation(work, other)
  const charter = takeCharter(source, key)
  const documents = takeDocuments(source, key)
  leaveCommunity(source, work.ledger.taken)
  const none = { charter: undefined, documents: [] }
  const before = earlier.map(each => ({ row: each, name: source.get('name'), ...none }))
  return [
    ...before,
    { row, name: source.get('name'), charter, documents },
    ...parts.flatMap(part => mapCommunity(work, part, row))
  ]
}

// All that is known of an earlier use of the key is when it was listed and who led it then.
const earlierLife = (source: Source, row: ImportCommunity, spans: Source[]): ImportCommunity => {
  const dates = takeSpan(source, spans, true, false)
  const years = [spans[0]?.get('from'), spans.at(-1)?.get('to')].map(end => dayOf(end?.text())?.slice(0, 4))
  const key = `${row.key}@${dayOf(spans[0]?.get('from').text()) ?? ''}`
  const name = `${shorten(row.name, LIMITS.name - 14)} (${years.join('–')})`
  source.get('listed').note('twoLives', { key, name })
  return { key, name, kind: row.kind, ...(row.parent && { parent: row.parent }), status: 'closed', ...dates }
}

const noteRelation = (work: Work, other: Source) =>
  other.note(work.names.has(plain(other.text() ?? '').toLowerCase()) ? 'relation' : 'unresolvable')
