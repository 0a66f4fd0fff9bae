import t from 'tap'
import '../../../service/modules.ts'
import { speechIn } from '../../../core/words/catalogue.ts'
import { addDays, today } from '../../../platform/days.ts'
import { periodBefore } from '../../../platform/periods.ts'
import { stage } from '../../engagement/engagement.fixtures.ts'
import { communityThere, day, NOW } from '../rules/cases.fixtures.ts'
import { act, giver, meeting, met } from '../rules/givers.fixtures.ts'
import { messages } from '../words.en.ts'
import { bandOfBrothers } from './band-of-brothers.ts'
import { circleOfLife } from './circle-of-life.ts'
import { diversity } from './diversity.ts'
import { fastLane } from './fast-lane.ts'
import { musicalChairs } from './musical-chairs.ts'
import { patterns } from './operations.ts'
import type { Pattern } from './pattern.ts'

type Case = [name: string, facts: object, status: string, reason?: RegExp]

// The last three months that are over are March, April and May.
const MONTHS = ['2026-03-01', '2026-04-30', '2026-05-31']
const to = (person: string, about: string | null, counterpart: string | null = null, days = MONTHS) =>
  days.map(day => ({ person, day, about, counterpart }))
const circle = (...gifts: object[][]) => ({ gifts: gifts.flat() })
const alone = (...people: string[]) => people.map(person => to(person, person))

const spread = (sizes: number[], units = 9, members = sizes.reduce((all, one) => all + one, 0)) => ({
  spread: { members, sizes, units }
})

const facilitated = (events: number, named: number, facilitators: number) => ({
  facilitation: { events, named, facilitators }
})

const valued = (on: string, value: number, before: number | null, target: number | null) => ({
  measured: [{ on, value, before, target }]
})
const contact = (on: string) => ({ contacts: [{ kind: 'meeting', on }] })

const JOINED = '2026-02-10'
const joined = (count: number, gave: number, { came = count, went = 0 } = {}) => ({
  newcomers: Array.from({ length: count }, (_, at) => ({ person: `n${at}`, joinedOn: JOINED })),
  givers: [
    giver('elder', act('talk', 5, JOINED)),
    ...Array.from({ length: gave }, (_, at) => giver(`n${at}`, act('answer', 2, JOINED)))
  ],
  turnover: { joined: Array(came).fill(JOINED), left: Array(went).fill(JOINED) }
})

const TABLES: [Pattern, facts: object, cases: Case[]][] = [
  [
    bandOfBrothers,
    { setting: communityThere, ...meeting(), attendance: [met('2026-03-10', 2, 8)] },
    [
      [
        'three gave to the same',
        circle(to('a', 'q'), to('b', 'q'), to('c', 'q')),
        'pass',
        /from 1 March 2026 to 31 May 2026/
      ],
      ['two gave', circle(to('a', 'q'), to('b', 'q')), 'fail', /not on record yet/],
      ['the third left a month out', circle(to('a', 'q'), to('b', 'q'), to('c', 'q', null, MONTHS.slice(1))), 'fail'],
      ['three gave, each on their own', circle(...alone('a', 'b', 'c')), 'fail', /not acted together yet/],
      ['two of three pairs', circle(to('a', 'q'), to('b', 'q', 'c'), to('c', 'other')), 'pass'],
      ['one of three pairs', circle(to('a', 'q'), to('b', 'q'), to('c', 'other')), 'fail'],
      ['three of six pairs', circle(to('a', 'q'), to('b', 'q'), to('c', 'q'), to('d', 'other')), 'pass'],
      ['two of six pairs', circle(to('a', 'q'), to('b', 'q'), to('c', 'other'), to('d', 'other')), 'fail'],
      ['each for the next', circle(to('a', null, 'b'), to('b', null, 'c'), to('c', null, 'a')), 'pass'],
      ['acts about nothing in particular', circle(to('a', null), to('b', null), to('c', null)), 'fail'],
      [
        'together only before',
        circle(...alone('a', 'b', 'c'), to('a', 'q', null, ['2026-02-28']), to('b', 'q', null, ['2026-02-28'])),
        'fail'
      ],
      ['nothing on record', { gifts: undefined }, 'fail'],
      ['launched within the time', { setting: { ...communityThere, began: '2026-03-02' } }, 'inconclusive', /launched/],
      ['launched on its first day', { setting: { ...communityThere, began: '2026-03-01' } }, 'fail'],
      [
        'paused for long',
        { ...meeting(null, [{ from: '2025-01-01', until: '2026-05-31' }]), attendance: [] },
        'inconclusive'
      ]
    ]
  ],
  [
    diversity,
    { setting: communityThere },
    [
      ['three even units', spread([2, 2, 2]), 'pass'],
      ['three units, one of them larger', spread([3, 2, 2]), 'fail', /few units/],
      ['four uneven units', spread([3, 2, 2, 1]), 'pass'],
      ['two of three units in all', spread([4, 4], 3), 'pass'],
      ['two of four units in all', spread([4, 4], 4), 'fail'],
      ['two of five units in all', spread([4, 4], 5), 'fail'],
      ['the unit is known of 80 %', spread([3, 3, 2], 9, 10), 'fail'],
      ['it is known of fewer', spread([3, 2, 2], 9, 9), 'inconclusive', /not known/],
      ['four members', spread([2, 1, 1]), 'inconclusive', /fewer than 5/],
      ['nobody', { spread: undefined }, 'inconclusive']
    ]
  ],
  [
    musicalChairs,
    { setting: communityThere },
    [
      ['three people facilitated', facilitated(6, 6, 3), 'pass', /Several people facilitated the last 6 events/],
      ['two did', facilitated(6, 6, 2), 'fail', /so far/],
      ['three did, of five events held', facilitated(5, 3, 3), 'pass'],
      ['two did, of five events held', facilitated(5, 5, 2), 'inconclusive', /5 events so far/],
      ['it is on record of half of the events', facilitated(6, 3, 2), 'fail'],
      ['it is on record of fewer', facilitated(6, 2, 2), 'inconclusive', /no facilitator is on record/],
      ['nothing was held', { facilitation: undefined }, 'inconclusive'],
      [
        'a role was handed over',
        { ...facilitated(6, 6, 1), handovers: [{ role: 'member_support', on: '2025-01-01', next: '2025-01-10' }] },
        'pass',
        /on 1 January 2025: member support/
      ]
    ]
  ],
  [
    fastLane,
    { setting: communityThere, objectives: 1 },
    [
      [
        'a measure came nearer to its target',
        valued('2026-03-01', 5, 4, 9),
        'pass',
        /has moved since 15 December 2025/
      ],
      ['a measure that falls to its target', valued('2026-03-01', 4, 5, 2), 'pass'],
      ['it stayed', valued('2026-03-01', 5, 5, 9), 'fail', /Since 15 December 2025, neither/],
      ['it moved away', valued('2026-03-01', 3, 4, 9), 'fail'],
      ['it has no target, and differs', valued('2026-03-01', 3, 4, null), 'pass'],
      ['it has no target, and stayed', valued('2026-03-01', 4, 4, null), 'fail'],
      ['nothing is known from before', valued('2026-03-01', 5, null, 9), 'fail'],
      ['six months ago to the day', valued('2025-12-15', 5, 4, 9), 'fail'],
      ['a day later', valued('2025-12-16', 5, 4, 9), 'pass'],
      ['a sponsor was there', contact('2026-01-10'), 'pass', /a sponsor has been in contact/],
      ['a sponsor was there six months ago to the day', contact('2025-12-15'), 'fail'],
      ['without an objective', { ...contact('2026-01-10'), objectives: 0 }, 'fail', /no strategic objective/],
      ['nothing on record', {}, 'fail']
    ]
  ],
  [
    circleOfLife,
    { setting: communityThere },
    [
      ['three of ten gave, and it grows', joined(10, 3), 'pass', /from 1 October 2025 to 31 March 2026/],
      ['two of ten', joined(10, 2), 'fail', /Fewer than 3 in 10/],
      ['three of ten, and as many left', joined(10, 3, { went: 10 }), 'fail', /no more people joined/],
      ['three of ten, and one fewer left', joined(10, 3, { went: 9 }), 'pass'],
      ['four joined', joined(4, 4), 'inconclusive', /Fewer than 5 newcomers/],
      ['nothing is on record', { ...joined(5, 0), givers: undefined }, 'inconclusive'],
      ['names unknown', { ...joined(5, 5), attendance: [met(JOINED, 1, 4, 9)] }, 'inconclusive', /fewer than half/]
    ]
  ]
]

const { say } = speechIn()

t.test('when each pattern is present, on both sides of each boundary', async t => {
  t.strictSame(
    TABLES.map(([{ id }]) => id),
    patterns.map(({ id }) => id)
  )
  const said = new Set<string>()
  for (const [pattern, facts, cases] of TABLES) {
    const young = { setting: { ...communityThere, began: day(89) } }
    const dormant = { setting: { ...communityThere, status: 'dormant' } }
    const all: Case[] = [...cases, ['too new', young, 'not_applicable'], ['dormant', dormant, 'not_applicable']]
    for (const [name, more, status, reason] of all) {
      const found = pattern.judge({ ...facts, ...more }, NOW)
      t.equal(found.status, status, `${pattern.id}: ${name}: ${say(found.message)}`)
      if (reason) t.match(say(found.message), reason, name)
      if (status === 'pass' || status === 'fail') t.equal(found.evidence?.length, 1, `${name}: evidence`)
      for (const { id } of [found.message, ...(found.evidence ?? []).map(one => one.message)]) said.add(id)
    }
  }
  const own = Object.keys(messages).filter(id => id.startsWith('pattern.') && !/\.(name|meaning)$/.test(id))
  t.strictSame(
    own.filter(id => !said.has(id)),
    [],
    'no words that nothing says'
  )
})

t.test('the leader and the core group read the patterns of a community', async t => {
  const { admin, as, community, people, page, post, entry } = await stage(t)
  const path = `/v1/communities/${community}/patterns`
  const read = async () => (await as('leader').get(path)).body.items
  t.match(await read(), [
    {
      pattern: 'band_of_brothers',
      name: 'Band of brothers and sisters',
      meaning: /At least 3 people/,
      source: '[001]',
      status: 'not_yet'
    },
    { pattern: 'diversity', status: 'inconclusive', message: { id: 'not_judged.few_members' } },
    { pattern: 'musical_chairs', status: 'inconclusive', reason: /0 events so far/ },
    { pattern: 'fast_lane', status: 'not_yet', reason: /names no strategic objective/ },
    { pattern: 'circle_of_life', status: 'inconclusive', reason: /Fewer than 5 newcomers/ }
  ])

  const months = [1, 2, 3].map(back => addDays(periodBefore('month', today(), back), 9))
  await post(
    [people.leader, people.ada, people.bo].flatMap(person =>
      months.map(on => entry({ person, occurredAt: `${on}T10:00:00Z`, about: `question of ${on}` }))
    )
  )
  const [found] = await read()
  t.match(found, { status: 'present', evidence: [{ fact: 'community.attendance', says: /0 events were held/ }] })
  const text = JSON.stringify(await read())
  for (const [name, id] of Object.entries(people))
    t.notOk(text.includes(id!), `it does not say that ${name} is one of them`)

  t.strictSame((await admin.get(path)).body.items, await read(), 'so do keys of the organisation')
  for (const caller of [as('ada'), as('outsider'), as('chief'), page]) t.equal((await caller.get(path)).status, 403)
  const { data } = await as('leader').ask(`{ communityPatterns(community: "${community}") { pattern status } }`)
  t.match(data.communityPatterns, [{ pattern: 'band_of_brothers', status: 'present' }, {}, {}, {}, {}])
})
