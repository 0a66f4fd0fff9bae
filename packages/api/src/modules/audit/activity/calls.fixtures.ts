import type { TestClient } from '../../../../test/app.ts'
import { made } from '../../../core/access/made.fixtures.ts'
import { tomorrow } from '../../../core/access/matrix.fixtures.ts'
import type { Store } from '../../../platform/database/database.ts'
import { makeNotice } from '../../delivery/notices/notices.fixtures.ts'
import { makeDelivery } from '../../delivery/webhooks/webhooks.fixtures.ts'
import { makeSuccession } from '../../pages/succession/succession.fixtures.ts'

/** What must never stand in the log. */
export const PRIVATE = 'Zprivate'

/** What only a person can do, and who does it here (by externalId): `keeper` represents the page, `boss` is the portal’s admin. */
export const BY_PERSONS: Record<string, string> = {
  answerSuccession: 'keeper',
  attestPage: 'keeper',
  suspendPage: 'boss',
  removePage: 'boss',
  reinstatePage: 'boss',
  acknowledgeInfraction: 'keeper',
  disputeInfraction: 'keeper',
  appealInfraction: 'keeper'
}

/** One call of every operation that changes something, in an order in which each can be done. */
export const calls = async (admin: TestClient, store: Store, names: string[]) => {
  const person = await made(admin, '/v1/people', { name: 'Base' })
  const community = await made(admin, '/v1/communities', { name: 'Base', status: 'active' })
  const membership = await made(admin, '/v1/memberships', { community, person })
  const admins = [await made(admin, '/v1/people', { name: 'Boss', externalId: 'boss' })]
  const portal = await made(admin, '/v1/portals', { name: 'Base', baseUrl: 'https://base.example', admins })
  const keeper = await made(admin, '/v1/people', { name: 'Keeper', externalId: 'keeper' })
  const page = await made(admin, '/v1/pages', { community, portal, url: 'https://base.example/base' })
  const elsewhere = await made(admin, '/v1/communities', { name: 'Elsewhere' })
  const further = await made(admin, '/v1/communities', { name: 'Further' })
  const fresh: Record<string, () => Promise<string>> = {
    community: () => made(admin, '/v1/communities', { name: 'Fresh' }),
    person: () => made(admin, '/v1/people', { name: 'Fresh' }),
    portal: () => made(admin, '/v1/portals', { name: 'Fresh', baseUrl: 'https://fresh.example' }),
    key: () => made(admin, '/v1/keys', { name: 'Fresh', kind: 'secret' }),
    membership: async () => made(admin, '/v1/memberships', { community, person: await fresh.person!() }),
    page: async () => {
      const place = { community: await fresh.community!(), portal, url: 'https://page.example/' }
      const page = await made(admin, '/v1/pages', { ...place, url: `https://page.example/${place.community}` })
      await made(admin, '/v1/representatives', { page, person: keeper, role: 'primary' })
      return page
    },
    representative: async () => {
      const page = await fresh.page!()
      return made(admin, '/v1/representatives', { page, person: await fresh.person!(), role: 'secondary' })
    },
    waiver: async () => {
      const what = { portal, community: await fresh.community!(), rule: 'community.rotation' }
      return made(admin, '/v1/waivers', { ...what, why: 'For now.', until: tomorrow() })
    },
    webhook: () => made(admin, '/v1/webhooks', { url: 'https://hooks.example/' }),
    notice: () => makeNotice(store, { person }),
    webhookDelivery: async () => makeDelivery(store, await fresh.webhook!()),
    term: () => made(admin, '/v1/terms', { membership, role: 'coach' }),
    succession: async () =>
      makeSuccession(store, { page, community: await fresh.community!(), person: keeper, holder: person }),
    pageRequest: async () => made(admin, '/v1/page-requests', { community: await fresh.community!(), portal }),
    organisation: () => made(admin, '/v1/organisations', { name: 'Fresh' })
  }
  // Cases as far as the next act needs them; the last one is named where a page is suspended for it.
  let infraction: string | undefined
  const reported = async () => {
    const { body } = await admin.post(`/v1/pages/${await fresh.page!()}/reports`, { kind: 'conduct', what: 'Wrong.' })
    infraction = body.id
    return body as { id: string; page: { id: string } }
  }
  const inCase = (path: string, body: object, actor?: string) =>
    admin.post(`/v1/infractions/${infraction}/${path}`, body, actor ? { 'guildhall-actor': actor } : {})
  const after = async (...acts: Parameters<typeof inCase>[]) => {
    const { id } = await reported()
    for (const act of acts) await inCase(...act)
    return id
  }
  const upheld: Parameters<typeof inCase> = ['decisions', { outcome: 'upheld', reason: 'True.' }]
  const reminded: Parameters<typeof inCase> = ['sanctions', { sanction: 'reminder', reason: 'Why.' }]
  const suspended = async () => {
    const { page } = await reported()
    await inCase('sanctions', { sanction: 'suspension', reason: 'Why.' }, 'boss')
    return page.id
  }
  Object.assign(fresh, {
    infraction: async () => (await reported()).id,
    suspendPage: async () => (await reported()).page.id,
    removePage: suspended,
    reinstatePage: suspended,
    acknowledgeInfraction: () => after(['triages', {}]),
    disputeInfraction: () => after(['triages', {}]),
    sanctionInfraction: () => after(upheld),
    appealInfraction: () => after(upheld, reminded),
    decideAppeal: () => after(upheld, reminded, ['appeals', { words: 'Not so.' }, 'keeper'])
  })
  const someone = { email: `${PRIVATE}@example.org`, externalId: PRIVATE }
  const item = { source: 'there', externalKey: '1', name: 'Upserted' }
  const application = { experience: PRIVATE, commitment: PRIVATE, objectives: PRIVATE, gives: PRIVATE }
  const bodies: Record<string, () => unknown> = {
    createCommunity: () => ({ name: 'New' }),
    updateCommunity: () => ({ summary: 'Changed.' }),
    transitionCommunity: () => ({ transition: 'propose' }),
    upsertCommunities: () => ({ items: [item] }),
    createPerson: () => ({ name: 'New', ...someone }),
    updatePerson: () => ({ email: `${PRIVATE}2@example.org`, externalId: `${PRIVATE} 2` }),
    upsertPeople: () => ({ items: [{ ...item, email: `${PRIVATE}3@example.org` }] }),
    createMembership: () => ({ community, person: names[0], status: 'applied', application }),
    updateMembership: () => ({ status: 'alumni', cause: PRIVATE, application }),
    upsertMemberships: () => ({ items: [{ community, person: names[1], status: 'declined', cause: PRIVATE }] }),
    createTerm: () => ({ membership, role: 'core' }),
    updateTerm: () => ({ title: 'Changed' }),
    createPortal: () => ({ name: 'New', baseUrl: 'https://new.example' }),
    updatePortal: () => ({ name: 'Changed' }),
    createOrganisation: () => ({ name: 'Tasked' }),
    updateOrganisation: () => ({ mission: 'Changed.' }),
    upsertOrganisations: () => ({ items: [{ source: 'there', externalKey: '1', name: 'Told' }] }),
    answerSuccession: () => ({ answer: 'declined' }),
    createPageRequest: () => ({ community, portal }),
    updatePageRequest: () => ({ mission: 'Changed.' }),
    writePageRequestMessage: () => ({ text: 'And?' }),
    answerPageRequestOverlap: () => ({ community, answer: 'join' }),
    decidePageRequest: () => ({ decision: 'decline', cause: PRIVATE }),
    createPage: () => ({ community: elsewhere, portal, url: 'https://base.example/elsewhere' }),
    updatePage: () => ({ mission: 'Changed.' }),
    upsertPages: () => ({
      items: [{ source: 'there', externalKey: '1', community: further, portal, url: 'https://base.example/further' }]
    }),
    recordPageUpdate: () => ({ note: 'Updated.' }),
    recordPageUpdates: () => ({ items: [{ page }] }),
    attestPage: () => ({}),
    handOverPage: () => ({ role: 'primary', to: names[0] }),
    createRepresentative: () => ({ page, person: names[0], role: 'primary' }),
    updateRepresentative: () => ({ awayFrom: '2030-01-01' }),
    createWaiver: () => ({ portal, community, rule: 'community.rotation', why: 'For now.', until: tomorrow() }),
    revokeWaiver: () => ({ why: 'No more.' }),
    suspendPage: () => ({ reason: 'Why.', infraction }),
    removePage: () => ({ reason: 'Why.', infraction }),
    reinstatePage: () => ({ reason: 'Why.' }),
    reportPage: () => ({ kind: 'conduct', what: 'Wrong.' }),
    triageInfraction: () => ({}),
    acknowledgeInfraction: () => ({}),
    disputeInfraction: () => ({ words: 'Not so.' }),
    decideInfraction: () => ({ outcome: 'dismissed', reason: 'Why.' }),
    sanctionInfraction: () => ({ sanction: 'reminder', reason: 'Why.' }),
    appealInfraction: () => ({ words: 'Not so.' }),
    decideAppeal: () => ({ outcome: 'denied', reason: 'Why.' }),
    setPortalRulePack: () => ({ base: 'obt' }),
    createKey: () => ({ name: 'New', kind: 'secret' }),
    createWebhook: () => ({ url: 'https://hooks.example/' }),
    handOverNotice: () => ({ how: PRIVATE }),
    updateWebhook: () => ({ status: 'paused' }),
    rotateWebhookSecret: () => undefined,
    retryWebhook: () => undefined,
    retryWebhookDelivery: () => undefined
  }
  return { fresh, bodies }
}
