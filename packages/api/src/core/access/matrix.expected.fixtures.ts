import { type Sight, visibilityExpectations } from './matrix.sights.fixtures.ts'

// Who gets in where, written by hand from what each kind of user would expect; it knows nothing of how the service decides.

/** Callers whom nobody knows: their door is always shut. */
export const UNKNOWN = ['nobody', 'mistyped', 'revoked', 'expired'] as const

/** Secret keys, publishable keys (`pub`) and persons; `2` stands for the other portal's. */
export const KNOWN =
  `admin unscoped scoped bound bound2 pub pub2 leader core member stranger unlisted rep chief chief2`.split(' ')

const READERS_ONLY = 'unscoped pub pub2'
const PERSONS = 'leader core member stranger unlisted rep chief chief2'
const NOT_WHOLE = `${READERS_ONLY} ${PERSONS} bound bound2`
const ALL = 'own other every apart none self organisation'
const ADMIN = { admin: ALL, scoped: ALL }
const PORTAL_KEYS = { ...ADMIN, bound: 'own', bound2: 'other' }
const KEEPERS = { ...PORTAL_KEYS, leader: 'own apart', core: 'own apart', chief: 'own', chief2: 'other' }

/** Admins of portals in person. */
const CHIEFS = { chief: 'own', chief2: 'other' }
const ADMINS = { ...PORTAL_KEYS, chief: 'own', chief2: 'other' }

const ANYBODY = Object.fromEntries(PERSONS.split(' ').map(name => [name, ALL]))

export type Door = {
  /** Which things of the world it acts on, where its name does not tell. */
  things?:
    | 'pages'
    | 'placed'
    | 'representatives'
    | 'portals'
    | 'findings'
    | 'waivers'
    | 'webhooks'
    | 'deliveries'
    | 'communities'
    | 'organisations'
    | 'pageRequests'
    | 'successions'
    | 'notices'
    | 'infractions'
  /** The kind of thing it acts on, and so who sees it. */
  on?: Sight
  /** Turned away whatever they name. */
  never: string
  /** Who gets in, and where; `seen`: whoever sees the thing. */
  may: 'seen' | Record<string, string>
  /** What one who gets in is answered, where that is not simply done. */
  answer?: string
  /** Done part by part, so that it cannot be taken back when it was tried. */
  lasting?: true
}

/** Each operation: who is turned away, and who of those that see the thing gets in. */
export const accessExpectations: Record<string, Door> = {
  listCommunities: { on: 'communities', never: 'unscoped', may: 'seen' },
  getCommunity: { on: 'communities', never: 'unscoped', may: 'seen' },
  createCommunity: {
    on: 'portals',
    // A person creates a draft, and is its author; who is not in the directory is nobody’s.
    never: READERS_ONLY,
    may: { ...ANYBODY, unlisted: '', ...ADMIN, bound: 'own none', bound2: 'other none' }
  },
  'createCommunity: an active one': {
    on: 'portals',
    never: READERS_ONLY,
    may: { ...ADMIN, bound: 'own', bound2: 'other' }
  },
  // Communities that are active or drafts resume and close nothing.
  transitionCommunity: {
    on: 'communities',
    never: READERS_ONLY,
    may: { ...PORTAL_KEYS, leader: 'own apart', core: 'own apart' },
    answer: 'MOVE_NOT_ALLOWED'
  },
  'transitionCommunity: as its admin': {
    on: 'communities',
    never: READERS_ONLY,
    may: ADMINS,
    answer: 'MOVE_NOT_ALLOWED'
  },
  listCommunitySteps: { on: 'communities', never: READERS_ONLY, may: 'seen' },
  updateCommunity: { on: 'communities', never: READERS_ONLY, may: KEEPERS },
  deleteCommunity: { on: 'communities', never: `${READERS_ONLY} ${PERSONS}`, may: PORTAL_KEYS },
  upsertCommunities: { never: NOT_WHOLE, may: ADMIN },
  listAllowedOnCommunity: { on: 'communities', never: READERS_ONLY, may: 'seen' },
  listTopics: { on: 'communities', never: 'unscoped', may: 'seen' },

  listPeople: { on: 'people', never: 'unscoped', may: 'seen' },
  getPerson: { on: 'people', never: 'unscoped', may: 'seen' },
  createPerson: { never: `${READERS_ONLY} ${PERSONS}`, may: { ...ADMIN, bound: ALL, bound2: ALL } },
  // To give somebody a sign-in needs a scope besides that of the operation, which the scoped key lacks.
  'createPerson: with a sign-in': {
    never: `${READERS_ONLY} ${PERSONS}`,
    may: { admin: ALL, bound: ALL, bound2: ALL }
  },
  updatePerson: {
    on: 'people',
    never: `${READERS_ONLY} bound bound2`,
    may: {
      ...ADMIN,
      leader: 'self',
      core: 'self',
      member: 'self',
      stranger: 'self',
      rep: 'self',
      chief: 'self',
      chief2: 'self'
    }
  },
  'updatePerson: their sign-in': { on: 'people', never: `${READERS_ONLY} bound bound2`, may: { admin: ALL } },
  deletePerson: { on: 'people', never: NOT_WHOLE, may: ADMIN },
  upsertPeople: { never: NOT_WHOLE, may: ADMIN },
  listAllowedOnPerson: { on: 'people', never: READERS_ONLY, may: 'seen' },

  listMemberships: { on: 'communities', never: 'unscoped', may: 'seen' },
  getMembership: { on: 'communities', never: 'unscoped', may: 'seen' },
  'getMembership: an application': { on: 'applications', never: 'unscoped', may: 'seen' },
  createMembership: { on: 'communities', never: READERS_ONLY, may: KEEPERS },
  'createMembership: for oneself': {
    on: 'communities',
    never: '',
    may: {
      stranger: ALL,
      rep: ALL,
      chief: ALL,
      chief2: ALL,
      leader: 'other every',
      core: 'other every',
      member: 'other every'
    }
  },
  updateMembership: { on: 'communities', never: READERS_ONLY, may: KEEPERS },
  'updateMembership: one’s own': {
    on: 'communities',
    never: '',
    may: { leader: 'own apart', core: 'own apart', member: 'own apart' }
  },
  'updateMembership: an application': { on: 'applications', never: READERS_ONLY, may: KEEPERS },
  deleteMembership: { on: 'communities', never: `${READERS_ONLY} ${PERSONS}`, may: PORTAL_KEYS },
  upsertMemberships: { never: NOT_WHOLE, may: ADMIN },
  listAllowedOnMembership: { on: 'communities', never: READERS_ONLY, may: 'seen' },

  listTerms: { on: 'communities', never: 'unscoped', may: 'seen' },
  getTerm: { on: 'communities', never: 'unscoped', may: 'seen' },
  createTerm: {
    on: 'communities',
    never: READERS_ONLY,
    may: { ...PORTAL_KEYS, leader: 'own apart', chief: 'own', chief2: 'other' }
  },
  updateTerm: {
    on: 'communities',
    never: READERS_ONLY,
    may: { ...PORTAL_KEYS, leader: 'own apart', chief: 'own', chief2: 'other' }
  },
  deleteTerm: { on: 'communities', never: `${READERS_ONLY} ${PERSONS}`, may: PORTAL_KEYS },
  listAllowedOnTerm: { on: 'communities', never: READERS_ONLY, may: 'seen' },

  listPortals: { on: 'portals', never: READERS_ONLY, may: 'seen' },
  getPortal: { on: 'portals', never: READERS_ONLY, may: 'seen' },
  createPortal: { never: NOT_WHOLE, may: ADMIN },
  updatePortal: { on: 'portals', never: READERS_ONLY, may: { ...PORTAL_KEYS, chief: 'own', chief2: 'other' } },
  'updatePortal: without its admins': {
    on: 'portals',
    never: READERS_ONLY,
    may: { ...PORTAL_KEYS, chief: 'own', chief2: 'other' }
  },
  deletePortal: {
    on: 'portals',
    never: NOT_WHOLE,
    may: ADMIN,
    answer: 'PORTAL_IN_USE'
  },
  listAllowedOnPortal: { on: 'portals', never: READERS_ONLY, may: 'seen' },

  listKeys: { on: 'keys', never: `${READERS_ONLY} ${PERSONS}`, may: 'seen' },
  getKey: { on: 'keys', never: `${READERS_ONLY} ${PERSONS}`, may: 'seen' },
  createKey: {
    on: 'portals',
    never: `${READERS_ONLY} ${PERSONS}`,
    may: { ...ADMIN, bound: 'own none', bound2: 'other none' }
  },
  deleteKey: { on: 'keys', never: `${READERS_ONLY} ${PERSONS}`, may: 'seen' },
  listAllowedOnKey: { on: 'keys', never: `${READERS_ONLY} ${PERSONS}`, may: 'seen' },

  listActivity: { on: 'communities', never: READERS_ONLY, may: 'seen' },
  getActivityProof: { never: NOT_WHOLE, may: ADMIN },

  listPages: { on: 'pages', things: 'pages', never: 'unscoped', may: 'seen' },
  getPage: { on: 'pages', things: 'pages', never: 'unscoped', may: 'seen' },
  createPage: { on: 'portals', things: 'portals', never: READERS_ONLY, may: ADMINS },
  updatePage: { on: 'pages', things: 'pages', never: READERS_ONLY, may: { ...ADMINS, rep: 'own' } },
  deletePage: { on: 'pages', things: 'pages', never: `${READERS_ONLY} ${PERSONS}`, may: PORTAL_KEYS },
  upsertPages: { never: NOT_WHOLE, may: ADMIN },
  listPageUpdates: { on: 'pages', things: 'pages', never: READERS_ONLY, may: 'seen' },
  recordPageUpdate: { on: 'pages', things: 'pages', never: READERS_ONLY, may: { ...ADMINS, rep: 'own' } },
  recordPageUpdates: {
    never: `${READERS_ONLY} ${PERSONS}`,
    may: { ...ADMIN, bound: ALL, bound2: ALL }
  },
  listPageChecks: { on: 'pages', things: 'pages', never: READERS_ONLY, may: 'seen' },
  checkPage: { on: 'pages', things: 'pages', never: READERS_ONLY, may: { ...ADMINS, rep: 'own' } },
  attestPage: { on: 'pages', things: 'pages', never: READERS_ONLY, may: { rep: 'own' } },
  handOverPage: { on: 'pages', things: 'pages', never: READERS_ONLY, may: { ...ADMINS, leader: 'own', rep: 'own' } },
  listAllowedOnPage: { on: 'pages', things: 'pages', never: READERS_ONLY, may: 'seen' },

  listRepresentatives: { on: 'pages', things: 'representatives', never: READERS_ONLY, may: 'seen' },
  getRepresentative: { on: 'pages', things: 'representatives', never: READERS_ONLY, may: 'seen' },
  createRepresentative: { on: 'pages', things: 'pages', never: READERS_ONLY, may: { ...ADMINS, leader: 'own' } },
  updateRepresentative: {
    on: 'pages',
    things: 'representatives',
    never: READERS_ONLY,
    may: { ...ADMINS, leader: 'own', rep: 'own' }
  },
  'updateRepresentative: the last day': {
    on: 'pages',
    things: 'representatives',
    never: READERS_ONLY,
    may: { ...ADMINS, leader: 'own', rep: 'own' }
  },
  deleteRepresentative: {
    on: 'pages',
    things: 'representatives',
    never: `${READERS_ONLY} ${PERSONS}`,
    may: PORTAL_KEYS
  },
  listAllowedOnRepresentative: { on: 'pages', things: 'representatives', never: READERS_ONLY, may: 'seen' },

  listFindings: { on: 'findings', things: 'findings', never: READERS_ONLY, may: 'seen' },
  getFinding: { on: 'findings', things: 'findings', never: READERS_ONLY, may: 'seen' },
  listFindingHistory: { on: 'findings', things: 'findings', never: READERS_ONLY, may: 'seen' },
  listRules: { never: READERS_ONLY, may: { ...ADMIN, bound: ALL, bound2: ALL, ...ANYBODY } },
  listRulePacks: { never: READERS_ONLY, may: { ...ADMIN, bound: ALL, bound2: ALL, ...ANYBODY } },
  getPortalRulePack: { on: 'portals', things: 'portals', never: READERS_ONLY, may: 'seen' },
  setPortalRulePack: { on: 'portals', things: 'portals', never: READERS_ONLY, may: ADMINS },
  getPageTable: { never: READERS_ONLY, may: { ...ADMIN, bound: ALL, bound2: ALL, ...ANYBODY } },
  getPageBadge: { on: 'pages', things: 'pages', never: 'unscoped', may: 'seen' },
  getPortalFeed: { on: 'feeds', things: 'portals', never: 'unscoped', may: 'seen' },
  getPageScorecard: {
    on: 'pages',
    things: 'pages',
    never: READERS_ONLY,
    may: { ...ADMINS, leader: 'own', core: 'own', rep: 'own' }
  },
  getCommunityScorecard: {
    on: 'communities',
    things: 'placed',
    never: READERS_ONLY,
    may: { ...ADMINS, leader: 'own', core: 'own', rep: 'own' }
  },
  getPortalScorecard: { on: 'portals', things: 'portals', never: READERS_ONLY, may: ADMINS },
  dryRunRulePack: { on: 'portals', things: 'portals', never: READERS_ONLY, may: ADMINS },
  listWaivers: { on: 'findings', things: 'waivers', never: READERS_ONLY, may: 'seen' },
  getWaiver: { on: 'findings', things: 'waivers', never: READERS_ONLY, may: 'seen' },
  createWaiver: { on: 'portals', things: 'portals', never: READERS_ONLY, may: ADMINS },
  revokeWaiver: { on: 'findings', things: 'waivers', never: READERS_ONLY, may: ADMINS },
  evaluatePage: { on: 'pages', things: 'pages', never: READERS_ONLY, may: { ...ADMINS, leader: 'own', rep: 'own' } },
  createEvaluation: { never: `${READERS_ONLY} ${PERSONS}`, may: { ...ADMIN, bound: ALL, bound2: ALL } },
  listOrganisations: { on: 'organisations', things: 'organisations', never: READERS_ONLY, may: 'seen' },
  getOrganisation: { on: 'organisations', things: 'organisations', never: READERS_ONLY, may: 'seen' },
  createOrganisation: { never: NOT_WHOLE, may: ADMIN },
  updateOrganisation: { on: 'organisations', things: 'organisations', never: NOT_WHOLE, may: 'seen' },
  deleteOrganisation: { on: 'organisations', things: 'organisations', never: NOT_WHOLE, may: 'seen' },
  upsertOrganisations: { never: NOT_WHOLE, may: ADMIN },
  listAllowedOnOrganisation: { on: 'organisations', things: 'organisations', never: READERS_ONLY, may: 'seen' },
  findOverlaps: { on: 'communities', things: 'communities', never: READERS_ONLY, may: 'seen' },

  listPageRequests: { on: 'pageRequests', things: 'pageRequests', never: READERS_ONLY, may: 'seen' },
  getPageRequest: { on: 'pageRequests', things: 'pageRequests', never: READERS_ONLY, may: 'seen' },
  createPageRequest: { on: 'portals', things: 'portals', never: READERS_ONLY, may: ADMINS },
  updatePageRequest: {
    on: 'pageRequests',
    things: 'pageRequests',
    never: READERS_ONLY,
    may: { ...PORTAL_KEYS, rep: 'own' }
  },
  deletePageRequest: {
    on: 'pageRequests',
    things: 'pageRequests',
    never: `${READERS_ONLY} ${PERSONS}`,
    may: PORTAL_KEYS
  },
  listPageRequestMessages: { on: 'pageRequests', things: 'pageRequests', never: READERS_ONLY, may: 'seen' },
  listPageRequestOverlaps: { on: 'pageRequests', things: 'pageRequests', never: READERS_ONLY, may: 'seen' },
  writePageRequestMessage: {
    on: 'pageRequests',
    things: 'pageRequests',
    never: READERS_ONLY,
    may: { ...ADMINS, rep: 'own' }
  },
  answerPageRequestOverlap: {
    on: 'pageRequests',
    things: 'pageRequests',
    never: READERS_ONLY,
    may: { ...PORTAL_KEYS, rep: 'own' }
  },
  decidePageRequest: { on: 'pageRequests', things: 'pageRequests', never: READERS_ONLY, may: ADMINS },
  listAllowedOnPageRequest: { on: 'pageRequests', things: 'pageRequests', never: READERS_ONLY, may: 'seen' },
  listMaintenanceSteps: { on: 'pages', things: 'pages', never: READERS_ONLY, may: 'seen' },
  // What only a person decides is refused to bare keys, whatever the page.
  suspendPage: { on: 'pages', things: 'pages', never: READERS_ONLY, may: CHIEFS, answer: 'MOVE_NOT_ALLOWED' },
  removePage: { on: 'pages', things: 'pages', never: READERS_ONLY, may: CHIEFS, answer: 'MOVE_NOT_ALLOWED' },
  reinstatePage: { on: 'pages', things: 'pages', never: READERS_ONLY, may: CHIEFS, answer: 'MOVE_NOT_ALLOWED' },
  makeAttestationLink: { on: 'pages', things: 'pages', never: READERS_ONLY, may: { ...ADMINS, rep: 'own' } },
  reportPage: { on: 'pages', things: 'pages', never: READERS_ONLY, may: 'seen' },
  listInfractions: { on: 'findings', things: 'infractions', never: READERS_ONLY, may: 'seen' },
  getInfraction: { on: 'findings', things: 'infractions', never: READERS_ONLY, may: 'seen' },
  listInfractionSteps: { on: 'findings', things: 'infractions', never: READERS_ONLY, may: 'seen' },
  listAllowedOnInfraction: { on: 'findings', things: 'infractions', never: READERS_ONLY, may: 'seen' },
  getInfractionEvidencePack: { on: 'findings', things: 'infractions', never: READERS_ONLY, may: 'seen' },
  getPageEvidencePack: {
    on: 'pages',
    things: 'pages',
    never: READERS_ONLY,
    may: { ...ADMINS, leader: 'own', core: 'own', rep: 'own' }
  },
  triageInfraction: { on: 'findings', things: 'infractions', never: READERS_ONLY, may: ADMINS },
  acknowledgeInfraction: {
    on: 'findings',
    things: 'infractions',
    never: READERS_ONLY,
    may: { rep: 'own' },
    answer: 'MOVE_NOT_ALLOWED'
  },
  disputeInfraction: {
    on: 'findings',
    things: 'infractions',
    never: READERS_ONLY,
    may: { rep: 'own' },
    answer: 'MOVE_NOT_ALLOWED'
  },
  decideInfraction: { on: 'findings', things: 'infractions', never: READERS_ONLY, may: ADMINS },
  sanctionInfraction: {
    on: 'findings',
    things: 'infractions',
    never: READERS_ONLY,
    may: ADMINS,
    answer: 'MOVE_NOT_ALLOWED'
  },
  appealInfraction: {
    on: 'findings',
    things: 'infractions',
    never: READERS_ONLY,
    may: { rep: 'own' },
    answer: 'MOVE_NOT_ALLOWED'
  },
  decideAppeal: { on: 'findings', things: 'infractions', never: READERS_ONLY, may: ADMINS, answer: 'MOVE_NOT_ALLOWED' },

  listSuccessions: { on: 'successions', things: 'successions', never: READERS_ONLY, may: 'seen' },
  getSuccession: { on: 'successions', things: 'successions', never: READERS_ONLY, may: 'seen' },
  answerSuccession: { on: 'successions', things: 'successions', never: READERS_ONLY, may: { member: 'own' } },
  listAllowedOnSuccession: { on: 'successions', things: 'successions', never: READERS_ONLY, may: 'seen' },

  listImports: { on: 'imports', never: NOT_WHOLE, may: 'seen' },
  getImport: { on: 'imports', never: NOT_WHOLE, may: 'seen' },
  listImportRows: { on: 'imports', never: NOT_WHOLE, may: 'seen' },
  createImport: { never: NOT_WHOLE, may: ADMIN, lasting: true },

  listWebhooks: { on: 'webhooks', things: 'webhooks', never: READERS_ONLY, may: 'seen' },
  getWebhook: { on: 'webhooks', things: 'webhooks', never: READERS_ONLY, may: 'seen' },
  // What a webhook tells is the activity, which the scoped key may not read.
  createWebhook: { on: 'portals', things: 'portals', never: READERS_ONLY, may: { ...ADMINS, scoped: '' } },
  updateWebhook: { on: 'webhooks', things: 'webhooks', never: READERS_ONLY, may: ADMINS },
  deleteWebhook: { on: 'webhooks', things: 'webhooks', never: READERS_ONLY, may: ADMINS },
  rotateWebhookSecret: { on: 'webhooks', things: 'webhooks', never: READERS_ONLY, may: ADMINS },
  retryWebhook: { on: 'webhooks', things: 'webhooks', never: READERS_ONLY, may: ADMINS },
  listWebhookDeliveries: { on: 'webhooks', things: 'webhooks', never: READERS_ONLY, may: 'seen' },
  getWebhookDelivery: { on: 'webhooks', things: 'deliveries', never: READERS_ONLY, may: 'seen' },
  retryWebhookDelivery: { on: 'webhooks', things: 'deliveries', never: READERS_ONLY, may: ADMINS },
  listAllowedOnWebhook: { on: 'webhooks', things: 'webhooks', never: READERS_ONLY, may: 'seen' },

  // What awaits a person is for persons.
  listMyTasks: { never: `${READERS_ONLY} admin scoped bound bound2`, may: ANYBODY },

  listNotices: { on: 'notices', things: 'notices', never: READERS_ONLY, may: 'seen' },
  getNotice: { on: 'notices', things: 'notices', never: READERS_ONLY, may: 'seen' },
  handOverNotice: { on: 'notices', things: 'notices', never: READERS_ONLY, may: ADMINS },
  listAllowedOnNotice: { on: 'notices', things: 'notices', never: READERS_ONLY, may: 'seen' }
}

/** What a caller is answered: done, or the code of the refusal. `place` undefined: there is no such thing. */
export const expected = (name: string, caller: string, place: string | undefined): string => {
  if ((UNKNOWN as readonly string[]).includes(caller)) return 'UNAUTHENTICATED'
  const { on, never, may, answer = 'done' } = accessExpectations[name]!
  if (never.split(' ').includes(caller)) return 'FORBIDDEN'
  const named = on !== undefined && place !== 'none'
  if (named && !(place !== undefined && visibilityExpectations[on].get(caller)?.has(place)))
    return /^(create|find)/.test(name) ? 'UNKNOWN_REFERENCE' : 'NOT_FOUND'
  if (may === 'seen') return answer
  return may[caller]?.split(' ').includes(place?.split(' ')[0] ?? 'none') ? answer : 'FORBIDDEN'
}
