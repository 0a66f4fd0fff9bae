import { AsyncLocalStorage } from 'node:async_hooks'
import { SCOPES, type Scope } from '@guildhall/schema'
import type { SQL } from 'drizzle-orm'
import type { Test } from 'tap'
import type { Outcome } from '../../src/core/operation/execute.ts'
import { makeMeasures } from '../../src/modules/charters/measures/measures.fixtures.ts'
import { makeReviews } from '../../src/modules/charters/reviews/world.fixtures.ts'
import { makeTouchpoints } from '../../src/modules/charters/touchpoints/touchpoints.fixtures.ts'
import { makeVotes } from '../../src/modules/charters/votes/world.fixtures.ts'
import { makeCharters } from '../../src/modules/charters/world.fixtures.ts'
import { campaignFor } from '../../src/modules/delivery/campaigns/campaigns.fixtures.ts'
import { makeDigest } from '../../src/modules/delivery/digests/digests.fixtures.ts'
import { makeNotice } from '../../src/modules/delivery/notices/notices.fixtures.ts'
import { makeDelivery } from '../../src/modules/delivery/webhooks/webhooks.fixtures.ts'
import { makeEngagement } from '../../src/modules/engagement/world.fixtures.ts'
import { makeAgendaItem } from '../../src/modules/events/agenda/agenda.fixtures.ts'
import { makeAttendance } from '../../src/modules/events/attendance/attendance.fixtures.ts'
import { makeCode } from '../../src/modules/events/check-in/check-in.fixtures.ts'
import { publishMinutes, publishRecording } from '../../src/modules/events/publication/publication.fixtures.ts'
import { startIssuer } from '../../src/modules/keys/issuer.fixtures.ts'
import { makeKey } from '../../src/modules/keys/secret.ts'
import { makeWayAnswers } from '../../src/modules/life/ways/ways.fixtures.ts'
import { makeNominations } from '../../src/modules/life/world.fixtures.ts'
import { makeSuccession } from '../../src/modules/pages/succession/succession.fixtures.ts'
import { type Database, openStore, type Store } from '../../src/platform/database/database.ts'
import { forgetStatements } from '../../src/platform/database/prepared.ts'
import { addDays, today } from '../../src/platform/days.ts'
import { feedIsWhole } from '../../src/platform/feed/feed.fixtures.ts'
import { startApp, type TestClient } from '../app.ts'
import { onServer } from '../server.ts'
import { KNOWN } from './expectations.fixtures.ts'
import { made } from './made.fixtures.ts'

/** Ids by where they belong: `own P` and so on, as in the table of expected answers. */
type Places = Record<string, string>

/** The day after today. */
export const tomorrow = () => addDays(today(), 1)

class Undone extends Error {
  readonly answer: unknown
  constructor(answer: unknown) {
    super('undone')
    this.answer = answer
  }
}

/** What is done around a change that one caller makes. */
type Look = {
  /** Brings the world into another state for as long as the change. */
  before?: SQL
  /** Gets what the change answers before it is taken back; whatever is read meanwhile is read with the change. */
  after: (outcome: Outcome) => Promise<void>
  changed?: Database
}
const looks = new AsyncLocalStorage<Look>()

/**
 * A transaction that knows the record which the change has read last, for its answer: where what is read after it is the same statement
 * with the same values, it is the same, and not worked out again.
 */
const remembering = (db: Database) => {
  const known = new Map<string, Promise<never>>()
  let isDone = false
  const forget = () => {
    if (!isDone) known.clear()
  }
  const remembered: Database = {
    ...db,
    run: statement => {
      forget()
      return db.run(statement)
    },
    prepared: (shape, build, values) => {
      const key = JSON.stringify([shape, values])
      const found = known.get(key)
      if (isDone && found) return found
      forget()
      const rows = db.prepared(shape, build, values)
      if (shape.startsWith('item ')) known.set(key, rows as Promise<never>)
      return rows as never
    }
  }
  return {
    remembered,
    done: () => {
      isDone = true
    }
  }
}

/**
 * A store that, once told to, takes every change back and still answers as if it had been made. What is read with a change goes by
 * `alone`, a store of one connection: the plan of a statement of hundreds of kB takes 25 MB, and each connection makes its own.
 */
const undoable = (store: Store, alone: { store: Store }, state: { undo: boolean }): Store => ({
  ...store,
  run: statement => (looks.getStore()?.changed ?? store).run(statement),
  prepared: (shape, build, values) => (looks.getStore()?.changed ?? store).prepared(shape, build, values),
  async transaction(actor, work) {
    if (!state.undo) return store.transaction(actor, work)
    const look = looks.getStore()
    try {
      if (!look)
        return await store.transaction(actor, async db => {
          throw new Undone(await work(db))
        })
      return await alone.store.transaction(actor, async db => {
        if (look.before) await db.run(look.before)
        const { remembered, done } = remembering(db)
        const answer = await work(remembered)
        done()
        look.changed = remembered
        await look.after(answer as Outcome)
        throw new Undone(answer)
      })
    } catch (error) {
      if (error instanceof Undone) return error.answer as never
      throw error
    } finally {
      if (look) look.changed = undefined
    }
  }
})

const KINDS = {
  P: { visibility: 'public', status: 'active' },
  I: { visibility: 'internal', status: 'active' },
  M: { visibility: 'members', status: 'active' },
  D: { visibility: 'public', status: 'draft' }
}

/**
 * Leaves the tables to themselves. What is written here is taken back, again and again; each time that PostgreSQL cleared a table of it, the
 * plans of all statements that read the table would be made anew.
 */
const WITHOUT_VACUUM = `do $$ declare one regclass; begin
  for one in select oid from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace loop
    execute format('alter table %s set (autovacuum_enabled = off)', one);
  end loop;
end $$`

/** Two portals, communities of every visibility, their people, and one caller of each kind. */
export const makeWorld = async (t: Test) => {
  const issuer = await startIssuer(t)
  const state = { undo: false }
  // It is planned once, not for the values of each call.
  const planningOnce = (store: Store): Store => {
    store.pool.on('connect', client => client.query('set plan_cache_mode = force_generic_plan'))
    return store
  }
  const openAlone = (url: string) => planningOnce(openStore(url, 1, () => {}))
  let alone: { store: Store } | undefined
  t.teardown(() => alone?.store.close())
  const service = await startApp(t, issuer.settings, (store, url) => {
    alone = { store: openAlone(url) }
    return undoable(planningOnce(store), alone, state)
  })
  /** Drops all plans, since no more than 400 are kept, of which 300 take 3 GB: for what is around records of another kind. */
  const forgetPlans = async () => {
    forgetStatements()
    await alone!.store.close()
    alone!.store = openAlone(service.url)
  }
  await onServer(service.url, WITHOUT_VACUUM)
  const { admin, caller, holding } = service
  const person = (name: string) => made(admin, '/v1/people', { name, externalId: name, email: `${name}@example.org` })
  const join = (community: string, member: string, more = {}) =>
    made(admin, '/v1/memberships', { community, person: member, status: 'active', ...more })

  const staff: Record<string, string> = {}
  for (const name of ['leader', 'core', 'member', 'stranger', 'rep', 'chief', 'chief2'])
    staff[name] = await person(name)
  const crowd = { 'own P': await person('olga'), 'own I': await person('ines'), 'other P': await person('fred') }
  const people: Places = { ...crowd, 'other I': await person('finn'), 'none N': await person('lone') }
  const portals: Places = {
    'own P': await made(admin, '/v1/portals', { name: 'Own', baseUrl: 'https://own.example', admins: [staff.chief] }),
    'other P': await made(admin, '/v1/portals', { name: 'Other', baseUrl: 'https://o.example', admins: [staff.chief2] })
  }

  const pageLists: Places = {
    'own L': await made(admin, '/v1/page-lists', { portal: portals['own P'], name: 'Listed' }),
    'other L': await made(admin, '/v1/page-lists', { portal: portals['other P'], name: 'Listed' })
  }

  const communities: Places = {}
  const memberships: Places = {}
  const terms: Places = {}
  const pages: Places = {}
  const representatives: Places = {}
  const representing: Places = {}
  const mine: Record<string, Places> = { leader: {}, core: {}, member: {} }
  const found = async (place: string, letter: keyof typeof KINDS, portal?: string) => {
    const at = `${place} ${letter}`
    const named = { name: `In ${at}`, topics: [`topic ${at}`], portals: portal ? [portal] : [] }
    const community = await made(admin, '/v1/communities', { ...named, ...KINDS[letter] })
    const subject = portal
      ? people[letter === 'P' ? `${place} P` : `${place} I`]!
      : await person(`shay.${place}.${letter}`)
    communities[at] = community
    memberships[at] = await join(community, subject)
    terms[at] = await made(admin, '/v1/terms', { membership: memberships[at], role: 'coach' })
    if (portal) {
      const page = { community, portal, url: `https://${place}.example/${letter}` }
      pages[at] = await made(admin, '/v1/pages', page)
      const person = place === 'own' ? staff.rep! : subject
      representing[pages[at]!] = person
      representatives[at] = await made(admin, '/v1/representatives', { page: pages[at], person, role: 'primary' })
    }
    if (place !== 'own' && place !== 'apart') return
    for (const [name, places] of Object.entries(mine)) {
      places[at] = await join(community, staff[name]!)
      if (name !== 'member') await made(admin, '/v1/terms', { membership: places[at], role: name })
    }
  }
  for (const letter of ['P', 'I', 'M', 'D'] as const) {
    await found('own', letter, portals['own P'])
    await found('other', letter, portals['other P'])
  }
  await found('every', 'P')
  await found('every', 'M')
  await found('apart', 'M')
  await admin.post('/v1/evaluations', {})
  const findings: Places = {}
  const infractions: Places = {}
  const waivers: Places = {}
  for (const [place, page] of Object.entries(pages)) {
    const { body } = await admin.get(`/v1/findings?page=${page}&rule=page.stale`)
    findings[place] = body.items[0].id
    const report = { kind: 'appearance', what: 'A broken picture.' }
    infractions[place] = (await admin.post(`/v1/pages/${page}/reports`, report)).body.id
    const portal = portals[place.startsWith('own') ? 'own P' : 'other P']!
    waivers[place] = await made(admin, '/v1/waivers', {
      portal,
      page,
      rule: 'page.mission',
      why: 'For now.',
      until: tomorrow()
    })
  }
  const placed = Object.fromEntries(Object.entries(communities).filter(([place]) => place in pages))
  const unplaced = Object.fromEntries(Object.entries(communities).filter(([place]) => !(place in pages)))
  const andy = await person('andy')
  const applied = (place: string) => join(communities[place]!, andy, { status: 'applied' })
  const applications: Places = {
    'own A': await applied('own P'),
    'every A': await applied('every P'),
    'apart A': await applied('apart M')
  }

  const keyOf = (portal: string | null) =>
    made(admin, '/v1/keys', { name: 'a subject', kind: 'secret', scopes: ['keys:read'], portal })
  const keys: Places = {
    'own K': await keyOf(portals['own P']!),
    'other K': await keyOf(portals['other P']!),
    'organisation K': await keyOf(null)
  }

  const signingKeys: Places = { 'organisation S': await made(admin, '/v1/signing-keys/rotations', {}) }

  const webhookOf = (portal: string | null) => made(admin, '/v1/webhooks', { url: 'https://hooks.example/', portal })
  const webhooks: Places = {
    'own W': await webhookOf(portals['own P']!),
    'other W': await webhookOf(portals['other P']!),
    'organisation W': await webhookOf(null)
  }
  const deliveries: Places = {}
  for (const [place, webhook] of Object.entries(webhooks))
    deliveries[place] = await makeDelivery(service.store, webhook)

  const campaignOf = (portal: string, isPublic: boolean) =>
    made(admin, '/v1/campaigns', campaignFor(portal, { isPublic }))
  const digests: Places = {}
  const campaigns: Places = {}
  for (const place of ['own', 'other']) {
    const portal = portals[`${place} P`]!
    digests[`${place} D`] = await makeDigest(service.store, portal)
    campaigns[`${place} P`] = await campaignOf(portal, true)
    campaigns[`${place} I`] = await campaignOf(portal, false)
  }

  const noticeFor = (person: string, portal: string | null) => makeNotice(service.store, { person, portal })
  const notices: Places = {
    'own N': await noticeFor(people['own P']!, portals['own P']!),
    'own R': await noticeFor(staff.rep!, portals['own P']!),
    'other N': await noticeFor(people['other P']!, portals['other P']!),
    'organisation N': await noticeFor(people['none N']!, null)
  }

  const imports = { 'organisation I': await made(admin, '/v1/imports', { source: 'there', rows: [] }) }
  const organisations = { 'organisation O': await made(admin, '/v1/organisations', { name: 'Tasked' }) }
  const request = (hand: TestClient, place: string, more = {}) =>
    made(hand, '/v1/page-requests', { community: communities[place], portal: portals[place], ...more })
  const rep = holding((await caller()).key, { 'guildhall-actor': 'rep' })
  const pageRequests = {
    'own Q': await request(rep, 'own P', { primary: staff.rep }),
    'other Q': await request(admin, 'other P')
  }
  const succession = (place: string, person: string, holder: string) =>
    makeSuccession(service.store, { page: pages[place]!, community: communities[place]!, person, holder })
  const successions = {
    'own S': await succession('own P', staff.member!, staff.rep!),
    'other S': await succession('other P', people['none N']!, people['other P']!)
  }
  const resourceOf = (place: string, more: object) => {
    const tip = { community: communities[place], kind: 'quick_tip', title: place, text: 'A drop is enough.' }
    return made(admin, '/v1/resources', { status: 'published', ...tip, ...more })
  }
  const resources: Places = {}
  for (const place of ['own', 'other', 'apart']) {
    const at = `${place} ${place === 'apart' ? 'M' : 'P'}`
    if (place !== 'apart') {
      resources[`${place} P`] = await resourceOf(at, {})
      resources[`${place} I`] = await resourceOf(at, { visibility: 'internal' })
    }
    resources[`${place} M`] = await resourceOf(at, { visibility: 'members' })
    resources[`${place} D`] = await resourceOf(at, { status: 'proposed' })
  }
  resources['self D'] = await resourceOf('own P', { status: 'proposed', authors: [staff.stranger] })
  const events: Places = {}
  const occurrences: Places = {}
  const hold = async (at: string, place: string, more: object) => {
    const talk = {
      hosts: [communities[place]],
      title: at,
      mode: 'online',
      start: '2040-03-01T10:00',
      durationMinutes: 60
    }
    events[at] = await made(admin, '/v1/events', { ...talk, ...more })
    const { items } = (await admin.get(`/v1/events/${events[at]}/occurrences`)).body
    if (items[0]) occurrences[at] = items[0].id
  }
  for (const place of ['own', 'other', 'apart']) {
    const at = `${place} ${place === 'apart' ? 'M' : 'P'}`
    if (place !== 'apart') {
      await hold(`${place} P`, at, {})
      await hold(`${place} I`, at, { visibility: 'internal' })
    }
    await hold(`${place} M`, at, { visibility: 'members' })
    await hold(`${place} D`, at, { status: 'proposed' })
  }
  await hold('self D', 'own P', { status: 'proposed', organisers: [staff.stranger] })
  await hold('self P', 'own P', { facilitators: [staff.stranger] })
  const rsvps: Places = {}
  for (const [place, occurrence] of Object.entries(occurrences)) {
    const hand = holding((await caller()).key, { 'guildhall-actor': place.startsWith('other') ? 'fred' : 'member' })
    rsvps[place] = (await hand.put(`/v1/occurrences/${occurrence}/rsvp`, { answer: 'going' })).body.id
  }
  const attendances: Places = {}
  for (const [place, occurrence] of Object.entries(occurrences)) {
    const person = place.startsWith('other') ? people['other P']! : staff.member!
    attendances[place] = await makeAttendance(service.store, occurrence, person)
  }
  const minutes: Places = {}
  const recordings: Places = {}
  const agendaItems: Places = {}
  for (const [place, occurrence] of Object.entries(occurrences)) {
    minutes[place] = await publishMinutes(service.store, occurrence)
    recordings[place] = await publishRecording(service.store, occurrence)
    agendaItems[place] = await makeAgendaItem(service.store, occurrence)
  }
  const checkInCodes: Record<string, string> = {}
  for (const occurrence of Object.values(occurrences))
    checkInCodes[occurrence] = await makeCode(service.store, occurrence)
  for (const place of ['own', 'other'])
    agendaItems[`${place} T`] = await makeAgendaItem(service.store, occurrences[`${place} P`]!, 'members')
  const absent = { own: people['own P']!, other: people['other I']! }
  for (const [place, person] of Object.entries(absent))
    attendances[`${place} A`] = await makeAttendance(service.store, occurrences[`${place} P`]!, person, 'absent')
  const engagement = await makeEngagement(service, { communities, people, staff })
  const votes = await makeVotes(service, { communities })
  const charters = await makeCharters(service, { communities })
  const touchpoints = await makeTouchpoints(service.store, { communities, people, staff })
  const charterMeasures = await makeMeasures(service.store, communities)
  const reviews = await makeReviews(service, communities)
  const life = await makeWayAnswers(service.store, { communities, people, staff })
  const nominated = await makeNominations(admin, { communities, people, staff })
  const [own, other] = [portals['own P']!, portals['other P']!]
  const revoked = await admin.post('/v1/keys', { name: 'revoked', kind: 'secret' })
  await admin.delete(`/v1/keys/${revoked.body.id}`)
  const acting = async (name: string) => holding((await caller()).key, { 'guildhall-actor': name })
  const tokenOf = async (name: string) => made(await acting(name), '/v1/me/calendar-tokens', { name })
  const calendarTokens = { 'own L': await tokenOf('leader'), 'own M': await tokenOf('member') }
  const hands: Record<string, TestClient> = {
    nobody: holding(),
    mistyped: holding(makeKey('secret')),
    revoked: holding(revoked.body.key),
    expired: await caller('secret', SCOPES, null, '2020-01-01T00:00:00Z'),
    admin,
    bound: await caller('secret', SCOPES, own),
    bound2: await caller('secret', SCOPES, other),
    pub: await caller('publishable', [], own),
    pub2: await caller('publishable', [], other),
    chief: await acting('chief'),
    chief2: await acting('chief2')
  }
  for (const name of ['leader', 'core', 'member', 'stranger', 'rep', 'unlisted'])
    hands[name] = holding(await issuer.token(name))
  const scoped = new Map<Scope, { scoped: TestClient; unscoped: TestClient }>()
  for (const scope of SCOPES) {
    const others = SCOPES.filter(name => name !== scope)
    scoped.set(scope, { scoped: await caller('secret', [scope]), unscoped: await caller('secret', others) })
  }

  state.undo = true
  // Where no scope is asked for, the keys are like any other.
  const handFor = (name: string, scope: Scope | null) =>
    hands[name] ?? scoped.get(scope ?? 'communities:read')![name as 'scoped' | 'unscoped']
  const missing = KNOWN.filter(name => !handFor(name, 'communities:read'))
  if (missing.length > 0) throw new Error(`nobody plays ${missing}`)
  // The log shows nothing that is younger than a transaction still open, be it another test’s.
  await feedIsWhole(service.store)
  return {
    ...service,
    staff,
    people,
    portals,
    communities,
    placed,
    unplaced,
    memberships,
    terms,
    pages,
    findings,
    infractions,
    representing,
    waivers,
    pageLists,
    representatives,
    mine,
    applications,
    keys,
    signingKeys,
    imports,
    webhooks,
    digests,
    campaigns,
    notices,
    deliveries,
    organisations,
    pageRequests,
    successions,
    resources,
    events,
    occurrences,
    calendarTokens,
    rsvps,
    attendances,
    ...engagement,
    ...votes,
    ...reviews,
    ...charters,
    ...nominated,
    touchpoints,
    ...charterMeasures,
    ...life,
    minutes,
    recordings,
    agendaItems,
    checkInCodes,
    state,
    forgetPlans,
    handFor,
    looking: <T>(look: Look, call: () => Promise<T>) => looks.run(look, call)
  }
}
export type World = Awaited<ReturnType<typeof makeWorld>>
