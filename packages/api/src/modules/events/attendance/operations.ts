import {
  AttendanceCreate,
  AttendanceRecorded,
  OccurrenceAttendanceQuery,
  PersonAttendanceQuery,
  REPORT_TYPES
} from '@guildhall/schema'
import { type Kind, paramsOf, pathOf } from '../../../core/operation/kind.ts'
import { del } from '../../../core/operation/mutations.ts'
import { defineOperation, type Operation } from '../../../core/operation/operation.ts'
import { get, list } from '../../../core/operation/queries.ts'
import { idOf, listUnder } from '../../../core/operation/sub-resources.ts'
import { allow, authContextFor } from '../../../core/operation/subject.ts'
import { personKind } from '../../directory/people/operations.ts'
import { EDITORS } from '../events/editors.ts'
import { occurrenceKind } from '../occurrences/kind.ts'
import { attendanceModel, attendanceWriteModel } from './model.ts'
import { textOfReport } from './report-text.ts'
import { recordSent } from './sent.ts'

const kind = {
  model: attendanceModel,
  writeModel: attendanceWriteModel,
  noun: 'attendances',
  singular: 'attendance',
  path: 'attendance',
  subjectType: 'attendance',
  scope: 'attendance'
} satisfies Kind
const reading = { allowPortalKeys: true, allowedRoles: 'any' } as const
const recording = { allowPortalKeys: true, allowedRoles: EDITORS } as const

const SEEN =
  'Members of the hosts and the people in roles see who was there; organisers, facilitators and the people who manage a host also who was absent. People always see their own records.'

export const recordOccurrenceAttendance: Operation = defineOperation({
  id: 'recordAttendance',
  noun: 'occurrences',
  method: 'recordAttendance',
  verb: 'POST',
  path: `${pathOf(occurrenceKind)}/attendance`,
  summary: 'Record attendance',
  description:
    'Records who was at an occurrence, each person once; the same again changes nothing. People are named by id, external id or e-mail address; external ids and addresses are matched among the people of the hosts, those in roles, and those who answered. Those who are not found are returned and counted. A head count can be sent with the people, or alone. The attendance report of Microsoft Teams and the participants report of Zoom can be sent as the body, exactly as the tool saved it; its head count is that of the people in it. The outcome becomes `held`. Not possible before the occurrence starts, or when it is cancelled.',
  params: paramsOf(occurrenceKind),
  body: AttendanceCreate,
  files: { types: REPORT_TYPES, read: bytes => ({ report: textOfReport(bytes) }) },
  scope: 'attendance:write',
  ...recording,
  subject: ({ params }) => ({ type: 'occurrence', name: params.occurrence! }),
  problems: ['NOT_FOUND', 'RULE_BROKEN'],
  graphql: { root: 'mutation', field: 'recordAttendance' },
  answer: {
    kind: 'plain',
    schema: AttendanceRecorded,
    status: 200,
    run: async call => {
      const occurrence = await idOf(occurrenceKind, call)
      allow(recordOccurrenceAttendance, call.caller, await authContextFor(recordOccurrenceAttendance, call))
      return recordSent(call, occurrence, call.body)
    }
  }
})

export const attendanceOperations: Operation[] = [
  list(
    kind,
    reading,
    `Lists the attendance records visible to the caller, by start of the occurrence by default. ${SEEN}`
  ),
  get(kind, reading, 'Returns an attendance record by id.'),
  listUnder(
    occurrenceKind,
    reading,
    {
      path: 'attendance',
      method: 'attendance',
      scope: 'attendance:read',
      summary: 'List the attendance of an occurrence',
      description: `Lists who was at an occurrence. ${SEEN}`
    },
    attendanceModel,
    OccurrenceAttendanceQuery
  ),
  listUnder(
    personKind,
    reading,
    {
      path: 'attendance',
      method: 'attendance',
      scope: 'attendance:read',
      summary: 'List a person’s attendance',
      description: `Lists the attendance records of a person, by start of the occurrence by default. ${SEEN}`
    },
    attendanceModel,
    PersonAttendanceQuery
  ),
  recordOccurrenceAttendance,
  del(
    kind,
    recording,
    'Deletes an attendance record that was made by mistake. For a person who was absent, record the status `absent` instead. The head count and the outcome of the occurrence stay as they are.'
  )
]
