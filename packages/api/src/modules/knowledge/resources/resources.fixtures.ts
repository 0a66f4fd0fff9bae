import type { Test } from 'tap'
import { made } from '../../../../test/access/made.fixtures.ts'
import { startApp } from '../../../../test/app.ts'

/** A community with a leader, two members and an admin of its portal; `outsider` belongs to nothing. */
export const stage = async (t: Test, visibility = 'public') => {
  const service = await startApp(t)
  const { admin, acting, caller } = service
  const people: Record<string, string> = {}
  for (const name of ['leader', 'ada', 'bo', 'outsider', 'chief'])
    people[name] = await made(admin, '/v1/people', { name, externalId: name })
  const portal = await made(admin, '/v1/portals', {
    name: 'Own',
    baseUrl: 'https://own.example',
    admins: [people.chief]
  })
  const community = await made(admin, '/v1/communities', {
    name: 'Looms',
    status: 'active',
    visibility,
    portals: [portal]
  })
  for (const name of ['leader', 'ada', 'bo']) {
    const membership = await made(admin, '/v1/memberships', { community, person: people[name], status: 'active' })
    if (name === 'leader') await made(admin, '/v1/terms', { membership, role: 'leader' })
  }
  const tip = { community, kind: 'quick_tip', title: 'Oil the loom', text: 'A drop is enough.' }
  const as = (name: string) => acting(name)
  return {
    ...service,
    people,
    portal,
    community,
    tip,
    as,
    page: await caller('publishable', [], portal),
    /** Makes a resource as a key of the organisation. */
    resource: (more: object = {}) => made(admin, '/v1/resources', { ...tip, status: 'published', ...more }),
    /** Whether a person finds it, by itself and in the list. */
    sees: async (name: string, id: string) => {
      const hand = as(name)
      const { status } = await hand.get(`/v1/resources/${id}`)
      const listed = (await hand.get('/v1/resources?limit=100')).body.items.some(
        (item: { id: string }) => item.id === id
      )
      if ((status === 200) !== listed) throw new Error(`${name}: ${status}, and ${listed ? '' : 'not '}listed`)
      return listed
    },
    take: (name: string, id: string, transition: string, reason?: string) =>
      as(name).post(`/v1/resources/${id}/transitions`, { transition, ...(reason ? { reason } : {}) })
  }
}
