import type { ImportedRow, ImportKind } from '@guildhall/schema'
import type { Viewer } from '../../../core/model/read.ts'
import { ApiError } from '../../../core/problem/api-error.ts'
import type { Database } from '../../../platform/database/database.ts'
import { communityModel } from '../communities/model.ts'
import { personModel } from '../people/model.ts'
import { putCommunities } from './communities.ts'
import { findKnown } from './known.ts'
import { type Entry, failedRow, type Line, readEntry, reasonOf } from './line.ts'
import { type Batch, keyed, type Placed, permit, put } from './put.ts'
import { putSeats } from './seats.ts'

// Stands until a row is answered; it stays where what the row needs has gone in the meantime.
const unanswered = (entry: Entry) => failedRow(entry, reasonOf(new ApiError('CONFLICT')))

const keysOf = (entries: Placed[], ...members: string[]) =>
  new Set(entries.flatMap(({ body }) => members.map(member => body[member])).filter(key => typeof key === 'string'))

/**
 * Takes rows into the registry, a set of each kind at a time, and answers what was done with each. A row may refer to what
 * its source has brought before and to the rows before it, wherever batches begin and end.
 */
export const takeBatch = async (
  db: Database,
  source: string,
  reader: Viewer,
  lines: Line[]
): Promise<ImportedRow[]> => {
  const read = lines.map(readEntry).map(one => ('body' in one ? permit(one, reader) : one))
  const entries = read.flatMap((one, index) => ('body' in one ? [{ ...one, index }] : []))
  const of = (kind: ImportKind) => entries.filter(entry => entry.kind === kind)
  const seated = [...of('membership'), ...of('term')]
  const batch: Batch = {
    db,
    reader,
    source,
    communities: await findKnown(
      db,
      communityModel,
      source,
      new Set([...keysOf(of('community'), 'parent'), ...keysOf(seated, 'community')])
    ),
    people: await findKnown(db, personModel, source, keysOf(seated, 'person')),
    answers: read.map(one => ('body' in one ? unanswered(one) : one))
  }
  await putCommunities(batch, of('community'))
  await put(
    batch,
    'person',
    of('person').map(entry => ({ entry, draft: keyed(batch, entry.body) })),
    batch.people
  )
  await putSeats(batch, of('membership'), of('term'))
  return batch.answers
}
