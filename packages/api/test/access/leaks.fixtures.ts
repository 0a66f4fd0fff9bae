import { randomUUID } from 'node:crypto'
import type { TestClient } from '../app.ts'
import { made } from './made.fixtures.ts'

// What only the organisation may know, what only a few in it may know, what belongs to the other portal, and by what persons
// are reached and sign in.
export const INTERNAL = 'Zinternal'
export const CONFIDED = 'Zconfided'
export const FOREIGN = 'Zforeign'
export const ADDRESS = 'Zaddress'

/** An open community, and around it all that not everybody may see. */
export const furnish = async (admin: TestClient) => {
  const person = (name: string, more = {}) =>
    made(admin, '/v1/people', {
      name,
      email: `${ADDRESS}@example.org`,
      source: INTERNAL,
      externalKey: randomUUID(),
      ...more
    })
  const chief = await person(`${INTERNAL} chief`)
  const portal = (name: string, admins: string[] = []) =>
    made(admin, '/v1/portals', { name, baseUrl: `https://${name.toLowerCase()}.example`, admins, origins: [] })
  const [own, foreign] = [await portal('Own', [chief]), await portal(FOREIGN)]
  const community = (name: string, portals: string[], more = {}) =>
    made(admin, '/v1/communities', { name, topics: [name], mission: name, portals, status: 'active', ...more })
  const internal = await community(INTERNAL, [own], { visibility: 'internal' })
  const members = await community(CONFIDED, [own], { visibility: 'members', parent: internal })
  const draft = await community(`${CONFIDED} draft`, [own], { status: 'draft' })
  const others = await community(FOREIGN, [foreign])
  const hidden = [internal, members, draft, others]
  const relations = hidden.map(other => ({ kind: 'related', community: other }))
  const open = await community('Open', [own, foreign], { parent: internal, relations })
  for (const part of hidden.slice(1)) await admin.patch(`/v1/communities/${part}`, { parent: open })

  const olga = await person('Olga', { externalId: `${ADDRESS} sub` })
  const ines = await person(`${INTERNAL} ines`)
  const join = (at: string, who: string, more = {}) =>
    made(admin, '/v1/memberships', {
      community: at,
      person: who,
      status: 'active',
      source: INTERNAL,
      externalKey: randomUUID(),
      ...more
    })
  const application = { experience: CONFIDED, commitment: CONFIDED, objectives: CONFIDED, gives: CONFIDED }
  const first = await join(open, olga, { status: 'applied', application })
  await admin.post(`/v1/memberships/${first}/transitions`, { transition: 'accept', reason: CONFIDED })
  await join(open, ines, { status: 'declined', cause: CONFIDED, application })
  for (const at of hidden) {
    for (const who of [olga, ines]) {
      const membership = await join(at, who)
      await made(admin, '/v1/terms', { membership, role: 'sponsor', title: at === members ? CONFIDED : INTERNAL })
    }
  }
  for (const at of [open, ...hidden]) {
    const portal = at === others || at === open ? foreign : own
    const word = portal === foreign ? FOREIGN : at === internal ? INTERNAL : CONFIDED
    const place = { community: at, portal, url: `https://${word}.example/${at}`, mission: word }
    const page = await made(admin, '/v1/pages', place)
    await made(admin, '/v1/representatives', { page, person: chief, role: 'primary' })
    await admin.post(`/v1/pages/${page}/updates`, { note: word })
  }
  await admin.post('/v1/evaluations', {})
  await made(admin, '/v1/keys', { name: `${FOREIGN} key`, kind: 'secret', portal: foreign })
  return { own, foreign, open, hidden, internal, members, olga, ines, chief }
}
