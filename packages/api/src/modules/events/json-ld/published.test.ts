import t from 'tap'
import { at, stage } from '../events/events.fixtures.ts'

t.test('JSON-LD of events', async t => {
  const { app, admin, as, page, event, weekly, community, other, portal, people } = await stage(t)
  const read = async (path: string, hand = page) => {
    const { status, headers, text } = await hand.get(path)
    t.match(
      { status, headers },
      { status: 200, headers: { 'content-type': 'application/ld+json; charset=utf-8' } },
      text
    )
    return JSON.parse(text)['@graph']
  }
  const titles = async (path: string, hand = page) => (await read(path, hand)).map(({ name }: { name: string }) => name)
  await admin.patch('/v1/communities/looms', { channels: [{ kind: 'website', url: 'https://looms.example/' }] })
  const { id, dates } = await weekly(
    { title: 'Weaving', speakers: [people.ada], place: { name: 'Quay 4' }, mode: 'on_site' },
    { count: 3 }
  )
  await event({ title: 'Past', start: at(-7) })
  const [members, open] = ['https://meet.example/members', 'https://meet.example/open']
  await event({ title: 'Together', hosts: [other, community], start: at(1), topics: ['wool'], joinUrl: members })
  await event({ title: 'Open', start: at(2), format: 'talk', joinUrl: open, joinVisibility: 'public' })
  await event({ title: 'Internal', start: at(3), visibility: 'internal' })

  await t.test('holds what is next of a community and of a portal, as far as it is visible', async t => {
    const of = `/v1/communities/${community}/events.jsonld`
    t.strictSame(await titles(of), ['Together', 'Open', 'Weaving', 'Weaving', 'Weaving'])
    t.strictSame(await titles(of, as('outsider')), ['Together', 'Open', 'Internal', 'Weaving', 'Weaving', 'Weaving'])
    t.strictSame(await titles(`/v1/portals/${portal}/events.jsonld?topic=wool`), ['Together'])
    t.strictSame(await titles(`/v1/portals/${portal}/events.jsonld?format=talk,workshop`), ['Open'])
    t.equal((await page.get('/v1/communities/nowhere/events.jsonld')).status, 404)
  })

  await t.test('holds the dates of one event, and one of them', async t => {
    await admin.patch(`/v1/occurrences/${dates[0]!.id}`, { start: at(8, '10:00') })
    const moved = { eventStatus: 'https://schema.org/EventRescheduled' }
    t.match(await read(`/v1/events/${id}/event.jsonld`), [moved, {}, {}])
    t.match(await read(`/v1/occurrences/${dates[0]!.id}/event.jsonld`), [
      {
        '@type': 'Event',
        name: 'Weaving',
        ...moved,
        location: [{ '@type': 'Place', name: 'Quay 4' }],
        organizer: [{ '@type': 'Organization', name: 'Looms', url: 'https://looms.example/' }],
        performer: [{ '@type': 'Person', name: 'ada' }]
      }
    ])
  })

  await t.test('has the link to take part for those who may see it', async t => {
    const locations = async (hand = page) =>
      JSON.stringify((await read(`/v1/communities/${community}/events.jsonld`, hand)).slice(0, 2))
    t.match(await locations(), open)
    t.notMatch(await locations(), members)
    t.match(await locations(as('ada')), members)
  })

  await t.test('is read with a key in its address, whatever else is added to it, and ends no element', async t => {
    await event({ title: '</script><script>alert(1)</script>', start: at(1) })
    const url = `/v1/communities/${community}/events.jsonld?key=${page.key}&utm_source=mail`
    const { statusCode, body, headers } = await app.inject({ url })
    t.equal(statusCode, 200)
    t.notMatch(body, /<\/script/)
    const again = await app.inject({ url, headers: { 'if-none-match': String(headers.etag) } })
    t.equal(again.statusCode, 304)
  })

  await t.test('is a text over GraphQL', async t => {
    const { data } = await page.ask(`{ eventJsonLd(event: "${id}") occurrenceJsonLd(occurrence: "${dates[1]!.id}") }`)
    t.equal(JSON.parse(data.eventJsonLd)['@graph'].length, 3)
    t.equal(JSON.parse(data.occurrenceJsonLd)['@graph'].length, 1)
  })
})
