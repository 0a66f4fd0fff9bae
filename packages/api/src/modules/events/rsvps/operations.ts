import { OccurrenceRsvpQuery, PersonRsvpQuery, RsvpSet } from '@guildhall/schema'
import type { Caller } from '../../../core/access/caller.ts'
import { requirePerson } from '../../../core/operation/decide.ts'
import { type Kind, paramsOf, pathOf } from '../../../core/operation/kind.ts'
import { defineOperation, type Operation } from '../../../core/operation/operation.ts'
import { get, list } from '../../../core/operation/queries.ts'
import { idOf, listUnder } from '../../../core/operation/sub-resources.ts'
import { ApiError } from '../../../core/problem/api-error.ts'
import { personKind } from '../../directory/people/operations.ts'
import { occurrenceKind } from '../occurrences/kind.ts'
import { rsvpLacks } from '../words.en.ts'
import { answerRsvp } from './answer.ts'
import { rsvpModel } from './model.ts'

const kind = {
  model: rsvpModel,
  noun: 'rsvps',
  singular: 'rsvp',
  subjectType: 'rsvp',
  scope: 'events'
} satisfies Kind
const reading = { allowPortalKeys: true, allowedRoles: 'any' } as const

const SEEN =
  'Members of the hosts, the people in roles, and the people who manage a host see who comes; people always see their own.'

/** The person who acts. @throws ApiError where none does, or the directory does not know them. */
export const answererOf = (caller: Caller): string => {
  requirePerson(caller)
  if (caller.person === null) throw new ApiError('FORBIDDEN', rsvpLacks.unknown)
  return caller.person
}

/** Takes the answer of the person who acts. */
export const setRsvp = defineOperation({
  id: 'setOccurrenceRsvp',
  noun: 'occurrences',
  method: 'setRsvp',
  verb: 'PUT',
  path: `${pathOf(occurrenceKind)}/rsvp`,
  summary: 'Set my RSVP to an occurrence',
  description:
    'Sets the acting person’s answer to an occurrence, to it and the following ones, or to the whole series; retries are safe. When all seats are taken, `going` puts the person on the waiting list. A seat that becomes free is offered to the first person on it for 24 hours, at most until two hours before the start; `going` accepts the offer. Every person can answer who can see the occurrence. Keys answer only for the person in `Guildhall-Actor`.',
  params: paramsOf(occurrenceKind),
  body: RsvpSet,
  scope: 'events:write',
  ...reading,
  problems: ['NOT_FOUND', 'CONFLICT', 'RULE_BROKEN'],
  graphql: { root: 'mutation', field: 'setOccurrenceRsvp' },
  answer: {
    kind: 'item',
    model: rsvpModel,
    status: 200,
    run: async call => {
      const recipient = answererOf(call.caller)
      return answerRsvp(call.db, { ...call.body, recipient, occurrence: await idOf(occurrenceKind, call) })
    }
  }
})

export const rsvpOperations: Operation[] = [
  list(kind, reading, `Lists the RSVPs visible to the caller, in the order of the answers by default. ${SEEN}`),
  get(kind, reading, 'Returns an RSVP by id.'),
  listUnder(
    occurrenceKind,
    reading,
    {
      path: 'rsvps',
      method: 'rsvps',
      summary: 'List the RSVPs to an occurrence',
      description: `Lists who comes to an occurrence, in the order of the answers by default; with \`status=waitlisted\` this is the waiting list. ${SEEN}`
    },
    rsvpModel,
    OccurrenceRsvpQuery
  ),
  listUnder(
    personKind,
    reading,
    {
      path: 'rsvps',
      method: 'rsvps',
      scope: 'events:read',
      summary: 'List a person’s RSVPs',
      description: `Lists the RSVPs of a person, in the order of the answers by default. ${SEEN}`
    },
    rsvpModel,
    PersonRsvpQuery
  ),
  setRsvp
]
