import type { ImportedRow, LedgerEntry, MemberEngagement, MetricFigure } from '@guildhall/schema'
import { parse } from 'csv-parse/sync'
import { sql } from 'drizzle-orm'
import t from 'tap'
import { explain } from '../../../../sdk/src/explain/index.ts'
import { made } from '../../../test/access/made.fixtures.ts'
import { startApp } from '../../../test/app.ts'
import { addDays, today } from '../../platform/days.ts'
import { periodBefore } from '../../platform/periods.ts'
import { linesOf, NDJSON, rowsOf, upload } from '../directory/imports/imports.fixtures.ts'
import { workedOut } from './attack.fixtures.ts'
import { stage } from './engagement.fixtures.ts'

import { writeCrowd } from './metrics/crowd.fixtures.ts'
import { holdLastQuarter, saidOf } from './sponsor-briefs/briefs.fixtures.ts'

t.setTimeout(240_000)

const ago = (days: number) => addDays(today(), -days)

t.test('a quiet member reads what is held about them, has it corrected, and does without a label', async t => {
  const { admin, as, people, community, entry, post } = await stage(t)
  for (const name of ['cy', 'di', 'ed', 'fay']) {
    people[name] = await made(admin, '/v1/people', { name, externalId: name })
    await made(admin, '/v1/memberships', { community, person: people[name], status: 'active' })
  }
  for (const { id } of (await admin.get(`/v1/memberships?community=${community}`)).body.items)
    await admin.patch(`/v1/memberships/${id}`, { joinedOn: '2024-01-01' })
  const act = (activity: string, days: number) => entry({ activity, occurredAt: `${ago(days)}T10:00:00Z` })
  await post([
    ...Array.from({ length: 26 }, (_, week) => act('attend', 1 + week * 7)),
    ...[10, 40, 70, 100].map(days => act('ask', days))
  ])
  const own = async (): Promise<MemberEngagement> =>
    (await as('ada').get('/v1/me/engagement?explain=true')).body.items[0]
  const members = async () => {
    const { items } = (await admin.get(`/v1/metrics?metric=giver_matcher_taker_mix&scope=community:${community}`)).body
    return (items as MetricFigure[]).findLast(({ part }) => part === null)!.value
  }

  await t.test('entries, level and formula in words, and no word of taking', async t => {
    const { text, body } = await as('ada').get(`/v1/people/${people.ada}/ledger?limit=100`)
    t.equal(body.items.length, 30)
    t.notMatch(text, /taker/iu)
    const engagement = await own()
    t.match(engagement, {
      level: 'active',
      meaning: /^Active: .*All levels are welcome/u,
      own: { label: 'quiet', meaning: /^Quiet: .*never lead to another label\. All kinds are welcome/u }
    })
    t.match(engagement.explanation, { formula: 'level', says: /complete periods/u })
    const { explanation, ...said } = engagement.own!
    t.match(explanation, { formula: 'gmt', says: /b = / })
    t.notMatch(JSON.stringify([said, engagement.meaning]), /taker/iu)
  })

  await t.test('a correction that the leader accepts', async t => {
    const before = (await own()).own!.received
    const { items } = (await as('ada').get(`/v1/people/${people.ada}/ledger?activity=ask&sort=-occurredAt`)).body
    const asked = await as('ada').post('/v1/correction-requests', {
      community,
      entry: (items as LedgerEntry[])[0]!.key,
      reason: 'Bo asked that.'
    })
    t.equal(asked.status, 201)
    const [task] = (await as('leader').get('/v1/me/tasks')).body.items
    t.match(task, { kind: 'correction_decision', what: /ada asks for in the ledger of Looms/u })
    const [verb, path] = task.call.split(' ')
    t.equal((await as('leader').send(verb, path, { transition: 'accept' })).status, 200)
    t.match((await as('ada').get('/v1/notices')).body.items.at(-1), { subject: /the correction was accepted/u })
    t.ok((await own()).own!.received < before)
  })

  await t.test('labels off: the same sums, and the mix is without theirs', async t => {
    const [before, counted] = [await own(), await members()]
    await as('ada').patch(`/v1/people/${people.ada}`, { engagementLabels: false })
    const after = await own()
    const { given, received, balance } = before.own!
    t.match(after.own, { given, received, balance, label: null, meaning: /You chose not to have a label/u })
    t.equal(after.level, before.level)
    t.strictSame([counted, await members()], [7, 6])
  })
})

t.test('a leader prepares the talk with the sponsor', async t => {
  const { admin, acting, url } = await startApp(t)
  const crowd = await writeCrowd(url)
  const lead = acting('lead')
  const [, mia, , three, four] = crowd.people as [object, ...{ id: string; name: string }[]]
  const acts = [
    { person: mia!.id, activity: 'ask', days: 10 },
    { person: four!.id, activity: 'answer', days: 20 },
    ...[100, 130, 160].map(days => ({ person: three!.id, activity: 'review', days }))
  ]
  await admin.post('/v1/contributions', {
    items: acts.map(({ days, ...act }, n) => ({
      ...act,
      community: 'weavers',
      occurredAt: `${ago(days)}T10:00:00Z`,
      source: 'chat',
      sourceKey: `act ${n}`
    }))
  })
  const meet = async (list: string): Promise<string[]> =>
    (await lead.get('/v1/communities/weavers/engagement')).body.people[list].map(({ name }: { name: string }) => name)

  await t.test('who gave first, who has gone quiet, whom nobody thanked; and thanks them', async t => {
    const quiet = await meet('goneQuiet')
    t.equal(quiet[0], three!.name, 'the latest first')
    t.notOk(quiet.includes(four!.name))
    t.strictSame(await meet('notThanked'), [four!.name])
    const kudo = { to: four!.id, message: 'Thank you for the answer.', community: 'weavers' }
    t.equal((await lead.post('/v1/kudos', kudo)).status, 201)
    t.strictSame(await meet('notThanked'), [])
    const first = { community: 'weavers', person: (crowd.people[9] as { id: string }).id, activity: 'talk' }
    await admin.post('/v1/contributions', {
      items: [{ ...first, occurredAt: `${ago(5)}T10:00:00Z`, source: 'chat', sourceKey: 'first' }]
    })
    t.strictSame(await meet('firstGave'), ['weavers9'])
  })

  await t.test('a brief that says what is withheld and what is not known', async t => {
    await holdLastQuarter(url, crowd, 8, [6, 6])
    const { body: quarter } = await lead.get('/v1/communities/weavers/sponsor-brief')
    t.ok(saidOf(quarter, 'manager').includes('Repeat attendance: names unknown for 6 of 8 events.'))
    const month = periodBefore('month', today(), 1)
    const days = Math.round((Date.parse(month) - Date.parse(periodBefore('quarter', today(), 1))) / 86_400_000)
    await holdLastQuarter(url, crowd, 1, [4], { present: 4, first: days / 5 })
    const { body: last } = await lead.get('/v1/communities/weavers/sponsor-brief?period=month')
    t.match(last, { from: month })
    t.equal(saidOf(last, 'member')[0], 'Participants: withheld, fewer than 5.')
    t.match((await lead.get('/v1/communities/weavers/sponsor-brief.md')).text, 'names unknown for 6 of 8 events')
  })
})

const COMMUNITIES = ['looms', 'dyes', 'seams']
const BAD = 300
const GOOD = 19_700

/** The people of a chat, by community: of the last one there are three. */
const CHAT = COMMUNITIES.flatMap((community, place) =>
  Array.from({ length: place === 2 ? 3 : 12 }, (_, n) => ({ community, person: `${community}-${n}`, writes: n < 7 }))
)
const WRITERS = CHAT.flatMap(({ writes, ...one }) => (writes ? [one] : []))

/** Rows of a chat over the last two years, and some that do not fit. */
const chatRows = () => {
  const row = (n: number, more: object = {}) => ({
    contribution: {
      key: `m${n}`,
      ...WRITERS[n % WRITERS.length],
      activity: ['answer', 'ask', 'review'][Math.floor(n / WRITERS.length) % 3],
      occurredAt: `${ago(1 + (n % 720))}T08:30:00Z`,
      about: `thread ${n}`,
      ...more
    }
  })
  const wrong = [{ activity: 'dance' }, { person: 'nobody' }, { occurredAt: '2126-01-01T10:00:00Z' }]
  return Array.from({ length: GOOD + BAD }, (_, n) => (n < GOOD ? row(n) : row(n, wrong[n % 3])))
}

t.test('an analyst imports a chat and reports a portal’s quarters', async t => {
  const service = await startApp(t)
  const { admin, caller, acting, store } = service
  const portal = await made(admin, '/v1/portals', { name: 'Intranet', slug: 'intranet', baseUrl: 'https://i.example' })
  const directory = [
    ...COMMUNITIES.map(key => ({ community: { key, slug: key, name: key, status: 'active', portals: ['intranet'] } })),
    ...CHAT.map(({ person }) => ({ person: { key: person, name: person, externalId: person } })),
    ...CHAT.map(({ community, person }) => ({ membership: { community, person, joinedOn: ago(800) } }))
  ]
  t.match((await upload(service, NDJSON, linesOf(directory), 'source=chat')).body, { failedCount: 0 })
  const rows = linesOf(chatRows())
  const key = await caller('secret', ['metrics:read'], portal)
  const idOf = async (path: string): Promise<string> => {
    const { body } = await admin.get(`/v1/${path}`)
    return body.id ?? body.items[0].id
  }
  const table = async (): Promise<Record<string, string>[]> =>
    parse((await key.get('/v1/metrics.csv?scope=portal:intranet&groupBy=community')).text, { columns: true })

  await t.test('20,000 rows, of which 300 do not fit and are reported; sent again, none is new', async t => {
    const { body } = await upload(service, NDJSON, rows, 'source=chat')
    t.match(body, { rowCount: GOOD + BAD, createdCount: GOOD, failedCount: BAD })
    const failed: ImportedRow[] = await rowsOf(service, body.id, '&outcome=failed')
    const reasons = Map.groupBy(failed, ({ errors }) => `${errors[0]!.field} ${errors[0]!.code}`)
    t.strictSame(Object.fromEntries([...reasons].map(([reason, own]) => [reason, own.length]).sort()), {
      '/contribution/activity INVALID_INPUT': 100,
      '/contribution/occurredAt RULE_BROKEN': 100,
      '/contribution/person UNKNOWN_REFERENCE': 100
    })
    const again = await upload(service, NDJSON, rows, 'source=chat')
    t.match(again.body, { createdCount: 0, unchangedCount: GOOD, failedCount: BAD })
  })

  await t.test('8 quarters as a table, in which a withheld cell cannot be worked out', async t => {
    const cells = await table()
    t.equal(new Set(cells.map(({ from }) => from)).size, 8)
    const levels = cells.filter(({ metric, open }) => metric === 'participation_levels' && open === 'false')
    t.ok(levels.some(({ scope, suppressed }) => scope === 'community:seams' && suppressed === 'true'))
    const figures = cells.map(cell => ({
      ...cell,
      part: cell.part || null,
      value: cell.value === '' ? null : Number(cell.value),
      suppressed: cell.suppressed === 'true',
      reason: cell.reason || null
    })) as unknown as MetricFigure[]
    t.strictSame(workedOut(figures), [])
  })

  await t.test('a person’s label follows from its explanation', async t => {
    const { items } = (await acting('looms-1').get('/v1/me/engagement?explain=true')).body
    const { own } = items[0] as MemberEngagement
    t.match(explain(own!), { value: own!.label, agrees: true })
  })

  await t.test('a correction, of which the restated quarter says when it was computed', async t => {
    const from = periodBefore('quarter', today(), 2)
    const [looms, person] = await Promise.all([idOf('communities/looms'), idOf('people?externalId=looms-0')])
    const wrong = Array.from({ length: 60 }, (_, n) => ({
      community: looms,
      person,
      activity: 'review',
      occurredAt: `${addDays(from, n)}T10:00:00Z`,
      source: 'wiki',
      sourceKey: `wrong ${n}`
    }))
    const { body } = await admin.post('/v1/contributions', { items: wrong.map(one => ({ ...one, weight: 100 })) })
    const figure = async (hand: typeof admin): Promise<MetricFigure> =>
      (await hand.get(`/v1/metrics?metric=concentration&scope=portal:intranet&from=${from}&to=${addDays(from, 1)}`))
        .body.items[0]
    const nextMonth = () => store.run(sql`update kept_periods set known_on = known_on - 31`)
    await nextMonth()
    t.match(await figure(key), { part: 'people', value: 1, knownOn: today() })
    const corrections = wrong.map((one, n) => ({ ...one, sourceKey: `right ${n}`, corrects: body.items[n].id }))
    await admin.post('/v1/contributions', { items: corrections })
    const restated = await figure(admin)
    t.ok(restated.value! > 1, 'at once for those who may see individuals')
    t.match(await figure(key), { value: 1 })
    await nextMonth()
    t.match(await figure(key), { value: restated.value, knownOn: today() })
  })
})
