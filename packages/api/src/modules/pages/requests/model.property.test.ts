import fc from 'fast-check'
import t from 'tap'
import type { Caller } from '../../../core/access/caller.ts'
import { type By, byService } from '../../../core/lifecycle/actors.ts'
import { compareSteps } from '../../../core/lifecycle/tables.fixtures.ts'
import { expireRequests } from './expire.ts'
import { type RequestAct, type RequestFacts, requests } from './lifecycle.ts'
import { WAITS_DAYS } from './request.ts'
import { stage } from './stage.fixtures.ts'

const DAY = 86_400_000
const EVERYBODY: By = {
  caller: { personal: true } as Caller,
  relations: new Set(['self', 'portal_admin'])
}

// The life of a request, written by hand from the domain; it knows nothing of the table of the code.
const LIFE: Record<string, Partial<Record<RequestAct, string>>> = {
  none: { submit: 'submitted' },
  submitted: { ask: 'changes_asked', answer: 'submitted', approve: 'approved', decline: 'declined' },
  changes_asked: {
    ask: 'changes_asked',
    answer: 'submitted',
    approve: 'approved',
    decline: 'declined',
    expire: 'expired'
  },
  approved: {},
  declined: {},
  expired: {}
}
const TOLD: Partial<Record<RequestAct, string>> = {
  ask: 'page_request_changes_asked',
  approve: 'page_request_decided',
  decline: 'page_request_decided',
  expire: 'page_request_decided'
}

/** What a run knows of its request, and everything that its requester must have been told. */
type Model = { status: string; complete: boolean; waited: number; told: string[] }
/** One who does things: the pure table, or the service over HTTP. Answers whether it was done. */
type Real = {
  status(): Promise<string>
  told(): Promise<string[]>
  act(act: RequestAct, given: { complete: boolean; cause: string; waited: number }): Promise<boolean>
}

const holds = (act: RequestAct, cause: string, { complete, waited }: Model) => {
  if (act === 'approve') return complete
  if (act === 'decline') return cause !== ''
  return act !== 'expire' || waited >= 30
}

class Do implements fc.AsyncCommand<Model, Real> {
  readonly act: RequestAct
  readonly cause: string
  constructor(act: RequestAct, cause: string) {
    this.act = act
    this.cause = cause
  }
  check = () => true
  async run(model: Model, real: Real) {
    const to = LIFE[model.status]![this.act]
    const possible = to !== undefined && holds(this.act, this.cause, model)
    const done = await real.act(this.act, { complete: model.complete, cause: this.cause, waited: model.waited })
    if (done !== possible) throw new Error(`${this.act} when ${model.status}: ${done ? 'done' : 'refused'}`)
    if (possible) {
      model.status = to
      model.waited = 0
      const notice = TOLD[this.act]
      if (notice) model.told.push(notice)
    }
    const [status, told] = [await real.status(), await real.told()]
    if (status !== model.status) throw new Error(`${status} instead of ${model.status} after ${this}`)
    if (told.join() !== model.told.join()) throw new Error(`told ${told} instead of ${model.told} after ${this}`)
  }
  toString = () => `${this.act}(${this.cause})`
}

class Change implements fc.AsyncCommand<Model, Real> {
  readonly to: Partial<Model>
  constructor(to: Partial<Model>) {
    this.to = to
  }
  check = () => true
  async run(model: Model) {
    if (this.to.waited === undefined || model.status === 'changes_asked') Object.assign(model, this.to)
  }
  toString = () => JSON.stringify(this.to)
}

const ACTS: RequestAct[] = ['ask', 'answer', 'approve', 'decline', 'expire']
const commands = (acts: RequestAct[], size: number) =>
  fc.commands(
    [
      fc
        .tuple(fc.constantFrom(...acts), fc.constantFrom('', ' ', 'Because.'))
        .map(([act, cause]) => new Do(act, cause.trim())),
      fc.boolean().map(complete => new Change({ complete })),
      fc.constantFrom(0, WAITS_DAYS - 1, WAITS_DAYS, 100).map(waited => new Change({ waited }))
    ],
    { maxCommands: size }
  )

t.test('no sequence of acts leaves the table, tells something twice, or skips a notice: 1,000 runs', async t => {
  const pure = (): Real => {
    let status: RequestFacts['state'] = null
    const told: string[] = []
    const now = new Date()
    return {
      status: async () => status ?? 'none',
      told: async () => told,
      act: async (act, { complete, cause, waited }) => {
        const missing = complete ? [] : [{ problem: 'Something is missing.' }]
        const facts = { state: status, missing, waitingSince: new Date(now.getTime() - waited * DAY).toISOString() }
        const choice = requests.choose(facts, act, { cause }, act === 'expire' ? byService() : EVERYBODY, now)
        if ('lacks' in choice) return false
        status = choice.row.to
        if (choice.row.notice) told.push(choice.row.notice)
        return true
      }
    }
  }
  const start = () => ({ model: { status: 'none', complete: false, waited: 0, told: [] }, real: pure() })
  const property = fc.asyncProperty(commands(['submit', ...ACTS], 25), cmds => fc.asyncModelRun(start, cmds))
  await fc.assert(property, { numRuns: 1000 })
  t.pass('1,000 runs')
})

t.test('nor does any over HTTP, with the job that lets requests expire: 40 runs', async t => {
  const { admin, acting, store, community, form, people } = await stage(t)
  let runs = 0
  const served = async (): Promise<{ model: Model; real: Real }> => {
    // Names that share nothing, so that no run's community overlaps with another's.
    const name = `z${(runs++).toString(36)}${Math.random().toString(36).slice(2, 10)}`
    const id = await community(name, { mission: name, topics: [] })
    const { body } = await acting('lea').post('/v1/page-requests', form(id))
    const address = `/v1/page-requests/${body.id}`
    const decide = async (decision: string, cause: string) =>
      (await acting('boss').post(`${address}/decisions`, { decision, cause })).status === 200
    const say = async (who: string) => (await acting(who).post(`${address}/messages`, { text: 'Hm.' })).status === 200
    const real: Real = {
      status: async () => (await admin.get(address)).body.status,
      told: async () =>
        (await admin.get(`/v1/notices?community=${id}&person=${people.lea}&limit=100`)).body.items.map(
          ({ kind }: { kind: string }) => kind
        ),
      act: async (act, { complete, cause, waited }) => {
        if (act === 'ask') return say('boss')
        if (act === 'answer') return say('lea')
        if (act === 'decline') return decide('decline', cause)
        if (act === 'approve') {
          await acting('lea').patch(address, { requirement: complete ? 'Cloth.' : null })
          return decide('approve', '')
        }
        const { waitingSince } = (await admin.get(address)).body
        const now = new Date((waitingSince ? Date.parse(waitingSince) : Date.now()) + waited * DAY)
        // Other runs' requests may expire with it; whether this one did is what counts.
        await Promise.all([expireRequests(store, now), expireRequests(store, now)])
        return waitingSince !== null && (await admin.get(address)).body.status === 'expired'
      }
    }
    return { model: { status: 'submitted', complete: true, waited: 0, told: [] }, real }
  }
  await fc.assert(
    fc.asyncProperty(commands(ACTS, 8), async cmds => fc.asyncModelRun(await served().then(set => () => set), cmds)),
    { numRuns: 40 }
  )
  t.equal(runs, 40)
  t.strictSame((await compareSteps(store)).strays, [], 'and the log has only what is in the tables')
})
