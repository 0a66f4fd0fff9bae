import t from 'tap'
import { addressesOf, joinOf } from '../src/embed/community/addresses.ts'
import * as embed from '../src/embed/community/index.ts'
import { type CommunityPageInput, startsSince, type TermInput } from '../src/embed/community/input.ts'
import { communityJsonLd } from '../src/embed/community/json-ld.ts'
import { COLUMNS, holdersOf, scaleOf } from '../src/embed/community/timeline.ts'
import { communityTree } from '../src/embed/community/view.ts'
import { communityWords } from '../src/embed/community/words.ts'
import { toHtml } from '../src/embed/tree.ts'

const LOOMS: CommunityPageInput = {
  id: '1',
  slug: 'looms',
  name: 'Looms',
  summary: null,
  mission: null,
  topics: [],
  status: 'active',
  joinPolicy: 'open',
  memberProfile: null,
  strategicObjectives: [],
  channels: [],
  logoUrl: null,
  launchedOn: null,
  closingOn: null,
  closedOn: null,
  pausedUntil: null,
  memberCount: 3,
  leaderCount: 1,
  cadence: null,
  pageUrl: null,
  parent: null,
  relations: [],
  pages: { nodes: [] },
  charter: null,
  terms: { nodes: [] },
  subcommunities: { nodes: [] },
  occurrences: { nodes: [] },
  kudos: { nodes: [] }
}
const OTHER = { id: '2', slug: 'knots', name: 'Knots', status: 'active', memberCount: 2, pageUrl: null, channels: [] }
const SOURCE = { baseUrl: 'https://guild.example.org', key: 'guild_pk_x' }
const TODAY = '2026-11-29'

const htmlOf = (more: Partial<CommunityPageInput>, source: { baseUrl: string; key?: string } = SOURCE) => {
  const community = { ...LOOMS, ...more }
  const addresses = { ...addressesOf(source, community, 'en'), join: joinOf(community, null) }
  return toHtml(
    communityTree(community, { words: communityWords(), language: 'en', level: 3, today: TODAY, addresses })
  )
}

const person = (name: string) => ({ id: name, name, title: null, unit: null, avatarUrl: null })
const term = (name: string, startedOn: string | null, endedOn: string | null, role = 'leader'): TermInput => ({
  role,
  title: null,
  startedOn,
  startPrecision: 'exact',
  endedOn,
  person: person(name)
})

t.test('loads where there is no document, to no effect', async t => {
  t.type(embed.GuildhallCommunity, 'function')
})

t.test('a timeline holds what is known, and shows that a start is not', async t => {
  const now = Date.parse('2026-01-01')
  const scale = scaleOf([{ startedOn: '2020-01-01' }, { startedOn: null }], now)
  t.same(scale.barOf({ startedOn: '2020-01-01', endedOn: null }), { first: 1, end: COLUMNS + 1, open: false })
  t.same(
    scale.barOf({ startedOn: '2023-01-01', endedOn: '2023-01-01' }),
    { first: 19, end: 20, open: false },
    'one day'
  )
  t.same(scale.barOf({ startedOn: null, endedOn: '2023-01-01' }), { first: 1, end: 19, open: true })
  t.same(scale.barOf({ startedOn: '2026-01-01', endedOn: null }), { first: 36, end: 37, open: false }, 'since today')
  t.equal(scale.barOf({ startedOn: '2026-03-01', endedOn: null }), null, 'what has not begun has no bar')
  t.equal(scale.barOf({ startedOn: null, endedOn: '2019-12-31' }), null, 'nor has what ended before')
  t.same(
    scale.years.map(({ year }) => year),
    ['2021', '2022', '2023', '2024', '2025']
  )
  t.ok(scaleOf([{ startedOn: '1990-05-01' }], now).years.length <= 8, 'years that are many are named in steps')
  t.same(scaleOf([], now).barOf({ startedOn: '2025-12-31', endedOn: null }), { first: 36, end: 37, open: false })
})

t.test('people are in the order of roles, those of today first, each once in a role', async t => {
  // As they come, the newest first.
  const terms = [
    term('ada', '2026-11-29', null),
    term('bo', '2024-01-01', '2026-11-29'),
    term('cy', '2023-01-01', null, 'core'),
    term('ada', '2020-01-01', '2024-01-01'),
    { ...term('nobody', '2019-01-01', null), person: null }
  ]
  const [leaders, core] = holdersOf(terms, ['leader', 'core'], TODAY)
  const names = (holders: { person: { name: string } }[]) => holders.map(({ person }) => person.name)
  t.same([names(leaders!.now), names(leaders!.before), names(core!.now)], [['ada'], ['bo'], ['cy']])
  t.equal(leaders!.now[0]!.terms.length, 2, 'with what they were before')
  t.same(holdersOf([], ['leader'], TODAY), [])
})

t.test('whatever stands in a community is text, and only addresses of the web become links', async t => {
  const hurt = '"><img src=x onerror=alert(1)>'
  const bad = 'javascript:alert(1)'
  const html = htmlOf({
    name: hurt,
    summary: hurt,
    mission: hurt,
    topics: [hurt],
    status: hurt,
    joinPolicy: hurt,
    logoUrl: bad,
    pageUrl: bad,
    channels: [{ kind: 'website', url: bad, label: hurt }],
    relations: [{ kind: 'related', community: { ...OTHER, name: hurt, pageUrl: bad } }],
    terms: { nodes: [{ ...term(hurt, null, null), person: { ...person(hurt), title: hurt, avatarUrl: bad } }] },
    kudos: { nodes: [{ message: hurt, from: { name: hurt }, to: null }] }
  })
  t.notMatch(html, /<img src=x|javascript:/)
})

t.test('what is published about it as JSON-LD ends no element, and leaves out what is not known', async t => {
  const said = communityJsonLd(
    { ...LOOMS, name: '</script><!--', terms: { nodes: [term('ada', '2026-11-30', null)] } },
    TODAY
  )
  t.notMatch(said, /[<>&]/)
  t.strictSame(
    JSON.parse(said),
    {
      '@context': 'https://schema.org',
      '@type': 'Organization',
      name: '</script><!--'
    },
    'nor does who begins tomorrow stand in it'
  )
  const full = { ...LOOMS, closedOn: '2026-01-13', pageUrl: 'https://own.example/looms', parent: OTHER }
  t.match(JSON.parse(communityJsonLd(full, TODAY)), {
    url: 'https://own.example/looms',
    dissolutionDate: '2026-01-13',
    parentOrganization: { name: 'Knots' }
  })
})

t.test(
  'readers join where the page says, on the page of the portal, or on the website; never where they are',
  async t => {
    const channels = [{ kind: 'website', url: 'https://looms.example.org/' }] as never
    const of = (pageUrl: string | null, said?: string, here?: string) => joinOf({ pageUrl, channels }, said, here)
    t.equal(of('https://own.example/looms', 'https://own.example/join'), 'https://own.example/join')
    t.equal(of('https://own.example/looms'), 'https://own.example/looms')
    t.equal(
      of('https://own.example/looms', undefined, 'https://own.example/looms/?utm=1#top'),
      'https://looms.example.org/'
    )
    t.equal(of(null, 'javascript:alert(1)'), 'https://looms.example.org/')
    t.equal(joinOf({ pageUrl: null, channels: [] }, null), null)
  }
)

t.test(
  'another community leads to its page on the portal, its website, or its page of the service, which takes the key',
  async t => {
    const parent = (more: object) =>
      htmlOf({ parent: { ...OTHER, ...more } }).match(/href="([^"]*)"[^>]*><bdi>Knots/)?.[1]
    const channels = [{ kind: 'website', url: 'https://knots.example.org/' }]
    t.equal(parent({ pageUrl: 'https://own.example/knots', channels }), 'https://own.example/knots')
    t.equal(parent({ channels }), 'https://knots.example.org/')
    t.equal(parent({}), 'https://guild.example.org/embed/community?community=knots&amp;lang=en&amp;key=guild_pk_x')
    t.match(
      htmlOf({ parent: OTHER }, { baseUrl: SOURCE.baseUrl }),
      /Part of <bdi>Knots<\/bdi>/,
      'without a key it is a name'
    )
  }
)

t.test('each state is said kindly, and nobody is missing from what is over', async t => {
  const merged = { status: 'merged', relations: [{ kind: 'merged_into', community: OTHER }], leaderCount: 0 }
  t.match(htmlOf(merged), /continues as part of <a [^>]*><bdi>Knots<\/bdi><\/a>\./)
  t.match(htmlOf({ ...merged, relations: [] }), 'continues as part of another one')
  for (const status of ['closed', 'merged', 'withdrawn'])
    t.notMatch(htmlOf({ ...merged, status }), /How to join|Looking for/)
  t.match(htmlOf({ status: 'closing', closingOn: '2027-01-28' }), /It closes on Jan 28, 2027\. Until then/)
  t.match(htmlOf({ pausedUntil: '2026-12-31' }), 'Paused until Dec 31, 2026')
  t.match(htmlOf({ leaderCount: 0 }), 'Looking for a leader')
  t.notMatch(htmlOf({}), 'class="state"', 'what is active has no notice')
})

t.test('the same read for an hour, so that its answer can be kept for others', async t => {
  t.equal(startsSince(Date.parse('2026-11-29T17:59:59Z')), '2026-11-29T16:00:00.000Z')
  t.equal(startsSince(Date.parse('2026-11-29T18:00:00Z')), '2026-11-29T17:00:00.000Z')
})

t.test('texts with parts are replaced part by part', async t => {
  const words = communityWords({ mission: 'Auftrag', role: { leader: 'Leitung' } })
  t.same([words.mission, words.role.leader, words.role.core], ['Auftrag', 'Leitung', 'Core group'])
})
