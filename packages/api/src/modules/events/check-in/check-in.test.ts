import { sql } from 'drizzle-orm'
import jsQR from 'jsqr'
import t from 'tap'
import { isProblem } from '../../../transports/rest/raw.fixtures.ts'
import { startMail } from '../../messages/mail/mail.fixtures.ts'
import { withdrawSettled } from '../../messages/withdraw.ts'
import { held } from '../attendance/attendance.fixtures.ts'
import { inHours } from '../rsvps/rsvps.fixtures.ts'

const SCALE = 4
const read = jsQR as unknown as (data: Uint8ClampedArray, width: number, height: number) => { data: string } | null

/** What a QR code says to a camera that sees the picture. */
const scanned = (svg: string): string | undefined => {
  const size = Number(/viewBox="0 0 (\d+)/.exec(svg)![1])
  const width = size * SCALE
  const pixels = new Uint8ClampedArray(width * width * 4).fill(255)
  for (const [, x, y, run] of svg.matchAll(/M(\d+) (\d+)h(\d+)v1/g))
    for (let row = Number(y) * SCALE; row < (Number(y) + 1) * SCALE; row++)
      for (let at = Number(x) * SCALE; at < (Number(x) + Number(run)) * SCALE; at++)
        pixels.fill(0, (row * width + at) * 4, (row * width + at) * 4 + 3)
  return read(pixels, width, width)?.data
}

const PUBLIC = 'http://localhost:3000'

t.test('the code of a meeting leads to a page on which people check in', async t => {
  const stage = await held(t)
  const { app, as, admin, people, begun, recorded, store } = stage
  const occurrence = await begun()
  const { url, opensAt, closesAt } = (await as('leader').get(`/v1/occurrences/${occurrence}/check-in-code`)).body
  const { startsAt, endsAt } = (await admin.get(`/v1/occurrences/${occurrence}`)).body
  const around = (moment: string, minutes: number) => new Date(Date.parse(moment) + minutes * 60_000).toISOString()
  t.strictSame([opensAt, closesAt], [around(startsAt, -30), around(endsAt, 30)])
  const { text, headers } = await as('leader').get(`/v1/occurrences/${occurrence}/check-in-code.svg`)
  t.match(headers, { 'content-type': /^image\/svg\+xml/ })
  t.match(scanned(text), /^http:\/\/localhost:3000\/check-in\/[\w-]+\.[\w-]+\.[\w-]+$/, 'a camera reads it')
  isProblem(t, await as('ada').get(`/v1/occurrences/${occurrence}/check-in-code`), 'FORBIDDEN')

  const visit = async (address: string, form?: Record<string, string>) => {
    const { statusCode, body } = await app.inject({
      method: form ? 'POST' : 'GET',
      url: address.slice(PUBLIC.length),
      ...(form && {
        payload: new URLSearchParams(form).toString(),
        headers: { 'content-type': 'application/x-www-form-urlencoded' }
      })
    })
    return { status: statusCode, page: body }
  }
  const mail = await startMail(t, store)
  const links = async () => {
    await mail.send(0)
    return mail.taken.map(({ to, text }) => ({
      to,
      link: PUBLIC + /https:\/\/cop\.example\.org(\/check-in\/\S+)/.exec(text)![1]!
    }))
  }
  t.match(await visit(scanned(text)!), { status: 200, page: /Show the thing.*Your e-mail address/s })
  const known = await visit(url, { act: 'send', email: 'Ada@example.org' })
  t.strictSame(await visit(url, { act: 'send', email: 'outsider@example.org' }), known, 'the same without a tie')
  t.strictSame(
    await visit(url, { act: 'send', email: 'nobody@example.org' }),
    known,
    'and where nobody has the address'
  )
  t.match(known, { status: 200, page: /Look into your e-mail/ })
  await visit(url, { act: 'send', email: 'ada@example.org' })
  t.match(await links(), [{ to: 'ada@example.org' }], 'one mail, however often it is asked for')
  t.match(await visit(url, { act: 'send', email: 'x' }), { status: 400, page: /Please enter/ })
  t.match(await visit(url, { act: 'confirm' }), { status: 400 }, 'the code alone is nobody')

  const { link } = (await links())[0]!
  t.match(await visit(link), { status: 200, page: /For ada.*I am there/s })
  t.strictSame(await recorded(occurrence), {}, 'to open it changes nothing')
  t.match(await visit(link, { act: 'confirm' }), { status: 200, page: /You are checked in/ })
  t.match(await visit(link, { act: 'confirm' }), { status: 200, page: /You are checked in/ })
  t.strictSame(await recorded(occurrence), { ada: 'attended' })
  const { items } = (await admin.get(`/v1/occurrences/${occurrence}/attendance`)).body
  t.match(items, [{ source: 'check_in', recordedBy: { name: 'ada' } }])
  t.match((await admin.get(`/v1/activity?subject=${items[0].id}`)).body.items, [{ actorClass: 'member' }])
  t.match(await visit(`${url}x`), { status: 404, page: /incomplete/ })
  await admin.delete(`/v1/people/${people.ada}`)
  t.match(await visit(link), { status: 410, page: /no longer/ })
  await admin.delete(`/v1/events/${(await admin.get(`/v1/occurrences/${occurrence}`)).body.event.id}`)
  t.match(await visit(url), { status: 410 })
})

t.test(
  'people who are signed in to a portal check in there, with the code of that meeting and in its time',
  async t => {
    const { as, admin, begun, date, portal, caller, recorded } = await held(t)
    const codeOf = async (occurrence: string): Promise<string> =>
      (await admin.get(`/v1/occurrences/${occurrence}/check-in-code`)).body.url
    const enter = (name: string, occurrence: string, code: string) =>
      as(name).post(`/v1/occurrences/${occurrence}/check-ins`, { code })
    const occurrence = await begun()
    const code = await codeOf(occurrence)
    t.match(await enter('bo', occurrence, code), { status: 200, body: { person: { name: 'bo' }, source: 'check_in' } })
    const token = code.slice(code.lastIndexOf('/') + 1)
    t.match(await enter('outsider', occurrence, token), { status: 200 }, 'guests as well, where they see the event')
    t.strictSame(await recorded(occurrence), { bo: 'attended', outsider: 'attended' })
    const { data } = await as('leader').ask(
      `mutation { checkIn(occurrence: "${occurrence}", input: { code: "${code}" }) { person { name } status } }`
    )
    t.strictSame(data.checkIn, { person: { name: 'leader' }, status: 'attended' })

    const elsewhere = await begun(0.5)
    const refused = async (answer: Promise<{ status: number; body: { detail: string } }>, detail: RegExp) =>
      t.match(await answer, { status: 422, body: { code: 'RULE_BROKEN', detail } })
    await refused(enter('ada', elsewhere, code), /code is that of another meeting/)
    await refused(enter('ada', elsewhere, 'none'), /not a check-in code/)
    const early = await date(inHours(1))
    await refused(enter('ada', early, await codeOf(early)), /opens 30 minutes before the start/)
    const soon = await date(inHours(0.4))
    t.match(await enter('ada', soon, await codeOf(soon)), { status: 200 }, 'half an hour before it begins')
    const cancelled = await codeOf(elsewhere)
    await admin.post(`/v1/occurrences/${elsewhere}/transitions`, { transition: 'cancel', reason: 'Flooded.' })
    await refused(enter('ada', elsewhere, cancelled), /is cancelled/)
    const over = await begun(3)
    await refused(enter('ada', over, await codeOf(over)), /expired/)
    isProblem(t, await admin.post(`/v1/occurrences/${occurrence}/check-ins`, { code }), 'FORBIDDEN', 'a key is nobody')
    const narrow = await caller('secret', ['attendance:read', 'events:read'], portal)
    isProblem(
      t,
      await narrow.send('POST', `/v1/occurrences/${occurrence}/check-ins`, { code }, { 'guildhall-actor': 'ada' }),
      'FORBIDDEN'
    )
  }
)

t.test('a link that is asked for in the last half hour is still mailed', async t => {
  const { app, admin, begun, store } = await held(t)
  const occurrence = await begun(1.2)
  const { url } = (await admin.get(`/v1/occurrences/${occurrence}/check-in-code`)).body
  t.ok(Date.parse((await admin.get(`/v1/occurrences/${occurrence}`)).body.endsAt) < Date.now())
  await app.inject({
    method: 'POST',
    url: url.slice(PUBLIC.length),
    payload: 'act=send&email=ada%40example.org',
    headers: { 'content-type': 'application/x-www-form-urlencoded' }
  })
  await withdrawSettled(store)
  const { rows } = await store.pool.query(`select status from notices where kind = 'check_in'`)
  t.strictSame(rows, [{ status: 'pending' }])
})

t.test('the dates of a dormant series have a code', async t => {
  const { as, begun, store } = await held(t)
  const occurrence = await begun()
  await store.run(
    sql`update events set status = 'dormant' where id = (select event_id from occurrences where id = ${occurrence})`
  )
  t.match(await as('leader').get(`/v1/occurrences/${occurrence}/check-in-code`), {
    status: 200,
    body: { url: /check-in/ }
  })
})
