import { COMMUNITY_TRANSITIONS, type CommunityStatus, type CommunityTransition, STATUSES } from '@guildhall/schema'
import fc from 'fast-check'
import t from 'tap'
import { made } from '../../../../test/access/made.fixtures.ts'
import { runJob } from '../../../../test/jobs.ts'
import type { Caller } from '../../../core/access/caller.ts'
import type { By } from '../../../core/lifecycle/actors.ts'
import { compareSteps } from '../../../core/lifecycle/tables.fixtures.ts'
import { readConfig } from '../../../platform/config/config.ts'
import { addDays, today } from '../../../platform/days.ts'
import { stage, take } from './lifecycle.fixtures.ts'
import { communities } from './lifecycle.ts'

// The life of a community, written by hand from the domain; it knows nothing of the table of the code.
const LIFE: Record<string, Partial<Record<CommunityTransition, CommunityStatus>>> = {
  draft: { propose: 'proposed' },
  proposed: { ask_changes: 'changes_asked', approve: 'approved', decline: 'declined' },
  changes_asked: { propose: 'proposed', approve: 'approved', decline: 'declined' },
  approved: { plan: 'planning' },
  declined: { reopen: 'draft' },
  planning: { launch: 'active', withdraw: 'withdrawn' },
  active: { renew: 'renewing', rest: 'dormant', begin_closing: 'closing', merge: 'merged' },
  renewing: { resume: 'active', begin_closing: 'closing', merge: 'merged' },
  dormant: { wake: 'active', renew: 'renewing', begin_closing: 'closing', merge: 'merged' },
  closing: { resume: 'active', close: 'closed', merge: 'merged' },
  closed: { reopen: 'draft' },
  merged: {},
  withdrawn: {}
}
const BY_KEEPERS = 'propose plan launch renew rest wake begin_closing resume reopen withdraw'.split(' ')
const GUARDS = ['launch.charter', 'launch.event', 'close.consultation', 'close.lessons']
// What later areas are asked about.
const GUARDED: CommunityTransition[] = ['approve', 'launch', 'renew', 'begin_closing', 'close', 'merge']
const BY_ADMINS = 'approve ask_changes decline close merge'.split(' ')

const day = (ahead: number) => addDays(today(), ahead)
const who = fc.constantFrom('leader', 'core', 'author', 'portal_admin', 'member', 'key')
const sent = fc.record({ reason: fc.constantFrom('The reason.', ' '), closingOn: fc.constantFrom(day(1), day(0)) })
const world = fc.record({
  state: fc.constantFrom(...STATUSES),
  mission: fc.constantFrom(null, ' ', 'Weave.'),
  objectives: fc.nat(1),
  leaders: fc.nat(2),
  closingOn: fc.constantFrom(null, day(0), day(1)),
  lacksMore: fc.boolean()
})
type World = typeof world extends fc.Arbitrary<infer W> ? W : never

const may = (name: string, one: string, { leaders }: World) => {
  if (one === 'key') return true
  if (one === 'portal_admin') return BY_ADMINS.includes(name) || (leaders === 0 && ['rest', 'wake'].includes(name))
  return one !== 'member' && BY_KEEPERS.includes(name)
}

const lacksNothing = (
  name: string,
  { mission, objectives, closingOn, lacksMore }: World,
  given: { reason: string; closingOn: string }
) => {
  const reasoned = given.reason.trim() !== ''
  if (name === 'approve') return mission === 'Weave.' && objectives > 0 && !lacksMore
  if (name === 'ask_changes' || name === 'decline') return reasoned
  if (name === 'begin_closing') return reasoned && given.closingOn > day(0) && !lacksMore
  if (name === 'launch' || name === 'renew') return !lacksMore
  if (name === 'close') return closingOn !== day(1) && !lacksMore
  return name !== 'merge'
}

const by = (one: string): By => ({
  caller: { personal: one !== 'key' } as Caller,
  relations: new Set(one === 'key' ? [] : [one as 'leader'])
})

t.test('whoever does whatever, a community moves only as the domain says', async t => {
  let taken = 0
  fc.assert(
    fc.property(world, fc.constantFrom(...COMMUNITY_TRANSITIONS), who, sent, (world, name, one, given) => {
      const { lacksMore, ...facts } = world
      const missing = lacksMore ? Object.fromEntries(GUARDED.map(guarded => [guarded, [{ problem: 'More.' }]])) : {}
      const choice = communities.choose({ ...facts, missing }, name, given, by(one), new Date())
      const to = LIFE[world.state]![name]
      const possible = to !== undefined && may(name, one, world) && lacksNothing(name, world, given)
      if ('row' in choice) taken++
      return possible ? 'row' in choice && choice.row.to === to : 'lacks' in choice && choice.lacks.length > 0
    }),
    { numRuns: 10_000 }
  )
  t.ok(taken > 20, `${taken} taken`)
})

// A longer walk: `MODEL_RUNS=1000`.
const RUNS = Number(process.env.MODEL_RUNS ?? 40)

const MUTATION =
  'mutation ($id: ID!, $input: CommunityTransitionCreate!) { transitionCommunity(community: $id, input: $input) { id } }'
const SAID = { mission: 'Weave.', strategicObjectives: ['Cloth'] }

const stating = fc.record({ to: fc.constantFrom(...STATUSES), over: fc.constantFrom('upsert', 'import') })
const moving = fc.record({
  any: fc.constantFrom(...COMMUNITY_TRANSITIONS),
  // More often than not something that the status allows.
  aim: fc.option(fc.nat(3), { freq: 4 }),
  by: fc.constantFrom('key' as const, 'leader' as const, 'portal_admin' as const),
  over: fc.constantFrom('REST', 'GraphQL')
})
// None of them moves a community: what looks dormant is proposed to rest, what was not decided in time expires.
const JOBS = [
  'evaluate',
  'maintain',
  'propose-rest',
  'expire-memberships',
  'close-polls',
  'close-votes',
  'remind-of-charter-reviews'
]
const working = fc.record({ job: fc.constantFrom(...JOBS) })
type Working = { job: string }
type Moving = typeof moving extends fc.Arbitrary<infer M> ? M : never
type Stating = typeof stating extends fc.Arbitrary<infer S> ? S : never
const acts = fc.array(
  fc.oneof({ arbitrary: stating, weight: 2 }, { arbitrary: moving, weight: 6 }, { arbitrary: working, weight: 1 }),
  {
    minLength: 6,
    maxLength: 12
  }
)

const nameOf = ({ any, aim }: Moving, status: string): CommunityTransition => {
  const open = Object.keys(LIFE[status]!) as CommunityTransition[]
  return aim === null || open.length === 0 ? any : open[aim % open.length]!
}

t.test(
  'no sequence over REST, GraphQL, upserts, imports and jobs leads where neither the table nor a key says',
  async t => {
    const { admin, acting, portal, lead, store } = await stage(t)
    const target = await made(admin, '/v1/communities', { name: 'Target', status: 'active' })
    // What the rules of the packs ask is tried elsewhere.
    const rules = GUARDS.map(rule => ({ rule, enabled: false }))
    await admin.put(`/v1/portals/${portal}/rule-pack`, { base: 'network', rules })
    const hands = { key: admin, leader: acting('lea'), portal_admin: acting('boss') }
    const counts = { runs: 0, taken: 0, refused: 0, stated: 0, worked: 0 }
    const config = readConfig({ PUBLIC_URL: 'http://localhost:3000' })

    const state = async (key: string, to: string, over: Stating['over']) => {
      counts.stated++
      const row = { name: key, ...SAID, status: to }
      const item = { ...row, source: 'model', externalKey: key, portals: [portal] }
      if (over === 'upsert') return (await admin.put('/v1/communities', { items: [item] })).body.items[0].id
      return admin.post('/v1/imports', { source: 'model', rows: [{ community: { key, ...row } }] })
    }

    const move = async (id: string, status: string, act: Moving): Promise<string> => {
      const name = nameOf(act, status)
      const more = { begin_closing: { closingOn: day(3) }, merge: { into: target } }[name as 'merge'] ?? {}
      if (name === 'close') await admin.patch(`/v1/communities/${id}`, { closingOn: null })
      const input = { transition: name, reason: 'The reason.', ...more }
      const done =
        act.over === 'REST'
          ? (await take(hands[act.by], id, name, input)).status < 300
          : !(await hands[act.by].ask(MUTATION, { id, input })).errors
      const to = may(name, act.by, { leaders: 1 } as World) ? LIFE[status]![name] : undefined
      counts[done ? 'taken' : 'refused']++
      if (done !== (to !== undefined)) throw new Error(`${name} when ${status}: ${done ? 'done' : 'refused'}`)
      return to ?? status
    }

    const work = async ({ job }: Working, status: string) => {
      counts.worked++
      await runJob(job, { store, config })
      return status
    }

    const run = async (all: (Stating | Moving | Working)[]) => {
      const key = `run ${counts.runs++}`
      const id: string = await state(key, 'draft', 'upsert')
      await lead(id, 'lea')
      const life = ['draft']
      for (const act of all) {
        const before = life.at(-1)!
        const status = 'to' in act ? act.to : 'job' in act ? await work(act, before) : await move(id, before, act)
        if ('to' in act) await state(key, act.to, act.over)
        if (status !== before) life.push(status)
        const { items } = (await admin.get(`/v1/communities/${id}/steps?limit=100`)).body
        const steps = items.map(({ to }: { to: string }) => to)
        const { body } = await admin.get(`/v1/communities/${id}`)
        if (`${steps} ${body.status}` !== `${life} ${status}`)
          throw new Error(`${steps} ${body.status} instead of ${life}`)
      }
    }

    await fc.assert(fc.asyncProperty(acts, run), { numRuns: RUNS })
    t.comment(JSON.stringify(counts))
    t.ok(counts.taken > 30 && counts.refused > 30 && counts.stated > 30 && counts.worked > 10)
    t.strictSame((await compareSteps(store)).strays, [])
  }
)
