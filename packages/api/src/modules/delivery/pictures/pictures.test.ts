import { MAINTENANCE, type PortalNetwork } from '@guildhall/schema'
import { load } from 'cheerio'
import t from 'tap'
import { speechIn } from '../../../core/words/catalogue.ts'
// Installs the modules, whose words are drawn.
import '../../../service/modules.ts'
import { localeOf } from '../../engagement/charts/locale.ts'
import { stage } from '../../governance/scorecards/stage.fixtures.ts'
import { placed } from '../network/layout.ts'
import type { Look } from './frame.ts'
import { freshnessPicture } from './freshness.ts'
import { networkPicture } from './network.ts'
import { scorePicture } from './score.ts'
import { stagePicture } from './stage.ts'
import { trendPicture } from './trend.ts'

const look = (more: Partial<Look> & { tag?: string } = {}): Look => ({
  speech: speechIn(),
  locale: localeOf(more.tag ?? 'en-GB'),
  theme: undefined,
  width: 640,
  ...more
})
const read = (text: string) => load(text, { xml: true })
const texts = ($: ReturnType<typeof read>, what = 'text') =>
  $(what)
    .toArray()
    .map(one => $(one).text())

const HURT = '</title><script>alert(1)</script> & "x"'
const LADDER = { secondNotice: 14, finalNotice: 45, suspension: 70 }
const DAYS = ['2026-11-16', '2026-11-23', '2026-11-30']
const network = (name = 'Intranet'): PortalNetwork => {
  const of = (id: string, memberCount: number) => ({
    id,
    slug: id,
    name: `${name} ${id}`,
    url: null,
    topics: [],
    memberCount
  })
  const links = [
    { from: 'a', to: 'b', topics: ['looms', 'wool'], people: null },
    { from: 'b', to: 'c', topics: [], people: 15 }
  ]
  return {
    portal: 'p',
    name,
    communityCount: 3,
    links,
    communities: placed([of('a', 4), of('b', 90), of('c', 9)], links)
  }
}
const ALL: Record<string, (name: string, look: Look) => string> = {
  freshness: (name, own) =>
    freshnessPicture({ name, freshness: { fresh: 7, due: 1, stale: 0, abandoned: 2, unknown: 1 } }, own),
  score: (name, own) => scorePicture({ name, score: 7.44 }, own),
  trend: (name, own) =>
    trendPicture(
      { name, trend: DAYS.map((on, nth) => ({ on, score: nth === 0 ? null : 6 + nth, counted: nth })) },
      own
    ),
  network: (name, own) => networkPicture(network(name), own),
  stage: (name, own) => stagePicture({ name, stage: 'second_notice', since: '2026-11-03', ladder: LADDER }, own)
}

for (const [kind, draw] of Object.entries(ALL))
  t.test(`the picture of ${kind} needs nothing else, and says in text what it shows`, async t => {
    const hurt = read(draw(HURT, look()))
    t.equal(hurt('script').length, 0, 'whatever a name is')
    t.match(hurt('svg > title').text(), HURT)
    const $ = read(draw('Intranet', look()))
    t.match({ ...$('svg').attr() }, { role: 'img', lang: 'en-GB', direction: 'ltr', 'aria-labelledby': 't d' })
    t.ok($('svg > desc').text().length > 20, $('svg > desc').text())
    t.match($('style').text(), /prefers-color-scheme:dark/)
    for (const theme of ['light', 'dark'] as const)
      t.notMatch(
        read(draw('Intranet', look({ theme })))('style').text(),
        /prefers-color-scheme/,
        'colours that are chosen stay'
      )
    t.equal(read(draw('Intranet', look({ tag: 'ar' })))('svg').attr('direction'), 'rtl')
    t.equal(draw('Intranet', look()), draw('Intranet', look()), 'the same data make the same picture')
    t.notMatch(draw('Intranet', look()), /NaN|undefined|https?:(?!\/\/www\.w3\.org)/)
  })

t.test('the bar of freshness is as wide as it has pages, and its parts are seen however few they are', async t => {
  const widths = (freshness: Record<'fresh' | 'due' | 'stale' | 'abandoned' | 'unknown', number>, tag?: string) => {
    const $ = read(freshnessPicture({ name: 'P', freshness }, look(tag ? { tag } : {})))
    return $('rect.part')
      .toArray()
      .map(one => ({ x: Number($(one).attr('x')), width: Number($(one).attr('width')) }))
  }
  const [fresh, due] = widths({ fresh: 9999, due: 1, stale: 0, abandoned: 0, unknown: 0 })
  t.ok(due!.width >= 5)
  t.ok(Math.abs(fresh!.width + due!.width + 2 - 608) < 0.5)
  const mirrored = widths({ fresh: 3, due: 1, stale: 0, abandoned: 0, unknown: 0 }, 'ar')
  t.ok(mirrored[0]!.x > mirrored[1]!.x, 'from the right where that is where lines begin')
  const $ = read(
    freshnessPicture({ name: 'P', freshness: { fresh: 0, due: 0, stale: 0, abandoned: 0, unknown: 0 } }, look())
  )
  t.equal($('desc').text(), 'There are no pages yet.')
})

t.test('a score that is not known is said to be so, and is not drawn as zero', async t => {
  const $ = read(scorePicture({ name: 'P', score: null }, look()))
  t.strictSame(texts($), ['–', 'no score yet'])
  t.equal($('path.part').length, 0)
  t.match($('desc').text(), /No finding counts/)
  t.strictSame(texts(read(scorePicture({ name: 'P', score: 7.44 }, look({ tag: 'de' })))), ['7,4', 'of 10'])
})

t.test('a trend says which days are not known', async t => {
  const $ = read(ALL.trend!('P', look()))
  t.match($('desc').text(), /It was 7 on 23 November 2026 and is 8 today\. not evaluated yet: 1 of 3 days\./)
  t.equal($('circle.dot').length, 2)
})

t.test('the reminder stage shows where the page is, all stages and the days of the portal', async t => {
  const $ = read(ALL.stage!('Looms', look()))
  t.equal($('rect.here').length, 1)
  t.equal($('circle.open').length, MAINTENANCE.length - 1)
  t.match(texts($).join('|'), /Second notice\|You are here, since 3 November 2026/)
  t.match(texts($).join('|'), /Final notice\|45 days after the first notice/)
  for (const one of MAINTENANCE) {
    const text = stagePicture({ name: 'Looms', stage: one, since: '2026-11-03', ladder: LADDER }, look({ width: 280 }))
    t.match(read(text)('desc').text(), /You are here, since 3 November 2026/)
    t.notMatch(text, /fail|neglect|warning/i, 'and shames nobody')
  }
})

t.test('the network draws lines by what is shared, and no name over another', async t => {
  const $ = read(ALL.network!('N', look()))
  t.equal($('circle.node').length, 3)
  t.strictSame(texts($, 'path.tie > title').sort(), [
    'N a and N b share: looms, wool',
    'N b and N c share: at least 15 people'
  ])
  t.equal($('path.tie.topics').length, 2, 'the line and its key')
  t.match(texts($, 'circle > title'), ['N a: 4 members', 'N b: 90 members', 'N c: 9 members'])
  const none = read(networkPicture({ ...network(), communities: [], links: [] }, look()))
  t.equal(none('desc').text(), 'There are no communities yet.')
})

t.test('a network says for how many names it has no room', t => {
  const { communities, ...rest } = network()
  const crowd = Array.from({ length: 60 }, (_, nth) => ({ ...communities[0]!, id: `${nth}`, name: `Community ${nth}` }))
  for (const tag of ['en', 'ar']) {
    const own = look({ tag, speech: speechIn(tag) })
    const said = (count: number) => own.speech.say({ id: 'picture.unnamed', values: { count } })
    const few = read(networkPicture({ ...rest, communities }, own))
    t.notMatch(few.text(), said(0).replace(/[0٠].*/, ''), 'nothing where all names are there')
    const many = read(networkPicture({ ...rest, links: [], communities: placed(crowd, []) }, { ...own, width: 320 }))
    const named = many('text.halo').length
    t.ok(named > 0 && named < crowd.length)
    const last = many('text').last()
    t.equal(last.text(), said(crowd.length - named))
    t.ok(Number(last.attr('y')) < Number(many('svg').attr('height')), 'inside the picture')
  }
  t.end()
})

t.test('pictures over HTTP', async t => {
  const { acting, admin, caller, pages, portal } = await stage(t)
  const pub = await caller('publishable', [], portal.id)
  const of = (show: string) => `/v1/portals/obt/picture.svg?show=${show}`
  const page = `/v1/pages/${pages.Stale!.id}/picture.svg`

  await t.test('show with a publishable key what is public, and are read again only if it changed', async t => {
    for (const address of [of('freshness'), of('network'), `${page}?show=stage`]) {
      const { status, headers, text } = await pub.get(address)
      t.match({ status, headers }, { status: 200, headers: { 'content-type': /^image\/svg\+xml/, etag: /^"/ } })
      t.match(text, /^<svg/)
      t.equal((await pub.get(address, { 'if-none-match': String(headers.etag) })).status, 304)
    }
  })

  await t.test('show scores to those alone who can see the findings', async t => {
    const reader = await caller('secret', ['pages:read'])
    for (const address of [of('score'), of('trend'), `${page}?show=score`])
      for (const hand of [pub, reader, acting('eve')])
        t.match(await hand.get(address), { status: 403, body: { code: 'FORBIDDEN' } })
    for (const hand of [admin, acting('boss')]) {
      t.match((await hand.get(of('trend'))).text, /Score of OBT over 12 weeks/)
      t.match((await hand.get(of('score'))).text, /Score of OBT/)
    }
    t.match((await acting('ada').get(`${page}?show=score`)).text, /Score of Stale/)
    t.match((await acting('ada').get('/v1/communities/stale/picture.svg')).text, /Score of Stale/)
    t.equal((await acting('eve').get('/v1/communities/stale/picture.svg')).status, 403)
    t.equal((await admin.get('/v1/communities/stale/picture.svg?portal=none')).status, 422)
  })

  await t.test('take a width, a theme and a language, and refuse what is none', async t => {
    const { text } = await pub.get(`${of('freshness')}&width=320&theme=dark&lang=en-GB`)
    t.match(text, /width="320"/)
    t.notMatch(text, /prefers-color-scheme/)
    for (const query of ['width=279', 'width=1201', 'theme=red', 'lang=%3Cb%3E'])
      t.equal((await admin.get(`${of('freshness')}&${query}`)).status, 400, query)
    t.equal((await admin.get('/v1/portals/obt/picture.svg')).status, 400)
    t.equal((await admin.get(of('all'))).status, 400)
  })
})
