import { readFileSync } from 'node:fs'
import t from 'tap'
import { toRows } from '../../../examples/directory/to-rows.ts'
import { faults, lost } from './import-directory.ledger.ts'

const file = JSON.parse(readFileSync(new URL('fixtures/directory-oddities.json', import.meta.url), 'utf8'))
const outcome = toRows(file)
const communities = new Map(outcome.rows.flatMap(({ community }) => (community ? [[community.key, community]] : [])))
const people = new Map(outcome.rows.flatMap(({ person }) => (person ? [[person.key, person]] : [])))
const terms = outcome.rows.flatMap(({ term }) => (term ? [term] : []))
const memberships = outcome.rows.flatMap(({ membership }) => (membership ? [membership] : []))
const notes = (where: string, field: string) =>
  outcome.notes.filter(note => note.where === where && note.field === field)
const noted = (where: string, field: string, reason: RegExp) =>
  notes(where, field).some(note => reason.test(note.reason))

t.test('the rows are such as the service takes', async t => {
  t.same(faults(outcome.rows), [])
  t.equal(outcome.source, 'weavers/guild')
})

t.test('no value is lost without a note', async t => {
  t.same(lost(file, outcome), [])
  t.ok(noted('', 'weather', /does not know/))
  t.ok(noted('communities[0]', 'colour', /does not know/))
})

t.test('a second run gives the same rows', async t => {
  t.same(toRows(structuredClone(file)).rows, outcome.rows)
})

t.test('rows come after those they refer to', async t => {
  const kinds = outcome.rows.map(row => Object.keys(row)[0])
  t.same([...new Set(kinds)], ['community', 'person', 'membership', 'term'])
  t.same(
    kinds.toSorted((a, b) => kinds.indexOf(a) - kinds.indexOf(b)),
    kinds
  )
  const keys = [...communities.keys()]
  for (const { key, parent } of communities.values())
    if (parent) t.ok(keys.indexOf(parent) < keys.indexOf(key), `${parent} before ${key}`)
})

t.test('texts are cleaned and kept', async t => {
  t.match(communities.get('looms'), {
    name: 'Looms & Shuttles',
    summary: 'All about looms: warp and weft.',
    description: 'We weave—and write &lt;loom&gt;.',
    topics: ['weaving', 'wool']
  })
  t.match(notes('communities[0]', 'pageText'), [{ became: { leftOut: ['{{< banner src="x" >}}'] } }])
})

t.test('links in a summary become their words, and the description begins with them', async t => {
  const summary = 'All about [looms](https://looms.example/a "Looms"), and [shuttles](https://looms.example/b).'
  const { rows, notes } = toRows({ ...file, communities: [{ key: 'a', name: 'A', summary }] })
  const { community } = rows.find(row => row.community)!
  t.match(community, { summary: 'All about looms, and shuttles.', description: summary })
  t.match(notes.find(({ field }) => field === 'summary')?.reason, /plain text/)
})

t.test('a summary that is too long begins the description', async t => {
  const summary = 'loom '.repeat(200).trim()
  const long = toRows({ ...file, communities: [{ key: 'a', name: 'A', summary, pageText: 'More.' }] })
  const community = long.rows[0]!.community!
  t.ok(community.summary!.length <= 500 && community.summary!.endsWith('loom…'))
  t.equal(community.description, `${summary}\n\nMore.`)
  t.match(long.notes.find(({ field }) => field === 'summary')?.reason, /it was cut/)
})

t.test('each status becomes the nearest of ours, its own word noted', async t => {
  const statuses = ['looms', 'dyes', 'DYES!', '織', 'gone'].map(key => communities.get(key)?.status)
  t.same(statuses, ['active', 'closed', 'dormant', 'active', 'closed'])
  t.match(notes('communities[3]', 'status'), [{ value: 'unlisted', became: 'dormant' }])
  t.match(communities.get('dyes@2010-10-10'), { status: 'closed', closedOn: '2012-12-12' })
})

t.test('a key used again years later makes two communities', async t => {
  t.match(communities.get('dyes'), { name: 'Dyes', launchedOn: '2021-01-01', closedOn: '2022-01-01' })
  t.match(communities.get('dyes@2015-03-01'), { name: 'Dyes (2015–2017)', closedOn: '2017-02-01', status: 'closed' })
  t.equal(terms.find(({ person }) => person === 'gil')?.community, 'dyes@2015-03-01')
  t.ok(noted('communities[1]', 'listed', /used twice/))
  t.ok(noted('communities[1].listed[1]', 'from', /gap/), 'a short gap parts nothing')
})

t.test('records that share a key or a name stay apart, and the same record counts once', async t => {
  t.ok(noted('communities[2]', 'key', /Another record has this key/))
  t.ok(noted('communities[2]', 'name', /same name/))
  t.ok(noted('', 'communities[6]', /twice/))
  t.ok(noted('', 'communities[7]', /serve as a key/))
  const slugs = [...communities.values()].map(({ slug }) => slug)
  t.equal(new Set(slugs).size, slugs.length)
  t.equal(communities.get('dyes')?.slug, 'dyes')
  t.match(communities.get('DYES!')?.slug, /^dyes-[\da-f]{8}$/)
  t.match(communities.get('織')?.slug, /^community-[\da-f]{8}$/)
})

t.test('keys do not depend on the order of the file', async t => {
  const turned = toRows({ ...file, communities: file.communities.toReversed() })
  t.same(new Set(turned.rows.map(row => row.community?.key)), new Set(outcome.rows.map(row => row.community?.key)))
})

t.test('parts are subgroups of their parent and share its status', async t => {
  t.match(communities.get('looms/frames'), { kind: 'subgroup', parent: 'looms', status: 'active' })
  t.match(communities.get('looms/frames-of-old'), { kind: 'subgroup', parent: 'looms' })
})

t.test('who may see and join follows the source', async t => {
  t.match(communities.get('looms'), { visibility: 'public', joinPolicy: 'approval' })
  t.equal(communities.get('DYES!')?.visibility, 'internal')
  t.equal(communities.get('織')?.joinPolicy, undefined)
})

t.test('addresses become channels, each once, and the rest is noted', async t => {
  t.same(communities.get('looms')?.channels, [
    { kind: 'website', url: 'https://weavers.example/looms%20page', label: 'Looms' },
    { kind: 'documents', url: 'https://weavers.example/looms/charter.md', label: 'Charter' },
    { kind: 'website', url: 'https://elsewhere.example/looms', label: 'Hosted here' },
    { kind: 'video', url: 'https://zoom.us/j/1?pwd=a', label: 'Loom hour · Warp hour' },
    { kind: 'documents', url: 'https://docs.google.com/document/d/1/edit#', label: 'Loom hour: notes' }
  ])
  t.ok(noted('communities[0].links', 'slackChannel', /bare name/))
  t.ok(noted('communities[0].links', 'mailingList', /for mail/))
  t.ok(noted('communities[0].links', 'aliases[0]', /relative/))
  t.ok(noted('communities[0].meetings[0]', 'calendarUrl', /bare name/))
  t.ok(noted('communities[3]', 'charterLink', /relative/))
  t.ok(noted('communities[0]', 'stakeholders[0]', /Relations/))
  t.ok(noted('communities[0]', 'stakeholders[1]', /not in this file/))
})

t.test('the most frequent series that is clear sets the rhythm', async t => {
  t.same(communities.get('looms')?.rhythm, { everyDays: 7 })
  t.ok(noted('communities[0].meetings[0].recurrence', 'frequency', /one rhythm/))
  t.ok(noted('communities[0].meetings[2].recurrence', 'frequency', /certainty/))
  t.ok(noted('communities[0].meetings[0].recurrence', 'tz', /series/))
})

t.test('counts typed by hand are not taken', async t => {
  t.ok(noted('communities[0].lists[0]', 'members', /Counts are computed/))
})

t.test('one handle is one person, and the latest record is believed', async t => {
  t.same(people.get('adao'), { key: 'adao', name: 'Ada Okafor', handle: 'AdaO', organisation: 'Mill One' })
  t.ok(noted('communities[1].leaders[0]', 'company', /another company/))
  t.ok(noted('communities[1].leaders[0]', 'name', /another spelling/))
  t.ok(noted('communities[1].leaders[0]', 'handle', /differ in case/))
  t.same(people.get('dee'), { key: 'dee', name: 'Dee Parks', handle: 'dee', organisation: 'Dye Works' })
  t.same(people.get('fay'), { key: 'fay', name: 'Fay Ito', handle: 'fay' })
})

t.test('who has no handle is known by name, and namesakes stay apart', async t => {
  t.same(people.get('bo-lindqvist'), { key: 'bo-lindqvist', name: 'Bo Lindqvist' })
  t.ok(noted('communities[0].leaders[2]', 'name', /no handle/))
  t.ok(noted('communities[0].leaders[3]', 'name', /same name/))
  t.ok(people.has('cy') && people.has('cy2'))
  t.ok(noted('communities[0]', 'leaders[4]', /neither/))
})

t.test('a name that looks like a handle of somebody else is another person', async t => {
  const leaders = [
    { name: 'Ida Bek', handle: 'ada-li' },
    { name: 'Ada Li' },
    { name: 'Ida Bek' },
    { handle: 'ida-bek', name: 'Ida Bek' }
  ]
  const { rows } = toRows({ ...file, people: [], communities: [{ key: 'a', name: 'A', leaders }] })
  t.same(
    rows.flatMap(({ person }) => (person ? [person.key] : [])),
    ['ada-li', 'name:ada-li', 'ida-bek']
  )
})

t.test('each role is a term, with what is known of its dates', async t => {
  const of = (person: string) =>
    terms
      .filter(term => term.person === person && term.community === 'looms')
      .map(({ role, title, startedOn, startPrecision, endedOn }) => [role, title, startedOn, startPrecision, endedOn])
  t.same(of('adao'), [
    ['leader', 'Chair', '2024-03-02', 'exact', undefined],
    ['core', 'Tech lead', '2023-01-09', 'at_latest', undefined]
  ])
  t.same(of('bo-lindqvist'), [['core', 'Keeper of the keys', '2022-05-31', 'at_latest', undefined]])
  t.same(of('cy'), [['leader', 'Lead', undefined, undefined, undefined]])
  t.same(of('dee'), [
    ['leader', 'Chair', '2019-02-01', 'at_latest', '2021-06-30'],
    ['leader', 'Chair', '2022-01-01', 'exact', '2023-01-01']
  ])
  t.same(of('eli'), [], 'a term that ended on an unknown day is not sent as open')
  t.same(of('cy2'), [['leader', 'Chair', undefined, undefined, '2020-05-05']])
})

t.test('an open term of a closed community stays open, and a note says so', async t => {
  t.ok(noted('communities[1].leaders[0]', 'to', /stays open/))
})

t.test('who only held roles in the past is among the alumni', async t => {
  const of = (person: string) => memberships.filter(each => each.person === person).map(({ status }) => status)
  t.same([of('adao'), of('dee'), of('eli')], [['active', 'active', 'active'], ['alumni'], ['alumni']])
})

t.test('a term that ends later keeps its key', async t => {
  const person = { handle: 'hal', name: 'Hal', role: 'chair' }
  const key = (rosters: object) =>
    toRows({ ...file, people: [], communities: [{ key: 'a', name: 'A', ...rosters }] }).rows.at(-1)?.term?.key
  const now = key({ leaders: [{ ...person, since: '2020-02-02' }] })
  t.equal(key({ formerLeaders: [{ ...person, from: '2020-02-02T01:00:00Z', to: '2021-01-01' }] }), now)
})

t.test('a term said twice counts once', async t => {
  const leader = { handle: 'hal', name: 'Hal', role: 'chair' }
  const { rows } = toRows({ ...file, people: [], communities: [{ key: 'a', name: 'A', leaders: [leader, leader] }] })
  t.equal(rows.filter(row => row.term).length, 1)
})

t.test('a file of another shape, or of nobody, is refused', async t => {
  t.throws(() => toRows({}), /shape/)
  t.throws(() => toRows({ format: 'communities-neutral/1' }), /--source/)
  t.equal(toRows({ format: 'communities-neutral/1' }, 'mine').source, 'mine')
})
