import { gzipSync } from 'node:zlib'
import type { BrowserContextOptions, Page } from 'playwright-core'
import t from 'tap'
import { charters } from '../src/modules/charters/canvas/canvas.fixtures.ts'
import { stage as setUp } from '../src/modules/charters/charters/charters.fixtures.ts'
import { addDays, today } from '../src/platform/days.ts'
import { componentScript } from '../src/transports/embeds/files.ts'
import { made } from './access/made.fixtures.ts'
import { ARABIC_COMMUNITY, GERMAN_COMMUNITY } from './browser-community-words.ts'
import { startOwnServer } from './browser-own-server.ts'
import { hear, NO_BROWSER, openStage, violations } from './browser-stage.ts'

t.test('the script of a community stays small, and that for readers who join is apart', async t => {
  for (const [component, most] of [
    ['community', 15_000],
    ['joining', 3000]
  ] as const) {
    const body = (await componentScript(component)).in()
    const size = gzipSync(body, { level: 9 }).length
    t.ok(size <= most, `${component}: ${size} bytes, minified and compressed`)
    t.notMatch(body.toString(), /innerHTML|insertAdjacentHTML|document\.write/)
  }
  t.notMatch((await componentScript('community')).in().toString(), 'Send the application')
})

t.test('a community in a page', { skip: NO_BROWSER }, async t => {
  const { app, admin, as, caller, community, people, memberships, portal, draft, take } = await setUp(t, {
    visibility: 'public',
    slug: 'looms',
    summary: 'Weavers of all departments.',
    mission: 'Weave together.\n\nAnd show it.',
    topics: ['weaving', 'wool'],
    strategicObjectives: ['Cloth for everyone'],
    launchedOn: '2023-03-01',
    memberProfile: { experience: 'None', commitment: 'Two hours a month' },
    channels: [
      { kind: 'chat', url: 'https://chat.example.org/looms', label: '#looms' },
      { kind: 'website', url: 'https://looms.example.org/' }
    ],
    logoUrl: 'https://pictures.example.org/looms.png'
  })
  const { key } = await caller('publishable', [], portal)
  const part = await made(admin, '/v1/communities', {
    name: 'Knots',
    status: 'active',
    kind: 'subgroup',
    parent: 'looms',
    portals: [portal]
  })
  await made(admin, '/v1/terms', {
    membership: memberships.member,
    role: 'leader',
    startedOn: '2023-03-01',
    endedOn: '2025-01-01'
  })
  await admin.patch(`/v1/people/${people.leader}`, { title: 'Weaver', unit: 'Works' }, '*')
  await made(admin, '/v1/events', {
    hosts: ['looms'],
    title: 'Open loom',
    mode: 'online',
    start: `${addDays(today(), 2)}T14:00`,
    timeZone: 'UTC',
    durationMinutes: 60
  })
  await as('ada').post('/v1/kudos', {
    to: people.bo,
    message: 'Thank you for the wool.',
    community: 'looms',
    visibility: 'public'
  })
  await as('bo').post('/v1/kudos', {
    to: people.ada,
    message: 'Just between us.',
    community: 'looms',
    visibility: 'private'
  })
  await take('admin', await draft({ title: charters.usual.title, sections: charters.usual.sections }), 'publish')
  const page = await made(admin, '/v1/pages', {
    community: 'looms',
    portal,
    url: 'https://own.example/looms'
  })

  const stage = await openStage(async origin => {
    const { status, text } = await admin.patch(`/v1/portals/${portal}`, { origins: [origin] }, '*')
    if (status !== 200) throw new Error(text)
    return { base: await app.listen({ port: 0, host: '127.0.0.1' }), close: async () => {} }
  })
  t.teardown(() => stage.close())
  const html = (attributes = '', name = 'looms') =>
    `<script type="module" src="${stage.base}/embed/community/v1.js"></script><guildhall-community key="${key}" community="${name}" ${attributes}></guildhall-community>`
  const start = async (attributes = '', options: BrowserContextOptions = {}, dir = 'ltr', name = 'looms') => {
    const opened = await stage.open(options)
    const asked: string[] = []
    opened.page.on('request', request => {
      const { pathname } = new URL(request.url())
      if (request.url().startsWith(stage.base) && !pathname.startsWith('/embed')) asked.push(pathname)
    })
    await opened.page.goto(stage.hosted(html(attributes, name), dir))
    return { ...opened, asked }
  }
  const picture = async (page: Page, name: string) =>
    process.env.SCREENSHOTS && page.screenshot({ path: `${process.env.SCREENSHOTS}/${name}.png`, fullPage: true })
  const shown = (page: Page) => page.getByRole('heading', { name: 'Looms' }).waitFor()

  await t.test('with a publishable key, from another origin: all of it by one read, and its images', async t => {
    const { page: opened, asked } = await start('heading-level="2"')
    await opened.getByRole('heading', { level: 2, name: 'Looms' }).waitFor()
    const section = (name: string) =>
      opened.locator('.part', { has: opened.getByRole('heading', { level: 3, name, exact: true }) })
    await section('Mission').getByText('And show it.').waitFor()
    await section('Next events').getByText('Open loom').waitFor()
    const named = section('People').locator('.role', { hasText: 'Leader' }).locator('.who-name')
    t.same(await named.allTextContents(), ['leader', 'member'], 'with whom led before')
    t.match(await section('People').locator('.before').textContent(), /Before: 1 person.*member.*Mar 2023 – Jan 2025/)
    t.ok(await section('People').locator('.before .bar').count())
    t.same(await section('Thanks').locator('.kudo').allTextContents(), [
      'Thank you for the wool.\u2068ada\u2069 to \u2068bo\u2069'
    ])
    t.equal(
      await section('Groups in it').getByRole('link', { name: 'Knots' }).getAttribute('href'),
      `${stage.base}/embed/community?community=knots&lang=en-GB&key=${key}`
    )
    await opened.getByRole('img', { name: 'Canvas of Charter of Service Design' }).waitFor()
    const kinds = asked.map(path => path.replace(/[0-9a-f-]{36}/, 'id')).sort()
    t.same(kinds, ['/graphql', '/v1/communities/looms/charter/canvas.svg', '/v1/pages/id/badge'])
    const join = opened.getByRole('link', { name: 'Join', exact: true })
    t.equal(await join.getAttribute('href'), 'https://own.example/looms', 'the page on the portal of the key')
    t.notOk(await opened.locator('.logo img').count(), 'a picture that does not come is left out')
  })

  await t.test('says it in JSON-LD, in which nothing ends its element', async t => {
    await admin.patch('/v1/communities/looms', { summary: '</script><b>Weavers</b>' }, '*')
    const { page, faults } = await start()
    await shown(page)
    const read = () => page.locator('script[type="application/ld+json"]').evaluate(node => node.textContent)
    const said = JSON.parse((await read())!)
    t.match(said, {
      '@type': 'Organization',
      name: 'Looms',
      description: '</script><b>Weavers</b>',
      url: 'https://own.example/looms',
      foundingDate: '2023-03-01',
      subOrganization: [{ name: 'Knots' }]
    })
    t.same(
      said.member
        .map(({ roleName, member }: { roleName: string; member: { name: string } }) => [roleName, member.name])
        .sort(),
      [
        ['core', 'ada'],
        ['core', 'bo'],
        ['leader', 'leader']
      ],
      'of those who hold a role today'
    )
    const frame = await (await fetch(`${stage.base}/embed/community?key=${key}&community=looms`)).text()
    t.equal(
      /<script type="application\/ld\+json">(.*?)<\/script>/.exec(frame)?.[1],
      await read(),
      'the frame says the same'
    )
    t.same(
      faults.filter(fault => !fault.includes('pictures.example.org')),
      []
    )
    await page.locator('guildhall-community').evaluate(node => node.remove())
    t.equal(await page.locator('script[type="application/ld+json"]').count(), 0)
    await admin.patch('/v1/communities/looms', { summary: 'Weavers of all departments.' }, '*')
  })

  await t.test(
    'is a page for frames, too, that works without a script, with the same in it, and by oEmbed',
    async t => {
      const address = `${stage.base}/embed/community?key=${key}&community=looms`
      const { page: opened } = await stage.open({ javaScriptEnabled: false, viewport: { width: 1000, height: 800 } })
      await opened.goto(address)
      t.equal(await opened.title(), 'Looms – Own')
      const { page } = await start('heading-level="1"')
      await page.getByRole('img', { name: 'Canvas of' }).waitFor()
      const textOf = (page: Page) => page.locator('.content').evaluate(node => node.textContent)
      t.equal(await textOf(opened), await textOf(page), 'what the element shows')
      const { headers } = await fetch(address)
      t.match(headers.get('content-security-policy'), "img-src 'self' https://pictures.example.org;")
      await picture(opened, 'community-frame')
      const known = address.replace(stage.base, 'http://localhost:3000')
      const answer = await fetch(`${stage.base}/oembed?url=${encodeURIComponent(known)}`)
      t.match(((await answer.json()) as { html: string }).html, `/embed/community?key=${key}&amp;community=looms`)
    }
  )

  await t.test('says kindly that it rests, has closed, or continues in another', async t => {
    const states: [object, RegExp][] = [
      [{ status: 'dormant' }, /dormant at the moment. It can become active again/],
      [{ status: 'closed', closedOn: '2026-01-13' }, /ended on 13 Jan 2026\. What it created remains here to read/],
      [{ status: 'merged', relations: [{ kind: 'merged_into', community: 'looms' }] }, /continues as part of Looms/]
    ]
    for (const [more, said] of states) {
      const other = await made(admin, '/v1/communities', {
        name: 'Dyes',
        portals: [portal],
        launchedOn: '2022-01-01',
        ...more
      })
      const { page, context } = await start('', {}, 'ltr', other)
      await page.getByRole('heading', { name: 'Dyes' }).waitFor()
      t.match(await page.locator('.state').textContent(), said)
      t.equal(await page.getByText('Looking for a leader').count(), 0)
      const status = Reflect.get(more, 'status')
      t.equal(await page.getByRole('heading', { name: 'How to join' }).count(), status === 'dormant' ? 1 : 0)
      t.same(await violations(page), [])
      await picture(page, `community-${status}`)
      if (status === 'merged')
        t.equal(await page.getByRole('link', { name: 'Go to Looms' }).getAttribute('href'), 'https://own.example/looms')
      await context.close()
      await admin.delete(`/v1/communities/${other}`, '*')
    }
  })

  await t.test('lets the page take over what leads to other communities', async t => {
    const { page } = await start()
    await shown(page)
    const told = await hear(page.locator('guildhall-community'), 'guildhall-open')
    await page.getByRole('link', { name: 'Knots' }).click()
    t.equal((await told()).id, part)
  })

  await t.test('says so when there is none, and when the key does not work on a site', async t => {
    const { page } = await start('', {}, 'ltr', 'nowhere')
    await page.getByText('Community not found').waitFor()
    t.same(await violations(page), [])
    const { page: stranger } = await stage.open()
    await stranger.goto(stage.foreign(html()))
    await stranger.getByRole('alert').getByText('This key does not work from').waitFor()
  })

  await t.test('has nothing for axe to find, light and dark, wide and narrow, from left and from right', async t => {
    for (const [lang, words] of [
      ['en', {}],
      ['de', GERMAN_COMMUNITY],
      ['ar', ARABIC_COMMUNITY]
    ] as const) {
      const { page, context } = await start(`lang="${lang}"`, {}, lang === 'ar' ? 'rtl' : 'ltr')
      await page.locator('guildhall-community').evaluate((node, words) => Object.assign(node, { words }), words)
      await page.locator(`section[lang=${lang}] .person`).first().waitFor()
      for (const colorScheme of ['light', 'dark'] as const)
        for (const width of [1440, 768, 320]) {
          await page.emulateMedia({ colorScheme })
          await page.setViewportSize({ width, height: 900 })
          t.equal(await page.evaluate('document.documentElement.scrollWidth'), width)
          await picture(page, `community-${lang}-${colorScheme}-${width}`)
        }
      t.same(await violations(page, true), [], lang)
      await context.close()
    }
  })

  await t.test(
    'a listing leads to the page on the portal, else to the website, else to the page here, with logos',
    async t => {
      await made(admin, '/v1/communities', {
        name: 'Dyes',
        status: 'active',
        portals: [portal],
        channels: [{ kind: 'website', url: 'https://dyes.example.org/' }]
      })
      const frame = await stage.open({ javaScriptEnabled: false })
      await frame.page.goto(`${stage.base}/embed/communities?key=${key}`)
      const { page } = await stage.open()
      await page.goto(stage.hosted(`<guildhall-communities key="${key}"></guildhall-communities>`))
      await page.getByRole('link', { name: 'Looms' }).waitFor()
      for (const [shown, own] of [
        [page, `/embed/community?community=knots&lang=en-GB&key=${key}`],
        [frame.page, `/embed/community?community=knots&key=${key}`]
      ] as const) {
        const href = (name: string) => shown.getByRole('link', { name, exact: true }).getAttribute('href')
        t.equal(await href('Looms'), 'https://own.example/looms')
        t.equal(await href('Dyes'), 'https://dyes.example.org/')
        t.equal((await href('Knots'))!.replace(/^http:..[^/]+/, ''), own)
      }
      t.equal(await frame.page.locator('.card .logo img').getAttribute('src'), 'https://pictures.example.org/looms.png')
      await picture(frame.page, 'community-listing')
    }
  )

  await t.test('where the reader is known, they join, or apply, and are told where they stand', async t => {
    await admin.delete(`/v1/pages/${page}`, '*')
    const scopes = ['communities:read', 'memberships:read', 'memberships:write', 'people:read', 'events:read']
    const secret = (await caller('secret', [...scopes, 'contributions:read', 'charters:read', 'pages:read'] as never))
      .key!
    const own = await startOwnServer(stage.base, secret)
    t.teardown(() => own.close())
    const open = async (reader: string, name = 'looms') => {
      const opened = await stage.open()
      const body = `<script type="module" src="/embed/community/v1.js"></script><guildhall-community src="/guild" community="${name}"></guildhall-community>`
      await opened.page.goto(`${own.base}/own?${new URLSearchParams({ body, reader })}`)
      await opened.page.locator('.names').waitFor()
      return opened.page
    }
    const statusOf = async (name: string) =>
      (await admin.get(`/v1/memberships?person=${people[name]}&community=looms`)).body.items[0]

    const member = await open('member')
    await member.getByText('You are a member.').waitFor()

    const outsider = await open('outsider')
    const told = await hear(outsider.locator('guildhall-community'), 'guildhall-join')
    await outsider.getByRole('button', { name: 'Join', exact: true }).press('Enter')
    await outsider.getByText('You are a member.').waitFor()
    t.same(await told(), { community, status: 'active' })
    t.equal((await statusOf('outsider')).status, 'active')

    await admin.patch('/v1/communities/looms', { joinPolicy: 'approval' }, '*')
    people.applicant = await made(admin, '/v1/people', { name: 'applicant', externalId: 'applicant' })
    const applicant = await open('applicant')
    await applicant.getByText('Apply', { exact: true }).click()
    await applicant.getByLabel('What you will contribute').fill('Wool.')
    await applicant.locator('guildhall-community').evaluate(node => node.setAttribute('heading-level', '2'))
    await applicant.getByRole('heading', { level: 2, name: 'Looms' }).waitFor()
    await applicant.getByLabel('What you will contribute').waitFor()
    t.equal(await applicant.getByLabel('What you will contribute').inputValue(), 'Wool.', 'what is written stays')
    t.same(await violations(applicant), [])
    await picture(applicant, 'community-apply')
    await applicant.getByRole('button', { name: 'Send the application' }).click()
    await applicant.getByText('Your application is waiting for an answer.').waitFor()
    t.match(await statusOf('applicant'), { status: 'applied', application: { gives: 'Wool.' } })
    await applicant.reload()
    await applicant.getByText('Your application is waiting for an answer.').waitFor()

    const planned = await made(admin, '/v1/communities', {
      name: 'Ropes',
      slug: 'ropes',
      status: 'planning',
      portals: [portal]
    })
    for (const [name, more] of [
      ['member', {}],
      ['ada', { role: 'core' }]
    ] as const)
      await made(admin, '/v1/memberships', { community: planned, person: people[name], status: 'active', ...more })
    const prepares = await open('ada', 'ropes')
    const list = prepares.locator('.checklist')
    await list.getByRole('heading', { name: 'Before the launch' }).waitFor()
    t.ok(await list.locator('.check:not(.done)').count(), 'what is still to do')
    t.same(await violations(prepares), [])
    await picture(prepares, 'community-checklist')
    const takesPart = await open('member', 'ropes')
    await takesPart.getByText('You are a member.').waitFor()
    t.equal(await takesPart.locator('.checklist').count(), 0, 'others do not see it')

    await admin.patch('/v1/communities/looms', { joinPolicy: 'invitation' }, '*')
    const stranger = await made(admin, '/v1/people', { name: 'guest', externalId: 'guest' })
    const guest = await open('guest')
    await guest
      .getByText(/invitation/i)
      .first()
      .waitFor()
    t.equal(await guest.getByRole('button', { name: 'Join' }).count(), 0)
    await made(admin, '/v1/memberships', { community, person: stranger, status: 'invited' })
    await guest.reload()
    await guest.getByRole('button', { name: 'Accept the invitation' }).click()
    await guest.getByText('You are a member.').waitFor()
  })
})
