import { type ImportRow, named } from '@guildhall/schema'
import { Ajv } from 'ajv'
import t from 'tap'
import { withFormats } from '../src/core/operation/formats.ts'
import { sampleOrganisation } from './organisation.ts'

const TODAY = '2026-11-21'
const sample = sampleOrganisation(TODAY)
const of = <K extends keyof ImportRow>(kind: K) =>
  sample.rows.flatMap(row => row[kind] ?? []) as NonNullable<ImportRow[K]>[]
const communities = of('community')
const people = of('person')
const memberships = of('membership')
const terms = of('term')
const slugs = new Set(communities.map(community => community.slug))

const ajv = withFormats(new Ajv({ strict: false, allErrors: true }))
for (const schema of named.values()) ajv.addSchema(schema)
const wrong = (name: string, things: unknown[]) =>
  things.filter(thing => !ajv.validate(name, thing)).map(thing => [thing, ajv.errorsText()])

t.test('every row, portal and list of relations is valid', async t => {
  t.same(wrong('ImportRow', sample.rows), [])
  t.same(wrong('ImportCommunity', communities), [])
  t.same(wrong('PortalCreate', sample.portals), [])
  t.same(
    wrong(
      'CommunityPatch',
      sample.relations.map(({ relations }) => ({ relations }))
    ),
    []
  )
  t.ok(sample.rows.every(row => Object.keys(row).length === 1))
})

t.test('the same day gives the same bytes; another day moves every date and nothing else', async t => {
  t.equal(JSON.stringify(sampleOrganisation(TODAY)), JSON.stringify(sample))
  const days = (json: string) => json.match(/\d{4}-\d{2}-\d{2}/g) ?? []
  const later = JSON.stringify(sampleOrganisation('2027-03-01'))
  t.equal(later.replace(/\d{4}-\d{2}-\d{2}/g, ''), JSON.stringify(sample).replace(/\d{4}-\d{2}-\d{2}/g, ''))
  const before = days(JSON.stringify(sample))
  t.ok(days(later).every((day, index) => Date.parse(day) - Date.parse(before[index] ?? '') === 100 * 86_400_000))
  t.throws(() => sampleOrganisation('tomorrow'), /not a day/)
})

t.test('it has 600 people, some forty communities and two portals', async t => {
  t.equal(people.length, 600)
  t.ok(communities.length >= 40 && communities.length <= 45)
  t.ok(communities.filter(community => community.parent).length >= 4)
  t.equal(sample.portals.length, 2)
  t.ok(sample.portals.every(portal => portal.origins?.includes('http://localhost:*')))
  t.ok(terms.length > 400)
})

t.test('communities are of every size, and everybody is in one to four', async t => {
  const sizes = communities.map(
    ({ key }) => memberships.filter(one => one.community === key && one.status === 'active').length
  )
  t.ok(sizes.filter(size => size >= 100).length >= 3)
  t.ok(sizes.filter(size => size >= 10 && size <= 40).length >= 20)
  t.ok(sizes.filter(size => size === 3).length >= 3)
  const counts = people.map(({ key }) => memberships.filter(one => one.person === key).length)
  t.ok(counts.every(count => count >= 1 && count <= 4))
})

t.test('rows stand in order and every reference resolves', async t => {
  const order = sample.rows.map(row =>
    ['community', 'person', 'membership', 'term', 'resource', 'contribution'].indexOf(Object.keys(row)[0] ?? '')
  )
  t.same(order, [...order].sort())
  const persons = new Set(people.map(({ key }) => key))
  const portals = new Set(sample.portals.map(({ slug }) => slug))
  for (const [index, { parent, portals: shown = [] }] of communities.entries()) {
    if (parent) t.ok(communities.slice(0, index).some(({ key }) => key === parent))
    t.ok(shown.every(portal => portals.has(portal)))
  }
  t.ok([...memberships, ...terms].every(row => slugs.has(row.community) && persons.has(row.person)))
  const related = sample.relations.flatMap(({ community, relations }) => [
    community,
    ...relations.map(one => one.community)
  ])
  t.ok(related.every(slug => slugs.has(slug)))
})

t.test('keys, sign-ins and addresses are unique, and a person is in a community once', async t => {
  const unique = (things: unknown[]) => t.equal(new Set(things).size, things.length)
  unique(communities.map(({ key }) => key))
  unique(communities.map(({ name }) => name))
  unique(people.map(({ key }) => key))
  unique(terms.map(({ key }) => key))
  unique(people.flatMap(({ externalId }) => externalId ?? []))
  unique(people.flatMap(({ email }) => email ?? []))
  unique(memberships.map(({ community, person }) => `${community} ${person}`))
})

t.test('addresses are at example.org, time zones exist', async t => {
  t.ok(people.every(({ email }) => !email || /^[a-z0-9.]+@example\.org$/.test(email)))
  const urls = JSON.stringify(sample).match(/https?:\/\/[^/"]+/g) ?? []
  t.same(
    urls.filter(url => !/(\.example\.org|localhost:\*|127\.0\.0\.1:\*)$/.test(url)),
    []
  )
  for (const timeZone of new Set(people.flatMap(({ timeZone }) => timeZone ?? [])))
    t.doesNotThrow(() => new Intl.DateTimeFormat('en', { timeZone }))
})

t.test('nobody joins before they came or leaves before they joined', async t => {
  const came = new Map(people.map(({ key, startedOn }) => [key, startedOn ?? '']))
  const joined = memberships.filter(({ joinedOn }) => joinedOn)
  t.same(
    joined.filter(one => (one.joinedOn ?? '') < (came.get(one.person) ?? '') || (one.joinedOn ?? '') > TODAY),
    []
  )
  const left = memberships.filter(({ leftOn }) => leftOn)
  t.ok(joined.length > 1000 && left.length > 100)
  t.same(
    left.filter(({ joinedOn, leftOn }) => (leftOn ?? '') <= (joinedOn ?? '') || (leftOn ?? '') > TODAY),
    []
  )
  const active = memberships.filter(({ status }) => status === 'active')
  t.equal(active.filter(({ person }) => people.find(({ key }) => key === person)?.leftOn).length, 1)
})

t.test('every role is held by somebody who is or was there at the time', async t => {
  const seats = new Map(memberships.map(row => [`${row.community} ${row.person}`, row]))
  const impossible = terms.filter(({ community, person, startedOn, endedOn }) => {
    const seat = seats.get(`${community} ${person}`)
    if (!seat || !['active', 'alumni'].includes(seat.status ?? '')) return true
    if (startedOn && (startedOn < (seat.joinedOn ?? '') || startedOn > TODAY)) return true
    if (endedOn && endedOn <= (startedOn ?? '')) return true
    return seat.status === 'alumni' && (!endedOn || endedOn > (seat.leftOn ?? ''))
  })
  t.same(impossible, [])
  t.ok(terms.filter(({ role, endedOn }) => role === 'leader' && endedOn && endedOn <= TODAY).length > 25, 'handovers')
})

t.test('nobody leads and sponsors the same community', async t => {
  const held = (role: string) =>
    terms.filter(term => term.role === role).map(term => `${term.community} ${term.person}`)
  const leading = new Set(held('leader'))
  t.same(
    held('sponsor').filter(pair => leading.has(pair)),
    []
  )
})

t.test('refusals have a cause, applications say something', async t => {
  t.notOk(memberships.some(({ status, cause }) => status === 'declined' && !cause))
  t.notOk(memberships.some(({ status, application }) => status === 'applied' && !application))
})
