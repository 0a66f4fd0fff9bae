import { CalendarQuery } from '@guildhall/schema'
import type { TObject } from '@sinclair/typebox'
import type { Kind } from '../../../core/operation/kind.ts'
import type { Call, Operation } from '../../../core/operation/operation.ts'
import { readUnder } from '../../../core/operation/sub-resources.ts'
import { communityKind } from '../../directory/communities/operations.ts'
import { portalKind } from '../../directory/portals/operations.ts'
import { eventKind } from '../events/kind.ts'
import { occurrenceKind } from '../occurrences/kind.ts'
import { jsonLd, type PublishedOccurrence } from './json-ld.ts'
import { readOccurrence, readUpcoming } from './read.ts'

const EXAMPLE = jsonLd([
  {
    title: 'Design review',
    description: null,
    status: 'confirmed',
    start: '2026-12-03T14:00',
    originalStart: '2026-12-03T14:00:00.000Z',
    timeZone: 'Europe/Lisbon',
    durationMinutes: 60,
    days: null,
    mode: 'on_site',
    place: { name: 'Quay 4, room 2.17', address: 'Harbour Street 4, Lisbon' },
    joinUrl: null,
    url: null,
    speakers: [{ name: 'Ada Okafor' }],
    externalSpeakers: [],
    hosts: [{ name: 'Service Design', url: 'https://intranet.example.org/communities/service-design' }]
  }
])

/** What is read as JSON-LD, and by which part of its path. */
const jsonLdOf = <Q extends TObject | undefined = undefined>(
  kind: Kind,
  path: string,
  what: string,
  read: (id: string, call: Call) => Promise<readonly PublishedOccurrence[]>,
  query?: Q
): Operation =>
  readUnder(
    kind,
    { public: true, allowPortalKeys: true, allowedRoles: 'any' },
    {
      path,
      method: 'jsonLd',
      scope: 'events:read',
      summary: `Get the JSON-LD of ${what}`,
      description: `Returns ${what} as schema.org \`Event\` (JSON-LD), to put into a page for search engines: nothing in it can end a \`script\` element. Only what is visible to the caller is included.`
    },
    { mediaType: 'application/ld+json', example: EXAMPLE, run: async (id, call) => jsonLd(await read(id, call)) },
    query
  )

const upcomingOf = (kind: Kind, what: string) =>
  jsonLdOf(
    kind,
    'events.jsonld',
    `the next 100 occurrences of ${what}`,
    (id, call) => readUpcoming({ ...call.query, [kind.singular]: id }, call),
    CalendarQuery
  )

export const jsonLdOperations: Operation[] = [
  upcomingOf(communityKind, 'a community'),
  upcomingOf(portalKind, 'a portal'),
  jsonLdOf(eventKind, 'event.jsonld', 'the next 100 occurrences of an event', (event, call) =>
    readUpcoming({ event }, call)
  ),
  jsonLdOf(occurrenceKind, 'event.jsonld', 'an occurrence', async (id, call) => [await readOccurrence(id, call)])
]
