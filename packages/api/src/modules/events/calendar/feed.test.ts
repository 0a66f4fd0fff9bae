import t from 'tap'
import { made } from '../../../../test/access/made.fixtures.ts'
import { at, type Shown, stage } from '../events/events.fixtures.ts'
import { unfolded } from './calendar.fixtures.ts'
import { datesIn, sequenceIn } from './feed.fixtures.ts'

const FEED = '/v1/communities/looms/events.ics'

const staged = async (t: Parameters<typeof stage>[0]) => {
  const service = await stage(t)
  const { admin } = service
  /** The dates as the API lists them. */
  const listed = async (hand = admin) => {
    const { items } = (await hand.get('/v1/communities/looms/occurrences?limit=100')).body
    return (items as Shown[])
      .map(({ title, status, startsAt, endsAt }) => ({ title, status, startsAt, endsAt }))
      .sort((a, b) => (a.startsAt + a.title < b.startsAt + b.title ? -1 : 1))
  }
  const feed = async (hand = admin, query = '') => (await hand.get(`${FEED}${query}`)).text
  return { ...service, listed, feed }
}

t.test('a feed shows the occurrences that the API lists, whatever was changed', async t => {
  const { event, weekly, admin, take, listed, feed } = await staged(t)
  const same = async (what: string) => t.strictSame(datesIn(await feed()), await listed(), what)
  await same('nothing')
  await event({ title: 'Once' })
  await event({ title: 'Days', start: at(3, '00:00'), days: 2, durationMinutes: null })
  const { dates } = await weekly({ title: 'Talk' })
  await same('a single event, whole days, and a series')
  await admin.patch(`/v1/occurrences/${dates[1]!.id}`, { start: at(15, '09:30'), title: 'Moved' })
  await admin.patch(`/v1/occurrences/${dates[2]!.id}`, { start: at(21, '00:00'), days: 1 })
  await admin.post(`/v1/occurrences/${dates[3]!.id}/transitions`, { transition: 'cancel', reason: 'Rain.' })
  await same('dates that were moved, made a whole day, and cancelled')
  await admin.patch(`/v1/occurrences/${dates[5]!.id}`, { scope: 'following', start: at(42, '18:00') })
  await same('a series that was split')
  t.equal(
    new Set(unfolded(await feed()).filter(line => line.startsWith('UID:'))).size,
    4,
    'the new one has its own UID'
  )
  const other = await weekly({ title: 'Off' }, { count: 3 })
  await take('leader', other.id, 'cancel', 'No room.')
  await same('a series that was cancelled')
})

t.test('what is over stays in the feed as it was when its series changes', async t => {
  const { weekly, admin, listed, feed } = await staged(t)
  const { id } = await weekly({ start: at(-21) })
  const same = async (what: string) => t.strictSame(datesIn(await feed()), await listed(), what)
  await admin.patch(`/v1/events/${id}`, { title: 'Another title' })
  await same('the title')
  await admin.patch(`/v1/events/${id}`, { start: at(-21, '18:30') })
  await same('the time')
  await admin.patch(`/v1/events/${id}`, { recurrence: { frequency: 'weekly', interval: 2, count: 6 } })
  await same('the rule')
  t.ok(/\r\nEXDATE/.test(await feed()) && /\r\nRDATE/.test(await feed()))
})

t.test('the sequence grows with the time, the rule and the status alone', async t => {
  const { weekly, admin, feed } = await staged(t)
  const { id, dates } = await weekly()
  t.equal(sequenceIn(await feed()), 0)
  await admin.patch(`/v1/events/${id}`, { title: 'Another title' })
  t.equal(sequenceIn(await feed()), 0)
  await admin.patch(`/v1/events/${id}`, { durationMinutes: 90 })
  t.equal(sequenceIn(await feed()), 1)
  const date = dates[1]!.start
  const sequences: unknown[] = []
  for (const time of ['10:00', '11:00']) {
    await admin.patch(`/v1/occurrences/${dates[1]!.id}`, { start: at(14, time) })
    sequences.push(sequenceIn(await feed(), date))
  }
  await admin.post(`/v1/occurrences/${dates[1]!.id}/transitions`, { transition: 'cancel', reason: 'Rain.' })
  sequences.push(sequenceIn(await feed(), date))
  t.strictSame(
    sequences,
    [...(sequences as number[])].sort((a, b) => a - b)
  )
  t.equal(new Set(sequences).size, 3)
  t.equal(sequenceIn(await feed()), 1, 'that of the series stays')
})

t.test('everybody reads what they may see', async t => {
  const { event, page, as, admin, people, feed } = await staged(t)
  const [meet, secret] = ['https://meet.example/open', 'https://meet.example/members']
  await event({ title: 'Public', organisers: [people.leader], speakers: [people.ada], joinUrl: secret })
  await event({ title: 'Open', joinUrl: meet, joinVisibility: 'public' })
  await event({ title: 'Internal', visibility: 'internal' })
  await event({ title: 'Members', visibility: 'members' })
  const proposal = await as('ada').post('/v1/events', {
    hosts: ['looms'],
    title: 'Proposed',
    mode: 'online',
    start: at(9),
    durationMinutes: 60
  })
  t.equal(proposal.status, 201)
  const titles = async (hand = admin) => datesIn(await feed(hand)).map(({ title }) => title)
  t.strictSame((await titles(page)).sort(), ['Open', 'Public'])
  t.strictSame((await titles(as('outsider'))).sort(), ['Internal', 'Open', 'Public'])
  t.strictSame((await titles(as('ada'))).sort(), ['Internal', 'Members', 'Open', 'Public'])
  t.notMatch(await feed(page), /meet\.example/, 'no link by a publishable key')
  t.match(await feed(as('ada')), new RegExp(secret))
  t.notMatch(await feed(as('outsider')), new RegExp(secret))
  t.match(await feed(as('outsider')), new RegExp(meet))
  t.match(unfolded(await feed(page)).join('\n'), /Organiser: leader\\nSpeakers: ada/)
  t.notMatch(await feed(), /ATTENDEE|ORGANIZER|mailto:/i)
})

t.test('the feed of a portal holds what its communities host, together or alone', async t => {
  const { event, page, admin, community, other, portal } = await staged(t)
  await event({ title: 'Own' })
  const apart = await made(admin, '/v1/portals', { name: 'Apart', baseUrl: 'https://apart.example' })
  await admin.patch(`/v1/communities/${other}`, { portals: [apart] })
  await event({ title: 'Theirs', hosts: [other], topics: ['wool'], format: 'talk' })
  await event({ title: 'Both', hosts: [other, community], topics: ['wool'] })
  const titles = async (hand: typeof admin, of: string, query = '') =>
    datesIn((await hand.get(`/v1/portals/${of}/events.ics${query}`)).text)
      .map(({ title }) => title)
      .sort()
  t.strictSame(await titles(admin, portal), ['Both', 'Own'])
  t.strictSame(await titles(admin, apart), ['Both', 'Theirs'])
  t.strictSame(await titles(admin, apart, '?format=talk,workshop'), ['Theirs'])
  t.strictSame(await titles(admin, apart, '?topic=wool'), ['Both', 'Theirs'])
  t.strictSame(await titles(admin, apart, '?topic=looms'), [])
  t.equal((await page.get(`/v1/portals/${portal}/events.ics`)).status, 200)
  t.equal((await page.get(`/v1/portals/${apart}/events.ics`)).status, 404)
  t.equal((await page.get('/v1/communities/nowhere/events.ics')).status, 404)
})

t.test('the feed of all events holds what the caller sees, of any host', async t => {
  const { event, page, admin, as, other } = await staged(t)
  await event({ title: 'Own', format: 'talk' })
  await event({ title: 'Theirs', hosts: [other], topics: ['wool'] })
  await event({ title: 'Internal', visibility: 'internal' })
  const read = async (hand: typeof admin, query = '') => {
    const { status, text } = await hand.get(`/v1/events.ics${query}`)
    t.equal(status, 200)
    return datesIn(text)
      .map(({ title }) => title)
      .sort()
  }
  t.strictSame(await read(page), ['Own', 'Theirs'])
  t.strictSame(await read(as('outsider')), ['Internal', 'Own', 'Theirs'])
  t.strictSame(await read(page, '?topic=wool'), ['Theirs'])
  t.strictSame(await read(page, '?format=talk'), ['Own'])
  t.match((await page.get('/v1/events.ics')).text, /\r\nX-WR-CALNAME:Events\r\n/)
})

t.test('what programs add to the address of a feed is ignored; what it takes is checked', async t => {
  const { page, admin } = await staged(t)
  for (const path of [FEED, '/v1/events.ics', '/v1/communities/looms/feed']) {
    t.equal((await page.get(`${path}?utm_source=mail&fbclid=1&fields=x`)).status, 200)
    t.equal((await admin.get(`${path}?nocache=1`)).status, 200)
  }
  t.equal((await page.get(`${FEED}?format=party`)).status, 400)
  t.equal((await page.get(`${FEED}?topic=a&topic=b`)).status, 400)
  t.equal((await page.get('/v1/communities/looms/occurrences?utm_source=mail')).status, 400)
})

t.test('one date is a file of its own, with the UID that its event has in feeds', async t => {
  const { event, weekly, page, admin, feed } = await staged(t)
  const file = async (id: string, hand = page) => unfolded((await hand.get(`/v1/occurrences/${id}/event.ics`)).text)
  const { id, dates } = await weekly({ title: 'Talk', joinUrl: 'https://meet.example/open', joinVisibility: 'public' })
  await admin.patch(`/v1/occurrences/${dates[1]!.id}`, { start: at(15, '09:30'), title: 'Moved' })
  for (const [index, title] of [
    [0, 'Talk'],
    [1, 'Moved']
  ] as const) {
    const lines = await file(dates[index]!.id)
    t.equal(lines.filter(line => line === 'BEGIN:VEVENT').length, 1, 'it comes without its series')
    t.ok(lines.includes(`UID:${id}`) && lines.includes(`SUMMARY:${title}`))
    t.match(lines.join(), /RECURRENCE-ID/)
    t.notMatch(lines.join(), /RRULE|meet\.example/, 'and no link by a publishable key')
  }
  const single = await event({ title: 'Once' })
  const [date] = (await admin.get(`/v1/events/${single}/occurrences`)).body.items
  const lines = await file(date.id)
  t.notMatch(lines.join(), /RECURRENCE-ID/)
  t.ok(unfolded(await feed()).includes(lines.find(line => line.startsWith('UID:'))!))
  await admin.patch(`/v1/events/${single}`, { visibility: 'internal' })
  t.equal((await page.get(`/v1/occurrences/${date.id}/event.ics`)).status, 404)
})

t.test('a feed is read with the key in its address, and answers what has not changed without a body', async t => {
  const { app, event, page } = await staged(t)
  await event()
  const url = `${FEED}?key=${page.key}`
  const { statusCode, headers, body } = await app.inject({ url })
  t.match({ statusCode, headers }, { statusCode: 200, headers: { 'content-type': 'text/calendar; charset=utf-8' } })
  t.match(body, /^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\n/)
  const again = await app.inject({ url, headers: { 'if-none-match': String(headers.etag) } })
  t.match({ status: again.statusCode, body: again.body }, { status: 304, body: '' })
  await event({ title: 'One more' })
  t.equal((await app.inject({ url, headers: { 'if-none-match': String(headers.etag) } })).statusCode, 200)
})

t.test('no title, name or place writes a line of its own', async t => {
  const { event, admin, feed } = await staged(t)
  const hurt = 'END:VEVENT;:,"\\n'
  await admin.patch('/v1/communities/looms', { name: `Looms ${hurt}` })
  await event({
    title: `A ${hurt}`,
    description: 'x\r\nATTENDEE:mailto:eve@example.org\nEND:VCALENDAR',
    place: { name: hurt, address: 'y\r\nSUMMARY:z' },
    mode: 'on_site',
    externalSpeakers: [{ name: hurt, organisation: hurt }]
  })
  const text = await feed()
  t.strictSame(
    datesIn(text).map(({ title }) => title),
    [`A ${hurt}`]
  )
  t.equal(unfolded(text).filter(line => /^(END:V|ATTENDEE|SUMMARY)/.test(line)).length, 3 + Number(/TZID/.test(text)))
})
