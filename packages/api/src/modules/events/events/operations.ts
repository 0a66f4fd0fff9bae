import {
  CommunityOccurrenceQuery,
  EVENT_TRANSITIONS,
  EventCreate,
  EventOccurrenceQuery,
  EventPatch,
  EventUpsert
} from '@guildhall/schema'
import { transitionsAllowed } from '../../../core/lifecycle/allowed.ts'
import { upsertMany } from '../../../core/operation/bulk.ts'
import { create, del, update } from '../../../core/operation/mutations.ts'
import type { Operation } from '../../../core/operation/operation.ts'
import { allowed, get, list } from '../../../core/operation/queries.ts'
import { listUnder } from '../../../core/operation/sub-resources.ts'
import { MANAGERS } from '../../../core/operation/subject.ts'
import { communityKind } from '../../directory/communities/operations.ts'
import { occurrenceModel } from '../occurrences/model.ts'
import { EDITORS } from './editors.ts'
import { eventKind as kind } from './kind.ts'
import { eventLifecycle } from './lifecycle.ts'
import { begins, edits } from './rules.ts'
import { transition } from './transitions.ts'

const reading = { public: true, allowPortalKeys: true, allowedRoles: 'any' } as const

const changing: Operation[] = [
  create(
    kind,
    {
      allowedRoles: ['member', ...MANAGERS],
      allowPortalKeys: true,
      subject: ({ body }) => ({ type: 'community', name: body.hosts[0]! })
    },
    EventCreate,
    'Creates an event, once or as a series, with its occurrences. Members can propose; the leader, the core group and the portal’s admins can also create it as tentative or confirmed. A person who creates an event without organisers organises it. Other hosts can be named by those who manage them.',
    begins
  ),
  update(
    kind,
    { allowedRoles: EDITORS, allowPortalKeys: true },
    EventPatch,
    'Updates the fields sent (JSON merge patch, RFC 7396). Its organisers and facilitators, the leader and the core group of a host, and the portal’s admins can update it. Occurrences that are over stay as they are; to change one occurrence or those from a date on, update the occurrence.',
    edits
  ),
  del(
    kind,
    { allowedRoles: [], allowPortalKeys: true, evenReadOnly: true },
    'Deletes an event with all its occurrences, also past ones. To keep them readable, cancel it instead; delete only what should never have existed.'
  )
]

const transitioning = transition(kind)

export const eventOperations: Operation[] = [
  list(
    kind,
    reading,
    'Lists the events visible to the caller, by title by default; their dates are listed by occurrences. Publishable keys see public events; people also see proposals of their own and of communities that they manage.'
  ),
  get(kind, reading, 'Returns an event by id.'),
  ...changing,
  upsertMany(
    kind,
    EventUpsert,
    'Creates or updates up to 1,000 events from another system, each identified by source and externalKey, with their occurrences. Fields left out remain unchanged.'
  ),
  transitioning,
  allowed(
    kind,
    { allowPortalKeys: true, allowedRoles: 'any' },
    () => changing.slice(1),
    transitionsAllowed(eventLifecycle, transitioning, EVENT_TRANSITIONS)
  ),
  listUnder(
    kind,
    reading,
    {
      path: 'occurrences',
      method: 'occurrences',
      summary: 'List an event’s occurrences',
      description: 'Lists the occurrences of an event, by start by default.'
    },
    occurrenceModel,
    EventOccurrenceQuery
  ),
  listUnder(
    communityKind,
    reading,
    {
      path: 'occurrences',
      method: 'occurrences',
      scope: 'events:read',
      summary: 'List a community’s occurrences',
      description:
        'Lists the occurrences of the events that a community hosts, alone or with others, by start by default. `startsSince` with the present instant lists the upcoming ones.'
    },
    occurrenceModel,
    CommunityOccurrenceQuery
  )
]
