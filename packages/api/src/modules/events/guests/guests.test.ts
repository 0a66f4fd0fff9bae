import { sql } from 'drizzle-orm'
import t from 'tap'
import { startApp } from '../../../../test/app.ts'
import { runJob } from '../../../../test/jobs.ts'
import { isProblem } from '../../../transports/rest/raw.fixtures.ts'
import { at } from '../events/events.fixtures.ts'
import { stage, title } from './guests.fixtures.ts'

const HOUR = 3_600_000
const DAY = 24 * HOUR

t.test(
  'nobody learns whether an address is known: the page says the same, the mail leads to one’s own answer',
  async t => {
    const { admin, as, store, people, openDate, register, guest, post, linkIn, open, press } = await stage(t)
    const { id } = await openDate()
    const known = await guest(id, 'grace')
    await as('bo').put(`/v1/occurrences/${id}/rsvp`, { answer: 'maybe' })
    await post()
    await store.run(sql`delete from notices`)
    const said = async (name: string) => {
      const { statusCode, body } = await register(id, name, 'Somebody Else')
      return { statusCode, body: body.replaceAll(`${name}@example.org`, 'ADDRESS') }
    }
    const unknown = await said('ivy')
    t.equal(unknown.statusCode, 200)
    for (const name of ['ada', 'bo', 'grace', 'ADA', 'ivy']) t.strictSame(await said(name), unknown, name)
    const mails = await post()
    t.strictSame(mails.map(({ to }) => to).sort(), [
      'ada@example.org',
      'bo@example.org',
      'grace@example.org',
      'ivy@example.org'
    ])
    const subjects = new Set(mails.map(({ subject }) => subject))
    t.equal(subjects.size, 1)
    const pageOf = async (name: string) =>
      (await open(linkIn(mails.find(({ to }) => to === `${name}@example.org`)!))).body
    t.strictSame(await Promise.all(['ada', 'bo', 'grace', 'ivy'].map(async name => title(await pageOf(name)))), [
      'Will you come?',
      'You might go',
      'You are going',
      'Confirm your registration'
    ])
    t.match(await pageOf('grace'), /For Guest grace/, 'and nobody renames another')
    t.match((await open(known)).body, /You are going/)
    await press(linkIn(mails.find(({ to }) => to === 'ada@example.org')!), 'going')
    t.match((await admin.get(`/v1/occurrences/${id}/rsvps?status=going&limit=100`)).body.items, [
      { guestName: 'Guest grace' },
      { person: { name: 'ada' }, guestName: null }
    ])

    await t.test('and gets one mail an hour for a date, and five a day in all', async t => {
      await post()
      for (let n = 0; n < 3; n++) t.strictSame(await said('ivy'), unknown)
      t.strictSame(await post(), [])
      for (let n = 0; n < 6; n++) {
        const more = await openDate()
        t.equal((await register(more.id, 'ivy')).statusCode, 200)
        t.equal((await register(more.id, 'ada')).statusCode, 200)
      }
      const to = (await post()).map(mail => mail.to)
      t.equal(to.filter(one => one === 'ivy@example.org').length, 4)
      t.equal(to.filter(one => one === 'ada@example.org').length, 1, 'what is queued for a person is one mail')
      const { items } = (await admin.get(`/v1/notices?person=${people.ada}&kind=event_registration&limit=100`)).body
      t.equal(items.length, 5)
    })
  }
)

t.test('what cannot be registered is refused with the reason, and nothing is stored', async t => {
  const { admin, as, page, store, event, occurrences, openDate, send, register, open, post } = await stage(t)
  const date = await openDate()
  const missing = '019a8f3e-6c1b-7d42-9e05-3b7f2a61c8d4'
  const [closed] = await occurrences(await event())
  const hidden = await Promise.all(['internal', 'members'].map(visibility => openDate({ visibility })))
  const none = await open(`/register/${missing}`)
  t.match([none.statusCode, title(none.body)], [404, 'There is no registration here'])
  for (const id of [closed!.id, ...hidden.map(({ id }) => id), 'x', '%00', "'"]) {
    t.match(await open(`/register/${id}`), { statusCode: 404, body: none.body }, id)
    t.match(await send(id, { guestName: 'Grace', guestEmail: 'grace@example.org' }), { statusCode: 404 }, id)
  }
  for (const id of [closed!.id, ...hidden.map(({ id }) => id)])
    t.equal((await admin.get(`/v1/occurrences/${id}`)).body.registrationUrl, null)
  t.match((await page.get(`/v1/occurrences/${date.id}`)).body, { registrationUrl: /register/ })

  const guestName = 'Grace Moreau'
  const guestEmail = 'grace@example.org'
  const name = /Enter your name on one line, in at most 200 characters/
  const email = /Enter a complete e-mail address/
  const cases: [form: Record<string, string>, says: RegExp][] = [
    [{ guestEmail }, name],
    [{ guestEmail, guestName: '  ' }, name],
    [{ guestEmail, guestName: 'x'.repeat(201) }, name],
    [{ guestEmail, guestName: 'Grace\r\nBcc: all@example.org' }, name],
    [{ guestName }, email],
    ...[
      'grace',
      'grace@',
      '@example.org',
      'a b@example.org',
      'a@b@example.org',
      'a@example.org\r\nBcc: b@example.org',
      '<a@example.org>',
      `${'x'.repeat(250)}@example.org`
    ].map((wrong): [Record<string, string>, RegExp] => [{ guestName, guestEmail: wrong }, email])
  ]
  for (const [form, says] of cases)
    t.match(await send(date.id, form), { statusCode: 422, body: says }, JSON.stringify(form))
  const evil = '"><script>alert(1)</script>'
  const answered = await send(date.id, { guestName: evil, guestEmail: evil })
  t.notMatch(answered.body, /<script/)
  t.match(answered.body, /role="alert"/)
  const past = await openDate({ start: at(-3) })
  t.match(await register(past.id, 'grace'), { statusCode: 409, body: /This event is over/ })
  t.strictSame(await post(), [])

  await t.test('and so it is over REST and GraphQL', async t => {
    const address = `/v1/occurrences/${date.id}/guests`
    isProblem(t, await as('ada').post(address, { guestName, guestEmail }), 'FORBIDDEN')
    isProblem(t, await page.post(address, { guestName, guestEmail }), 'FORBIDDEN')
    isProblem(t, await as('leader').post(address, { guestName: 'a\nb', guestEmail }), 'INVALID_INPUT')
    isProblem(t, await as('leader').post(address, { guestName, guestEmail: 'grace' }), 'INVALID_INPUT')
    for (const { id } of [closed!, hidden[0]!, past])
      isProblem(t, await as('leader').post(`/v1/occurrences/${id}/guests`, { guestName, guestEmail }), 'RULE_BROKEN')
    t.strictSame((await store.pool.query('select from guests')).rows, [])
    t.match(await as('leader').post(address, { guestName, guestEmail }), { status: 200, body: { id: date.id } })
    const { errors } = await as('leader').ask(
      `mutation { registerOccurrenceGuest(occurrence: "${date.id}", input: { guestName: "Hal", guestEmail: "hal@example.org" }) { id } }`
    )
    t.equal(errors, undefined)
    t.strictSame((await post()).map(({ to }) => to).sort(), ['grace@example.org', 'hal@example.org'])
  })
})

t.test('one client registers some guests a minute', async t => {
  const { app } = await startApp(t, { RATE_LIMIT_ADDRESS: '25' })
  const post = () =>
    app.inject({
      method: 'POST',
      url: '/register/x',
      payload: '',
      headers: { 'content-type': 'application/x-www-form-urlencoded' }
    })
  t.strictSame([(await post()).statusCode, (await post()).statusCode, (await post()).statusCode], [404, 404, 429])
})

t.test('an event that takes guests no longer keeps those who confirmed, and takes none who have not', async t => {
  const { admin, openDate, guest, linksOf, open, press } = await stage(t)
  const date = await openDate()
  const grace = await guest(date.id, 'grace')
  const [hal] = await linksOf(date.id, ['hal'])
  await admin.patch(`/v1/events/${date.event.id}`, { guests: false })
  t.equal(title((await open(grace)).body), 'You are going')
  t.match(await press(hal!, 'going'), { statusCode: 410 })
  await admin.patch(`/v1/events/${date.event.id}`, { visibility: 'members' })
  t.equal(title((await press(grace, 'declined')).body), 'You are not going')
})

t.test('a mail that does not arrive is on record, and a guest can turn reminders off', async t => {
  const { admin, openDate, guest, register, post, press, mail, store } = await stage(t)
  const { id, startsAt } = await openDate()
  mail.refuse.set('gone@example.org', { code: 550, words: 'No such mailbox.' })
  await register(id, 'gone')
  await post()
  const [failed] = (await admin.get('/v1/notices?status=failed')).body.items
  t.match(failed, { kind: 'event_registration', person: null, guestName: 'Guest gone', failure: /No such mailbox/ })
  const links = [await guest(id, 'grace'), await guest(id, 'hal')]
  await post()
  t.match((await press(links[0]!, 'reminders_off')).body, /Turn reminders on/)
  const now = new Date(Date.parse(startsAt) - 23 * HOUR)
  t.match(await runJob('remind-of-occurrences', { store, config: mail.config, now }), { reminded: 1 })
  t.match(await post(), [{ to: 'hal@example.org', subject: /a reminder of/ }])
})

t.test('guests are erased 30 days after the end, and their seats stay; who has not confirmed, after a day', async t => {
  const { admin, openDate, guest, register, post, open, store, mail } = await stage(t)
  const date = await openDate({ capacity: 5 })
  const grace = await guest(date.id, 'grace')
  await post()
  const erase = (now: number) => runJob('erase-guests', { store, config: mail.config, now: new Date(now) })
  const rsvp = async () => (await admin.get(`/v1/occurrences/${date.id}/rsvps`)).body.items
  const end = Date.parse(date.endsAt)
  t.strictSame(await erase(end + 30 * DAY - 1), { deleted: 0 })
  t.match(await rsvp(), [{ guestName: 'Guest grace', guestEmail: 'grace@example.org' }])

  await register(date.id, 'hal')
  await post()
  const registered = Date.now()
  t.strictSame(await erase(registered + DAY - HOUR), { deleted: 0 })
  t.strictSame(await erase(registered + DAY), { deleted: 1 }, 'hal, who has not confirmed')

  const [before] = await rsvp()
  t.strictSame(await erase(end + 30 * DAY), { deleted: 1 })
  const [after] = await rsvp()
  t.match(after, { id: before.id, person: null, guestName: null, guestEmail: null, status: 'going' })
  t.match((await admin.get(`/v1/occurrences/${date.id}`)).body.rsvpCounts, { going: 1, seatsLeft: 4 })
  t.match(await open(grace), { statusCode: 410 })
  const [entry] = (await admin.get(`/v1/activity?subject=${before.id}&verb=updated`)).body.items.slice(-1)
  t.match(entry, { actorClass: 'robot', after: { guest_id: null } }, 'and it is on record')
  for (const table of ['guests', 'invitations', 'notices'])
    t.strictSame((await store.pool.query(`select from ${table}`)).rows, [], table)

  await t.test('of an event that is deleted they hear first', async t => {
    const other = await openDate()
    await guest(other.id, 'ivy')
    await post()
    await admin.delete(`/v1/events/${other.event.id}`)
    t.strictSame(await erase(Date.now() + 2 * DAY), { deleted: 0 })
    t.match(await post(), [{ to: 'ivy@example.org', calendar: { method: 'CANCEL' } }])
    t.strictSame(await erase(Date.now() + 2 * DAY), { deleted: 1 })
  })
})

t.test('where guests register is in calendars and in JSON-LD, date by date, unless it is cancelled', async t => {
  const { page, as, weekly, openDate } = await stage(t)
  const text = async (path: string) => (await page.get(path)).text.replaceAll('\r\n ', '')
  const both = async (id: string) =>
    (await text(`/v1/occurrences/${id}/event.ics`)) + (await text(`/v1/occurrences/${id}/event.jsonld`))
  const single = await openDate()
  const { dates } = await weekly({ guests: true }, { count: 3 })
  const closed = await openDate({ guests: false })
  for (const { id } of [single, dates[1]!]) {
    const url = `http://localhost:3000/register/${id}`
    const said = await both(id)
    t.match(said, `Register as a guest: ${url}`)
    t.match(said, `"offers":{"@type":"Offer","url":"${url}"}`)
  }
  const feed = await text('/v1/communities/looms/events.ics')
  t.strictSame(feed.match(/\/register\/[\w-]+/g), [`/register/${single.id}`], 'a series has no page of its own')
  t.notMatch(await both(closed.id), /regist|Offer/i)
  await as('leader').post(`/v1/occurrences/${single.id}/transitions`, { transition: 'cancel', reason: 'Storm.' })
  t.notMatch(await both(single.id), /regist|Offer/i)
})
