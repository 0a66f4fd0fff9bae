import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import t from 'tap'
import { isLossy, noteLines } from '../../../examples/directory/report.ts'
import { toRows } from '../../../examples/directory/to-rows.ts'
import { faults, lost, missing } from './import-directory.ledger.ts'

const file = JSON.parse(readFileSync(new URL('fixtures/directory-rosters.json', import.meta.url), 'utf8'))
const outcome = toRows(file)
const of = (rows: (typeof outcome)['rows']) => ({
  communities: new Map(rows.flatMap(({ community }) => (community ? [[community.key, community]] : []))),
  people: new Map(rows.flatMap(({ person }) => (person ? [[person.key, person]] : []))),
  memberships: rows.flatMap(({ membership }) => (membership ? [membership] : [])),
  terms: rows.flatMap(({ term }) => (term ? [term] : []))
})
const { communities, people, memberships, terms } = of(outcome.rows)
const noted = (where: string, field: string, reason: RegExp, notes = outcome.notes) =>
  notes.filter(note => note.where === where && note.field === field && reason.test(note.reason)).map(({ fate }) => fate)
const membership = (person: string, community = 'looms') => {
  const found = memberships.filter(each => each.person === person && each.community === community)
  return found.map(({ person: _, community: __, ...rest }) => rest)
}
const heldBy = (person: string) =>
  terms
    .filter(term => term.person === person && term.community === 'looms')
    .map(({ role, title, startedOn, endedOn }) => [role, title, startedOn, endedOn])
const directory = (more: object) => toRows({ format: 'communities-neutral/1', ...more }, 'anywhere')
const one = (more: object) => of(directory({ communities: [{ key: 'a', name: 'A', ...more }] }).rows)

t.test('every value is in a row or has a note, and the service takes the rows', async t => {
  t.same(faults(outcome.rows), [])
  t.same(lost(file, outcome), [])
  t.same(missing(file, outcome), [])
})

t.test('parents are found by key, by name and from the other side, wherever they are in the file', async t => {
  const parentOf = (key: string) => communities.get(key)?.parent
  t.same(['looms', 'felt', 'dyes', 'wool', 'guild/press', 'guild'].map(parentOf), [
    'guild',
    'looms',
    'guild',
    'guild',
    'guild',
    undefined
  ])
  t.equal(communities.get('looms')?.kind, 'subgroup')
  const keys = [...communities.keys()]
  for (const { key, parent } of communities.values())
    if (parent) t.ok(keys.indexOf(parent) < keys.indexOf(key), `${parent} before ${key}`)
})

t.test('a parent that cannot be taken is lost, and the community is imported without it', async t => {
  t.same(noted('communities[8]', 'parentKey', /not in this file/), ['lost'])
  t.equal(communities.get('lost')?.parent, 'guild', 'the other name for it gives one that is')
  t.same(noted('communities[2]', 'subteams[1]', /not in this file/), ['lost'])
  t.same(noted('communities[7]', 'parentKey', /parts of each other/), ['lost'])
  t.same(noted('communities[9]', 'parentKey[1]', /one parent/), ['lost'])
  t.equal(communities.get('self')?.parent, undefined)
})

t.test('a circle of parents is opened at one place, the same in whatever order its communities are', async t => {
  t.same(
    ['ring-a', 'ring-b'].map(key => communities.get(key)?.parent),
    [undefined, 'ring-a']
  )
  const turned = toRows({ ...file, communities: file.communities.toReversed() })
  const parents = (rows: typeof outcome.rows) =>
    new Map(rows.map(({ community }) => [community?.key, community?.parent]))
  t.same(parents(turned.rows), parents(outcome.rows))
})

t.test('whoever is the parent of whom, parents come first and no community is part of itself', async () => {
  const keys = ['a', 'b', 'c', 'd', 'e']
  const parents = fc.tuple(...keys.map(() => fc.option(fc.constantFrom(...keys, 'x'), { nil: undefined })))
  fc.assert(
    fc.property(parents, given => {
      const records = keys.map((key, at) => ({ key, name: key, parentKey: given[at] }))
      const made = directory({ communities: records })
      const rows = [...of(made.rows).communities.values()]
      const seen = new Set<string>()
      const stated = rows.every(({ key, parent }) => {
        const known = !parent || seen.has(parent)
        seen.add(key)
        return known && (parent === undefined || parent === given[keys.indexOf(key)])
      })
      const left = rows.filter(({ key, parent }) => given[keys.indexOf(key)] && !parent).length
      return stated && rows.length === keys.length && left === made.notes.filter(({ fate }) => fate === 'lost').length
    }),
    { seed: 1, endOnFailure: true }
  )
})

t.test('members are members since their day, alumni left on theirs', async t => {
  t.same(membership('eli'), [{ status: 'active', joinedOn: '2022-03-03' }])
  t.same(membership('fay'), [{ status: 'active' }], 'who is only named by a handle')
  t.same(membership('uma-vale', 'dyes'), [{ status: 'active' }], 'who is only named by a name')
  t.same(membership('ida'), [{ status: 'alumni', joinedOn: '2017-01-01', leftOn: '2018-01-01' }])
  t.same(membership('jo'), [{ status: 'alumni' }])
  t.same(membership('max'), [{ status: 'alumni', leftOn: '2013-01-01' }], 'who is only among the former leaders')
  t.same(noted('communities[0].alumni[0]', 'since', /day they left/), ['changed'])
  t.same(noted('communities[1]', 'members', /Counts/), ['left'])
})

t.test('who left and came back has several times, in order', async t => {
  t.same(membership('cy'), [
    {
      status: 'active',
      joinedOn: '2015-01-01',
      spells: [
        { joinedOn: '2015-01-01', leftOn: '2016-01-01' },
        { joinedOn: '2021-01-01', leftOn: null }
      ]
    }
  ])
})

t.test('changes of a roster are times of membership and terms', async t => {
  t.match(membership('nia'), [
    { status: 'active', spells: [{ leftOn: '2019-01-01' }, { joinedOn: '2020-05-05', leftOn: null }] }
  ])
  t.same(membership('hal'), [{ status: 'alumni', joinedOn: '2016-01-01', leftOn: '2019-06-01' }])
  t.same(membership('dee'), [{ status: 'active', joinedOn: '2016-01-01' }], 'the list knows a day at the latest')
  t.same(membership('oz'), [{ status: 'alumni', leftOn: '2016-01-01' }])
  t.same(membership('quin'), [{ status: 'alumni', leftOn: '2021-01-01' }], 'added to the alumni')
  t.same(heldBy('pia'), [['facilitator', undefined, '2017-01-01', '2018-02-02']])
  t.same(
    heldBy('ada'),
    [['leader', 'Lead', '2020-01-01', undefined]],
    'what the list of leaders has already is one term'
  )
  for (const at of [8, 9]) t.same(noted('communities[0]', `rosterChanges[${at}]`, /cannot be read/), ['lost'])
})

t.test('days that contradict each other are lost, not guessed', async t => {
  const members = [{ handle: 'b', since: '2020-01-01' }]
  const rosterChanges = [{ at: '2021-01-01', change: 'added', handle: 'b' }]
  const { rows, notes } = directory({ communities: [{ key: 'a', name: 'A', members, rosterChanges }] })
  t.match(of(rows).memberships, [{ status: 'active', joinedOn: '2020-01-01' }])
  t.same(noted('communities[0].rosterChanges[0]', 'at', /contradict/, notes), ['lost'])
  const alumni = [{ handle: 'b', from: '2021-01-01', to: '2020-01-01' }]
  t.match(one({ alumni }).memberships, [{ status: 'alumni', leftOn: '2020-01-01', joinedOn: undefined }])
})

t.test('roles of a community’s own are terms with their name as the title', async t => {
  t.same(heldBy('bo'), [
    ['leader', 'Convener of meetings', undefined, undefined],
    ['sponsor', 'Sponsor', '2024-02-02', undefined]
  ])
  t.same(heldBy('cy'), [['core', 'Warp admin', undefined, undefined]])
  t.same(heldBy('dee'), [['core', 'Warp admin', '2023-05-01', undefined]])
  t.same(heldBy('eli'), [['member', 'Keeper of keys', '2022-03-03', undefined]])
  t.same(heldBy('kit'), [['leader', 'Lead', '2014-01-01', '2015-06-01']], 'that of an alumnus has ended')
  t.same(noted('communities[0].alumni[5]', 'role', /nobody knows when/), ['lost'])
  t.same(noted('communities[0]', 'roles[2]', /nobody holds/), ['left'])
  t.match(one({ maintainers: ['b'] }).terms, [{ role: 'core', title: 'Maintainer' }])
})

t.test('the day a community ended is taken, and closes one that has no status', async t => {
  t.match(communities.get('dyes'), { status: 'closed', closedOn: '2020-01-01' })
  t.match(communities.get('felt'), { status: 'closed', closedOn: '2024-02-03' })
  t.match(communities.get('wool'), { status: 'active', closedOn: undefined })
  t.same(noted('communities[4]', 'archivedAt', /has not closed/), ['lost'])
  t.match(communities.get('guild'), { launchedOn: '2001-01-01' })
  const backwards = { status: 'archived', foundedOn: '2021-01-01', archivedAt: '2020-01-01' }
  t.match(one(backwards).communities.get('a'), { closedOn: '2020-01-01', launchedOn: undefined })
})

t.test('charters and documents of communities are versions and resources', async t => {
  const [charter] = outcome.rows.flatMap(row => row.charter ?? [])
  t.match(charter, { community: 'looms', markdown: /^# Looms/, publishedAt: '2022-06-13T16:14:32.000Z' })
  t.same(noted('communities[3]', 'charterText', /not known/), ['lost'], 'one without a day')
  t.match(
    outcome.rows.flatMap(row => row.resource ?? []),
    [
      {
        key: 'looms/looms/2020.md',
        kind: 'document',
        title: 'Annual report 2020',
        url: 'https://weavers.example/2020'
      },
      { title: 'How to warp', text: 'Slowly.', url: undefined, publishedAt: undefined }
    ]
  )
  t.same(noted('communities[0]', 'documents[2]', /neither/), ['lost'])
})

t.test('what is said of people is kept', async t => {
  t.same(people.get('bo'), {
    key: 'bo',
    name: 'Bo Lindqvist',
    handle: 'bo',
    location: 'Washington, DC',
    title: 'Weaver',
    bio: 'I weave.',
    timeZone: 'Europe/Oslo',
    email: 'bo@weavers.example',
    profileUrl: 'https://bo.example/'
  })
  t.same(noted('people[1]', 'timezone', /time zone/), ['lost'])
  t.same(noted('people[1]', 'email', /e-mail/), ['lost'])
})

t.test('each field that is lost is named with its count, and what its references name', async t => {
  const lines = noteLines(outcome.notes)
  const losses = lines
    .slice(
      0,
      lines.findIndex(line => line.startsWith('Changed'))
    )
    .join('\n')
  t.match(losses, /^Lost 19\n/)
  t.match(losses, / 2 {2}communities\[\]\.watchers: This import does not know the member\./, 'each item counts')
  t.match(losses, / 1 {2}communities\[\]\.members\[\]\.pronouns: /)
  t.match(losses, / 1 {2}people\[\]\.discord: /)
  t.match(losses, / 1 {2}communities\[\]\.parentKey: It refers to .* "no-such-team"/)
  t.ok(isLossy(outcome.notes))
})
