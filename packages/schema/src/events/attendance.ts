import { type Static, Type } from '@sinclair/typebox'
import {
  Choice,
  Count,
  Entity,
  Foreign,
  Id,
  Line,
  List,
  listQuery,
  Named,
  Nullable,
  PageOf,
  Prose,
  Ref,
  Several,
  stamps,
  version,
  Whole
} from '../primitives/shapes.ts'
import { PersonSummary } from '../primitives/summary.ts'
import { Occurrence, OccurrenceSummary } from './occurrence.ts'

export const AttendanceStatus = Choice('AttendanceStatus', ['attended', 'absent'] as const, {
  description: 'Whether the person was there.'
})

export const AttendanceSource = Choice('AttendanceSource', ['list', 'report', 'check_in', 'import'] as const, {
  description:
    'How it was recorded: as a list, from the report of a meeting tool, by the person with the check-in code, or by an import.'
})

const { startsAt } = Occurrence.properties

export const Attendance = Entity(
  'Attendance',
  {
    id: Id({ description: 'The id of the attendance record.' }),
    occurrence: Ref(OccurrenceSummary),
    startsAt,
    person: Ref(PersonSummary),
    status: Ref(AttendanceStatus),
    source: Ref(AttendanceSource),
    recordedBy: Nullable(Ref(PersonSummary), { description: 'The person who recorded it; null if a system did.' }),
    ...stamps,
    ...version
  },
  { description: 'Whether a person was at an occurrence. There is one for each person and occurrence.' }
)
export type Attendance = Static<typeof Attendance>

/** The most people of one list. */
export const MAX_ATTENDEES = 1000
/** The most characters of a report. */
const MAX_REPORT = 1_000_000

/** The media types of reports. */
export const REPORT_TYPES = ['text/csv', 'text/tab-separated-values'] as const

export const AttendeeInput = Entity(
  'AttendeeInput',
  {
    id: Type.Optional(Named('a person', { description: 'The id of a person.' })),
    externalId: Type.Optional(Foreign({ description: 'Their external id.', examples: ['ada'] })),
    email: Type.Optional(
      Type.String({
        format: 'idn-email',
        maxLength: 254,
        description: 'Their e-mail address.',
        examples: ['ada@example.org']
      })
    ),
    status: Type.Optional(Ref(AttendanceStatus, { description: 'Whether they were there. Default: `attended`.' }))
  },
  {
    description: 'A person of an attendance list: their id, external id or e-mail address.',
    examples: [{ externalId: 'ada' }]
  }
)
export type AttendeeInput = Static<typeof AttendeeInput>

export const AttendanceCreate = Entity(
  'AttendanceCreate',
  {
    people: Type.Optional(
      Type.Array(Ref(AttendeeInput), { maxItems: MAX_ATTENDEES, description: 'The people who were there, or absent.' })
    ),
    headCount: Type.Optional(
      Whole(0, 100_000, { description: 'How many people were there, named or not.', examples: [11] })
    ),
    report: Type.Optional(
      Prose(MAX_REPORT, {
        description:
          'Instead of both: the text of the attendance report of Microsoft Teams or the participants report of Zoom. Over REST, the file itself can be sent as the body.',
        examples: ['Name (Original Name),User Email,Total Duration (Minutes),Guest\nAda,ada@example.org,58,No']
      })
    )
  },
  {
    description: 'Who was at an occurrence: people, a head count, or both; or the report of a meeting tool.',
    minProperties: 1,
    examples: [{ people: [{ externalId: 'ada' }, { email: 'bo@example.org', status: 'absent' }], headCount: 11 }]
  }
)
export type AttendanceCreate = Static<typeof AttendanceCreate>

export const UnmatchedAttendee = Entity(
  'UnmatchedAttendee',
  {
    index: Count({ description: 'The position in the list, counted from 0.' }),
    name: Line(300, {
      description: 'The id, external id or e-mail address as sent; in a report the name.',
      examples: ['grace.moreau@example.org']
    })
  },
  { description: 'A person of a list who was not found among the people of the hosts.' }
)

export const AttendanceRecorded = Entity(
  'AttendanceRecorded',
  {
    matched: Count({ description: 'How many people were found. Each is now on record.', examples: [9] }),
    unmatched: List(Ref(UnmatchedAttendee), MAX_ATTENDEES, {
      description: 'Those who were not found, in order. They are counted; no person is created.'
    }),
    headCount: Nullable(Count({ description: 'The head count of the occurrence.', examples: [11] }), {
      description: 'The head count of the occurrence; null if none was recorded.'
    })
  },
  { description: 'The result of recording attendance.' }
)
export type AttendanceRecorded = Static<typeof AttendanceRecorded>

export const AttendancePage = PageOf(Attendance)

const query = {
  ...listQuery(['startsAt', 'createdAt', 'updatedAt'], 'startsAt'),
  occurrence: Several(Named('an occurrence'), 'Filter by occurrence (id).'),
  person: Several(Named('a person'), 'Filter by person (id).'),
  community: Several(Named('a community'), 'Filter by community that hosts the occurrence (slug or id).'),
  status: Several(Ref(AttendanceStatus), 'Filter by status.')
}
const { occurrence: _occurrence, community: _community, ...ofOccurrence } = query
const { person: _person, ...ofPerson } = query

export const AttendanceQuery = Entity('AttendanceQuery', query, { description: 'Parameters for listing attendance.' })
export type AttendanceQuery = Static<typeof AttendanceQuery>
export const OccurrenceAttendanceQuery = Entity('OccurrenceAttendanceQuery', ofOccurrence, {
  description: 'Parameters for listing the attendance of an occurrence.'
})
export const PersonAttendanceQuery = Entity('PersonAttendanceQuery', ofPerson, {
  description: 'Parameters for listing the attendance of a person.'
})
