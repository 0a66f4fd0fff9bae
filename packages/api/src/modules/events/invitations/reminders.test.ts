import { sql } from 'drizzle-orm'
import t from 'tap'
import { runJob } from '../../../../test/jobs.ts'
import { stage } from './invitations.fixtures.ts'

const HOUR = 3_600_000

t.test('a day before the start everybody who goes is reminded once, who wants to be', async t => {
  const { as, event, occurrences, people, admin, store, post, linkIn, press, mail, elsewhere } = await stage(t)
  const [date] = await occurrences(await event())
  const address = `/v1/occurrences/${date!.id}`
  for (const name of ['ada', 'bo', 'leader']) await as(name).put(`${address}/rsvp`, { answer: 'going' })
  await as('bo').patch(`/v1/people/${people.bo}`, { eventReminders: false })
  t.equal((await admin.get(`/v1/people/${people.bo}`)).body.eventReminders, false)
  t.equal((await as('ada').get(`/v1/people/${people.bo}`)).body.eventReminders, null, 'others do not see it')
  const mails = await post()
  const link = linkIn(mails.find(({ to }) => to === 'leader@example.org')!)
  t.match((await press(link, 'reminders_off')).body, /Turn reminders on/)
  t.match((await press(link, 'reminders_on')).body, /Turn reminders off/)

  const start = Date.parse(date!.startsAt)
  const remind = (hours: number) =>
    runJob('remind-of-occurrences', { store, config: mail.config, now: new Date(start - hours * HOUR) })
  t.match(await remind(25), { reminded: 0 }, 'not before')
  await elsewhere()
  const both = await Promise.all([remind(23), remind(23), remind(22)])
  t.equal(
    both.reduce((sum, one) => sum + (one as { reminded: number }).reminded, 0),
    2,
    'each once, however many ask'
  )
  t.strictSame((await post()).map(({ to, subject }) => [to, /a reminder of/.test(subject)]).sort(), [
    ['ada@example.org', true],
    ['leader@example.org', true]
  ])

  await as('leader').patch(address, { start: date!.start.replace('T14', 'T15') })
  await post()
  await store.run(sql`update invitations set mailed_at = mailed_at - interval '10 days'`)
  t.match(await runJob('remind-of-occurrences', { store, config: mail.config, now: new Date(start - 22 * HOUR) }), {
    reminded: 2
  })
  await as('leader').post(`${address}/transitions`, { transition: 'cancel', reason: 'Nobody can come.' })
  t.ok(
    (await post()).every(({ subject }) => /is cancelled/.test(subject)),
    'a reminder that waits is withdrawn'
  )
})

t.test('who answered within a day of the start is not reminded of it', async t => {
  const { as, event, occurrences, store, mail, post } = await stage(t)
  const [date] = await occurrences(await event())
  await store.run(
    sql`update occurrences set starts_at = now() + interval '20 hours', ends_at = now() + interval '21 hours'`
  )
  await as('ada').put(`/v1/occurrences/${date!.id}/rsvp`, { answer: 'going' })
  await post()
  t.match(await runJob('remind-of-occurrences', { store, config: mail.config }), { reminded: 0 })
})
