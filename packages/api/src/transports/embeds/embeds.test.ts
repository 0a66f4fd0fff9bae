import { createHash } from 'node:crypto'
import Fastify from 'fastify'
import t from 'tap'
import { ApiError } from '../../core/problem/api-error.ts'
import { toApiError } from '../../core/problem/constraints.ts'
import { Markup } from '../../platform/html.ts'
import '../../service/modules.ts'
import type { CommunityPageInput } from '../html/representation.ts'
import { type EmbedOptions, embedRoutes } from './routes.ts'

const KEY = 'guild_pk_0123456789abcdefghijklmnopqrstuv'
const SECRET = 'the secret of the database'

const COMMUNITY: CommunityPageInput = {
  id: '1',
  slug: 'ours',
  name: '<b>Ours</b>',
  summary: null,
  mission: '</script><i>Together</i>',
  topics: [],
  status: 'active',
  joinPolicy: 'open',
  memberProfile: null,
  strategicObjectives: [],
  channels: [{ kind: 'website', url: 'javascript:alert(1)', label: null }],
  logoUrl: 'https://pictures.example.org/ours.png',
  launchedOn: null,
  closingOn: null,
  closedOn: null,
  pausedUntil: null,
  memberCount: 3,
  leaderCount: 0,
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

const OVERVIEW = {
  portal: 'intranet',
  name: '<b>Intranet</b>',
  url: 'javascript:alert(1)',
  on: '2026-11-30',
  communityCount: 1,
  pageCount: 1,
  freshness: { fresh: 1 },
  score: null,
  trend: null,
  helpCount: null,
  help: null,
  changes: [{ kind: 'new', at: '2026-11-30T08:00:00.000Z', name: 'Ours', url: null, title: '<i>New</i>' }],
  events: []
}

const start = (given: Partial<EmbedOptions<string>> = {}) => {
  const app = Fastify()
  app.setErrorHandler((error, _request, reply) => reply.code(toApiError(error).status).send())
  app.register(
    embedRoutes<string>({
      publicUrl: 'https://guild.example.org',
      admit: async key => {
        if (key !== KEY) throw new ApiError('UNAUTHENTICATED', 'The key is not valid.')
        return {
          caller: 'portal',
          portal: { id: 'p', name: 'Intranet', language: null },
          origins: ['https://intranet.example.org', "x; script-src '*'"]
        }
      },
      listCommunities: async () => ({ items: [{ id: '1', name: '<b>Bold</b>', memberCount: 1 }], next: 'abc' }),
      listTopics: async () => [{ name: 'design', communityCount: 1 }],
      listOccurrences: async () => [],
      listPast: async () => ({ items: [], next: null }),
      getCharter: async () => ({ title: '<i>Ours</i>', content: new Markup('<p>Together</p>') }),
      getCommunity: async () => COMMUNITY,
      getPortal: async () => ({ overview: OVERVIEW, network: null }),
      listMetrics: async () => ({ figures: [], definitions: [] }),
      languages: { communities: { de: { communities: 'Gemeinschaften' }, ar: {} } },
      ...given
    })
  )
  return app
}

t.test('the page', async t => {
  const page = `/embed/communities?key=${KEY}`

  t.test('may be framed by the portal’s origins alone and run nothing but its own', async t => {
    const { headers, body } = await start().inject(page)
    const policy = String(headers['content-security-policy'])
    const [, style = ''] = /<style>(.*?)<\/style>/s.exec(body) ?? []
    t.match(policy, `style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`)
    t.match(policy, /^default-src 'none'; /)
    t.ok(policy.endsWith("; frame-ancestors 'self' https://intranet.example.org"), 'and what is no origin is left out')
    t.notMatch(policy, 'unsafe')
    t.equal(headers['x-frame-options'], undefined)
  })

  t.test('escapes what it shows', async t => {
    const { body } = await start().inject(`${page}&q=${encodeURIComponent('"><script>x</script>')}`)
    t.match(body, '&lt;b&gt;Bold&lt;/b&gt;')
    t.notMatch(body, '<script>x')
  })

  t.test('of a portal escapes what it shows, and is of the portal of the key unless told otherwise', async t => {
    const asked: unknown[] = []
    const getPortal: EmbedOptions<string>['getPortal'] = async one => {
      asked.push(one)
      return { overview: OVERVIEW, network: null }
    }
    const { body } = await start({ getPortal }).inject(`/embed/portal?key=${KEY}`)
    t.match(body, '&lt;b&gt;Intranet&lt;/b&gt;')
    t.match(body, '&lt;i&gt;New&lt;/i&gt;')
    t.notMatch(body, 'javascript:')
    await start({ getPortal }).inject(`/embed/portal?key=${KEY}&portal=other&show=events&lang=de`)
    t.match(asked, [
      { portal: 'p', network: true },
      { portal: 'other', network: false, lang: 'de' }
    ])
    const unbound = await start({
      admit: async () => ({ caller: '', portal: null, origins: [] })
    }).inject(`/embed/portal?key=${KEY}`)
    t.match([unbound.statusCode, unbound.body], [400, 'the slug or the id of a portal'])
  })

  t.test('takes a form with fields that nobody filled in, and knows its own version', async t => {
    const app = start({ listCommunities: async asked => ({ items: [], next: JSON.stringify(asked) }) })
    const first = await app.inject(`${page}&q=+&topic=&cursor=`)
    t.equal(first.statusCode, 200)
    t.match(first.body, 'No communities yet')
    const again = await app.inject({
      url: `${page}&q=+&topic=&cursor=`,
      headers: { 'if-none-match': String(first.headers.etag) }
    })
    t.match([again.statusCode, again.body], [304, ''])
  })

  t.test('ignores parameters that a portal adds to its address', async t => {
    const pages = [
      'charter?community=ours&',
      'community?community=ours&',
      'events?',
      'events?past=true&',
      'metrics?',
      'portal?portal=intranet&'
    ].map(name => `/embed/${name}key=${KEY}`)
    for (const address of [page, ...pages]) {
      const { body } = await start().inject(address)
      const decorated = await start().inject(`${address}&utm_source=mail&utm_source=news&fbclid=&constructor=1`)
      t.match(decorated, { statusCode: 200, body })
    }
  })

  t.test('speaks another language where it has the words, and says which it speaks', async t => {
    const app = start()
    t.match(
      (await app.inject(`${page}&lang=de-CH`)).body,
      /<html lang="de-CH" dir="ltr">.*<title>Gemeinschaften – Intranet/s
    )
    t.match((await app.inject(`${page}&lang=ar`)).body, '<html lang="ar" dir="rtl">')
    t.match((await app.inject(`${page}&lang=fr`)).body, '<html lang="en-GB" dir="ltr">')
    const preferring = (url: string) => app.inject({ url, headers: { 'accept-language': 'fr, de-AT;q=0.9, en;q=0.8' } })
    t.match((await preferring(page)).body, '<html lang="de" dir="ltr">', 'also the one that a browser prefers')
    t.notMatch((await preferring(page)).body, /lang=de/, 'which no address on it fixes for others')
    t.match(
      (await preferring(`${page}&lang=en`)).body,
      '<html lang="en-GB" dir="ltr">',
      'unless the address says another'
    )
  })

  t.test('is kind about what goes wrong and tells nothing internal', async t => {
    const broken = async () => {
      throw new Error(SECRET)
    }
    const answers = [
      await start().inject('/embed/communities'),
      await start().inject(`${page}&limit=1000`),
      await start({
        admit: async () => Promise.reject(new ApiError('RATE_LIMITED', undefined, [], { 'retry-after': '7' }))
      }).inject(page),
      await start({ listCommunities: broken }).inject(page)
    ]
    t.same(
      answers.map(({ statusCode }) => statusCode),
      [401, 400, 429, 500]
    )
    t.equal(answers[2]?.headers['retry-after'], '7')
    for (const { headers, body } of answers) {
      t.match(headers['content-type'], /^text\/html/)
      t.match(headers['content-security-policy'], /frame-ancestors \*$/)
      t.match(body, /Reference: req-/)
      t.notMatch(body, SECRET)
    }
  })
})

t.test('the scripts can be taken from anywhere and are kept by their tag', async t => {
  const app = start()
  for (const url of [
    '/embed/v1.js',
    '/embed/template/v1.js',
    '/embed/events/answering/v1.js',
    '/embed/events/past/v1.js',
    '/embed/charter/v1.js',
    '/embed/governance/acting/v1.js',
    '/embed/community/v1.js',
    '/embed/community/joining/v1.js',
    '/embed/metrics/v1.js',
    '/embed/portal/v1.js',
    '/embed/community/json-ld/v1.js',
    '/embed/height.js'
  ]) {
    const { headers } = await app.inject(url)
    t.match(headers, {
      'content-type': /^text\/javascript/,
      'access-control-allow-origin': '*',
      'cache-control': /max-age/
    })
    t.equal((await app.inject({ url, headers: { 'if-none-match': String(headers.etag) } })).statusCode, 304)
  }
})

t.test('oEmbed', async t => {
  const ask = (url: string, more = '') => start().inject(`/oembed?url=${encodeURIComponent(url)}${more}`)
  const page = `https://guild.example.org/embed/communities?key=${KEY}`

  t.test('gives a frame no larger than asked for', async t => {
    const { headers, ...answer } = await ask(`${page}&topic="><script>`, '&maxwidth=400&maxheight=300&format=json')
    t.match(answer.json(), { version: '1.0', type: 'rich', width: 400, height: 300, provider_name: 'Guildhall' })
    t.match(
      answer.json().html,
      /^<iframe src="https:\/\/guild\.example\.org\/embed\/communities\?key=[^"]+" width="400"/
    )
    t.equal(headers['access-control-allow-origin'], '*')
  })

  t.test('takes sizes in pixels as consumers write them', async t => {
    for (const [maxwidth, width] of [
      ['600px', 600],
      ['600PX', 600],
      ['600.5', 600],
      [' 480 px', 480],
      ['4000px', 720]
    ] as const)
      t.match((await ask(page, `&maxwidth=${encodeURIComponent(maxwidth)}`)).json(), { width }, maxwidth)
    for (const wrong of ['0px', '-5px', 'px', '50%', '6e2'])
      t.equal((await ask(page, `&maxheight=${encodeURIComponent(wrong)}`)).statusCode, 400, wrong)
  })

  t.test('is called by the language that the page says', async t => {
    t.equal((await ask(`${page}&lang=de`)).json().title, 'Gemeinschaften – Intranet')
    t.equal((await ask(page)).json().title, 'Communities – Intranet')
  })

  t.test('ignores parameters that its consumers, or portals, add', async t => {
    const plain = (await ask(page)).json()
    t.strictSame((await ask(page, '&utm_source=mail&dnt=true&callback=x')).json(), plain)
    t.strictSame((await ask(`${page}&utm_source=mail`)).json(), plain, 'nor do they come into the frame')
  })

  t.test('knows only its own pages, only with a key, and only JSON', async t => {
    const statuses = await Promise.all([
      ask('https://other.example.org/embed/communities'),
      ask('https://guild.example.org/v1/communities'),
      ask('not an address'),
      ask('https://guild.example.org/embed/communities'),
      ask(page, '&format=xml'),
      ask(page, '&maxwidth=0')
    ])
    t.same(
      statuses.map(({ statusCode }) => statusCode),
      [404, 404, 404, 401, 501, 400]
    )
  })
})
