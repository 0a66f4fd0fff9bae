import t from 'tap'
import { at } from '../events/events.fixtures.ts'
import { stage } from './invitations.fixtures.ts'

const title = (page: string) => /<h1>(.*?)<\/h1>/.exec(page)![1]

t.test('a member comes, moves, makes room for the next, and sees it cancelled, without logging in', async t => {
  const { as, event, occurrences, post, linkIn, open, press, calendarOf } = await stage(t)
  const [date] = await occurrences(await event({ capacity: 1, title: 'Design review', timeZone: 'Europe/Lisbon' }))
  const address = `/v1/occurrences/${date!.id}`

  t.match(await as('leader').post(`${address}/invitations`, undefined), { status: 200, body: { invited: 3 } })
  t.match((await as('leader').post(`${address}/invitations`, undefined)).body, { invited: 0 }, 'each once')
  const invitations = await post(1)
  t.strictSame(invitations.map(({ to }) => to).sort(), ['ada@example.org', 'bo@example.org', 'leader@example.org'])
  t.ok(
    invitations.every(({ calendar }) => !calendar),
    'nothing is in a calendar before they answer'
  )
  const paths = new Map(invitations.map(mail => [mail.to, linkIn(mail)]))
  const [ada, bo] = ['ada', 'bo'].map(name => paths.get(`${name}@example.org`)!) as [string, string]

  const asked = await open(ada)
  t.match([asked.statusCode, title(asked.body)], [200, 'Will you come?'])
  t.match(asked.body, /Design review.*14:00.*Europe\/Lisbon.*1 of 1 free/s)
  t.strictSame(await post(), [], 'opening a link changes nothing')

  const went = await press(ada, 'going')
  t.match([went.statusCode, title(went.body)], [200, 'You are going'])
  t.match(await post(), [{ to: 'ada@example.org', subject: /you are going to/, calendar: { method: 'REQUEST' } }])
  t.strictSame(calendarOf('ada'), [
    { title: 'Design review', start: `${date!.start}:00`, status: 'CONFIRMED', answer: 'ACCEPTED' }
  ])

  const waits = await press(bo, 'going')
  t.equal(title(waits.body), 'You are on the waiting list')
  t.match(waits.body, /number 1 on the waiting list/)
  t.strictSame(await post(), [], 'one who waits has no entry')

  await as('leader').patch(address, { start: at(7, '15:00') })
  t.match(await post(), [{ to: 'ada@example.org', subject: /has changed/, text: /15:00/ }])
  t.match(calendarOf('ada'), [{ start: `${at(7, '15:00')}:00` }])

  t.equal(title((await press(ada, 'declined')).body), 'You are not going')
  const [left, offered, ...others] = (await post()).sort((one, other) => (one.to < other.to ? -1 : 1))
  t.strictSame(others, [])
  t.match(left, { to: 'ada@example.org', calendar: { method: 'CANCEL' } })
  t.strictSame(calendarOf('ada'), [])
  t.match(offered, { to: 'bo@example.org', calendar: undefined, subject: /a seat/, text: /Please answer by \w+/ })

  t.equal(title((await open(bo)).body), 'A seat is free for you')
  t.equal(title((await press(bo, 'going')).body), 'You are going')
  t.equal((await post()).length, 1)
  t.match(calendarOf('bo'), [{ start: `${at(7, '15:00')}:00`, answer: 'ACCEPTED' }])

  await as('leader').post(`${address}/transitions`, { transition: 'cancel', reason: 'The room is flooded.' })
  t.match(await post(), [{ to: 'bo@example.org', calendar: { method: 'CANCEL' }, text: /Why: The room is flooded\./ }])
  t.strictSame(calendarOf('bo'), [])
  const off = await open(bo)
  t.match([off.statusCode, title(off.body)], [200, 'This event is cancelled'])
  t.match(await press(bo, 'going'), { statusCode: 409 })

  await as('leader').post(`${address}/transitions`, { transition: 'reinstate' })
  await post()
  t.match(
    calendarOf('bo'),
    [{ start: `${at(7, '15:00')}:00`, answer: 'ACCEPTED' }],
    'what takes place after all is there again'
  )
})

t.test('where there are seats for everybody, no one is asked to wait', async t => {
  const { as, event, occurrences, post, linkIn, open, press } = await stage(t)
  const [date] = await occurrences(await event({ title: 'Design review' }))
  await as('leader').post(`/v1/occurrences/${date!.id}/invitations`, undefined)
  const link = linkIn((await post(1)).find(({ to }) => to === 'ada@example.org')!)
  const { body } = await open(link)
  t.match(body, /value="going">I am going</)
  t.notMatch(body, /waiting list|Seats/)
  t.equal(title((await press(link, 'going')).body), 'You are going')
})
