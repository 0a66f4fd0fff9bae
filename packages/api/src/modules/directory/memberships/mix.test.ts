import t from 'tap'
import { startApp } from '../../../../test/app.ts'
import { addDays, today } from '../../../platform/days.ts'
import { aspectOf, type MixRow } from './mix.ts'

const row = (value: string | null, members: number, isOwn = false): MixRow => ({ by: 'unit', value, members, isOwn })

t.test('groups of fewer than 5 are shown together, and are never the rest of what is shown', t => {
  const cases: [
    rows: MixRow[],
    groups: [string | null, number, number][],
    others: [number, number] | null,
    isNew: boolean | null
  ][] = [
    [
      [row('a', 6), row('b', 5, true)],
      [
        ['a', 6, 6],
        ['b', 5, 6]
      ],
      null,
      false
    ],
    [[row('a', 6), row('b', 4), row('c', 3, true)], [['a', 6, 6]], [7, 8], false],
    // 4 alone would be known as the rest: the smallest group goes with them.
    [[row('a', 9), row('b', 6), row('c', 4), row('d', 0, true)], [['a', 9, 9]], [10, 11], true],
    [[row('a', 9), row('b', 1, true)], [], [10, 11], false],
    [[row('a', 9), row('b', 0, true)], [['a', 9, 9]], [0, 1], true],
    [
      [row(null, 7, true), row('a', 8)],
      [
        ['a', 8, 8],
        [null, 7, 8]
      ],
      null,
      null
    ]
  ]
  for (const [rows, groups, others, isNew] of cases) {
    const { groups: shown, others: rest, ...said } = aspectOf('unit', rows, false)
    t.strictSame(
      shown.map(group => [group.value, group.without, group.with]),
      groups
    )
    t.strictSame(rest && [rest.without, rest.with], others)
    t.equal(said.isNew, isNew)
  }
  t.strictSame(aspectOf('unit', [row('a', 4), row('b', 0, true)], true), {
    by: 'unit',
    value: 'b',
    isNew: null,
    groups: [],
    others: null
  })
  t.end()
})

t.test('no count below 5 can be worked out from what is shown and the number of members', t => {
  let seed = 42
  const random = (most: number) => {
    seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31
    return seed % most
  }
  for (let run = 0; run < 2000; run++) {
    const sizes = Array.from({ length: 1 + random(8) }, () => 1 + random(9))
    const members = sizes.reduce((sum, one) => sum + one, 0)
    if (members < 5) continue
    const rows = sizes.map((size, at) => row(`v${at}`, size, at === 0))
    const { groups, others } = aspectOf('unit', rows, false)
    const shown = groups.reduce((sum, { without }) => sum + without, 0)
    t.ok(groups.every(({ without }) => without >= 5) && (members === shown || members - shown >= 5), `${sizes}`)
    t.equal(members - shown, others?.without ?? 0)
  }
  t.end()
})

t.test('the mix of a community with and without an applicant', async t => {
  const { admin, acting, caller } = await startApp(t)
  const person = async (name: string, more: object = {}) =>
    (await admin.post('/v1/people', { name, externalId: name.toLowerCase(), ...more })).body.id as string
  await admin.post('/v1/communities', {
    name: 'Weavers',
    status: 'active',
    joinPolicy: 'approval',
    memberProfile: { experience: 'Some years' }
  })
  const add = async (name: string, more: object, role?: string) => {
    const one = await person(name, more)
    await admin.post('/v1/memberships', {
      community: 'weavers',
      person: one,
      status: 'active',
      ...(role ? { role } : {})
    })
  }
  await add('Lea', { unit: 'North', function: 'Design' }, 'leader')
  for (let at = 0; at < 3; at++)
    await add(`North ${at}`, { unit: 'North', function: 'Design', startedOn: addDays(today(), -400) })
  const max = await person('Max', { unit: 'South', function: 'Design', startedOn: addDays(today(), -10) })
  const { id } = (
    await acting('max').post('/v1/memberships', { community: 'weavers', person: max, application: { gives: 'Talks' } })
  ).body
  const mix = () => acting('lea').get(`/v1/memberships/${id}/mix`)

  await t.test('has no figures with fewer than 5 members', async t => {
    t.match((await mix()).body, {
      members: 4,
      suppressed: true,
      memberProfile: { experience: 'Some years' },
      application: { gives: 'Talks' },
      aspects: [{ by: 'function', value: 'Design', groups: [], isNew: null }, {}, {}, {}]
    })
  })

  await t.test('counts active members, and says what the applicant brings', async t => {
    await add('North 4', { unit: 'North', function: 'Design' })
    await admin.post('/v1/memberships', {
      community: 'weavers',
      person: await person('Gone', { unit: 'South' }),
      status: 'alumni'
    })
    const { body } = await mix()
    const by = Object.fromEntries(body.aspects.map((one: { by: string }) => [one.by, one]))
    t.match(by.function, {
      value: 'Design',
      isNew: false,
      groups: [{ value: 'Design', without: 5, with: 6 }],
      others: null
    })
    t.match(by.unit, {
      value: 'South',
      isNew: true,
      groups: [{ value: 'North', without: 5, with: 5 }],
      others: { without: 0, with: 1 }
    })
    t.match(by.level, { value: null, isNew: null, groups: [{ value: null, without: 5, with: 6 }] })
    t.match(by.tenure, { value: 'under_1', isNew: true, groups: [], others: { without: 5, with: 6 } })
    const { data } = await acting('lea').ask(`{ membershipMix(membership: "${id}") { members aspects { by isNew } } }`)
    t.match(data.membershipMix, { members: 5, aspects: [{ by: 'function', isNew: false }, {}, {}, {}] })
  })

  await t.test('is for those who decide', async t => {
    t.equal((await acting('max').get(`/v1/memberships/${id}/mix`)).status, 403)
    t.equal((await acting('north 4').get(`/v1/memberships/${id}/mix`)).status, 404)
    t.equal((await (await caller('secret', ['memberships:read'])).get(`/v1/memberships/${id}/mix`)).status, 200)
  })
})
