import type { FindingStatus, Maintenance } from '@guildhall/schema'
import type { Static } from '@sinclair/typebox'
import fc from 'fast-check'
import t from 'tap'
import { byService } from '../../../core/lifecycle/actors.ts'
import { EDGES } from './edges.fixtures.ts'
import { type EscalationState, upcoming } from './escalation.ts'
import { gatesSay } from './gates.ts'
import { ladder } from './ladder.ts'

const DAY = 86_400_000
const days = { secondNotice: 30, finalNotice: 60, suspension: 90 }
const SERVICE = byService()
const PERSONS = { suspended: 'suspend', removed: 'remove', compliant: 'reinstate' } as const
const nextStep = (escalation: EscalationState, now: Date) => ladder.next(escalation, SERVICE, now)

const CLIMB: readonly Maintenance[] = ['overdue', 'second_notice', 'final_notice', 'suspension_proposed']

type Status = Static<typeof FindingStatus>
const GATES = ['one', 'other'] as const
const STATUSES: readonly Status[] = ['pass', 'waived', 'warn', 'fail', 'fail', 'fail', 'inconclusive']

/** A page as a test keeps it: where it stands, and what was told when. */
class World {
  now = Date.parse('2026-01-01T00:00:00Z')
  state: Maintenance = 'compliant'
  statuses: Record<(typeof GATES)[number], Status> = { one: 'pass', other: 'pass' }
  sanctioned = false
  leading: readonly string[] = []
  told: { to: Maintenance; at: number; delivered: number | null }[] = []

  failing() {
    return GATES.filter(rule => this.statuses[rule] === 'fail')
  }

  get standing(): EscalationState {
    const last = this.told.at(-1)
    const first = this.told.findLast(({ to }) => to === 'overdue')
    const iso = (at: number | null | undefined) => (at ? new Date(at).toISOString() : null)
    const message = { id: '', values: {} }
    const found = Object.fromEntries(GATES.map(rule => [rule, { status: this.statuses[rule], message }]))
    return {
      state: this.state,
      ...gatesSay(found, GATES, this.leading),
      leading: this.leading,
      days,
      delivered: iso(last?.delivered),
      firstDelivered: iso(first?.delivered),
      sanctioned: this.sanctioned,
      suspended: false
    }
  }

  move(to: Maintenance) {
    if (!EDGES.includes(`${this.state} ${to}`)) throw new Error(`from ${this.state} to ${to}`)
    const last = this.told.at(-1)
    const step = CLIMB.indexOf(to)
    if (step > 0) {
      if (!this.failing().some(rule => this.leading.includes(rule))) throw new Error(`${to} for what never led there`)
      if (!last || last.to !== CLIMB[step - 1] || last.delivered === null)
        throw new Error(`${to} skips ${CLIMB[step - 1]}`)
      const first = this.told.findLast(one => one.to === 'overdue')!.delivered!
      if (this.now - first < step * 30 * DAY) throw new Error(`${to} too early`)
      if (this.now - last.delivered < 15 * DAY) throw new Error(`${to} too soon after the last`)
    }
    if (to === 'compliant') this.leading = []
    else if (to === 'overdue') this.leading = this.failing()
    else if (to === 'due') this.leading = GATES.filter(rule => this.statuses[rule] === 'warn')
    else if (this.state === 'compliant') this.leading = this.failing()
    this.state = to
    this.told.push({ to, at: this.now, delivered: null })
  }

  /** What the job does: one step, and done again at once nothing more. */
  job() {
    const rung = nextStep(this.standing, new Date(this.now))
    if (!rung) return
    this.move(rung.to)
    const again = nextStep(this.standing, new Date(this.now))
    if (again) throw new Error(`${rung.to} and at once ${again.to}`)
    if (this.failing().length === 0 && rung.to === 'overdue') throw new Error('a notice without a cause')
    const settled = this.leading.every(rule => ['pass', 'waived'].includes(this.statuses[rule as 'one']))
    if (settled && this.leading.length > 0) throw new Error(`${this.state}, though what led there is settled`)
  }

  /** What a person does, where there is a row for it. */
  person(to: keyof typeof PERSONS, upheld: boolean) {
    const kind = upheld ? 'conduct' : 'failure_to_maintain'
    const on = { id: '', kind, status: to === 'suspended' ? 'sanctioned' : 'final' } as const
    const choice = ladder.choose(this.standing, PERSONS[to], { case: on }, SERVICE, new Date(this.now))
    if ('lacks' in choice) return
    this.move(choice.row.to)
    this.sanctioned = to === 'compliant' ? false : upheld || this.sanctioned
  }
}

const command: fc.Arbitrary<(world: World) => void> = fc.oneof(
  fc.integer({ min: 1, max: 45 }).map(n => (world: World) => {
    world.now += n * DAY
  }),
  fc.tuple(fc.constantFrom(...GATES), fc.constantFrom(...STATUSES)).map(([rule, status]) => (world: World) => {
    world.statuses[rule] = status
  }),
  fc.constant((world: World) => {
    const last = world.told.at(-1)
    if (last) last.delivered ??= world.now
  }),
  { arbitrary: fc.constant((world: World) => world.job()), weight: 3 },
  fc.tuple(fc.constantFrom('suspended' as const, 'removed' as const, 'compliant' as const), fc.boolean()).map(
    ([to, upheld]) =>
      (world: World) =>
        world.person(to, upheld)
  )
)

t.test('no sequence of days, judgements, deliveries, jobs and decisions leaves the table', async t => {
  const reached = new Set<string>()
  fc.assert(
    fc.property(fc.array(command, { minLength: 1, maxLength: 80, size: 'max' }), commands => {
      const world = new World()
      for (const run of commands) {
        run(world)
        reached.add(world.state)
        upcoming(world.standing)
      }
    }),
    { numRuns: 1000 }
  )
  t.equal(reached.size, 8, 'and every state was reached')
})

t.test('each boundary day', async t => {
  const delivered = '2026-01-01T00:00:00.000Z'
  const at = (day: number) => new Date(Date.parse(delivered) + day * DAY)
  const on = (state: Maintenance, more: Partial<EscalationState> = {}): EscalationState => ({
    state,
    gates: 'fail',
    led: 'fail',
    causes: [],
    leading: [],
    days,
    delivered,
    firstDelivered: delivered,
    sanctioned: false,
    suspended: false,
    ...more
  })
  const PASS = { gates: 'pass', led: 'pass' } as const
  const justBefore = (day: number) => new Date(at(day).getTime() - 1)
  t.equal(nextStep(on('overdue'), justBefore(30)), undefined)
  t.match(nextStep(on('overdue'), at(30)), { to: 'second_notice', notice: 'page_second_notice' })
  t.equal(nextStep(on('overdue', { delivered: null }), at(300)), undefined, 'nobody was told')
  const told = { delivered: at(30).toISOString() }
  t.equal(nextStep(on('second_notice', told), justBefore(60)), undefined)
  t.match(nextStep(on('second_notice', told), at(60)), { to: 'final_notice' })
  const late = { delivered: at(58).toISOString() }
  t.equal(nextStep(on('second_notice', late), justBefore(73)), undefined, 'told late, half the planned time is left')
  t.match(nextStep(on('second_notice', late), at(73)), { to: 'final_notice' })
  t.match(nextStep(on('final_notice', { delivered: at(60).toISOString() }), at(90)), { to: 'suspension_proposed' })
  t.equal(nextStep(on('suspension_proposed'), at(900)), undefined, 'a person decides')
  t.match(nextStep(on('suspended', PASS), at(1)), { to: 'compliant', notice: 'page_compliant' })
  t.equal(nextStep(on('suspended', { ...PASS, sanctioned: true }), at(1)), undefined)
  t.strictSame(upcoming(on('overdue')), {
    message: { id: 'next_step.second_notice', values: {} },
    on: '2026-01-31'
  })
  t.match(upcoming(on('suspension_proposed')), { message: { id: 'next_step.suspension_decided' }, on: null })
  t.equal(upcoming(on('overdue', PASS)), null)
})
