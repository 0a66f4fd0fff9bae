import type { Test } from 'tap'
import { made } from '../../../../test/access/made.fixtures.ts'
import { startApp } from '../../../../test/app.ts'

export type Section = { section: string; title?: string; text?: string } & Record<string, unknown>

/** A community with a leader, two in its core group and a member; `outsider` belongs to nothing. */
export const stage = async (t: Test, more: object = {}) => {
  const service = await startApp(t)
  const { admin, acting, caller } = service
  const people: Record<string, string> = {}
  for (const name of ['leader', 'ada', 'bo', 'member', 'outsider', 'chief'])
    people[name] = await made(admin, '/v1/people', { name, externalId: name })
  const portal = await made(admin, '/v1/portals', {
    name: 'Own',
    baseUrl: 'https://own.example',
    admins: [people.chief]
  })
  const community = await made(admin, '/v1/communities', {
    name: 'Looms',
    status: 'active',
    visibility: 'internal',
    portals: [portal],
    ...more
  })
  const roles: Record<string, string> = { leader: 'leader', ada: 'core', bo: 'core' }
  const memberships: Record<string, string> = {}
  for (const name of ['leader', 'ada', 'bo', 'member']) {
    const membership = await made(admin, '/v1/memberships', { community, person: people[name], status: 'active' })
    memberships[name] = membership
    if (roles[name]) await made(admin, '/v1/terms', { membership, role: roles[name] })
  }
  const as = (name: string) => acting(name)
  return {
    ...service,
    people,
    memberships,
    portal,
    community,
    as,
    page: await caller('publishable', [], portal),
    /** Drafts a charter as a key of the organisation. */
    draft: (body: object = { sections: [{ section: 'mission', text: 'Weave.' }] }) =>
      made(admin, `/v1/communities/${community}/charters`, body),
    take: (name: string, id: string, transition: string) =>
      (name === 'admin' ? admin : as(name)).post(`/v1/charters/${id}/transitions`, { transition })
  }
}
