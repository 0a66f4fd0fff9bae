import t from 'tap'
import { Temporal } from 'temporal-polyfill'
import { made } from '../../../../test/access/made.fixtures.ts'
import { today } from '../../../platform/days.ts'
import { at, stage } from '../events/events.fixtures.ts'

t.test('the next date of a community', async t => {
  const { admin, as, page, event, weekly, other, community } = await stage(t)
  const next = async (hand = admin, of = 'looms') => (await hand.get(`/v1/communities/${of}`)).body.nextOccurrence

  await t.test('is none while nothing is planned', async t => {
    await event({ title: 'Past', start: at(-3) })
    t.equal(await next(), null)
  })

  const { dates } = await weekly({ title: 'Weaving' })
  await t.test('is the first that has not started and is not cancelled', async t => {
    t.strictSame(await next(), {
      id: dates[0]!.id,
      title: 'Weaving',
      startsAt: dates[0]!.startsAt,
      endsAt: dates[0]!.endsAt,
      timeZone: 'Europe/Lisbon',
      days: null,
      status: 'confirmed'
    })
    await admin.post(`/v1/occurrences/${dates[0]!.id}/transitions`, { transition: 'cancel', reason: 'Rain.' })
    t.match(await next(), { id: dates[1]!.id })
    await admin.patch(`/v1/occurrences/${dates[1]!.id}`, { start: at(6, '08:00') })
    t.match(await next(), { id: dates[1]!.id, startsAt: /T0[78]:00/ })
  })

  await t.test('can be one that another community hosts with it', async t => {
    await event({ title: 'Theirs alone', hosts: [other], start: at(1) })
    await event({ title: 'Together', hosts: [other, community], start: at(2) })
    t.match(await next(), { title: 'Together' })
    t.match(await next(admin, 'dyers'), { title: 'Theirs alone' })
  })

  await t.test('is one that the caller sees', async t => {
    await event({ title: 'Members', visibility: 'members', start: at(1, '08:00') })
    await event({ title: 'Internal', visibility: 'internal', start: at(1, '09:00') })
    t.match(await next(admin), { title: 'Members' })
    t.match(await next(as('bo')), { title: 'Members' })
    t.match(await next(as('outsider')), { title: 'Internal' })
    t.match(await next(page), { title: 'Together' })
  })

  await t.test('is in the list, with `fields` and over GraphQL as well', async t => {
    const { items } = (await page.get('/v1/communities?fields=slug,nextOccurrence')).body
    t.match(items, [
      { slug: 'dyers', nextOccurrence: { title: 'Theirs alone' } },
      { slug: 'looms', nextOccurrence: { title: 'Together' } }
    ])
    const { data } = await page.ask(
      '{ communities { nodes { slug nextOccurrence { title hosts { slug } event { format } } } } }'
    )
    t.match(data.communities.nodes[1], {
      slug: 'looms',
      nextOccurrence: { title: 'Together', hosts: [{ slug: 'dyers' }, { slug: 'looms' }], event: { format: 'other' } }
    })
  })
})

/** The fifteenth of a month so many months from this one. */
const fifteenth = (months: number) => `${Temporal.PlainDate.from(today()).with({ day: 15 }).add({ months })}T14:00`
const monday = Temporal.PlainDate.from(today())
/** The Monday of the week so many days ago. */
const mondayBefore = (days: number) => {
  const day = monday.subtract({ days })
  return `${day.subtract({ days: day.dayOfWeek - 1 })}T14:00`
}

type Given = { start: string; recurrence?: object }
const CASES: [what: string, events: Given[], cadence: [number, 'day' | 'week' | 'month'] | null][] = [
  ['nothing', [], null],
  ['a single event', [{ start: at(3) }], null],
  ['two events', [{ start: at(-3) }, { start: at(4) }], null],
  ['three events a week apart', [{ start: at(-7) }, { start: at(0, '00:10') }, { start: at(7) }], [1, 'week']],
  ['three irregular events', [{ start: at(-30) }, { start: at(-28) }, { start: at(20) }], null],
  ['every day', [{ start: at(-9), recurrence: { frequency: 'daily' } }], [1, 'day']],
  [
    'every weekday',
    [
      {
        start: mondayBefore(21),
        recurrence: { frequency: 'weekly', weekdays: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'] }
      }
    ],
    [1, 'day']
  ],
  [
    'twice a week',
    [{ start: mondayBefore(21), recurrence: { frequency: 'weekly', weekdays: ['monday', 'friday'] } }],
    null
  ],
  ['every week, to come', [{ start: at(2), recurrence: { frequency: 'weekly' } }], [1, 'week']],
  ['every week, until it ended', [{ start: at(-60), recurrence: { frequency: 'weekly', count: 5 } }], [1, 'week']],
  ['every week, until two years ago', [{ start: at(-800), recurrence: { frequency: 'weekly', count: 9 } }], null],
  [
    'every week, with one event besides',
    [{ start: at(-28), recurrence: { frequency: 'weekly' } }, { start: at(2) }],
    [1, 'week']
  ],
  [
    'every other week, with a break of two months',
    [
      { start: at(-84), recurrence: { frequency: 'weekly', interval: 2, count: 3 } },
      { start: at(4), recurrence: { frequency: 'weekly', interval: 2 } }
    ],
    [2, 'week']
  ],
  ['every six weeks', [{ start: at(-84), recurrence: { frequency: 'weekly', interval: 6 } }], [6, 'week']],
  ['every month', [{ start: fifteenth(-6), recurrence: { frequency: 'monthly' } }], [1, 'month']],
  ['every third month', [{ start: fifteenth(-9), recurrence: { frequency: 'monthly', interval: 3 } }], [3, 'month']],
  ['every ten days', [{ start: at(-40), recurrence: { frequency: 'daily', interval: 10 } }], [10, 'day']]
]

t.test('how often a community meets is derived from its dates', async t => {
  const { admin, page, portal, other, community } = await stage(t)
  const talk = { title: 'Talk', mode: 'online', timeZone: 'Europe/Lisbon', durationMinutes: 30 }
  const cadence = async (of: string, hand = admin) => (await hand.get(`/v1/communities/${of}`)).body.cadence
  for (const [what, events, expected] of CASES) {
    const host = await made(admin, '/v1/communities', { name: what, status: 'active', portals: [portal] })
    for (const event of events) await made(admin, '/v1/events', { ...talk, hosts: [host], ...event })
    t.strictSame(await cadence(host), expected && { interval: expected[0], unit: expected[1] }, what)
  }

  await t.test('that are seen, of its own and of others’', async t => {
    const weekly = { ...talk, start: at(-21), recurrence: { frequency: 'weekly' } }
    await made(admin, '/v1/events', { ...weekly, hosts: [other, community], visibility: 'internal' })
    t.strictSame(await cadence(community), { interval: 1, unit: 'week' })
    t.equal(await cadence(community, page), null)
    const { data } = await admin.ask('{ community(community: "looms") { cadence { interval unit } } }')
    t.strictSame(data.community.cadence, { interval: 1, unit: 'week' })
  })

  await t.test('and not from those that were cancelled', async t => {
    const host = await made(admin, '/v1/communities', { name: 'Half', status: 'active' })
    const start = at(7)
    const id = await made(admin, '/v1/events', { ...talk, hosts: [host], start, recurrence: { frequency: 'weekly' } })
    const { items } = (await admin.get(`/v1/events/${id}/occurrences?limit=12`)).body
    for (const { id } of items.filter((_: unknown, at: number) => at % 2))
      await admin.post(`/v1/occurrences/${id}/transitions`, { transition: 'cancel', reason: 'Too often.' })
    t.strictSame(await cadence(host), { interval: 2, unit: 'week' })
  })
})
