import { sql } from 'drizzle-orm'
import t from 'tap'
import { runJob } from '../../../../test/jobs.ts'
import { at } from '../events/events.fixtures.ts'
import { stage } from './invitations.fixtures.ts'

t.test('an answer to a series is one mail, and what changes of it too', async t => {
  const { as, weekly, post, calendarOf } = await stage(t)
  const { id, dates } = await weekly({ description: 'Bring one thing.' })
  await as('ada').put(`/v1/occurrences/${dates[0]!.id}/rsvp`, { answer: 'going', scope: 'all' })
  t.match(await post(), [
    { text: /and 7 other dates/, calendar: { method: 'REQUEST', text: /DESCRIPTION:Bring one thing\./ } }
  ])
  t.strictSame(
    calendarOf('ada').map(({ start }) => start),
    dates.map(({ start }) => `${start}:00`)
  )

  await as('leader').patch(`/v1/occurrences/${dates[2]!.id}`, { start: at(22, '09:00') })
  t.match(await post(), [{ subject: /has changed/, text: /09:00/ }])
  t.equal(calendarOf('ada')[2]!.start, `${at(22, '09:00')}:00`)

  await as('leader').patch(`/v1/events/${id}`, { description: 'Bring two.', preparation: { purpose: 'To learn.' } })
  t.strictSame(await post(), [], 'what calendars do not show by itself is no reason for a mail')

  await as('leader').patch(`/v1/events/${id}`, { place: { name: 'Quay 4' } })
  t.match(await post(), [{ text: /Quay 4[\s\S]*and 7 other dates/ }])

  await as('ada').put(`/v1/occurrences/${dates[1]!.id}/rsvp`, { answer: 'maybe' })
  await post()
  t.match(calendarOf('ada')[1], { answer: 'TENTATIVE' })
  await as('ada').put(`/v1/occurrences/${dates[1]!.id}/rsvp`, { answer: 'declined' })
  t.match(await post(), [{ calendar: { method: 'CANCEL' } }])
  t.equal(calendarOf('ada').length, 7)
})

t.test('a series that is split is known by another event, and no date is twice in a calendar', async t => {
  const { as, weekly, post, calendarOf } = await stage(t)
  const { dates } = await weekly()
  await as('ada').put(`/v1/occurrences/${dates[0]!.id}/rsvp`, { answer: 'going', scope: 'all' })
  await post()
  await as('leader').patch(`/v1/occurrences/${dates[4]!.id}`, { scope: 'following', start: at(35, '16:30') })
  t.strictSame((await post()).map(({ calendar }) => calendar!.method).sort(), ['CANCEL', 'REQUEST'])
  t.strictSame(
    calendarOf('ada').map(({ start }) => start),
    dates.map(({ start }, index) => (index < 4 ? `${start}:00` : `${start.replace('14:00', '16:30')}:00`))
  )
})

t.test('an event that is deleted leaves the calendars', async t => {
  const { admin, as, weekly, event, occurrences, post, calendarOf } = await stage(t)
  const { id, dates } = await weekly()
  const single = await event()
  const [date] = await occurrences(single)
  await as('ada').put(`/v1/occurrences/${dates[0]!.id}/rsvp`, { answer: 'going', scope: 'all' })
  await as('ada').put(`/v1/occurrences/${date!.id}/rsvp`, { answer: 'going' })
  await post()
  t.equal(calendarOf('ada').length, 9)
  for (const one of [id, single]) await admin.delete(`/v1/events/${one}`)
  t.equal((await post()).length, 2)
  t.strictSame(calendarOf('ada'), [])
})

t.test('what is for members goes to members: the link to take part, and the date itself', async t => {
  const { admin, as, people, community, event, occurrences, post, open, linkIn, calendarOf } = await stage(t, 'members')
  const joinUrl = 'https://meet.example.org/looms'
  const id = await event({ joinUrl })
  const [date] = await occurrences(id)
  await as('ada').put(`/v1/occurrences/${date!.id}/rsvp`, { answer: 'going' })
  const [mail] = await post()
  t.match(mail!.text, joinUrl)
  t.match(mail!.calendar!.text, `LOCATION:${joinUrl}`)
  const { items } = (await admin.get(`/v1/memberships?person=${people.ada}&community=${community}`)).body
  await admin.delete(`/v1/memberships/${items[0].id}`)
  const gone = await open(linkIn(mail!))
  t.match([gone.statusCode, gone.body], [410, /no longer available/])
  t.notMatch(gone.body, joinUrl)
  await as('leader').patch(`/v1/occurrences/${date!.id}`, { start: at(9) })
  t.match(await post(), [{ calendar: { method: 'CANCEL' } }], 'of the change they hear nothing')
  t.strictSame(calendarOf('ada'), [])
})

t.test('what is over stays in calendars as it was', async t => {
  const { as, event, occurrences, post, store, calendarOf } = await stage(t)
  const id = await event()
  const [date] = await occurrences(id)
  await as('ada').put(`/v1/occurrences/${date!.id}/rsvp`, { answer: 'going' })
  await post()
  await store.run(sql`
    update occurrences set title = 'It was another', starts_at = now() - interval '2 hours', ends_at = now() - interval '1 hour'`)
  t.strictSame(await post(), [])
  t.match(calendarOf('ada'), [{ title: 'Show the thing' }])
})

t.test('a link that was changed, or is too old, says what to do; one of another purpose opens nothing', async t => {
  const { as, event, occurrences, post, linkIn, open, press } = await stage(t)
  const [date] = await occurrences(await event())
  await as('ada').put(`/v1/occurrences/${date!.id}/rsvp`, { answer: 'maybe' })
  const path = linkIn((await post())[0]!)
  t.match(await open(`${path}x`), { statusCode: 404, body: /incomplete/ })
  t.match(await open(path.replace('/rsvp/', '/attest/')), { statusCode: 404 })
  const page = await open(path)
  t.match(page.headers, { 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' })
  for (const act of ['dance', 'constructor']) t.match(await press(path, act), { statusCode: 400 })
  t.match(page.body, /You might go/)
})

t.test('dates that a series gets later are mailed a month ahead, several at once', async t => {
  const { as, weekly, occurrences, post, store, mail, calendarOf } = await stage(t)
  const { id, dates } = await weekly({}, { count: undefined })
  await as('ada').put(`/v1/occurrences/${dates[0]!.id}/rsvp`, { answer: 'going', scope: 'all' })
  t.match(await post(), [{ text: /and \d+ other dates/ }])
  const before = calendarOf('ada').length
  const run = (name: string, days: number) =>
    runJob(name, { store, config: mail.config, now: new Date(Date.now() + days * 86_400_000) })

  await run('extend-occurrences', 80)
  t.ok((await occurrences(id, `&startsSince=${dates.at(-1)!.startsAt}`)).length > 9, 'the series has further dates')
  t.strictSame(await post(), [], 'which are far ahead')
  await run('mail-further-dates', 300)
  t.strictSame(await post(), [])
  const [first] = await store.run<{ days: number }>(sql`
    select extract(day from min(o.starts_at) - now())::int as days from occurrences o
    where not exists (select from invitations i where i.occurrence_id = o.id)`)
  await run('mail-further-dates', first!.days - 20)
  t.match(await post(), [{ calendar: { method: 'REQUEST' }, text: /and \d+ other dates/ }], 'one mail')
  t.ok(calendarOf('ada').length >= before + 9)
  await run('mail-further-dates', first!.days - 19)
  t.strictSame(await post(), [], 'each once')
})
