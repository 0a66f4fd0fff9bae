import type { Test } from 'tap'
import { made } from '../../../../test/access/made.fixtures.ts'
import { startApp } from '../../../../test/app.ts'
import { addDays, today } from '../../../platform/days.ts'

export type Shown = Record<string, never> & {
  id: string
  event: { id: string }
  etag: string
  originalStart: string
  startsAt: string
  endsAt: string
  start: string
  title: string
  status: string
  outcome: string
  cause: string | null
  overrides: string[]
}

/** A time on the wall so many days from today. */
export const at = (days: number, time = '14:00') => `${addDays(today(), days)}T${time}`

/**
 * A community with a leader, two members and an admin of its portal, and another community with a leader of its own; `outsider`
 * belongs to nothing.
 */
export const stage = async (t: Test, visibility = 'public') => {
  const service = await startApp(t)
  const { admin, acting, caller } = service
  const people: Record<string, string> = {}
  for (const name of ['leader', 'ada', 'bo', 'neighbour', 'outsider', 'chief'])
    people[name] = await made(admin, '/v1/people', { name, externalId: name })
  const portal = await made(admin, '/v1/portals', {
    name: 'Own',
    baseUrl: 'https://own.example',
    admins: [people.chief]
  })
  const found = async (name: string, leader: string, members: string[], more: object) => {
    const community = await made(admin, '/v1/communities', { name, status: 'active', ...more })
    for (const member of [leader, ...members]) {
      const membership = await made(admin, '/v1/memberships', { community, person: people[member], status: 'active' })
      if (member === leader) await made(admin, '/v1/terms', { membership, role: 'leader' })
    }
    return community
  }
  const community = await found('Looms', 'leader', ['ada', 'bo'], { visibility, portals: [portal] })
  const other = await found('Dyers', 'neighbour', [], {})
  const talk = {
    hosts: [community],
    title: 'Show the thing',
    mode: 'online',
    start: at(7),
    timeZone: 'Europe/Lisbon',
    durationMinutes: 60
  }
  const occurrences = async (event: string, query = ''): Promise<Shown[]> =>
    (await admin.get(`/v1/events/${event}/occurrences?limit=100${query}`)).body.items
  return {
    ...service,
    people,
    portal,
    community,
    other,
    talk,
    as: (name: string) => acting(name),
    page: await caller('publishable', [], portal),
    /** Makes an event as a key of the organisation. */
    event: (more: object = {}) => made(admin, '/v1/events', { ...talk, ...more }),
    occurrences,
    /** Makes a weekly series, and answers its id and its dates. */
    weekly: async (more: object = {}, rule: object = {}) => {
      const id = await made(admin, '/v1/events', {
        ...talk,
        recurrence: { frequency: 'weekly', count: 8, ...rule },
        ...more
      })
      return { id, dates: await occurrences(id) }
    },
    take: (name: string, id: string, transition: string, reason?: string) =>
      acting(name).post(`/v1/events/${id}/transitions`, { transition, ...(reason ? { reason } : {}) })
  }
}
