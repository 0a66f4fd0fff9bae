import { CheckInCode, CheckInCreate } from '@guildhall/schema'
import { paramsOf, pathOf } from '../../../core/operation/kind.ts'
import { type Call, defineOperation, type Operation } from '../../../core/operation/operation.ts'
import { idOf, readUnder } from '../../../core/operation/sub-resources.ts'
import { attendanceModel } from '../attendance/model.ts'
import { recordOf } from '../attendance/record.ts'
import { EDITORS } from '../events/editors.ts'
import { occurrenceKind } from '../occurrences/kind.ts'
import { answererOf } from '../rsvps/operations.ts'
import { checkIn, meetingOf } from './check-in.ts'
import { checkInUrl, readVisit } from './code.ts'
import { pictureOf } from './picture.ts'

const recorders = { allowPortalKeys: true, allowedRoles: EDITORS } as const
const EXAMPLE = pictureOf('https://guildhall.example.org/check-in/eyJhbGciOiJFZERTQSJ9', 'Check in')

const codeOf = async (occurrence: string, { db, publicUrl }: Pick<Call, 'db' | 'publicUrl'>) => {
  const now = new Date()
  const meeting = (await readVisit(db, occurrence, null, now))!
  const { opensAt, closesAt, title } = meeting
  return {
    title,
    code: { url: await checkInUrl(db, publicUrl, meeting, now), opensAt, closesAt } satisfies CheckInCode
  }
}

export const checkInOperations: Operation[] = [
  readUnder(
    occurrenceKind,
    recorders,
    {
      path: 'check-in-code',
      method: 'checkInCode',
      scope: 'attendance:write',
      summary: 'Get the check-in code of an occurrence',
      description:
        'Returns the address of the page on which people check in to an occurrence, for those who record its attendance. It works from 30 minutes before the start until 30 minutes after the end.'
    },
    { schema: CheckInCode, run: async (id, call) => (await codeOf(id, call)).code }
  ),
  readUnder(
    occurrenceKind,
    recorders,
    {
      path: 'check-in-code.svg',
      method: 'checkInCodeSvg',
      scope: 'attendance:write',
      summary: 'Get the check-in code of an occurrence as a picture',
      description: 'Returns the check-in code of an occurrence as a QR code (SVG), to show or to print.'
    },
    {
      mediaType: 'image/svg+xml',
      example: EXAMPLE,
      run: async (id, call) => {
        const { title, code } = await codeOf(id, call)
        return pictureOf(code.url, `Check in: ${title}`)
      }
    }
  ),
  defineOperation({
    id: 'checkIn',
    noun: 'occurrences',
    method: 'checkIn',
    verb: 'POST',
    path: `${pathOf(occurrenceKind)}/check-ins`,
    summary: 'Check in to an occurrence',
    description:
      'Records that the acting person is at an occurrence, by the code that they have scanned there. Possible from 30 minutes before the start until 30 minutes after the end, for every person who can see the occurrence; retries are safe. Keys check in only the person in `Guildhall-Actor`.',
    params: paramsOf(occurrenceKind),
    body: CheckInCreate,
    scope: 'attendance:write',
    allowPortalKeys: true,
    allowedRoles: 'any',
    problems: ['NOT_FOUND', 'RULE_BROKEN'],
    graphql: { root: 'mutation', field: 'checkIn' },
    answer: {
      kind: 'item',
      model: attendanceModel,
      status: 200,
      run: async call => {
        const person = answererOf(call.caller)
        const occurrence = await idOf(occurrenceKind, call)
        await checkIn(call.db, await meetingOf(call.db, call.body.code, occurrence, new Date()), person)
        return recordOf(call.db, occurrence, person)
      }
    }
  })
]
