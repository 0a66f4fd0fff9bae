import { isNothing, type Source } from '../directory/ledger.ts'
import type { Reason } from '../directory/reasons.ts'
import type { ImportAttendance } from '../directory/row.ts'
import { foldName, type People } from './people.ts'

type Status = NonNullable<ImportAttendance['status']>
/** Who was at one meeting, as far as they are known; who had a task there; and how many are not known. */
export type Taken = {
  people: Map<string, Status>
  roles: Record<'organisers' | 'facilitators' | 'speakers', string[]>
  unmatched: number
}

const ROLES = { host: 'organisers', facilitator: 'facilitators', speaker: 'speakers' } as const
const LEFT: readonly [string, Reason][] = [
  ['raw', 'provenance'],
  ['note', 'attendeeNote'],
  ['organisation', 'attendeeNote'],
  ['kind', 'group']
]

const takeStatus = (attendee: Source): Status => {
  const said = attendee.get('status')
  const status = said.text() === 'present' || said.text() === 'partial' ? 'attended' : 'absent'
  if (said.text() === 'present') said.take()
  else said.note('status', status)
  return status
}

const leaveRest = (attendee: Source) => {
  for (const [field, reason] of LEFT) if (!isNothing(attendee.get(field).value)) attendee.get(field).note(reason)
}

/** Takes the people of a meeting, each once. Groups and programs are no people. */
export const takeAttendees = (attendees: readonly Source[], people: People): Taken => {
  const taken: Taken = { people: new Map(), roles: { organisers: [], facilitators: [], speakers: [] }, unmatched: 0 }
  const unknown = new Set<string>()
  for (const attendee of attendees) {
    if (!isNothing(attendee.get('kind').value)) {
      attendee.note('group')
      continue
    }
    leaveRest(attendee)
    const status = takeStatus(attendee)
    const key = people.take(attendee)
    const role = attendee.get('role')
    const list = taken.roles[ROLES[role.text() as keyof typeof ROLES]]
    if (key && list) {
      list.push(key)
      role.take()
    } else if (role.text() !== undefined) role.note('attendeeRole')
    if (!key) {
      if (status === 'attended') unknown.add(foldName(attendee.get('name').text() ?? ''))
      continue
    }
    if (taken.people.has(key)) attendee.get('status').note('sameAttendee')
    if (taken.people.get(key) !== 'attended') taken.people.set(key, status)
  }
  return { ...taken, unmatched: unknown.size }
}
