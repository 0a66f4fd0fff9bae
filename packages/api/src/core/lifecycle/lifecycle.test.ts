import t from 'tap'
import { defineLifecycle } from './define.ts'
import { draw } from './draw.ts'
import { type Lack, must, NOTHING, refusal } from './lack.ts'

type Door = { state: 'open' | 'shut' | 'gone' | null; key: boolean; light: boolean }
type About = { facts: Door; subject: { id: string }; input: object; by: 'owner' | 'guest' }

const say = must<Door, object>
const OPENS = '2026-01-01T08:00:00.000Z'
const NOT_YOURS: readonly Lack[] = [{ problem: 'That is for the owner.', code: 'FORBIDDEN' }]
const doors = defineLifecycle<About>()({
  noun: 'door',
  states: ['open', 'shut', 'gone'],
  guards: {
    key: say({ problem: 'Bring the key.', call: 'POST /v1/keys' }, ({ key }) => key),
    light: say('Switch on the light.', ({ light }) => light),
    hours: say(
      'It is too early.',
      (_, __, now) => now.getTime() >= Date.parse(OPENS),
      () => OPENS
    )
  },
  actors: { owner: by => (by === 'owner' ? NOTHING : NOT_YOURS), anybody: () => NOTHING },
  rows: [
    { name: 'build', from: [null], to: 'shut', by: 'owner', guards: [], notice: null },
    { name: 'open', from: ['shut'], to: 'open', by: 'owner', guards: ['key', 'light'], notice: null },
    { name: 'open', from: ['shut'], to: 'open', by: 'anybody', guards: ['hours'], notice: null },
    { name: 'shut', from: ['open'], to: 'shut', by: 'anybody', guards: [], notice: null },
    { name: 'remove', from: ['open', 'shut'], to: 'gone', by: 'owner', guards: ['key', 'light'], notice: null }
  ],
  stored: { table: 'doors', state: 'state', columns: [] },
  load: async () => []
})

const door = (more: Partial<Door> = {}): Door => ({ state: 'shut', key: false, light: false, ...more })
const early = new Date('2026-01-01T07:59:59.999Z')
const late = new Date(OPENS)
const lacksOf = (name: 'open' | 'remove', facts: Door, by: About['by'], now: Date) => {
  const choice = doors.choose(facts, name, {}, by, now)
  return 'lacks' in choice ? choice.lacks : []
}

t.test('of rows of one name the first whose guards hold is taken', async t => {
  const by = (facts: Door, now: Date) => doors.rowFor(facts, 'open', {}, 'owner', now).by
  t.equal(by(door({ key: true, light: true }), late), 'owner')
  t.equal(by(door(), late), 'anybody')
})

t.test(
  'where none can be taken, the row with the fewest lacks speaks, and says from when time alone is lacking',
  async t => {
    t.strictSame(lacksOf('open', door(), 'owner', early), [{ problem: 'It is too early.', from: OPENS }])
    t.throws(() => doors.rowFor(door(), 'open', {}, 'guest', early), {
      code: 'MOVE_NOT_ALLOWED',
      message: /from 2026-01-01T08/
    })
  }
)

t.test('everything that is missing is said at once, with the call that supplies it', async t => {
  const lacks = lacksOf('remove', door(), 'owner', late)
  t.strictSame(
    lacks.map(({ problem }) => problem),
    ['Bring the key.', 'Switch on the light.']
  )
  t.match(refusal(lacks), {
    message: /2 requirements are not met/,
    errors: [{ detail: 'Bring the key. (POST /v1/keys)' }, { detail: 'Switch on the light.' }]
  })
})

t.test('who may comes first, then the state; an end is said to be one', async t => {
  t.match(lacksOf('remove', door({ state: 'gone' }), 'guest', late), [{ code: 'FORBIDDEN' }])
  t.match(lacksOf('remove', door({ state: 'gone' }), 'owner', late), [{ problem: /gone, which is a final status/ }])
  t.match(lacksOf('open', door({ state: 'open' }), 'owner', late), [
    { problem: 'The door is open. This is possible only while it is shut.' }
  ])
  t.ok(doors.isEnd('gone'))
})

t.test('what is allowed names every transition, and what each lacks', async t => {
  t.match(doors.allowed(door({ state: 'open' }), 'guest', late), [
    { name: 'build', open: false, lacks: [{ code: 'FORBIDDEN' }] },
    { name: 'open', open: false },
    { name: 'shut', open: true, lacks: [] },
    { name: 'remove', open: false }
  ])
  t.equal(doors.next(door({ state: 'open' }), 'guest', late)?.name, 'shut')
  t.equal(doors.next(door(), 'guest', early), undefined)
})

t.test('a lifecycle is drawn with its ends', async t => {
  t.match(
    draw(doors),
    /\[\*\] --> shut: build \(owner\)[\s\S]*gone --> \[\*\][\s\S]*\| open, shut \| `remove` \| gone \| owner \| key, light/
  )
})
