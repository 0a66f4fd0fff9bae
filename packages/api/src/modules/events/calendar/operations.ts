import { CalendarQuery } from '@guildhall/schema'
import type { Kind } from '../../../core/operation/kind.ts'
import { type CallOf, defineOperation, type Operation } from '../../../core/operation/operation.ts'
import { readUnder } from '../../../core/operation/sub-resources.ts'
import { speechIn, speechOf } from '../../../core/words/catalogue.ts'
import { FIRST_LANGUAGE } from '../../../core/words/words.ts'
import { communityKind } from '../../directory/communities/operations.ts'
import { portalKind } from '../../directory/portals/operations.ts'
import { occurrenceKind } from '../occurrences/kind.ts'
import * as en from '../words.en.ts'
import { publish, publishDate } from './publish.ts'
import { readPublished, type Whose } from './published.ts'

const EXAMPLE = publish(
  {
    name: 'Service Design',
    url: null,
    events: [
      {
        id: '019a8f3e-6c1b-7d42-9e05-3b7f2a61c8d4',
        said: {
          title: 'Design review',
          description: null,
          status: 'confirmed',
          durationMinutes: 60,
          days: null,
          place: { name: 'Quay 4, room 2.17', address: null },
          joinUrl: null,
          organisers: [{ name: 'Ben Ito' }],
          speakers: [{ name: 'Ada Okafor' }],
          externalSpeakers: [],
          sequence: 0,
          updatedAt: '2026-11-20T16:05:12.345Z'
        },
        start: '2026-12-03T14:00',
        timeZone: 'UTC',
        recurrence: null,
        registrationUrl: null,
        differing: [],
        dates: null
      }
    ]
  },
  speechOf(FIRST_LANGUAGE, en)
)

const document = { mediaType: 'text/calendar', example: EXAMPLE }
const reading = { public: true, allowPortalKeys: true, allowedRoles: 'any' } as const

const described = (which: string) =>
  `Returns the 1,000 newest events ${which}, as iCalendar (RFC 5545), to subscribe to with a publishable key as \`?key=\`. A series is a rule; occurrences that were moved, changed or cancelled are listed besides, at most 5,000. Only what is visible to the caller is included, and never \`joinUrl\` with a publishable key.`

const feed = async (
  whose: Whose,
  owner: string | null,
  { db, query: { topic, format }, viewer }: CallOf<undefined, typeof CalendarQuery>
) => publish(await readPublished(db, whose, { owner, topic, format }, viewer), speechIn(viewer.language))

/** The calendar of what a community or a portal holds. */
const calendarOf = (kind: Kind, whose: Whose, which: string): Operation =>
  readUnder(
    kind,
    reading,
    {
      path: 'events.ics',
      method: 'calendar',
      scope: 'events:read',
      summary: `Get the calendar of a ${whose}`,
      description: described(which)
    },
    { ...document, run: (id, call) => feed(whose, id, call) },
    CalendarQuery
  )

/** One date, to add to a calendar. */
const dateFile = readUnder(
  occurrenceKind,
  reading,
  {
    path: 'event.ics',
    method: 'calendar',
    summary: 'Get an occurrence for a calendar',
    description:
      'Returns one occurrence as an iCalendar file (RFC 5545) to add to a calendar, also with a publishable key as `?key=`, and then never with `joinUrl`. It has the UID that the event has in the calendars of communities and portals.'
  },
  {
    ...document,
    run: async (id, { db, viewer }) =>
      publishDate(await readPublished(db, 'occurrence', { owner: id }, viewer), speechIn(viewer.language))
  }
)

export const calendarOperations: Operation[] = [
  defineOperation({
    id: 'getCalendar',
    noun: 'events',
    method: 'calendar',
    verb: 'GET',
    path: '/v1/events.ics',
    summary: 'Get the calendar of all events',
    description: described('of all communities'),
    query: CalendarQuery,
    scope: 'events:read',
    ...reading,
    problems: [],
    graphql: { root: 'query', field: 'calendar' },
    answer: { kind: 'document', ...document, run: call => feed('all', null, call) }
  }),
  calendarOf(communityKind, 'community', 'that a community hosts, alone or with others'),
  calendarOf(portalKind, 'portal', 'of the communities that a portal shows'),
  dateFile
]
