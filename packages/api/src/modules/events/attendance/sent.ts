import type { Attendance, AttendanceCreate, AttendanceRecorded } from '@guildhall/schema'
import { sql } from 'drizzle-orm'
import type { Call } from '../../../core/operation/operation.ts'
import { ApiError } from '../../../core/problem/api-error.ts'
import type { Database } from '../../../platform/database/database.ts'
import { attendanceFaults } from '../words.en.ts'
import { matchPeople, type Names } from './match.ts'
import { recordAttendance } from './record.ts'
import { readReport } from './report.ts'

/** Somebody on a list: by which names they are looked for, and as whom they are shown where they are not found. */
type Listed = { names: Names; shown: string; status: Attendance['status'] }
type List = { source: Attendance['source']; people?: Listed[]; headCount?: number }

const refuse = (pointer: string, detail: string, code: 'INVALID_INPUT' | 'RULE_BROKEN' = 'INVALID_INPUT') =>
  new ApiError(code, detail, [{ pointer, detail }])

const listOf = ({ people, headCount }: AttendanceCreate): List => ({
  source: 'list',
  headCount,
  people: people?.map(({ status = 'attended', ...names }, at) => {
    const shown = names.id ?? names.externalId ?? names.email
    if (shown === undefined) throw refuse(`/people/${at}`, attendanceFaults.nameless)
    return { names, shown, status }
  })
})

/** The people of a report, who are found by their address, or by the name with which they sign in. */
const listOfReport = (report: string): List => {
  const people = readReport(report).map(({ name, email, upn }): Listed => {
    const names = { ...(upn ? { externalId: upn } : {}), ...(email || upn ? { email: email || upn } : {}) }
    return { names, shown: (name || email || upn).slice(0, 300), status: 'attended' }
  })
  return { source: 'report', people, headCount: people.length }
}

const read = (body: AttendanceCreate): List => {
  const { report, ...rest } = body
  if (report === undefined) return listOf(body)
  if (Object.keys(rest).length > 0) throw refuse('/report', attendanceFaults.reportAlone, 'RULE_BROKEN')
  return listOfReport(report)
}

const headCountOf = async (db: Database, occurrence: string) => {
  const [found] = await db.run<{ count: number | null }>(
    sql`select head_count as count from occurrences where id = ${occurrence}`
  )
  return found!.count
}

/** Records what was sent of an occurrence, of its people those who are found. @throws ApiError where it cannot be. */
export const recordSent = async (
  { db, caller }: Pick<Call, 'db' | 'caller'>,
  occurrence: string,
  body: AttendanceCreate
): Promise<AttendanceRecorded> => {
  const { source, people = [], headCount } = read(body)
  const found = await matchPeople(
    db,
    occurrence,
    people.map(({ names }) => names)
  )
  const unmatched = people.flatMap(({ shown }, index) => (found.has(index) ? [] : [{ index, name: shown }]))
  await recordAttendance(db, {
    occurrence,
    source,
    headCount,
    people: new Map([...found].map(([index, person]) => [person, people[index]!.status])),
    unmatched: people.length > 0 ? unmatched.length : undefined,
    recordedBy: caller.person
  })
  return { matched: new Set(found.values()).size, unmatched, headCount: await headCountOf(db, occurrence) }
}
