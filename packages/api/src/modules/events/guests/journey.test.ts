import t from 'tap'
import { at } from '../events/events.fixtures.ts'
import { stage, title } from './guests.fixtures.ts'

const JOIN = 'https://meet.example.org/looms'

t.test('a guest registers, confirms, makes room for the next, who sees it cancelled', async t => {
  const { admin, as, page, openDate, register, post, linkIn, open, press, calendarOf } = await stage(t)
  const date = await openDate({ capacity: 1, title: 'Open day', joinUrl: JOIN })
  const address = `/v1/occurrences/${date.id}`
  const counts = async () => (await admin.get(address)).body.rsvpCounts
  const { registrationUrl } = (await page.get(address)).body
  t.equal(registrationUrl, `http://localhost:3000/register/${date.id}`)

  const asked = await open(new URL(registrationUrl).pathname)
  t.match([asked.statusCode, title(asked.body)], [200, 'Would you like to come?'])
  t.match(asked.body, /Open day.*1 of 1 free.*Your name.*Your e-mail address/s)
  t.notMatch(asked.body, /<script|meet\.example/)
  t.equal(title((await register(date.id, 'grace', 'Grace Moreau')).body), 'Check your e-mail')
  const [mail, ...others] = await post()
  t.strictSame(others, [])
  t.match(mail, { to: 'grace@example.org', calendar: undefined, subject: /confirm your registration for “Open day”/ })
  t.notMatch(`${mail!.head} ${mail!.text} ${mail!.html}`, /Moreau/, 'what a stranger typed is not mailed')
  const grace = linkIn(mail!)
  const confirms = await open(grace)
  t.match([title(confirms.body), confirms.body], ['Confirm your registration', /For Grace Moreau/])
  t.notMatch(confirms.body, /meet\.example|reminder/)
  t.match(await counts(), { going: 0, seatsLeft: 1 }, 'there is no seat before')
  t.strictSame((await admin.get(`${address}/rsvps`)).body.items, [])

  const went = await press(grace, 'going')
  t.equal(title(went.body), 'You are going')
  t.match(went.body, JOIN, 'who is going sees where')
  t.match(await post(), [{ to: 'grace@example.org', text: /Hello Grace Moreau,/, calendar: { method: 'REQUEST' } }])
  t.match(calendarOf('grace'), [{ title: 'Open day', answer: 'ACCEPTED' }])
  t.match(await counts(), { going: 1, seatsLeft: 0 })
  const seen = async (who: { get: typeof admin.get }) => (await who.get(`${address}/rsvps`)).body.items
  const named = { person: null, guestName: 'Grace Moreau', status: 'going' }
  t.match(await seen(as('ada')), [{ ...named, guestEmail: null }])
  t.match(await seen(as('leader')), [{ ...named, guestEmail: 'grace@example.org' }])

  t.match((await open(`/register/${date.id}`)).body, /All seats are taken.*Join the waiting list/s)
  await register(date.id, 'hal')
  const hal = linkIn((await post())[0]!)
  t.match((await open(hal)).body, /All seats are taken; you can join the waiting list.*Join the waiting list/s)
  const waits = await press(hal, 'going')
  t.match([title(waits.body), waits.body.includes(JOIN)], ['You are on the waiting list', false])
  t.match((await as('ada').put(`${address}/rsvp`, { answer: 'going' })).body, { status: 'waitlisted' })

  await as('leader').patch(address, { start: at(7, '15:00') })
  t.match(await post(), [{ to: 'grace@example.org', subject: /has changed/, text: /15:00/ }])
  t.match(calendarOf('grace'), [{ start: `${at(7, '15:00')}:00` }])

  t.equal(title((await press(grace, 'declined')).body), 'You are not going')
  const mails = (await post()).sort((one, other) => (one.to < other.to ? -1 : 1))
  t.match(mails, [
    { to: 'grace@example.org', calendar: { method: 'CANCEL' } },
    { to: 'hal@example.org', subject: /a seat/ }
  ])
  t.strictSame(calendarOf('grace'), [])
  t.equal(title((await open(hal)).body), 'A seat is free for you')
  t.equal(title((await press(hal, 'going')).body), 'You are going')
  await post()
  t.match(calendarOf('hal'), [{ answer: 'ACCEPTED' }])

  await as('leader').post(`${address}/transitions`, { transition: 'cancel', reason: 'The room is flooded.' })
  t.match(await post(), [{ to: 'hal@example.org', calendar: { method: 'CANCEL' }, text: /Why: The room is flooded\./ }])
  t.strictSame(calendarOf('hal'), [])
  t.match(await press(hal, 'going'), { statusCode: 409 })
  const late = await register(date.id, 'ivy')
  t.match([late.statusCode, title(late.body)], [409, 'This event is cancelled'])
  t.strictSame(await post(), [])

  const log = JSON.stringify((await admin.get('/v1/activity?limit=100')).body.items)
  t.match(log, /guest_id|guestId/)
  t.notMatch(log, /Moreau|grace@|hal@/, 'the log, which webhooks send, names no guest')
})

t.test('guests and members at once never have more than the seats, and each one once', async t => {
  const { admin, as, openDate, linksOf, press } = await stage(t)
  const SEATS = 7
  const { id } = await openDate({ capacity: SEATS })
  const names = Array.from({ length: 16 }, (_, n) => `guest${n}`)
  const links = await linksOf(id, names)
  const members = ['leader', 'ada', 'bo', 'neighbour', 'outsider'].map(
    name => () => as(name).put(`/v1/occurrences/${id}/rsvp`, { answer: 'going' })
  )
  const answers: (() => Promise<unknown>)[] = [...links.map(link => () => press(link, 'going')), ...members]
  const count = async () => (await admin.get(`/v1/occurrences/${id}`)).body.rsvpCounts
  await Promise.all([...answers, ...answers].map(answer => answer()))
  t.strictSame(await count(), { going: SEATS, maybe: 0, waitlisted: answers.length - SEATS, offered: 0, seatsLeft: 0 })
  await Promise.all(links.flatMap((link, n) => [press(link, n % 3 ? 'going' : 'declined'), press(link, 'going')]))
  const { going, offered, seatsLeft } = await count()
  t.strictSame([going + offered, seatsLeft], [SEATS, 0])
  const { items } = (await admin.get(`/v1/occurrences/${id}/rsvps?limit=100`)).body
  t.equal(items.length, answers.length)
})
