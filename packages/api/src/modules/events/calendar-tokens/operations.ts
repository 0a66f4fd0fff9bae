import { CalendarTokenCreate, CalendarTokenCreated, CalendarTokenQuery } from '@guildhall/schema'
import { sql } from 'drizzle-orm'
import { found, readItem, readPage } from '../../../core/model/read.ts'
import { partOf } from '../../../core/model/selection.ts'
import type { WriteModel } from '../../../core/model/write.ts'
import { requirePerson } from '../../../core/operation/decide.ts'
import type { Kind } from '../../../core/operation/kind.ts'
import { type Creation, del } from '../../../core/operation/mutations.ts'
import { defineOperation, type Operation } from '../../../core/operation/operation.ts'
import { get } from '../../../core/operation/queries.ts'
import { ApiError } from '../../../core/problem/api-error.ts'
import { hashKey, makeKey } from '../../keys/secret.ts'
import { calendarTokenModel } from './model.ts'

const AT_MOST = 20

const writeModel: WriteModel = { model: calendarTokenModel, upsertKey: [], references: {} }
const kind = {
  model: calendarTokenModel,
  writeModel,
  noun: 'calendarTokens',
  // A parameter named token would be taken for the secret itself.
  singular: 'calendar',
  path: 'me/calendar-tokens',
  subjectType: 'calendar_token',
  scope: 'events'
} satisfies Kind

const PATH = '/v1/me/calendar-tokens'
const mine = { noun: 'me', allowPortalKeys: true, allowedRoles: 'any' } as const

/** An operation under the names of what is one’s own. */
const asMine = (operation: Operation, summary: string, id: string, method: string, field = id): Operation => ({
  ...operation,
  summary,
  id,
  noun: mine.noun,
  method,
  graphql: { ...operation.graphql, field }
})

const creates = async ({ db, caller, viewer, body, publicUrl }: Creation<CalendarTokenCreate>) => {
  requirePerson(caller)
  if (caller.person === null)
    throw new ApiError('FORBIDDEN', 'Only people in the directory have a calendar. Ask for an entry in the directory.')
  const secret = makeKey('calendar')
  const [row] = await db.run<{ id: string }>(sql`
    insert into calendar_tokens (person_id, portal_id, name, hash)
    select ${caller.person}, ${caller.portal}::uuid, ${body.name}, ${sql.param(hashKey(secret))}
    where (select count(*) from calendar_tokens where person_id = ${caller.person}) < ${AT_MOST} returning id`)
  if (!row)
    throw new ApiError('RULE_BROKEN', `A person has at most ${AT_MOST} calendar tokens. Delete one of them first.`)
  const text = await readItem(db, calendarTokenModel, row.id, partOf(calendarTokenModel), viewer)
  const token = JSON.parse(found(text, calendarTokenModel.name, row.id)) as CalendarTokenCreated
  return { ...token, url: `${publicUrl}/calendars/${secret}.ics` }
}

export const calendarTokenOperations: Operation[] = [
  defineOperation({
    ...mine,
    id: 'listMyCalendarTokens',
    method: 'calendarTokens',
    verb: 'GET',
    path: PATH,
    summary: 'List my calendar tokens',
    description:
      'Lists the calendar tokens of the calling person, oldest first by default. Their addresses are not shown again.',
    query: CalendarTokenQuery,
    scope: 'events:read',
    problems: [],
    graphql: { root: 'query', field: 'myCalendarTokens' },
    answer: {
      kind: 'page',
      model: calendarTokenModel,
      run: async ({ db, caller, viewer, query, selected }) => {
        requirePerson(caller)
        return readPage(db, calendarTokenModel, { ...selected, args: query }, viewer)
      }
    }
  }),
  defineOperation({
    ...mine,
    id: 'createMyCalendarToken',
    method: 'createCalendarToken',
    verb: 'POST',
    path: PATH,
    summary: 'Create a calendar token',
    description:
      'Creates an address at which Outlook, Google and Apple read the events of the calling person’s communities, and the review dates of pages that they represent, without any other key, and returns it once. It reads nothing else. Maximum 20 per person. If the key is bound to a portal, only events that the portal shows, and pages on it, are included.',
    body: CalendarTokenCreate,
    scope: 'events:write',
    problems: ['RULE_BROKEN'],
    graphql: { root: 'mutation', field: 'createMyCalendarToken' },
    answer: { kind: 'plain', status: 201, schema: CalendarTokenCreated, run: creates }
  }),
  asMine(
    get(kind, mine, 'Returns a calendar token of the calling person.'),
    'Get a calendar token',
    'getMyCalendarToken',
    'calendarToken',
    'myCalendarToken'
  ),
  asMine(
    del(
      kind,
      { ...mine, allowedRoles: ['self'] },
      'Deletes a calendar token of the calling person: calendars that read its address receive 404 from then on.'
    ),
    'Delete a calendar token',
    'deleteMyCalendarToken',
    'deleteCalendarToken'
  )
]
