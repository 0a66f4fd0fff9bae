import { sql } from 'drizzle-orm'
import t from 'tap'
import { addDays, dayOf, startOf, today } from '../../../platform/days.ts'
import { datesIn } from '../../events/calendar/feed.fixtures.ts'
import { ago, stage } from '../../governance/scorecards/stage.fixtures.ts'

const ADDRESS = '/v1/portals/obt/reviews.ics'
const unfolded = (text: string) => text.replace(/\r\n /g, '')

t.test('the review dates of pages as a calendar', async t => {
  const { app, admin, acting, caller, pages, portal, people, made, store } = await stage(t)
  const pub = await caller('publishable', [], portal.id)
  const titles = (text: string) => datesIn(text).map(({ title }) => title)

  await t.test('have a whole day for each page, on the day on which its review is due', async t => {
    const { status, headers, text } = await pub.get(ADDRESS)
    t.match({ status, headers }, { status: 200, headers: { 'content-type': /^text\/calendar/, etag: /^"/ } })
    t.strictSame(titles(text), ['Review the page of Stale', 'Review the page of Fresh'], 'earliest first')
    t.match(text, `DTSTART;VALUE=DATE:${addDays(dayOf(ago(120)), 90).replaceAll('-', '')}`)
    t.match(text, `DTSTART;VALUE=DATE:${addDays(dayOf(ago(3)), 90).replaceAll('-', '')}`)
    t.match(unfolded(text), /DESCRIPTION:The page was last updated on .+ due for review every 90 days.+https:\/\/obt/)
    t.equal(text.match(/TRANSP:TRANSPARENT/g)!.length, 2, 'and leave the time free')
    t.match(text, 'X-WR-CALNAME:Reviews of pages – OBT')
    t.equal((await pub.get(ADDRESS, { 'if-none-match': String(headers.etag) })).status, 304)
  })

  await t.test('name nobody, and show a publishable key no page that only others see', async t => {
    const hidden = await made('/v1/communities', {
      name: 'Hidden',
      status: 'active',
      visibility: 'internal',
      portals: [portal.id]
    })
    const page = await made('/v1/pages', { community: hidden.id, portal: portal.id, url: 'https://obt.example.org/h' })
    await admin.post(`/v1/pages/${page.id}/updates`, { occurredAt: ago(1), actorClass: 'representative' })
    const other = await caller('publishable', [], portal.id)
    const { text } = await other.get(ADDRESS)
    t.notMatch(text, /Hidden|ORGANIZER|ATTENDEE|ada/)
    t.match((await admin.get(ADDRESS)).text, /Hidden/)
    await admin.delete(`/v1/pages/${page.id}`)
  })

  await t.test('leave out what is exempt from review, and what was removed', async t => {
    await admin.post('/v1/waivers', {
      portal: portal.id,
      page: pages.Stale!.id,
      rule: 'page.stale',
      why: 'The hall is closed.',
      until: addDays(today(), 30)
    })
    t.strictSame(titles((await admin.get(ADDRESS)).text), ['Review the page of Fresh'])
    await store.run(sql`update waivers set revoked_at = now(), revoked_why = 'Over.'`)
    await store.run(sql`update pages set maintenance = 'removed' where id = ${pages.Fresh!.id}`)
    t.strictSame(titles((await admin.get(ADDRESS)).text), ['Review the page of Stale'])
    await store.run(sql`update pages set maintenance = 'compliant' where id = ${pages.Fresh!.id}`)
  })

  await t.test('are in the calendar of a person for the pages that they represent', async t => {
    const token = async (name: string, hand = acting(name)) => {
      const { url } = (await hand.post('/v1/me/calendar-tokens', { name: 'Phone' })).body
      return new URL(url).pathname
    }
    const read = async (path: string) => (await app.inject({ url: path })).body
    const path = await token('ada')
    t.strictSame(titles(await read(path)), ['Review the page of Stale'])
    t.strictSame(titles(await read(await token('eve'))), [])
    const { body } = await acting('ada').post(`/v1/pages/${pages.Stale!.id}/attestations`, {})
    t.ok(body)
    const moved = await read(path)
    t.match(
      moved,
      `DTSTART;VALUE=DATE:${addDays(today(), 90).replaceAll('-', '')}`,
      'and move when a page is confirmed'
    )
    t.match(moved, `UID:${pages.Stale!.id}`)
    await admin.post('/v1/representatives', { page: pages.Fresh!.id, person: people.eve!.id, role: 'primary' })
    t.match(await read(await token('eve')), /Review the page of Fresh/)
  })

  await t.test('hold where the day of the service is another than that of UTC', async t => {
    const day = addDays(today(), -10)
    await store.run(sql`update pages set last_updated_at = ${startOf(day).toISOString()} where id = ${pages.Fresh!.id}`)
    const { text } = await admin.get(ADDRESS)
    t.match(text, `DTSTART;VALUE=DATE:${addDays(day, 90).replaceAll('-', '')}`)
  })
})
