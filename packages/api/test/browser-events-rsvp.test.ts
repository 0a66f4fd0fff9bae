import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import t from 'tap'
import { startIssuer } from '../src/modules/keys/issuer.fixtures.ts'
import { addDays, today } from '../src/platform/days.ts'
import { made } from './access/made.fixtures.ts'
import { startApp } from './app.ts'
import { ARABIC } from './browser-events-words.ts'
import { startOwnServer } from './browser-own-server.ts'
import { hear, NO_BROWSER, openStage, violations } from './browser-stage.ts'

t.test('members answer on a page of their portal', { skip: NO_BROWSER }, async t => {
  const issuer = await startIssuer(t)
  const { app, admin, acting, caller } = await startApp(t, issuer.settings)
  const service = await app.listen({ port: 0, host: '127.0.0.1' })
  const community = await made(admin, '/v1/communities', { name: 'Looms', slug: 'looms', status: 'active' })
  for (const name of ['ada', 'bo', 'cy']) {
    const person = await made(admin, '/v1/people', { name, externalId: name })
    await made(admin, '/v1/memberships', { community, person, status: 'active' })
  }
  const held = async (days: number, title: string, more: object = {}) => {
    const start = `${addDays(today(), days)}T14:00`
    const talk = { hosts: ['looms'], title, mode: 'online', start, timeZone: 'UTC', durationMinutes: 60, ...more }
    const event = await made(admin, '/v1/events', talk)
    return (await admin.get(`/v1/events/${event}/occurrences`)).body.items[0].id as string
  }
  const ids = {
    open: await held(2, 'Open loom'),
    full: await held(3, 'A table for one', { capacity: 1, mode: 'on_site', place: { name: 'Studio 3' } }),
    bench: await held(4, 'A bench for two', { capacity: 2, format: 'workshop' }),
    members: await held(6, 'Among members', { visibility: 'members', format: 'lean_coffee' })
  }
  const off = await held(5, 'Called off')
  const cancel = (id: string) =>
    admin.post(`/v1/occurrences/${id}/transitions`, { transition: 'cancel', reason: 'The loom broke.' })
  await cancel(off)
  const answer = (name: string, id: string, said: string) =>
    acting(name).put(`/v1/occurrences/${id}/rsvp`, { answer: said })
  await answer('bo', ids.full, 'going')
  await answer('bo', ids.bench, 'going')

  const key = (await caller('secret', ['events:read', 'events:write'])).key!
  const stage = await openStage(() => startOwnServer(service, key))
  t.teardown(() => stage.close())
  const element = (attributes: string) => `<guildhall-events ${attributes}></guildhall-events>`
  const start = async (attributes: string, reader = '', dir = 'ltr') => {
    const opened = await stage.open()
    await opened.page.goto(`${stage.base}/own?${new URLSearchParams({ body: element(attributes), reader, dir })}`)
    return opened
  }
  const entry = (page: Page, title: string) => page.locator('.entry', { hasText: title })
  const press = (page: Page, title: string, name: string) =>
    entry(page, title).getByRole('button', { name, exact: true }).click()
  const says = (page: Page, title: string, text: string) =>
    entry(page, title).getByRole('status').getByText(text).waitFor()
  const pressed = (page: Page, title: string) =>
    entry(page, title).locator('[data-answer][aria-pressed=true]').allTextContents()
  const statusOf = async (name: string, id: string) => {
    const { person } = (await acting(name).get('/v1/me')).body
    return (await admin.get(`/v1/rsvps?person=${person.id}&occurrence=${id}`)).body.items[0]?.status
  }

  await t.test('by the keyboard alone, through their portal’s own server, and it is known the next time', async t => {
    const { page, faults } = await start('src="/guild"', 'ada')
    await page.getByRole('status').getByText('5 events').waitFor()
    t.equal(await entry(page, 'Called off').getByRole('button').count(), 0, 'what is cancelled takes no answer')
    t.same(await pressed(page, 'Open loom'), [])
    const told = await hear(page.locator('guildhall-events'), 'guildhall-rsvp')
    const group = entry(page, 'Open loom').getByRole('group', { name: 'Will you come? Open loom' })
    await group.getByRole('button', { name: 'Going', exact: true }).focus()
    await page.keyboard.press('Space')
    await says(page, 'Open loom', 'You are going.')
    t.same(await told(), { occurrence: ids.open, status: 'going' })
    t.equal(
      await page.evaluate('document.querySelector("guildhall-events").shadowRoot.activeElement.dataset.answer'),
      'going'
    )
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await says(page, 'Open loom', 'You might go.')
    t.same(await pressed(page, 'Open loom'), ['Maybe'])
    t.equal(await statusOf('ada', ids.open), 'maybe')
    await page.reload()
    await says(page, 'Open loom', 'You might go.')
    t.same(faults, [])
  })

  await t.test('who finds all seats taken waits, is offered the next free one, and accepts it', async t => {
    const { page } = await start('src="/guild"', 'ada')
    await says(page, 'A bench for two', '1 seat left.')
    await says(page, 'A table for one', 'All seats are taken.')
    await press(page, 'A table for one', 'Join the waiting list')
    await says(page, 'A table for one', 'You are on the waiting list.')
    t.same(await pressed(page, 'A table for one'), ['On the waiting list'])
    await answer('bo', ids.full, 'declined')
    await page.reload()
    await says(page, 'A table for one', 'A seat is free for you. It is held until')
    t.same(await entry(page, 'A table for one').locator('[data-answer]').allTextContents(), [
      'Accept the seat',
      'Decline the seat'
    ])
    await press(page, 'A table for one', 'Accept the seat')
    await says(page, 'A table for one', 'You are going.')
    t.equal(await statusOf('ada', ids.full), 'going')
    await page.getByRole('button', { name: 'Month' }).click()
    await page
      .locator(`[data-day="${addDays(today(), 3)}"]`)
      .or(page.locator('.nav .next'))
      .first()
      .waitFor()
  })

  await t.test('with a token of their own, they see what is theirs, and save its file for their calendar', async t => {
    const { page } = await start('')
    await page.getByRole('alert').waitFor()
    t.equal(
      await page.evaluate('performance.getEntriesByType("resource").some(({ name }) => /answering/.test(name))'),
      false
    )
    const token = await issuer.token('bo')
    await page
      .locator('guildhall-events')
      .evaluate((node, token) => Reflect.set(node, 'token', async () => token), token)
    await says(page, 'A bench for two', 'You are going.')
    await press(page, 'Among members', 'Not going')
    await says(page, 'Among members', 'You are not going.')
    t.equal(await statusOf('bo', ids.members), 'declined')
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Add to calendar: Among members' }).click()
    ])
    t.equal(download.suggestedFilename(), 'event.ics')
    t.match(await readFile(await download.path(), 'utf8'), 'SUMMARY:Among members')
  })

  await t.test('who is not known answers nothing, and an answer that comes too late is explained', async t => {
    const { page: stranger } = await start('src="/guild"', '')
    await stranger.getByText('Open loom').waitFor()
    t.equal(await stranger.locator('[data-answer]').count(), 0)
    const { page: late } = await start('src="/guild"', 'cy')
    await late.getByText('A bench for two').waitFor()
    await cancel(ids.bench)
    await press(late, 'A bench for two', 'Going')
    await says(
      late,
      'A bench for two',
      'Your answer was not saved. This occurrence is cancelled. Answer to another one.'
    )
    await late.route('**/rsvp', route => route.abort())
    await press(late, 'Open loom', 'Going')
    await says(late, 'Open loom', 'Your answer was not saved.')
    t.same(await pressed(late, 'Open loom'), [])
  })

  await t.test('a month has the answers of the chosen day, and they stay when the view changes', async t => {
    const { page } = await start('src="/guild" view="month"', 'cy')
    await page.getByRole('grid').waitFor()
    const day = addDays(today(), 6)
    if (!day.startsWith(today().slice(0, 7))) await page.getByRole('button', { name: 'Next month' }).click()
    await page.locator(`[data-day="${day}"]`).click()
    await press(page, 'Among members', 'Maybe')
    await says(page, 'Among members', 'You might go.')
    await page.getByRole('button', { name: 'Agenda' }).click()
    await page.getByRole('heading', { name: 'Upcoming events' }).waitFor()
    t.same(await pressed(page, 'Among members'), ['Maybe'])
  })

  await t.test('there is nothing for axe to find, light and dark, wide and narrow, and from right to left', async t => {
    await answer('cy', ids.full, 'going')
    await answer('cy', ids.members, 'going')
    for (const [lang, dir, words] of [
      ['en', 'ltr', {}],
      ['ar', 'rtl', ARABIC]
    ] as const) {
      const quoted = JSON.stringify(words).replaceAll("'", '&#39;')
      const { page } = await start(`src="/guild" lang="${lang}" words='${quoted}'`, 'cy', dir)
      await page.locator('[data-answer]').first().waitFor()
      t.same(await violations(page, lang === 'en'), [], lang)
      for (const colorScheme of process.env.SCREENSHOTS ? (['light', 'dark'] as const) : [])
        for (const width of [1180, 700, 390]) {
          await page.emulateMedia({ colorScheme })
          await page.setViewportSize({ width, height: 900 })
          await page.screenshot({
            path: `${process.env.SCREENSHOTS}/rsvp-${lang}-${colorScheme}-${width}.png`,
            fullPage: true
          })
        }
    }
  })
})
