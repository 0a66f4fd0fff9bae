import { load } from 'cheerio'
import t from 'tap'
import { at, stage } from '../../events/events/events.fixtures.ts'

const titlesIn = (text: string) => {
  const $ = load(text, { xml: true })
  return $('entry > title')
    .toArray()
    .map(title => load($(title).text()).text())
}

t.test('feeds tell of events that were announced', async t => {
  const { admin, as, page, event, other, community, portal, take, caller } = await stage(t)
  const titles = async (hand = page, path = '/v1/communities/looms/feed') => titlesIn((await hand.get(path)).text)

  await event({ title: 'Past', start: at(-3) })
  await event({ title: 'Days', start: at(9, '00:00'), days: 2, durationMinutes: null })
  await event({ title: 'Weekly', recurrence: { frequency: 'weekly' } })
  await event({ title: 'Internal', visibility: 'internal' })
  await event({ title: 'Theirs', hosts: [other] })
  await event({ title: 'Together', hosts: [other, community] })
  const off = await event({ title: 'Off' })
  await take('leader', off, 'cancel', 'No room.')

  await t.test('of a community, with those that it hosts with others', async t => {
    t.strictSame(await titles(), [
      'New event: Together (Dyers)',
      'New event: Weekly (Looms)',
      'New event: Days (Looms)'
    ])
    t.strictSame(await titles(as('bo')), [
      'New event: Together (Dyers)',
      'New event: Internal (Looms)',
      'New event: Weekly (Looms)',
      'New event: Days (Looms)'
    ])
  })

  await t.test('of a portal, with those of all communities that it shows', async t => {
    t.strictSame((await titles(page, `/v1/portals/${portal}/feed`)).slice(0, 2), [
      'New event: Together (Dyers)',
      'New event: Theirs (Dyers)'
    ])
  })

  await t.test('to keys that may read events', async t => {
    t.strictSame(await titles(await caller('secret', ['pages:read'])), [])
    t.equal((await titles(await caller('secret', ['pages:read', 'events:read']))).length, 4)
  })

  await t.test('with their start, stable ids, and a title and an address of the community', async t => {
    const read = async () => load((await page.get('/v1/communities/looms/feed')).text, { xml: true })
    const $ = await read()
    t.match(
      $('entry > summary')
        .toArray()
        .map(summary => $(summary).text()),
      [/, 14:00–\d\d:\d\d \(Europe\/Lisbon\)$/, /, 14:00–\d\d:\d\d \(Europe\/Lisbon\)$/, /^\w+,? \d.*\s–\s\w.* \d{4}$/]
    )
    t.equal($('feed > title').text(), 'Looms')
    await admin.patch('/v1/communities/looms', { channels: [{ kind: 'website', url: 'https://looms.example/' }] })
    const again = await read()
    t.equal(again('feed > link[rel=alternate]').attr('href'), 'https://looms.example/')
    const ids = (one: typeof $) =>
      one('entry > id')
        .toArray()
        .map(id => one(id).text())
    t.strictSame(ids(again), ids($))
  })
})
