import { load } from 'cheerio'
import { sql } from 'drizzle-orm'
import t from 'tap'
import { speechIn } from '../../../core/words/catalogue.ts'
import { startOf } from '../../../platform/days.ts'
import { stage } from '../scorecards/stage.fixtures.ts'
import { badgeOf, type Known } from './badge.ts'
import { pictureOf } from './picture.ts'

const known: Known = {
  name: 'Weavers',
  freshness: 'fresh',
  kind: 'attestation',
  lastUpdatedAt: new Date(startOf('2026-11-04').getTime() - 1).toISOString(),
  staleAt: startOf('2027-02-01').toISOString(),
  reviewEveryDays: 90,
  exemption: null
}

t.test('a badge says how fresh a page is, and shames nobody', async t => {
  const cases: [Partial<Known>, string][] = [
    [{}, 'Up to date · reviewed 3 Nov 2026'],
    [{ kind: 'http' }, 'Up to date · updated 3 Nov 2026'],
    [{ freshness: 'due' }, 'Review due by 1 Feb 2027'],
    [{ freshness: 'stale' }, 'Review due since 1 Feb 2027'],
    [{ freshness: 'abandoned' }, 'Review long overdue · since 1 Feb 2027'],
    [{ freshness: 'stale', exemption: { reason: 'paused', until: '2027-03-01' } }, 'Paused until 1 Mar 2027'],
    [{ freshness: 'due', exemption: { reason: 'waived', until: '2027-04-01' } }, 'Waived until 1 Apr 2027'],
    [{ exemption: { reason: 'closed', until: null } }, 'Closed'],
    [{ exemption: { reason: 'removed', until: null } }, 'Removed'],
    [{ freshness: 'unknown', kind: null, lastUpdatedAt: null, staleAt: null }, 'Not reviewed yet']
  ]
  for (const [more, text] of cases) {
    const badge = badgeOf({ ...known, ...more }, speechIn())
    t.equal(badge.text, text)
    t.notMatch(pictureOf(badge), /stale|abandoned|neglect/)
  }
})

t.test('a badge is a picture with a name and a sentence, whatever the name is', async t => {
  const hurt = '</title><script>alert(1)</script> & "x"'
  const $ = load(pictureOf(badgeOf({ ...known, name: hurt }, speechIn())), { xml: true })
  t.equal($('script').length, 0)
  t.equal($('svg').attr('role'), 'img')
  t.equal($('title').text(), `${hurt}: Up to date · reviewed 3 Nov 2026`)
  t.match($('desc').text(), 'due for review every 90 days')
})

t.test('a badge takes a label, the colours of a theme, and the direction of its language', async t => {
  const drawn = (language: string, label?: string, theme?: 'light' | 'dark') =>
    load(pictureOf({ ...badgeOf(known, speechIn(), label), language }, theme), { xml: true })
  const [plain, labelled] = [drawn('en'), drawn('en', 'This <page>')]
  t.strictSame(
    labelled('text')
      .toArray()
      .map(text => labelled(text).text()),
    ['This <page>', 'Up to date · reviewed 3 Nov 2026']
  )
  t.ok(Number(labelled('svg').attr('width')) > Number(plain('svg').attr('width')))
  t.match(plain('style').text(), /prefers-color-scheme:dark/)
  for (const [theme, fill] of [
    ['light', '#fff'],
    ['dark', '#1c2228']
  ] as const) {
    const style = drawn('en', undefined, theme)('style').text()
    t.notMatch(style, /prefers-color-scheme/)
    t.ok(style.includes(`rect{fill:${fill};`))
  }
  const arabic = drawn('ar', 'الصفحة')
  const [width, label, text] = [arabic('svg').attr('width'), arabic('.label').attr('x'), arabic('.text').attr('x')]
  t.equal(arabic('svg').attr('direction'), 'rtl')
  t.ok(Number(text) < Number(label) && Number(label) < Number(width), 'it begins at the right')
})

t.test('over HTTP', async t => {
  const { admin, caller, pages, portal, made, store } = await stage(t)
  const other = await made('/v1/portals', { name: 'Other', baseUrl: 'https://other.example.org/' })
  const key = await caller('publishable', [], portal.id)
  const stranger = await caller('publishable', [], other.id)
  const address = `/v1/pages/${pages.Fresh!.id}/badge`

  await t.test(
    'a browser shows it with the portal’s publishable key, and asks only whether it still holds',
    async t => {
      const accept = 'image/avif,image/webp,image/apng,image/svg+xml,image/*,*/*;q=0.8'
      const { status, headers, text } = await caller('publishable', [], portal.id).then(hand =>
        hand.get(address, { accept })
      )
      t.match({ status, headers }, { status: 200, headers: { 'content-type': /^image\/svg\+xml/, etag: /^"/ } })
      t.match(headers['cache-control'], /public, max-age=0, must-revalidate/)
      t.match(text, /Up to date/)
      t.equal((await key.get(address, { 'if-none-match': String(headers.etag) })).status, 304)
    }
  )

  await t.test('a theme, a language and a label are asked for in the address', async t => {
    const { text } = await key.get(`${address}?theme=dark&lang=de&label=Diese%20Seite`)
    t.match(text, 'Diese Seite')
    t.notMatch(text, /prefers-color-scheme/)
    t.match(text, /lang="(de|en)"/)
    t.match((await key.get(`${address}?theme=&lang=&label=`)).text, 'prefers-color-scheme', 'blank is not given')
    t.equal((await key.get(`${address}?theme=blue`)).status, 400)
    t.equal((await key.get(`${address}?label=${'x'.repeat(61)}`)).status, 400)
  })

  await t.test('a pause, a waiver and the end of the community are said as findings have them', async t => {
    const text = async () => (await key.get(`/v1/pages/${pages.Stale!.id}/badge`)).text
    t.match(await text(), 'Review due since')
    await store.run(sql`insert into waivers (portal_id, community_id, page_id, rule, why, until)
      select portal_id, community_id, id, 'page.stale', 'A move.', '2099-04-01' from pages where id = ${pages.Stale!.id}`)
    t.match(await text(), 'Waived until 1 Apr 2099')
    const pause = { from: '2026-01-01', until: '2099-03-01' }
    const { community } = (await admin.get(`/v1/pages/${pages.Stale!.id}`)).body
    await admin.patch(`/v1/communities/${community.id}`, { rhythm: { pauses: [pause] } })
    t.match(await text(), 'Paused until 1 Mar 2099')
    await store.run(sql`update communities set status = 'closed' where id = ${community.id}`)
    t.match(await text(), 'Closed')
    await store.run(sql`update communities set status = 'active' where id = ${community.id}`)
  })

  await t.test('what the key does not see has no badge', async t => {
    t.equal((await stranger.get(address)).status, 404)
    await store.run(sql`update pages set maintenance = 'suspended' where id = ${pages.Stale!.id}`)
    t.equal((await key.get(`/v1/pages/${pages.Stale!.id}/badge`)).status, 404, 'a suspended page shows none')
  })

  await t.test('GraphQL gives it as a text', async t => {
    const { data } = await admin.ask('query ($id: ID!) { pageBadge(page: $id) }', { id: pages.Silent!.id })
    t.match(data.pageBadge, /Not reviewed yet/)
  })
})
