import type { EngagementFigure, MemberEngagement } from '@guildhall/schema'
import t from 'tap'
import type { TestClient } from '../../../../test/app.ts'
import { addDays, startOf, timeZone, today } from '../../../platform/days.ts'
import { stage as staged } from '../engagement.fixtures.ts'
import { labelOf } from '../formulas/label.ts'
import { messages } from '../words.en.ts'

const D = '2026-11-21'
const noon = (day: string) => new Date(startOf(day).getTime() + 12 * 3_600_000).toISOString()
const sixDecimals = (value: number) => Number(value.toFixed(6))

/** The same, with people who are members for long. */
const stage = async (t: Parameters<typeof staged>[0]) => {
  const service = await staged(t)
  const { admin, community, people, entry, post } = service
  const memberships: Record<string, string> = {}
  const { items } = (await admin.get(`/v1/memberships?community=${community}`)).body
  for (const { id, person } of items) {
    await admin.patch(`/v1/memberships/${id}`, { joinedOn: '2024-01-01' })
    memberships[person.name] = id
  }
  /** Posts acts of a person so many days before `D`. */
  const acts = async (name: string, activity: string, ages: readonly number[], more: object = {}) => {
    const entries = ages.map(age =>
      entry({ person: people[name], activity, occurredAt: noon(addDays(D, -age)), ...more })
    )
    const { body } = await post(entries)
    t.ok(
      body.items.every(({ outcome }: { outcome: string }) => outcome === 'created'),
      `${name}: ${activity}`
    )
  }
  const own = async (name: string, query = ''): Promise<MemberEngagement> =>
    (await service.as(name).get(`/v1/me/engagement?asOf=${D}${query}`)).body.items[0]
  return { ...service, memberships, acts, own }
}

const weekly = Array.from({ length: 26 }, (_, week) => week * 7)

t.test('what a person reads about themselves', async t => {
  const { admin, as, acts, own, people, community, memberships, post, entry } = await stage(t)
  await acts('ada', 'attend', weekly)
  await acts('bo', 'attend', weekly)
  await acts('bo', 'talk', [45])

  await t.test('GMT-6: who attends every week is quiet, not a taker', async t => {
    const { own: sums, level, activePeriods, meaning } = await own('ada')
    t.match(sums, { given: 0, balance: -1, label: 'quiet', meaning: /from 26 May 2026 to 21 November 2026/ })
    t.equal(sixDecimals(sums!.received), 3.390342)
    t.match({ level, activePeriods, meaning }, { level: 'active', activePeriods: 6, meaning: /All levels are welcome/ })
  })

  await t.test('GMT-2: who attends every week and gave a talk is a matcher', async t => {
    const { own: sums, level, givingPeriods } = await own('bo')
    t.strictSame([sums!.given, sums!.received, sums!.balance!].map(sixDecimals), [3.535534, 3.390342, 0.020964])
    t.match({ sums, level, givingPeriods }, { sums: { label: 'matcher' }, level: 'active', givingPeriods: 1 })
  })

  await t.test('is explained, and its inputs give the same label again', async t => {
    const { explanation: level, own: sums } = await own('bo', '&explain=true')
    const label = sums!.explanation
    t.match(level, {
      formula: 'level',
      version: 1,
      firstDay: '2026-05-01',
      lastDay: '2026-10-31',
      inputs: { isMember: true, periods: Array(6).fill({ isComplete: true }) },
      exclusions: [{ rule: 'monthly_limit' }]
    })
    t.match(label, { formula: 'gmt', firstDay: '2026-05-26', lastDay: D, timeZone: timeZone(), says: /b = / })
    const { checkpoints } = label!.inputs as { checkpoints: Parameters<typeof labelOf>[0] }
    t.equal(checkpoints.length, 7)
    t.equal(labelOf(checkpoints), sums!.label)
    t.match(await own('bo'), { explanation: null, own: { explanation: null } })
  })

  await t.test('has no label for those who do not want one, and the same sums', async t => {
    const before = await own('bo')
    t.equal((await as('bo').patch(`/v1/people/${people.bo}`, { engagementLabels: false })).status, 200)
    t.equal((await as('leader').get(`/v1/people/${people.bo}`)).body.engagementLabels, null, 'others do not see it')
    const after = await own('bo')
    t.match(after.own, { label: null, meaning: /You chose not to have a label/ })
    t.strictSame({ ...after, own: null }, { ...before, own: null })
    t.strictSame({ ...after.own, label: 0, meaning: 0 }, { ...before.own, label: 0, meaning: 0 })
    await as('bo').patch(`/v1/people/${people.bo}`, { engagementLabels: true })
  })

  await t.test('has no label in the first 30 days, and no level without membership', async t => {
    await admin.patch(`/v1/memberships/${memberships.bo}`, { joinedOn: addDays(D, -29) })
    t.match(await own('bo'), { level: 'new', own: { label: null, meaning: /first 30 days/ } })
    await admin.patch(`/v1/memberships/${memberships.bo}`, { joinedOn: addDays(D, -30) })
    t.match(await own('bo'), { own: { label: 'matcher' } })
    await admin.patch(`/v1/memberships/${memberships.bo}`, { joinedOn: '2024-01-01' })
    await post([entry({ person: people.outsider, activity: 'talk', occurredAt: noon(D) })])
    t.match(await own('outsider'), { level: null, own: { given: 5, label: null, meaning: /Only members/ } })
  })

  await t.test('leaves out communities that they do not see, and those with which they have nothing to do', async t => {
    await admin.post('/v1/communities', { name: 'Dyers', status: 'active' })
    t.equal((await as('ada').get('/v1/me/engagement')).body.items.length, 1)
    t.strictSame((await as('chief').get('/v1/me/engagement')).body.items, [])
    t.match(await as('ada').get(`/v1/me/engagement?asOf=${addDays(today(), 1)}`), {
      status: 400,
      body: { errors: [{ parameter: 'asOf', detail: /not be in the future/ }] }
    })
    t.match(await admin.get('/v1/me/engagement'), { status: 403 })
  })

  await t.test('is the same over GraphQL', async t => {
    const { data } = await as('bo').ask(
      `{ myEngagement(asOf: "${D}") { community level own { label given } explanation { formula } } }`
    )
    const { level, own: sums } = await own('bo')
    t.strictSame(data.myEngagement, [
      { community, level, own: { label: sums!.label, given: sums!.given }, explanation: null }
    ])
  })
})

t.test('who reads about a member', async t => {
  const { admin, as, acts, memberships, page, people, community, caller } = await stage(t)
  await acts('ada', 'talk', [40, 70])
  const read = (hand: TestClient, day = D) =>
    hand.get(`/v1/memberships/${memberships.ada}/engagement?asOf=${day}&explain=true`)

  await t.test('the person all, the leader the level without sums and label', async t => {
    const [own, led] = await Promise.all([read(as('ada')), read(as('leader'))])
    t.match(own.body, {
      level: 'active',
      own: { label: 'giver', explanation: { formula: 'gmt' } },
      explanation: { formula: 'level' }
    })
    t.strictSame(led.body, { ...own.body, own: null })
  })

  await t.test('nobody else: other members, admins of portals, keys', async t => {
    for (const hand of [as('bo'), as('outsider'), as('chief'), page, await caller('secret', ['memberships:read'])])
      t.equal((await read(hand)).status, 403)
    const { status, body } = await read(admin)
    t.equal(status, 200)
    t.match(body, { level: null, activePeriods: null, suppressed: true, own: null, explanation: null })
  })

  await t.test('private kudos change what the two people read, and nothing for the leader', async t => {
    const now = today()
    const [before, led] = await Promise.all([read(as('ada'), now), read(as('leader'), now)])
    const kudo = { to: people.bo, message: 'Thanks', community, visibility: 'private' }
    t.equal((await as('ada').post('/v1/kudos', kudo)).status, 201)
    const after = await read(as('ada'), now)
    t.equal(sixDecimals(after.body.own.given - before.body.own.given), 0.5)
    t.strictSame((await read(as('leader'), now)).body, led.body)
  })
})

t.test('what is read about a community', async t => {
  const { admin, as, acts, community, people, caller } = await stage(t)
  // In the quarter before `D`: the leader organises, Ada answers Bo; Bo came until summer.
  await acts('leader', 'organise', [60, 90, 120])
  await acts('ada', 'answer', [60, 70], { counterpart: people.bo })
  await acts('ada', 'talk', [50])
  await acts('bo', 'attend', [130, 160, 190])
  await acts('leader', 'thank', [40], { counterpart: people.ada })
  const read = async (hand: TestClient, query = '') =>
    (await hand.get(`/v1/communities/${community}/engagement?asOf=${D}${query}`)).body
  const cells = (figures: EngagementFigure[], name: string) =>
    Object.fromEntries(
      figures
        .filter(({ figure }) => figure === name)
        .map(({ part, value, suppressed }) => [part, suppressed ? '*' : value])
    )

  await t.test('the leader sees levels, gravity, flow and concentration', async t => {
    const { figures } = await read(as('leader'))
    t.strictSame(cells(figures, 'level'), {
      null: 3,
      core_participant: 1,
      active: 2,
      peripheral: 0,
      inactive: 0,
      new: 0
    })
    t.strictSame(cells(figures, 'mass'), { null: 18 })
    t.strictSame(cells(figures, 'density'), { null: 6 })
    t.strictSame(cells(figures, 'flow'), { null: 3, up: 2, held: 1, down: 0 })
    t.strictSame(cells(figures, 'organising_share'), { null: 1 })
    t.strictSame(cells(figures, 'absence_factor'), { null: 1 })
    t.strictSame(cells(figures, 'bridge'), { null: '*' }, 'too few acts, also for the leader')
    t.notOk(JSON.stringify(figures).includes('taker'), 'labels are not part of it')
  })

  await t.test('and whom to thank or to talk to', async t => {
    const { people: found } = await read(as('leader'))
    const names = (list: { name: string; on: string }[]) => list.map(({ name, on }) => [name, on])
    t.strictSame(names(found.firstGave), [['ada', addDays(D, -70)]])
    t.strictSame(names(found.goneQuiet), [['bo', addDays(D, -130)]])
    t.strictSame(names(found.notThanked), [['leader', addDays(D, -60)]])
  })

  await t.test('keys of the organisation see no figure about few people, and nobody by name', async t => {
    const key = await caller('secret', ['engagement:read', 'communities:read'])
    for (const hand of [admin, key]) {
      const { figures, people: found } = await read(hand, '&explain=true')
      t.equal(found, null)
      t.strictSame(
        figures.filter(({ value, suppressed }: EngagementFigure) => value !== null && value !== 0 && !suppressed),
        []
      )
      t.ok(figures.some(({ reason }: EngagementFigure) => reason === 'small_numbers'))
      for (const { explanation } of figures)
        t.ok(Object.values(explanation.inputs ?? {}).every(value => value === null || value === 0))
    }
  })

  await t.test('each formula is explained with its window and what is excluded', async t => {
    const { figures } = await read(as('leader'), '&explain=true')
    const of = (name: string) => figures.find(({ figure }: EngagementFigure) => figure === name).explanation
    t.match(of('level'), { firstDay: '2026-05-01', lastDay: '2026-10-31', inputs: { parts: { active: 2 } } })
    t.match(of('top_share'), { firstDay: '2026-07-01', lastDay: '2026-09-30', says: /top_share/ })
    t.match(of('newcomers_contributing'), { formula: 'newcomers', firstDay: '2026-04-01', lastDay: '2026-06-30' })
    const unexplained = (await read(as('leader'))).figures as EngagementFigure[]
    t.ok(unexplained.every(({ explanation }) => explanation === null))
  })

  await t.test('others read nothing', async t => {
    for (const hand of [as('ada'), as('outsider'), as('chief')])
      t.equal((await hand.get(`/v1/communities/${community}/engagement`)).status, 403)
  })
})

t.test('no label or level is said without its window and that all are welcome', async t => {
  const window = { from: '2026-05-26', to: D, active: 1, giving: 1, periods: 6 }
  for (const [id, say] of Object.entries(messages))
    if (/^(label|level)\./u.test(id) && typeof say === 'function')
      t.match(
        (say as (one: typeof window) => string)(window),
        /: from 26 May 2026 to 21 November 2026, .*All (kinds|levels) are welcome/,
        id
      )
  t.end()
})
