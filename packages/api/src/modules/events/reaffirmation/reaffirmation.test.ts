import { sql } from 'drizzle-orm'
import t from 'tap'
import { addDays, dayOf, startOf, today } from '../../../platform/days.ts'
import { isProblem } from '../../../transports/rest/raw.fixtures.ts'
import { at } from '../events/events.fixtures.ts'
import { stage } from './reaffirmation.fixtures.ts'

const before = (day: string) => new Date(startOf(day).getTime() - 1)
const FORM = { 'content-type': 'application/x-www-form-urlencoded' }

/** A series of whose last four dates nothing is known, so that those who edit it are asked today. */
const ghost = async (t: Parameters<typeof stage>[0]) => {
  const own = await stage(t)
  const { id, dates } = await own.weekly({ start: at(-30), organisers: [own.people.bo] }, { count: 40 })
  const press = (path: string, form: Record<string, string>) =>
    own.app.inject({ method: 'POST', url: path, headers: FORM, payload: new URLSearchParams(form).toString() })
  const seriesLink = (text: string) => new URL(/https?:\/\/\S+\/series\/\S+/.exec(text)![0]).pathname
  /** Puts it to rest: the notice was delivered 30 days before now. */
  const rest = async () => {
    const asked = new Date(Date.now() - 31 * 86_400_000)
    await own.night(new Date())
    await own.store.run(sql`update events set asked_at = ${asked.toISOString()} where id = ${id}`)
    await own.store.run(sql`
      update notices set dedupe_key = replace(dedupe_key, split_part(dedupe_key, ' ', 4), ${asked.toISOString()})
      where kind = 'series_unconfirmed' and status = 'pending'`)
    await own.deliver(id, asked)
    await own.night(new Date())
  }
  return { ...own, id, dates, press, seriesLink, rest }
}

t.test('a date is unconfirmed from the beginning of the seventh day after its end', async t => {
  const { event, occurrences, night } = await stage(t)
  const id = await event({ start: at(-20, '23:30'), timeZone: 'UTC' })
  const [date] = await occurrences(id)
  const day = addDays(dayOf(date!.endsAt), 7)
  const outcome = async () => (await occurrences(id))[0]!.outcome
  await night(before(day))
  t.equal(await outcome(), 'upcoming')
  await night(startOf(day))
  t.equal(await outcome(), 'unconfirmed')
})

t.test('a series rests from the beginning of the 30th day after the first delivery of its notice, once', async t => {
  const { id, admin, night, deliver, store } = await ghost(t)
  await night(new Date())
  await deliver(id, new Date())
  const day = addDays(today(), 30)
  const status = async () => (await admin.get(`/v1/events/${id}`)).body.status
  await store.run(
    sql`update occurrences set outcome = 'unconfirmed' where event_id = ${id} and starts_at < ${before(day).toISOString()}`
  )
  await night(before(day))
  t.equal(await status(), 'confirmed')
  await night(startOf(day))
  t.equal(await status(), 'dormant')
  const log = (await admin.get(`/v1/activity?subject=${id}`)).body.items
  t.match(log.at(-1), {
    verb: 'updated',
    before: { status: 'confirmed' },
    after: { status: 'dormant' },
    actorClass: 'robot'
  })
})

t.test(
  'those who edit the series are asked, with a link that settles it; what is settled before is not sent',
  async t => {
    const { id, dates, as, night, post, notices, address, app, seriesLink, press, admin } = await ghost(t)
    await night(new Date())
    t.strictSame(
      (await notices(id)).map(({ login, status }) => [login, status]),
      [
        ['bo', 'pending'],
        ['leader', 'pending']
      ]
    )
    const task = async (name: string) =>
      (await as(name).get('/v1/me/tasks')).body.items.find(
        ({ kind }: { kind: string }) => kind === 'series_confirmation'
      )
    t.match(await task('bo'), { subject: id, what: /Show the thing/, call: `POST /v1/events/${id}/transitions` })
    t.equal(await task('ada'), undefined, 'members are not asked')
    const mails = await post(1)
    t.strictSame(mails.map(({ to }) => to).sort(), [address('bo'), address('leader')])
    t.match(mails[0]!.text, /These dates|these dates of “Show the thing”/)
    t.notMatch(mails[0]!.text, /undefined|null/)
    const link = seriesLink(mails[0]!.text)
    const page = (await app.inject({ url: link })).body
    t.match(page, /still take place\?/)
    t.equal(
      (await admin.get(`/v1/occurrences/${dates[2]!.id}`)).body.outcome,
      'unconfirmed',
      'opening it changes nothing'
    )
    t.match((await press(link, { act: 'held' })).body, /Choose the dates that were held\./)
    const first = (await press(link, { act: 'held', [`held ${dates[0]!.id}`]: 'on' })).body
    t.match(first, /Recorded, thank you\..*still take place|still take place.*Recorded, thank you\./s)
    t.match((await press(link, { act: 'held', [`held ${dates[2]!.id}`]: 'on' })).body, /still take place\?|takes place/)
    t.equal((await admin.get(`/v1/occurrences/${dates[2]!.id}`)).body.outcome, 'held')
    await night(new Date())
    t.match((await app.inject({ url: link })).body, /The series takes place/)
    t.equal(await task('bo'), undefined, 'what is settled is no task')
  }
)

t.test('a notice that waits is withdrawn when one of the last dates is confirmed', async t => {
  const { id, dates, as, night, post, notices } = await ghost(t)
  await night(new Date())
  await as('leader').patch(`/v1/occurrences/${dates[3]!.id}`, { outcome: 'held' })
  t.strictSame(await post(1), [])
  t.ok((await notices(id)).every(({ status }) => status === 'withdrawn'))
})

t.test(
  'a dormant series leaves listings, feeds and calendars until it is reaffirmed by one call or by the link',
  async t => {
    const { id, dates, admin, as, take, rest, page, community, portal } = await ghost(t)
    const ahead = new Date().toISOString()
    const shown = async () => {
      const count = async (who: typeof page, url: string) => (await who.get(url)).body.items.length
      return {
        keys: await count(admin, `/v1/occurrences?startsSince=${ahead}&limit=3`),
        members: await count(as('ada') as never, `/v1/occurrences?startsSince=${ahead}&limit=3`),
        public: await count(page, `/v1/communities/${community}/occurrences?startsSince=${ahead}&limit=3`),
        event: await count(admin, `/v1/events/${id}/occurrences?startsSince=${ahead}&limit=3`),
        events: await count(page, '/v1/events'),
        next: (await page.get(`/v1/communities/${community}?fields=nextOccurrence`)).body.nextOccurrence ? 1 : 0,
        calendar: (await page.get(`/v1/portals/${portal}/events.ics`)).text.split('BEGIN:VEVENT').length - 1,
        search: (await page.get(`/v1/communities/${community}/events.jsonld`)).text.includes('Show the thing') ? 1 : 0,
        news: (await page.get(`/v1/communities/${community}/feed`)).text.includes('Show the thing') ? 1 : 0
      }
    }
    const listed = { keys: 3, members: 3, public: 3, event: 3, events: 1, next: 1, calendar: 1, search: 1, news: 1 }
    const none = Object.fromEntries(Object.keys(listed).map(name => [name, 0]))
    t.strictSame(await shown(), listed)
    await rest()
    t.strictSame(await shown(), none)
    t.match((await page.get(`/v1/events/${id}`)).body, { status: 'dormant', cause: /not known/ })
    t.match((await admin.get('/v1/events?status=dormant')).body.items, [{ id }], 'and is found where it is asked for')
    t.equal((await page.get(`/v1/occurrences/${dates[0]!.id}`)).body.dormant, false, 'past dates stay as they were')
    t.equal((await page.get(`/v1/communities/${community}/occurrences?startsBefore=${ahead}`)).body.items.length, 5)
    const next = dates.find(({ startsAt }) => startsAt > ahead)!
    t.match((await page.get(`/v1/occurrences/${next.id}`)).body, { dormant: true, status: 'confirmed' })
    isProblem(t, await as('ada').put(`/v1/occurrences/${next.id}/rsvp`, { answer: 'going' }), 'RULE_BROKEN', 'dormant')
    const allowed = (await as('leader').get(`/v1/events/${id}/allowed`)).body.items
    t.match(
      allowed.find(({ transition }: { transition: string }) => transition === 'reaffirm'),
      { allowed: true }
    )

    t.equal((await take('ada', id, 'reaffirm')).status, 403)
    t.match((await take('leader', id, 'reaffirm')).body, { status: 'confirmed', cause: null })
    t.strictSame(await shown(), listed, 'with the same dates')
    t.equal((await admin.get(`/v1/occurrences/${next.id}`)).body.dormant, false)
    isProblem(t, await take('leader', id, 'reaffirm'), 'MOVE_NOT_ALLOWED', 'once')
  }
)

t.test('the link of the mail brings a dormant series back, or ends it; both as often as it is opened', async t => {
  const { id, admin, rest, post, notices, seriesLink, press, app, address, store, people } = await ghost(t)
  await rest()
  t.strictSame(
    (await notices(id)).filter(({ kind }) => kind === 'series_dormant').map(({ login }) => login),
    ['bo', 'leader']
  )
  const mail = (await post(1)).find(({ to }) => to === address('bo'))!
  t.match(mail.subject, /“Show the thing” is no longer listed/)
  const link = seriesLink(mail.text)
  t.match((await app.inject({ url: link })).body, /Does “Show the thing” go on\?/)
  t.match((await press(link, { act: 'reaffirm' })).body, /The series takes place/)
  t.equal((await admin.get(`/v1/events/${id}`)).body.status, 'confirmed')
  const log = (await admin.get(`/v1/activity?subject=${id}`)).body.items
  t.match(log.at(-1), { after: { status: 'confirmed' }, person: { name: 'bo' } }, 'on record with its person')
  t.equal((await press(link, { act: 'reaffirm' })).statusCode, 409, 'nothing is asked any more')
  t.match((await press(link, { act: 'nonsense' })).statusCode, 400)
  t.match((await app.inject({ url: `${link}x` })).statusCode, 404)

  await store.run(sql`update events set affirmed_at = null where id = ${id}`)
  await rest()
  t.match((await press(link, { act: 'end' })).body, /The series has ended/)
  t.match((await admin.get(`/v1/events/${id}`)).body, { status: 'cancelled', cause: 'The series has ended.' })
  await store.run(sql`update events set organiser_ids = '{}' where id = ${id}`)
  t.equal((await app.inject({ url: link })).statusCode, 410, `${people.bo} no longer edits it`)
})

t.test('another system that states its events again does not bring a dormant series back', async t => {
  const { admin, community, talk, store } = await stage(t)
  const row = {
    ...talk,
    source: 'calendar',
    externalKey: 'weekly',
    hosts: [community],
    recurrence: { frequency: 'weekly' },
    status: 'confirmed'
  }
  const state = async (more: object = {}) => {
    const { body } = await admin.put('/v1/events', { items: [{ ...row, ...more }] })
    return body.items[0]
  }
  const { id } = await state()
  await store.run(sql`update events set status = 'dormant', cause = 'Unknown.' where id = ${id}`)
  t.match(await state(), { outcome: 'unchanged' })
  t.match(await state({ title: 'Renamed' }), { outcome: 'updated' })
  t.match((await admin.get(`/v1/events/${id}`)).body, { status: 'dormant', cause: 'Unknown.', title: 'Renamed' })
  t.match(await state({ status: 'cancelled', cause: 'It is over.' }), { outcome: 'updated' })
  t.equal((await admin.get(`/v1/events/${id}`)).body.status, 'cancelled')
})
