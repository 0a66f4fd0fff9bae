import type { ImportAttendance, ImportedRow } from '@guildhall/schema'
import { sql } from 'drizzle-orm'
import type { Batch, Placed, RowKind } from '../../../core/module/row-kind.ts'
import { ApiError } from '../../../core/problem/api-error.ts'
import type { Database } from '../../../platform/database/database.ts'
import { failedRow, reasonOf } from '../../directory/imports/line.ts'
import { idsBehind } from '../../directory/imports/put.ts'
import { attendanceFaults } from '../words.en.ts'
import { attendanceWriteModel } from './model.ts'
import { type Recorded, recordAttendance } from './record.ts'

/** A row with the ids of the event and, where it names one, of the person; and the occurrence that it is about. */
type Found = { entry: Placed; body: ImportAttendance; event: string; person: string | undefined }

const foundOf = (batch: Batch, entry: Placed): Found[] => {
  const ids = idsBehind(batch, entry)
  const body = entry.body as ImportAttendance
  return ids ? [{ entry, body, event: ids.get('/event')!, person: ids.get('/person') }] : []
}

/** The occurrences that rows are about, in their order: the one that a series has then, or that of a single event. */
const occurrencesOf = (db: Database, rows: readonly Found[]) =>
  db.run<{ id: string | null }>(sql`
    select (select o.id from occurrences o join events e on e.id = o.event_id
      where e.id = g.event and case when g."originalStart" is null then e.recurrence is null else o.original_start = g."originalStart" end) as id
    from jsonb_to_recordset(${JSON.stringify(
      rows.map(({ event, body: { originalStart } }, at) => ({ at, event, originalStart }))
    )}::jsonb) g (at integer, event uuid, "originalStart" timestamptz) order by g.at`)

const refuse = (batch: Batch, { entry }: Found, fault: ApiError) => {
  batch.answers[entry.index] = failedRow(entry, reasonOf(fault), '/attendance')
}

const noOccurrence = () => {
  const detail = attendanceFaults.noOccurrence
  return new ApiError('UNKNOWN_REFERENCE', detail, [{ pointer: '/originalStart', detail }])
}

const nothing = () =>
  new ApiError('INVALID_INPUT', attendanceFaults.nothing, [{ pointer: '', detail: attendanceFaults.nothing }])

const answer = ({ entry: { row, kind, key } }: Found, id: string, outcome: ImportedRow['outcome']): ImportedRow => ({
  ...{ row, kind, key, outcome, id },
  errors: [],
  notes: []
})

/** What became of a row: that of its person, or that the counts of its occurrence changed. */
const outcomeOf = ({ person }: Found, occurrence: string, { people, counted }: Recorded) => {
  if (person === undefined) return { id: occurrence, outcome: counted ? ('updated' as const) : ('unchanged' as const) }
  return people.get(person)
}

/** Records the rows about one occurrence; of several about one person, and of several counts, the last says how it is. */
const putOccurrence = async (batch: Batch, occurrence: string, rows: readonly Found[]) => {
  const people = new Map(
    rows.flatMap(({ person, body: { status = 'attended' } }) => (person ? [[person, status] as const] : []))
  )
  const last = (member: 'headCount' | 'unmatchedCount') =>
    rows.findLast(({ body }) => body[member] !== undefined)?.body[member]
  const counts = { headCount: last('headCount'), unmatched: last('unmatchedCount') }
  try {
    const done = await recordAttendance(batch.db, { occurrence, people, source: 'import', recordedBy: null, ...counts })
    for (const row of rows) {
      const found = outcomeOf(row, occurrence, done)
      if (found) batch.answers[row.entry.index] = answer(row, found.id, found.outcome)
    }
  } catch (fault) {
    if (!(fault instanceof ApiError)) throw fault
    for (const row of rows) refuse(batch, row, fault)
  }
}

const put = async (batch: Batch, entries: Placed[]) => {
  const rows = entries.flatMap(entry => foundOf(batch, entry))
  const said = rows.filter(row => {
    const { person, headCount, unmatchedCount } = row.body
    const says = person !== undefined || headCount !== undefined || unmatchedCount !== undefined
    if (!says) refuse(batch, row, nothing())
    return says
  })
  const ids = await occurrencesOf(batch.db, said)
  const of = Map.groupBy(said, (_, at) => ids[at]!.id)
  for (const row of of.get(null) ?? []) refuse(batch, row, noOccurrence())
  for (const [id, those] of of) if (id !== null) await putOccurrence(batch, id, those)
}

/** Attendance in imports: of occurrences of events that their source has brought, and of its people. */
export const attendanceRows: RowKind = {
  scope: 'attendance:write',
  write: attendanceWriteModel,
  names: { event: 'event', person: 'person' },
  // A key is kept with the results; none names a person.
  knownBy: ['event'],
  put
}
