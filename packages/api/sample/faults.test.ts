import type { ImportRow, Role } from '@guildhall/schema'
import t from 'tap'
import { addDays } from '../src/platform/days.ts'
import { FAULTS, PEOPLE_FAULTS } from './faults.ts'
import { sampleOrganisation } from './organisation.ts'
import type { CommunityRow } from './story.ts'

const TODAY = '2026-11-21'
const { rows, relations } = sampleOrganisation(TODAY)
const of = <K extends keyof ImportRow>(kind: K) => rows.flatMap(row => row[kind] ?? []) as NonNullable<ImportRow[K]>[]
const people = new Map(of('person').map(person => [person.key, person]))
const communities = of('community')

const ago = (days: number) => addDays(TODAY, -days)
const members = (slug: string, status = 'active') =>
  of('membership').filter(one => one.community === slug && one.status === status)
const terms = (slug: string) => of('term').filter(term => term.community === slug)
const holders = (slug: string, role: Role) =>
  terms(slug).filter(term => term.role === role && (!term.endedOn || term.endedOn > TODAY))
const leaders = (slug: string) => holders(slug, 'leader')
const live = ({ status }: CommunityRow) => status === 'active'
const launched = ({ status }: CommunityRow) => ['active', 'renewing', 'dormant', 'closing'].includes(status ?? '')
const words = (name: string) =>
  new Set(
    name
      .toLowerCase()
      .match(/[a-z]{4,}/g)
      ?.map(word => word.slice(0, 7))
  )
const alike = (one: CommunityRow, other: CommunityRow) =>
  one !== other && [...words(one.name)].filter(word => words(other.name).has(word)).length >= 2
const largestUnit = (slug: string) => {
  const units = Object.groupBy(members(slug), ({ person }) => people.get(person)?.unit ?? '')
  return Math.max(...Object.values(units).map(unit => unit?.length ?? 0)) / members(slug).length
}
const latest = (slug: string) =>
  [
    ...[...members(slug), ...members(slug, 'alumni')].flatMap(({ joinedOn, leftOn }) => [joinedOn ?? '', leftOn ?? '']),
    ...terms(slug).flatMap(({ startedOn, endedOn }) => [startedOn ?? '', endedOn ?? ''])
  ].reduce((one, other) => (one > other ? one : other), '')

/** How to tell each fault from the rows. */
const shows: Record<keyof typeof FAULTS, (community: CommunityRow, slug: string) => unknown> = {
  noLeader: (one, slug) => launched(one) && leaders(slug).length === 0,
  threeLeaders: (_, slug) => leaders(slug).length === 3,
  leaderWithoutHours: (one, slug) => live(one) && leaders(slug).some(term => !term.dedicatedHoursPerWeek),
  leaderTooLong: (one, slug) => live(one) && leaders(slug).some(term => (term.startedOn ?? TODAY) < ago(3 * 366)),
  leaderHasLeft: (_, slug) => leaders(slug).some(term => people.get(term.person)?.leftOn),
  leaderEndsSoon: (_, slug) => leaders(slug).some(term => term.endedOn && term.endedOn < ago(-31)),
  freshHandover: (one, slug) => live(one) && leaders(slug).some(term => (term.startedOn ?? '') > ago(61)),
  noSponsor: (one, slug) => live(one) && holders(slug, 'sponsor').length === 0,
  smallCore: (one, slug) => launched(one) && holders(slug, 'core').length < 3,
  unmaintained: (one, slug) => live(one) && holders(slug, 'web_admin').length === 0,
  noMission: one => live(one) && !one.mission,
  noObjective: one => live(one) && !one.strategicObjectives?.length,
  noTopics: one => !one.topics?.length,
  thirtyTopics: one => one.topics?.length === 30,
  bare: one => live(one) && !one.description && !one.channels && !one.partners && !one.rhythm,
  longName: one => one.name.length > 150,
  lookalike: one =>
    communities.some(other => alike(one, other)) ||
    communities.some(other => other.name === `${one.name}ers` || one.name === `${other.name}ers`),
  oneUnit: (one, slug) => live(one) && members(slug).length >= 5 && largestUnit(slug) > 0.8,
  stale: (one, slug) => launched(one) && latest(slug) < ago(548),
  tiny: (_, slug) => members(slug).length === 3,
  paused: one => one.rhythm?.pauses?.some(({ from, until }) => from <= TODAY && until >= TODAY),
  draft: one => one.status === 'draft',
  proposed: one => one.status === 'proposed',
  changesAsked: one => one.status === 'changes_asked',
  approved: one => one.status === 'approved',
  declined: one => one.status === 'declined',
  planning: one => one.status === 'planning' && !one.launchedOn,
  renewing: one => one.status === 'renewing',
  dormant: one => one.status === 'dormant',
  closing: one => one.status === 'closing' && (one.closingOn ?? '') > TODAY,
  closed: (one, slug) => one.status === 'closed' && one.closedOn && members(slug).length === 0,
  merged: one => one.status === 'merged',
  membersOnly: one => one.visibility === 'members',
  internal: one => one.visibility === 'internal',
  byInvitation: (one, slug) => one.joinPolicy === 'invitation' && members(slug, 'invited').length > 0,
  byApproval: (one, slug) => one.joinPolicy === 'approval' && members(slug, 'applied').length > 0
}

t.test('each fault is shown by the communities it names and by no other', async t => {
  for (const [name, fault] of Object.entries(FAULTS)) {
    const found = communities.filter(one => shows[name as keyof typeof FAULTS](one, one.key)).map(({ key }) => key)
    t.same(found.sort(), [...fault.communities].sort(), `${name}: ${fault.says}`)
  }
})

t.test('whoever was in the merged community and still works here is in the one it went into', async t => {
  const into = relations.find(({ community }) => community === 'ticket-desk-network')?.relations[0]
  t.same(into, { kind: 'merged_into', community: 'harbour-hosts' })
  const here = new Set([...members('harbour-hosts'), ...members('harbour-hosts', 'alumni')].map(({ person }) => person))
  const before = members('ticket-desk-network', 'alumni').filter(({ person }) => !people.get(person)?.leftOn)
  t.ok(before.length > 5)
  t.ok(before.every(({ person }) => here.has(person)))
})

t.test('the records of people show their faults, too', async t => {
  const [one, other, mono, long, left] = Object.values(PEOPLE_FAULTS)
    .flatMap(fault => [...fault.people])
    .map(id => [...people.values()].find(person => person.externalId === id))
  t.ok(one && other && one.key !== other.key && one.name === other.name)
  t.notMatch(mono?.name, /\s/)
  t.ok((long?.name.length ?? 0) > 60)
  t.ok(left?.leftOn && of('membership').some(row => row.person === left.key && row.status === 'active'))
  const ngozi = [...people.values()].find(({ name }) => name === PEOPLE_FAULTS.barelyKnown.people[0])
  t.same([ngozi?.email, ngozi?.externalId, ngozi?.unit, ngozi?.location], [null, null, undefined, undefined])
  t.ok([...people.values()].filter(({ timeZone }) => !timeZone).length > 5)
})
