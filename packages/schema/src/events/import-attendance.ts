import { type Static, Type } from '@sinclair/typebox'
import { Entity, Foreign, Instant, Ref, Whole } from '../primitives/shapes.ts'
import { AttendanceStatus } from './attendance.ts'

const count = (description: string, example: number) =>
  Type.Optional(Whole(0, 100_000, { description, examples: [example] }))

export const ImportAttendance = Entity(
  'ImportAttendance',
  {
    event: Foreign({ description: 'The key of the event in the source system.', examples: ['clinic-2026'] }),
    originalStart: Type.Optional(
      Instant({
        description: 'Of a series: when the occurrence starts by its rule. Not for single events.',
        examples: ['2026-12-03T14:00:00.000Z']
      })
    ),
    person: Type.Optional(
      Foreign({ description: 'The key of the person in the source system.', examples: ['p-1042'] })
    ),
    status: Type.Optional(Ref(AttendanceStatus, { description: 'Whether the person was there. Default: `attended`.' })),
    headCount: count('How many people were there, named or not.', 11),
    unmatchedCount: count('How many of them are named in the source, but are not among its people.', 2)
  },
  {
    description:
      'Attendance in an import: whether a person was at an occurrence, how many were there, or both. Each person once for each occurrence.'
  }
)
export type ImportAttendance = Static<typeof ImportAttendance>
