import type { Test } from 'tap'
import { made } from '../../../../test/access/made.fixtures.ts'
import { startApp } from '../../../../test/app.ts'

/** A portal with an admin, a community with a leader, and people to name; a form that lacks nothing. */
export const stage = async (t: Test) => {
  const service = await startApp(t)
  const { admin } = service
  const people: Record<string, string> = {}
  for (const name of ['lea', 'core', 'ada', 'ben', 'boss', 'stranger'])
    people[name] = await made(admin, '/v1/people', { name, externalId: name })
  const portal = await made(admin, '/v1/portals', {
    name: 'Intranet',
    baseUrl: 'https://intranet.example.org/',
    admins: [people.boss]
  })
  const community = async (name: string, more = {}) => {
    const id = await made(admin, '/v1/communities', { name, status: 'active', mission: `${name} as a craft.`, ...more })
    for (const [person, role] of [
      ['lea', 'leader'],
      ['core', 'core']
    ]) {
      const membership = await made(admin, '/v1/memberships', {
        community: id,
        person: people[person!],
        status: 'active'
      })
      await made(admin, '/v1/terms', { membership, role })
    }
    return id
  }
  const form = (id: string, more = {}) => ({
    community: id,
    portal,
    url: `https://intranet.example.org/${id}`,
    requirement: 'Cloth for everybody by 2027.',
    primary: people.ada,
    secondary: people.ben,
    whyNotTasked: 'Nobody weaves.',
    ...more
  })
  return { ...service, people, portal, community, form }
}
