import { readFile } from 'node:fs/promises'
import { sql } from 'drizzle-orm'
import type { Page } from 'playwright-core'
import t from 'tap'
import { startIssuer } from '../src/modules/keys/issuer.fixtures.ts'
import { addDays, today } from '../src/platform/days.ts'
import { made } from './access/made.fixtures.ts'
import { startApp } from './app.ts'
import { ARABIC } from './browser-events-words.ts'
import { startOwnServer } from './browser-own-server.ts'
import { NO_BROWSER, openStage, violations } from './browser-stage.ts'

const VIDEO = 'https://video.example.org/v'

t.test('what is over', { skip: NO_BROWSER }, async t => {
  const issuer = await startIssuer(t)
  const { app, admin, store, caller } = await startApp(t, issuer.settings)
  const base = await app.listen({ port: 0, host: '127.0.0.1' })
  const community = await made(admin, '/v1/communities', { name: 'Looms', slug: 'looms', status: 'active' })
  await made(admin, '/v1/communities', { name: 'Quiet', slug: 'quiet', status: 'active' })
  const person = await made(admin, '/v1/people', { name: 'ada', externalId: 'ada' })
  await made(admin, '/v1/memberships', { community, person, status: 'active' })
  const held = async (days: number, title: string, more: object = {}) => {
    const start = `${addDays(today(), days)}T14:00`
    const talk = { hosts: ['looms'], title, mode: 'online', start, timeZone: 'UTC', durationMinutes: 60, ...more }
    const event = await made(admin, '/v1/events', talk)
    return (await admin.get(`/v1/events/${event}/occurrences`)).body.items[0].id as string
  }
  const publish = (path: string) => admin.post(`/v1/${path}/transitions`, { transition: 'publish' })
  const note = async (occurrence: string, visibility: string) =>
    (await admin.put(`/v1/occurrences/${occurrence}/minutes`, { text: 'What was *said*.', visibility })).body.id
  const record = (occurrence: string, title: string, visibility: string) =>
    made(admin, '/v1/recordings', { occurrence, title, url: `${VIDEO}/${encodeURIComponent(title)}`, visibility })

  const ids = {
    open: await held(-2, 'Open loom'),
    empty: await held(-3, 'A quiet hour'),
    off: await held(-4, 'Called off', { status: 'tentative' }),
    inner: await held(-5, 'Among ourselves')
  }
  for (const days of [6, 7, 8, 9, 10])
    await held(-days, `Loom ${days}`, { mode: 'on_site', place: { name: 'Studio 3' } })
  await held(1, 'Tomorrow')
  await admin.post(`/v1/occurrences/${ids.open}/attendance`, { headCount: 7 })
  await publish(`minutes/${await note(ids.open, 'public')}`)
  for (const title of ['First part', 'Second part'])
    await publish(`recordings/${await record(ids.open, title, 'public')}`)
  await admin.patch(`/v1/occurrences/${ids.empty}`, { outcome: 'not_held', cause: 'Only one came.' })
  await store.run(
    sql`update occurrences set status = 'cancelled', outcome = 'not_held', cause = 'The loom broke.' where id = ${ids.off}`
  )
  await publish(`minutes/${await note(ids.inner, 'members')}`)
  await record(ids.inner, 'Not yet published', 'public')

  let key = ''
  const stage = await openStage(async origin => {
    const portal = await made(admin, '/v1/portals', { name: 'Intranet', baseUrl: `${origin}/`, origins: [origin] })
    key = (await caller('publishable', [], portal)).key!
    return { base, close: async () => {} }
  })
  t.teardown(() => stage.close())
  const html = (attributes: string) =>
    `<script type="module" src="${base}/embed/events/v1.js"></script><guildhall-events key="${key}" ${attributes}></guildhall-events>`
  const start = async (attributes: string, dir = 'ltr') => {
    const opened = await stage.open({ timezoneId: 'Europe/Berlin' })
    await opened.page.goto(stage.hosted(html(attributes), dir))
    return opened
  }
  const titles = (page: Page) => page.locator('.entry .title').allTextContents()
  const entry = (page: Page, title: string) => page.locator('.entry', { hasText: title })
  const focused = (page: Page) =>
    page.evaluate('document.querySelector("guildhall-events").shadowRoot.activeElement?.textContent')

  await t.test('is listed by days, the newest first, with what became of it and what is public of it', async t => {
    const { page, faults } = await start('past limit="4" portal="intranet"')
    await page.getByRole('heading', { name: 'Past events' }).waitFor()
    await page.getByRole('status').getByText('4 events').waitFor()
    t.strictSame(await titles(page), ['Open loom', 'A quiet hour', 'Called off', 'Among ourselves'])
    t.equal(await page.getByRole('button', { name: /Agenda|Month/ }).count(), 0, 'there is nothing else to choose')
    await entry(page, 'Open loom').getByText('Took place').waitFor()
    const links = entry(page, 'Open loom').getByRole('link')
    t.strictSame(await links.evaluateAll(all => all.map(one => [one.textContent, one.getAttribute('aria-label')])), [
      ['Minutes', 'Minutes: Open loom'],
      ['Recording 1', 'Recording 1: First part'],
      ['Recording 2', 'Recording 2: Second part']
    ])
    t.equal(await links.nth(1).getAttribute('href'), `${VIDEO}/First%20part`)
    const minutes = await fetch((await links.first().getAttribute('href'))!)
    t.match([minutes.status, await minutes.text()], [200, 'What was *said*.'])
    await entry(page, 'A quiet hour').getByText('Did not take place').waitFor()
    await entry(page, 'Called off').getByText('The loom broke.').waitFor()
    t.equal(await page.getByText('Only one came.').count(), 0, 'who stayed away is no one’s business')
    t.equal(await page.getByText('Tentative').count(), 0)
    t.equal(await entry(page, 'Among ourselves').getByRole('link').count(), 0, 'what is for members or a draft is not')
    t.same(faults, [])
  })

  await t.test('goes back page by page, by the keyboard alone', async t => {
    const { page } = await start('past limit="4"')
    const earlier = page.getByRole('button', { name: 'Show earlier events' })
    await earlier.focus()
    await page.keyboard.press('Enter')
    await page.getByRole('status').getByText('8 events').waitFor()
    t.match(await focused(page), 'Loom 6', 'on to the first of those that came')
    await earlier.focus()
    await page.keyboard.press('Enter')
    await page.getByRole('status').getByText('9 events').waitFor()
    t.match(await focused(page), 'Loom 10')
    t.notOk(await earlier.isVisible())
    t.notOk((await titles(page)).includes('Tomorrow'))
  })

  await t.test('is a script that other pages do not load; says when there is nothing, or it fails', async t => {
    const loads = (page: Page) =>
      page.evaluate('performance.getEntriesByType("resource").some(({ name }) => /events\\/past/.test(name))')
    const { page: ahead } = await start('')
    await ahead.getByText('Tomorrow').waitFor()
    t.equal(await loads(ahead), false)
    await ahead.locator('guildhall-events').evaluate(node => node.setAttribute('past', ''))
    await ahead.getByRole('heading', { name: 'Past events' }).waitFor()
    const { page } = await start('past community="quiet"')
    await page.getByText('No past events').waitFor()
    t.equal(await loads(page), true)
    t.same(await violations(page), [], 'nothing')
    await page.route('**/v1/occurrences?*', route => route.abort())
    await page.locator('guildhall-events').evaluate(node => Reflect.get(node, 'reload').call(node))
    await page.getByRole('alert').waitFor()
    await page.unroute('**/v1/occurrences?*')
    await page.getByRole('button', { name: 'Try again' }).click()
    await page.getByText('No past events').waitFor()
  })

  await t.test('has nothing for axe to find, light and dark, wide and narrow, and from right to left', async t => {
    for (const [lang, dir, words] of [
      ['en', 'ltr', {}],
      ['ar', 'rtl', ARABIC]
    ] as const) {
      const quoted = JSON.stringify(words).replaceAll("'", '&#39;')
      const { page } = await start(`past lang="${lang}" words='${quoted}'`, dir)
      await page.locator('.entry').first().waitFor()
      t.same(await violations(page, lang === 'en'), [], lang)
      for (const colorScheme of process.env.SCREENSHOTS ? (['light', 'dark'] as const) : [])
        for (const width of [1180, 700, 390]) {
          await page.emulateMedia({ colorScheme })
          await page.setViewportSize({ width, height: 900 })
          const path = `${process.env.SCREENSHOTS}/past-${lang}-${colorScheme}-${width}.png`
          await page.screenshot({ path, fullPage: true })
        }
    }
  })

  await t.test('is a page for frames, too, that works without a script, and found by oEmbed', async t => {
    const address = (more: Record<string, string> = {}) =>
      `/embed/events?${new URLSearchParams({ key, past: 'true', ...more })}`
    const { page } = await stage.open({ javaScriptEnabled: false })
    await page.goto(`${base}${address()}`)
    t.equal(await page.title(), 'Past events – Intranet')
    t.equal((await titles(page)).length, 9)
    await page.getByRole('link', { name: 'Recording 2: Second part' }).waitFor()
    for (let days = 11; days < 16; days++) await held(-days, `Loom ${days}`)
    await page.goto(`${base}${address({ lang: 'en' })}`)
    await page.getByRole('link', { name: 'Show earlier events' }).click()
    t.strictSame(await titles(page), ['Loom 14', 'Loom 15'])
    await page.getByRole('link', { name: 'Back to the newest events' }).click()
    await page.getByText('Open loom').waitFor()
    await page.goto(`${base}${address({ community: 'quiet' })}`)
    await page.getByText('No past events').waitFor()
    const { page: live } = await stage.open()
    await live.goto(`${base}${address()}`)
    t.same(await violations(live), [])
    for (const [name, value] of Object.entries({ past: 'perhaps', cursor: 'nowhere' }))
      t.equal((await fetch(`${base}${address({ [name]: value })}`)).status, 400, name)
    const asked = new URLSearchParams({ url: `http://localhost:3000${address()}` })
    const { html } = (await (await fetch(`${base}/oembed?${asked}`)).json()) as { html: string }
    t.match(html, /src="http:\/\/localhost:3000\/embed\/events\?[^"]*past=true/)
  })

  await t.test('shows members what is for them, and saves the minutes that only their token opens', async t => {
    const secret = (await caller('secret', ['events:read'])).key!
    const own = await startOwnServer(base, secret)
    t.teardown(() => own.close())
    const { page } = await stage.open()
    const body = '<guildhall-events past></guildhall-events>'
    await page.goto(`${own.base}/own?${new URLSearchParams({ body })}`)
    const token = await issuer.token('ada')
    await page
      .locator('guildhall-events')
      .evaluate((node, token) => Reflect.set(node, 'token', async () => token), token)
    const link = page.getByRole('link', { name: 'Minutes: Among ourselves' })
    const [download] = await Promise.all([page.waitForEvent('download'), link.click()])
    t.equal(download.suggestedFilename(), 'minutes.md')
    t.match(await readFile(await download.path(), 'utf8'), 'What was *said*.')
    await page.route('**/minutes.md', route => route.abort())
    await link.click()
    await page.getByRole('status').getByText('The file could not be loaded.').waitFor()
    const { page: through } = await stage.open()
    const forwarded = '<guildhall-events past src="/guild"></guildhall-events>'
    await through.goto(`${own.base}/own?${new URLSearchParams({ body: forwarded, reader: 'ada' })}`)
    await through.getByRole('link', { name: 'Minutes: Among ourselves' }).waitFor()
    t.equal(await through.getByRole('link', { name: /Not yet/ }).count(), 0)
  })
})
