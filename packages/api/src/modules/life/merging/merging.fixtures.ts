import type { Test } from 'tap'
import { made } from '../../../../test/access/made.fixtures.ts'
import { startApp, type TestClient } from '../../../../test/app.ts'
import { addDays, today } from '../../../platform/days.ts'

/** A day so many days from today. */
export const day = (ahead = 0) => addDays(today(), ahead)

type Item = { id: string }

/**
 * Looms, which merges, and Dyers, both of one portal with an admin: `lena` leads the one, `tom` the other; `ada` is only in Looms, `bo` in both,
 * `cy` in Looms and no longer in Dyers, `tess` only in Dyers; `outsider` belongs to nothing.
 */
export const mergingStage = async (t: Test, looms: object = {}, dyers: object = {}) => {
  const service = await startApp(t)
  const { admin, acting } = service
  const people: Record<string, string> = {}
  for (const name of ['lena', 'tom', 'ada', 'bo', 'cy', 'tess', 'outsider', 'chief'])
    people[name] = await made(admin, '/v1/people', { name, externalId: name })
  const portal = await made(admin, '/v1/portals', {
    name: 'Own',
    baseUrl: 'https://own.example',
    admins: [people.chief]
  })
  const found = async (name: string, leader: string, members: string[], more: object) => {
    const community = await made(admin, '/v1/communities', { name, status: 'active', portals: [portal], ...more })
    for (const member of [leader, ...members]) {
      const membership = await made(admin, '/v1/memberships', { community, person: people[member], status: 'active' })
      if (member === leader) await made(admin, '/v1/terms', { membership, role: 'leader' })
    }
    return community
  }
  const from = await found('Looms', 'lena', ['ada', 'bo', 'cy'], looms)
  const into = await found('Dyers', 'tom', ['bo', 'tess'], dyers)
  await made(admin, '/v1/memberships', {
    community: into,
    person: people.cy,
    status: 'alumni',
    joinedOn: day(-400),
    leftOn: day(-100)
  })
  const merge = (client: TestClient = admin, target: string = into, of: string = from) =>
    client.post(`/v1/communities/${of}/transitions`, { transition: 'merge', into: target })
  const names = async (community: string) => {
    const { items } = (await admin.get(`/v1/memberships?community=${community}&status=active&limit=100`)).body
    return items.map(({ person }: { person: { name: string } }) => person.name).sort() as string[]
  }
  const sees = async (name: string, path: string) => (await acting(name).get(path)).status === 200
  return {
    ...service,
    as: (name: string) => acting(name),
    people,
    portal,
    from,
    into,
    merge,
    /** Who the active members are. */
    names,
    /** Which of these people see what is at an address. */
    seenBy: async (path: string, ...who: string[]) => {
      const all = await Promise.all(who.map(async name => ((await sees(name, path)) ? [name] : [])))
      return all.flat()
    },
    resource: (more: object = {}) =>
      made(admin, '/v1/resources', {
        community: from,
        kind: 'quick_tip',
        title: 'Oil the loom',
        text: 'A drop is enough.',
        status: 'published',
        ...more
      }),
    event: (more: object = {}) =>
      made(admin, '/v1/events', {
        hosts: [from],
        title: 'Show and tell',
        mode: 'online',
        start: `${day(7)}T14:00`,
        durationMinutes: 60,
        ...more
      }),
    occurrences: async (query: string): Promise<(Item & { event: Item; startsAt: string })[]> =>
      (await admin.get(`/v1/occurrences?limit=100&sort=startsAt&${query}`)).body.items
  }
}
