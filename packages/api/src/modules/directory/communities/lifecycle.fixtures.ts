import { sql } from 'drizzle-orm'
import type { Test } from 'tap'
import { made } from '../../../../test/access/made.fixtures.ts'
import { startApp, type TestClient } from '../../../../test/app.ts'

/** A portal with an admin, and people of whom one may be made the leader of a community. */
export const stage = async (t: Test) => {
  const service = await startApp(t)
  const { admin } = service
  const people: Record<string, string> = {}
  for (const name of ['ada', 'lea', 'boss', 'stranger'])
    people[name] = await made(admin, '/v1/people', { name, externalId: name })
  const portal = await made(admin, '/v1/portals', {
    name: 'Intranet',
    baseUrl: 'https://intranet.example.org/',
    admins: [people.boss]
  })
  // What a launch needs besides a leader is for the tests of its rules.
  const rules = ['launch.charter', 'launch.event'].map(rule => ({ rule, enabled: false }))
  await admin.put(`/v1/portals/${portal}/rule-pack`, { base: 'network', rules })
  const lead = async (community: string, name: string) => {
    const membership = await made(admin, '/v1/memberships', { community, person: people[name], status: 'active' })
    return made(admin, '/v1/terms', { membership, role: 'leader' })
  }
  /** Puts another leader on record, as an import states one. */
  const stateLeader = async (community: string, name: string) => {
    const membership = await made(admin, '/v1/memberships', { community, person: people[name], status: 'active' })
    const [term] = await service.store.run<{ id: string }>(sql`
      insert into terms (membership_id, role) select ${membership}, 'leader' from (select set_config('guildhall.bulk', 'on', true)) stated returning id`)
    return term!.id
  }
  return { ...service, people, portal, lead, stateLeader }
}

/** Takes a transition. */
export const take = (client: TestClient, community: string, transition: string, more: object = {}) =>
  client.post(`/v1/communities/${community}/transitions`, { transition, ...more })

type Step = { transition: string; from: string | null; to: string; person: { name: string } | null; reason: string }

/** The steps of a community in short: `propose draft proposed ada`. */
export const stepsOf = async (client: TestClient, community: string): Promise<string[]> => {
  const { items } = (await client.get(`/v1/communities/${community}/steps?limit=100`)).body
  return items.map(({ transition, from, to, person }: Step) =>
    [transition, from, to, person?.name].filter(Boolean).join(' ')
  )
}

/** What a caller is said of a transition by `allowed`. */
export const allowedOn = async (client: TestClient, community: string, name: string) => {
  const { body } = await client.get(`/v1/communities/${community}/allowed`)
  return body.items.find(({ transition }: { transition: string }) => transition === name)
}
