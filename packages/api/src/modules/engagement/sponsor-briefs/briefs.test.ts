import type { BriefSource, MetricFigure, SponsorBrief } from '@guildhall/schema'
import { load } from 'cheerio'
import t from 'tap'
import { made } from '../../../../test/access/made.fixtures.ts'
import { startApp, type TestClient } from '../../../../test/app.ts'
import { onServer } from '../../../../test/server.ts'
import { dayInWords } from '../../../platform/days.ts'
import { writeCrowd } from '../metrics/crowd.fixtures.ts'
import { holdLastQuarter, lastQuarter, saidOf } from './briefs.fixtures.ts'

const BRIEF = '/v1/communities/weavers/sponsor-brief'
const briefOf = async (hand: TestClient, path = BRIEF): Promise<SponsorBrief> => (await hand.get(path)).body
const sourcesOf = ({ sections }: SponsorBrief): BriefSource[] =>
  sections.flatMap(({ statements }) => statements.flatMap(({ sources }) => sources))

t.test('the sponsor brief of a community', async t => {
  const { admin, acting, caller, url } = await startApp(t)
  const crowd = await writeCrowd(url)
  await holdLastQuarter(url, crowd, 8, [6, 6])
  await onServer(
    url,
    'set session_replication_role = replica',
    'insert into community_counts (community_id, members, subcommunities) select id, 10, 0 from communities on conflict do nothing',
    `update communities set mission = E'We weave\\n\\n what lasts.', strategic_objectives = array['Less waste'],
      member_profile = '{"commitment": "An hour a week", "objectives": "Better cloth", "experience": null, "level": null}' where slug = 'weavers'`
  )
  const work = { community: 'weavers', status: 'published', url: 'https://wiki.example.org/a', kind: 'story' }
  await made(admin, '/v1/resources', {
    ...work,
    title: 'One loom, two hands',
    summary: 'It works.',
    impact: 'Quay 2 copied it.'
  })
  await made(admin, '/v1/resources', { ...work, title: 'Old news', quality: 'outdated' })
  await made(admin, '/v1/resources', { ...work, title: 'Our secret', visibility: 'members' })
  await made(admin, '/v1/resources', { ...work, title: 'A draft', status: 'proposed' })
  await made(admin, '/v1/resources', { ...work, title: 'Warp template', kind: 'template' })
  const date = crowd.occurrences[0]!.id
  const { id: minutes } = (await admin.put(`/v1/occurrences/${date}/minutes`, { text: 'We oil the loom.' })).body
  await admin.post(`/v1/minutes/${minutes}/transitions`, { transition: 'publish' })

  await t.test('says what is on record, and plainly what is not known', async t => {
    const brief = await briefOf(acting('lead'))
    t.match(brief, { slug: 'weavers', name: 'weavers', period: 'quarter', from: lastQuarter() })
    t.strictSame(saidOf(brief, 'organisation'), [
      'Mission: “We weave what lasts.”',
      'Objectives of the organisation that it serves: “Less waste”',
      '10 people are members; a year earlier: 10.',
      '100% of the units of the organisation have a member; a year earlier: 100%.',
      '0 resources were added; a year earlier: 0.',
      'Story: “One loom, two hands”. It works. Where it was used, and its effects: Quay 2 copied it.',
      'Story: “Our secret”.'
    ])
    t.strictSame(saidOf(brief, 'manager'), [
      'What members contribute: “An hour a week”',
      '8 events were held; a year earlier: 0.',
      '80 attendances were counted at the events; a year earlier: 0.',
      'Fill rate: capacity unknown.',
      'Repeat attendance: names unknown for 6 of 8 events.',
      `Minutes: “Meeting of weavers”, ${dayInWords(crowd.occurrences[0]!.starts_at)}.`
    ])
    t.strictSame(saidOf(brief, 'member').slice(0, 3), [
      'What members want to achieve: “Better cloth”',
      'Participants: names unknown for 6 of 8 events.',
      '0 newcomers joined; a year earlier: 0.'
    ])
    t.equal(saidOf(brief, 'member').at(-1), 'Template: “Warp template”.')
    t.notMatch(JSON.stringify(brief), /Old news|A draft/)
    t.equal(brief.notes.length, 1)
  })

  await t.test('names events without names also where there is a figure', async t => {
    await holdLastQuarter(url, crowd, 4, [9, 9, 9, 9], { first: 8 })
    const said = saidOf(await briefOf(acting('lead')), 'member')
    t.equal(
      said.find(text => /took part/.test(text)),
      undefined,
      'half of 120 are not named yet'
    )
    await holdLastQuarter(url, crowd, 4, [10, 10, 10, 10], { first: 12 })
    t.equal(
      saidOf(await briefOf(acting('lead')), 'member')[1],
      '10 different people took part in events; a year earlier: 0. Names unknown for 6 of 16 events.'
    )
  })

  await t.test('each statement about a figure has the figure, as its source returns it', async t => {
    const brief = await briefOf(admin)
    const figures = sourcesOf(brief).filter(({ kind }) => kind === 'metric')
    t.equal(figures.length, 10)
    for (const { path, figure } of figures) {
      const { items } = (await admin.get(path)).body
      t.strictSame(
        (items as MetricFigure[]).find(({ part }) => part === null),
        figure,
        path
      )
      t.ok(figure!.explanation!.formula)
    }
    for (const { path, kind } of sourcesOf(brief))
      if (kind !== 'metric') t.equal((await admin.get(path)).status, 200, path)
  })

  await t.test('small numbers are withheld, and a note says what that means', async t => {
    const dyers = { occurrences: [crowd.occurrences[1]!], memberships: crowd.memberships.slice(10) }
    await holdLastQuarter(url, dyers, 1, [3], { present: 3 })
    const brief = await briefOf(admin, '/v1/communities/dyers/sponsor-brief')
    t.equal(saidOf(brief, 'member')[0], 'Participants: withheld, fewer than 5.')
    t.match(brief.notes, [/^The figures are about /, /^“Withheld, fewer than 5” stands for/])
    t.match((await admin.get('/v1/communities/dyers/sponsor-brief.html')).text, 'Participants: withheld, fewer than 5.')
    t.match((await admin.get('/v1/communities/dyers/sponsor-brief.md')).text, '- Participants: withheld, fewer than 5.')
  })

  await t.test('readers get what they can see, and read what is left out', async t => {
    const member = await briefOf(acting('mia'))
    t.notMatch(saidOf(member, 'member').join(), /Participants/)
    t.match(
      member.notes.at(-1),
      /^Not included, because it is not visible to the caller: Participants, Repeat attendance\.$/
    )
    const publishable = await briefOf(await caller('publishable', [], crowd.intranet.id))
    t.notMatch(JSON.stringify(publishable), /Our secret|Fill rate: /)
    t.match(saidOf(publishable, 'organisation').join(), /One loom, two hands/)
    const narrow = await briefOf(await caller('secret', ['metrics:read']))
    t.match(narrow.notes.at(-1), /: descriptions, resources, minutes\.$/)
    t.notMatch(JSON.stringify(narrow), /We weave|loom/)
    t.ok(sourcesOf(narrow).every(({ kind }) => kind === 'metric'))
    t.equal((await acting('mia').get('/v1/communities/secret/sponsor-brief')).status, 404)
    t.match(await admin.get(`${BRIEF}?period=week`), { status: 400 })
  })

  await t.test('a month and a year are compared with a year earlier as well', async t => {
    for (const period of ['month', 'year']) {
      const brief = await briefOf(admin, `${BRIEF}?period=${period}`)
      t.equal(brief.period, period)
      t.match(saidOf(brief, 'organisation').join(), /10 people are members; a year earlier: \d+\./)
    }
  })
})

t.test('as a page and as Markdown, nothing in a brief is read as a sign', async t => {
  const { admin, caller } = await startApp(t)
  const name = `</style><script>alert(1)</script> [x](javascript:alert(1)) *b* "q" 'r' &amp; |`
  const portal = await made(admin, '/v1/portals', { name, baseUrl: 'https://own.example/' })
  const community = await made(admin, '/v1/communities', {
    name,
    slug: 'weavers',
    status: 'active',
    visibility: 'public',
    mission: `# ${name}\n\n1. one`,
    portals: [portal]
  })
  await made(admin, '/v1/resources', {
    community,
    kind: 'story',
    title: '<img src=x onerror=alert(1)> Where next?',
    text: 'x',
    status: 'published'
  })
  const key = await caller('publishable', [], portal)
  for (const path of [BRIEF, `/v1/portals/${portal}/sponsor-brief`])
    for (const hand of [admin, key]) {
      const { headers, text } = await hand.get(`${path}.html`)
      t.match(headers, {
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy': /^default-src 'none'; style-src 'unsafe-inline'; img-src data:/,
        etag: /^"/
      })
      t.equal((await hand.get(`${path}.html`, { 'if-none-match': String(headers.etag) })).status, 304)
      const $ = load(text)
      t.equal($('script, [onerror], a, section img').length, 0)
      t.equal($('h1').text(), name)
      t.strictSame(
        $('h2')
          .toArray()
          .map(one => $(one).text()),
        [
          'Why the organisation should support it',
          'Why a manager should release people',
          'What a member gets',
          'About the figures'
        ]
      )
      const pictures = $('.charts img')
        .toArray()
        .map(one => one.attribs)
      t.equal(pictures.length, 2)
      for (const { src, alt } of pictures) {
        t.match(Buffer.from(src!.split(',')[1]!, 'base64').toString(), /^<svg /)
        t.match(alt, /^(Members|Events held)\. /)
      }
      const sources = $('.source').text()
      t.match(sources, /The number of different people with a membership.*? Not counted: Memberships that ended on/)
      t.match(sources, `Source: <img src=x onerror=alert(1)> Where next?`, 'a title that ends itself has no full stop')
      t.notMatch($('section').text(), /[?!.]”?\./)

      const markdown = (await hand.get(`${path}.md`)).text
      t.match(markdown, /^# Sponsor brief: <\/style\\>|^# Sponsor brief: \\</)
      const bare = markdown
        .replace(/\\[\\`*_{}[\]<>#|~&!$]/g, '')
        .replace(/\[[^\]]*\]\(http:\/\/localhost:3000\/v1\/[^)]*\)/g, '')
      t.notMatch(bare.replace(/^#+ |^- /gm, ''), /[<>[\]*_`|#&]/)
    }
  const brief = await briefOf(admin, `/v1/portals/${portal}/sponsor-brief`)
  t.equal(saidOf(brief, 'organisation')[0], '1 community is shown on the portal.')
  t.equal(brief.name, name)

  const { data } = await admin.ask(`{
    communitySponsorBrief(community: "weavers", period: month) { name sections { question statements { text sources { kind figure { value } } } } }
    portalSponsorBriefMarkdown(portal: "${portal}")
  }`)
  t.equal(data.communitySponsorBrief.sections.length, 3)
  t.match(data.portalSponsorBriefMarkdown, /^# Sponsor brief/)
})

t.test('keys of a portal read the brief as it was kept for the period that is over', async t => {
  const { admin, caller, url } = await startApp(t)
  const crowd = await writeCrowd(url)
  await holdLastQuarter(url, crowd, 1, [8])
  const key = await caller('secret', ['metrics:read', 'communities:read', 'portals:read'], crowd.intranet.id)
  const path = '/v1/portals/intranet/sponsor-brief'
  const took = async (hand: TestClient) => saidOf(await briefOf(hand, path), 'member')[0]
  t.match(await took(key), /^8 different people took part/)
  await holdLastQuarter(url, crowd, 1, [10], { first: 1 })
  t.match(await took(key), /^8 different people took part/)
  t.match(await took(admin), /^10 different people took part/)
  t.equal((await key.get('/v1/portals/other/sponsor-brief')).status, 404)
})
