import { gzipSync } from 'node:zlib'
import type { BrowserContextOptions, Page } from 'playwright-core'
import t, { type Test } from 'tap'
import { componentScript } from '../src/transports/embeds/files.ts'
import { NOW, OCCURRENCES } from './browser-events-data.ts'
import { ARABIC, GERMAN } from './browser-events-words.ts'
import { KEY } from './browser-service.ts'
import { NO_BROWSER, openStage, violations } from './browser-stage.ts'

t.test('the script of the events stays small', async t => {
  const body = (await componentScript('events')).in()
  const size = gzipSync(body, { level: 9 }).length
  t.ok(size <= 13_500, `${size} bytes, minified and compressed`)
  t.notMatch(body.toString(), /innerHTML|insertAdjacentHTML|document\.write/)
})

t.test('events in a page of another origin', { skip: NO_BROWSER }, async t => {
  const stage = await openStage()
  t.teardown(() => stage.close())
  const attribute = (words: object) => JSON.stringify(words).replaceAll("'", '&#39;')
  const html = (attributes = '') =>
    `<script type="module" src="${stage.base}/embed/events/v1.js"></script><guildhall-events key="${KEY}" ${attributes}></guildhall-events>`
  const start = async (attributes = '', options: BrowserContextOptions = {}, dir = 'ltr') => {
    const opened = await stage.open({ timezoneId: 'Europe/Berlin', ...options })
    await opened.page.clock.setFixedTime(NOW)
    const asked: URL[] = []
    opened.page.on('request', request => request.url().includes('/v1/occ') && asked.push(new URL(request.url())))
    await opened.page.goto(stage.hosted(html(attributes), dir))
    return { ...opened, asked }
  }
  const agenda = (page: Page) =>
    page
      .locator('.day')
      .evaluateAll(days =>
        days.map(day => [
          day.querySelector('.day-title').textContent,
          ...[...day.querySelectorAll('.entry')].map(
            entry => `${entry.querySelector('.time').textContent} ${entry.querySelector('.title').textContent}`
          )
        ])
      )
  const focused = (page: Page) =>
    page.locator('guildhall-events').evaluate(node => node.shadowRoot.activeElement?.getAttribute('aria-label'))
  const picture = async (page: Page, name: string) =>
    process.env.SCREENSHOTS && page.screenshot({ path: `${process.env.SCREENSHOTS}/${name}.png`, fullPage: true })

  t.test('lists what comes next by days, in the reader’s time zone, which is named', async t => {
    const { page, faults, asked } = await start('limit="6"')
    await page.getByRole('heading', { name: 'Upcoming events' }).waitFor()
    await page.getByRole('status').getByText('6 events').waitFor()
    t.strictSame((await agenda(page)).slice(0, 4), [
      ['Today 9 December', '13:00–14:00 Mob hour'],
      ['Friday 11 December', '09:30–11:00 Gangway walk', '11:00–12:15 Show the mess'],
      ['Saturday 12 December', '23:15 – 04:45 Quieter doors: a night of listening'],
      ['Tuesday 15 December', 'All day15 – 16 December Blueprints on the floor']
    ])
    await page.getByText('Times in Central European Time').waitFor()
    const cancelled = page.locator('.entry', { hasText: 'Gangway walk' })
    await cancelled.getByText('Cancelled').waitFor()
    await cancelled.getByText('Storm warning').waitFor()
    t.equal(await cancelled.locator('a').count(), 0)
    await page.getByText('Moved from Thursday 10 December, 15:00').waitFor()
    await page.getByText(/Service Design. and .Listening Posts/).waitFor()
    await page.getByRole('button', { name: 'Show more' }).click()
    await page.getByRole('status').getByText('12 events').waitFor()
    t.match(await focused(page), /^Add to calendar: طاولة/, 'on to the first of those that came')
    await page.getByRole('button', { name: 'Show more' }).click()
    await page.locator('.entry').nth(14).waitFor()
    t.equal(new Set(asked.map(url => url.searchParams.get('startsSince'))).size, asked.length, 'each month once')
    t.same(faults, [])
  })

  t.test('shows whole days as days and hours as they are, wherever the reader is', async t => {
    for (const [timezoneId, zone, days] of [
      ['Pacific/Auckland', 'New Zealand Time', ['Thursday 10 December', '01:00–02:00 Mob hour']],
      ['America/New_York', 'Eastern Time', ['Today 9 December', '07:00–08:00 Mob hour']]
    ] as const) {
      const { page, context } = await start('limit="5"', { timezoneId })
      await page.getByText(`Times in ${zone}`).waitFor()
      const shown = await agenda(page)
      t.ok(
        shown.some(day => day.join() === days.join()),
        timezoneId
      )
      t.ok(shown.some(day => day.join() === 'Tuesday 15 December,All day15 – 16 December Blueprints on the floor'))
      await context.close()
    }
    const { page } = await start('time-zone="Asia/Tokyo"')
    await page.getByText('Times in Japan Standard Time').waitFor()
  })

  t.test('shows a month with one request, and is served by the keyboard alone', async t => {
    const { page, asked, faults } = await start('view="month"')
    await page.getByRole('heading', { name: 'December 2026' }).waitFor()
    await page.getByRole('status').getByText('14 events').waitFor()
    const grid = page.getByRole('grid', { name: 'December 2026' })
    t.equal(await grid.getByRole('columnheader').first().textContent(), 'MondayMonM')
    await grid.getByRole('button', { name: 'Wednesday 16 December, 5 events' }).waitFor()
    t.equal(await grid.locator('[aria-current=date]').textContent(), '9')
    t.equal(await grid.getByRole('gridcell', { selected: true }).locator('.number').textContent(), '9')
    await grid.locator('[data-day][tabindex="0"]').focus()
    const press = async (key: string, leads: string) => {
      await page.keyboard.press(key)
      await page.locator(`.selected [data-day="${leads}"]:focus`).waitFor()
    }
    await press('ArrowRight', '2026-12-10')
    await press('ArrowDown', '2026-12-17')
    await page.getByRole('heading', { name: 'Thursday 17 December' }).waitFor()
    await page.locator('.panel').getByText('The first evening').waitFor()
    await press('Home', '2026-12-14')
    await press('End', '2026-12-20')
    await press('ArrowUp', '2026-12-13')
    await press('ArrowLeft', '2026-12-12')
    await press('PageDown', '2027-01-12')
    await page.getByRole('grid', { name: 'January 2027' }).waitFor()
    await press('PageUp', '2026-12-12')
    t.equal(asked.length, 2, 'one for each month')
    await page.getByRole('button', { name: 'Next month' }).click()
    await page.getByRole('status').getByText('3 events').waitFor()
    await page.getByRole('button', { name: 'Today' }).click()
    await page.getByRole('heading', { name: 'Wednesday 9 December' }).waitFor()
    await page.getByRole('button', { name: 'Wednesday 16 December, 5 events' }).click()
    t.equal(await page.locator('.panel .entry').count(), 5)
    const lasting = page.getByRole('gridcell').filter({ hasText: 'Blueprints' })
    t.equal(await lasting.count(), 2, 'what lasts stands on each of its days')
    await page.getByRole('button', { name: 'Agenda' }).click()
    await page.getByRole('heading', { name: 'Upcoming events' }).waitFor()
    t.equal(await page.getByRole('button', { name: 'Next month' }).count(), 0)
    t.same(faults, [])
  })

  t.test(
    'stays at the month where the reader went when attributes change, and takes what is false as false',
    async t => {
      const { page } = await start('past="false"')
      await page.getByRole('button', { name: 'Month' }).click()
      await page.getByRole('button', { name: 'Next' }).click()
      await page.getByRole('heading', { name: 'January 2027' }).waitFor()
      const host = page.locator('guildhall-events')
      await host.evaluate(node => Object.assign(node, { words: { month: 'By months' }, past: false, limit: 3 }))
      await page.getByRole('button', { name: 'By months' }).waitFor()
      await page.getByRole('heading', { name: 'January 2027' }).waitFor()
      await host.evaluate(node => Object.assign(node, { view: 'agenda', past: true }))
      t.equal(await host.getAttribute('past'), '')
      await host.evaluate(node => Object.assign(node, { past: undefined }))
      await page.getByRole('heading', { name: 'Upcoming events' }).waitFor()
    }
  )

  t.test('goes the other way where one reads from right to left', async t => {
    const { page } = await start(`view="month" lang="ar" words='${attribute(ARABIC)}'`, {}, 'rtl')
    await page.locator('[data-day="2026-12-09"]').focus()
    await page.keyboard.press('ArrowLeft')
    await page.locator('[data-day="2026-12-10"]:focus').waitFor()
    const [first, next] = await Promise.all(
      ['09', '10'].map(day => page.locator(`[data-day="2026-12-${day}"]`).boundingBox())
    )
    t.ok(first!.x > next!.x)
  })

  t.test('shows dots where there is no room for titles, and the day that is chosen below', async t => {
    const { page } = await start('view="month"', { viewport: { width: 390, height: 800 } })
    const cell = page.getByRole('gridcell').filter({ has: page.locator('[data-day="2026-12-16"]') })
    await cell.locator('.dots i').first().waitFor()
    t.equal(await cell.locator('.chips').isVisible(), false)
    await cell.getByRole('button').click()
    await page.locator('.panel').getByText('Premortem').waitFor()
  })

  t.test('leads to calendars: to one date, and to all of a community or portal', async t => {
    const { page } = await start('portal="intranet" topic="design"')
    const link = page.getByRole('link', { name: 'Add to calendar: Mob hour' }).first()
    const { id } = OCCURRENCES[2]!
    t.equal(await link.getAttribute('href'), `${stage.base}/v1/occurrences/${id}/event.ics?key=${KEY}`)
    t.equal(
      await page.getByRole('link', { name: 'Subscribe in a calendar' }).getAttribute('href'),
      `${stage.base.replace('http', 'webcal')}/v1/portals/intranet/events.ics?topic=design&key=${KEY}`
    )
    await page.getByRole('link', { name: 'Join online: Mob hour' }).waitFor()
    const register = page.getByRole('link', { name: 'Register: Show the mess' })
    t.equal(await register.getAttribute('href'), 'https://guild.example.org/register/4')
    const { page: other } = await start()
    await other.locator('.entry').first().waitFor()
    t.equal(await other.getByRole('link', { name: 'Subscribe in a calendar' }).count(), 0)
  })

  t.test('shows what it is given as text, never as markup, and links to nothing but the web', async t => {
    const { page, faults } = await stage.open()
    await page.clock.setFixedTime(NOW)
    const hurt = '"><img src=x onerror=alert(1)>'
    const items = [
      {
        ...OCCURRENCES[3],
        title: hurt,
        hosts: [{ name: hurt }],
        place: { name: hurt },
        format: 'a_new_one',
        cause: hurt,
        joinUrl: 'javascript:alert(1)',
        registrationUrl: 'javascript:alert(1)'
      }
    ]
    const headers = { 'access-control-allow-origin': stage.origin }
    await page.route('**/v1/occurrences?*', route => route.fulfill({ json: { items, next: null }, headers }))
    for (const view of ['agenda', 'month']) {
      await page.goto(stage.hosted(html(`view="${view}" portal='"><script>'`)))
      if (view === 'month') await page.locator('[data-day="2026-12-11"]').click()
      await page.getByText('a new one').waitFor()
      t.equal(await page.locator('.root img, .root script, a[href^="javascript"]').count(), 0)
      t.equal(await page.locator('.entry .title').textContent(), hurt)
    }
    t.same(faults, [])
  })

  t.test('says so when there is nothing, when it fails, and when one is offline', async t => {
    const { page, context } = await start('community="quiet"')
    await page.getByText('No upcoming events').waitFor()
    await page.getByText('Nothing is planned until 28 February 2027.').waitFor()
    t.same(await violations(page), [], 'nothing')
    await context.setOffline(true)
    await page.locator('guildhall-events').evaluate(node => Reflect.get(node, 'reload').call(node))
    await page.getByText('You seem to be offline').waitFor()
    t.same(await violations(page), [], 'offline')
    await context.setOffline(false)
    await page.getByText('No upcoming events').waitFor()
    const headers = { 'access-control-allow-origin': stage.origin }
    const problem = { status: 429, json: { detail: 'One moment, please.' }, headers }
    await page.route('**/v1/occurrences?*', route => route.fulfill(problem))
    await page.locator('guildhall-events').evaluate(node => Reflect.get(node, 'reload').call(node))
    await page.getByText('One moment, please.').waitFor()
    await page.unroute('**/v1/occurrences?*')
    await page.route('**/v1/occurrences?*', () => {})
    await page.getByRole('button', { name: 'Try again' }).click()
    await page.getByText('Loading events…').waitFor()
    t.same(await violations(page), [], 'loading')
    await page.unroute('**/v1/occurrences?*')
    await page.goto(stage.foreign(html()))
    await page.getByRole('alert').getByText('This key does not work from').waitFor()
  })

  t.test('has nothing for axe to find in any language, light and dark, wide and narrow', async t => {
    const languages: [string, string, object][] = [
      ['en', 'ltr', {}],
      ['de', 'ltr', GERMAN],
      ['ar', 'rtl', ARABIC]
    ]
    for (const [lang, dir, words] of languages)
      for (const view of ['agenda', 'month']) {
        const { page, context } = await start(
          `portal="intranet" view="${view}" lang="${lang}" words='${attribute(words)}'`,
          {},
          dir
        )
        await page.locator('.entry').first().waitFor()
        if (view === 'month') await page.locator('[data-day="2026-12-16"]').click()
        t.same(await violations(page, lang === 'en'), [], `${lang} ${view}`)
        for (const colorScheme of process.env.SCREENSHOTS ? (['light', 'dark'] as const) : [])
          for (const width of [1180, 390]) {
            await page.emulateMedia({ colorScheme })
            await page.setViewportSize({ width, height: 900 })
            await picture(page, `${view}-${lang}-${colorScheme}-${width}`)
          }
        await context.close()
      }
  })

  t.test('is a page for frames, too, that works without a script', t => framed(t, stage, picture))
})

const framed = async (
  t: Test,
  stage: Awaited<ReturnType<typeof openStage>>,
  picture: (page: Page, name: string) => unknown
) => {
  const address = (query: Record<string, string> = {}) =>
    `${stage.base}/embed/events?${new URLSearchParams({ key: KEY, timeZone: 'Europe/Berlin', ...query })}`
  const { page } = await stage.open({ javaScriptEnabled: false })
  await page.goto(address({ month: '2026-12', view: 'month', portal: 'intranet' }))
  t.equal(await page.title(), 'Events – Intranet')
  await page.getByRole('table', { name: 'December 2026' }).waitFor()
  await page.getByText('Times in Central European Time').waitFor()
  await page.getByRole('link', { name: 'Wednesday 16 December, 5 events' }).click()
  await page.getByText('Premortem').last().waitFor()
  t.equal(await page.locator('.panel .entry').count(), 5)
  await picture(page, 'frame-month')
  await page.getByRole('link', { name: 'Next month' }).click()
  await page.getByRole('table', { name: 'January 2027' }).waitFor()
  await page.getByRole('link', { name: 'Previous month' }).click()
  await page.goto(address({ month: '2026-12', lang: 'de' }))
  await page.getByRole('heading', { name: 'Mittwoch 16. Dezember' }).waitFor()
  await page.getByText('13:00–14:00').first().waitFor()

  const { page: live } = await stage.open()
  const looks: Record<string, string>[] = [{ view: 'month' }, { view: 'month', lang: 'ar' }, { lang: 'de' }]
  for (const query of looks)
    for (const more of [{ month: '2026-12' }, { month: '2027-03' }]) {
      await live.goto(address({ ...query, ...more }))
      t.same(await violations(live), [], JSON.stringify({ ...query, ...more }))
    }
  const wrongs: Record<string, string>[] = [{ month: '2026-13' }, { timeZone: 'Mars/Olympus' }, { view: 'week' }]
  for (const wrong of wrongs) {
    const answer = await fetch(address(wrong))
    t.equal(answer.status, 400, JSON.stringify(wrong))
  }
  t.equal((await fetch(address({ utm_source: 'intranet' }))).status, 200, 'what others add is ignored')
  await live.goto(address({ month: '2026-12' }))
  const discovery = await live.locator('link[type="application/json+oembed"]').getAttribute('href')
  const { html, title } = (await (await fetch(`${discovery}&maxwidth=500`)).json()) as { html: string; title: string }
  t.equal(title, 'Events – Intranet')
  await live.goto(stage.hosted(html))
  await live.frameLocator('iframe').getByText('Premortem').waitFor()
}
