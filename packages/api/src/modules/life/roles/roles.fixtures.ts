import type { Test } from 'tap'
import { made } from '../../../../test/access/made.fixtures.ts'
import { startApp } from '../../../../test/app.ts'
import { addDays, today } from '../../../platform/days.ts'

export const day = (offset: number) => addDays(today(), offset)

/** A community that Lea leads, with a core group of Cora, two members, an outsider, and an admin of its portal. */
export const stage = async (t: Test) => {
  const service = await startApp(t)
  const { admin, acting } = service
  const people: Record<string, string> = {}
  for (const name of ['lea', 'cora', 'max', 'mia', 'outsider', 'chief'])
    people[name] = await made(admin, '/v1/people', { name, externalId: name, email: `${name}@example.org` })
  const portal = await made(admin, '/v1/portals', {
    name: 'Intranet',
    baseUrl: 'https://intranet.example.org/',
    admins: [people.chief]
  })
  const community = await made(admin, '/v1/communities', { name: 'Weavers', status: 'active', portals: [portal] })
  const members: Record<string, string> = {}
  for (const name of ['lea', 'cora', 'max', 'mia'])
    members[name] = await made(admin, '/v1/memberships', { community, person: people[name], joinedOn: day(-400) })
  const term = async (name: string, role: string, more: object = {}) =>
    made(admin, '/v1/terms', { membership: members[name], role, startedOn: day(-100), ...more })
  const lead = await term('lea', 'leader', { dedicatedHoursPerWeek: 4 })
  const core = await term('cora', 'core')
  const noticesOf = async (name: string): Promise<string[]> =>
    (await admin.get(`/v1/notices?person=${people[name]}&limit=100`)).body.items.map(
      ({ kind }: { kind: string }) => kind
    )
  const tasksOf = async (name: string): Promise<{ kind: string; subject: string; what: string; call: string }[]> =>
    (await acting(name).get('/v1/me/tasks')).body.items
  const rolesOf = async (name: string): Promise<string[]> =>
    (await admin.get(`/v1/memberships/${members[name]}`)).body.roles
  return { ...service, people, portal, community, members, lead, core, term, noticesOf, tasksOf, rolesOf }
}
