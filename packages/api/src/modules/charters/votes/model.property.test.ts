import fc from 'fast-check'
import t from 'tap'
import { made } from '../../../../test/access/made.fixtures.ts'
import { compareSteps } from '../../../core/lifecycle/tables.fixtures.ts'
import { stage } from './votes.fixtures.ts'

const PEOPLE = ['p0', 'p1', 'p2', 'p3', 'p4'] as const
type Person = (typeof PEOPLE)[number]
type Role = 'leader' | 'core' | 'member'
type Answer = 'agree' | 'object' | 'abstain'
type Mode = 'majority' | 'consent'

/** What a run knows of its community and its version, by the rules as they are written down; it knows nothing of the code. */
type Model = {
  mode: Mode
  status: 'draft' | 'in_vote' | 'published'
  roles: Map<Person, Role>
  votes: Map<Person, Answer>
  outcome: { result: string; electorate: number; agree: number; object: number; abstain: number } | null
}
type Real = {
  act(name: 'open' | 'close'): Promise<boolean>
  vote(who: Person, answer: Answer): Promise<boolean>
  join(who: Person, role: Role): Promise<void>
  leave(who: Person): Promise<void>
  read(): Promise<Pick<Model, 'status' | 'outcome'> & { minority: number }>
}

const electorate = ({ roles }: Model) => {
  const core = [...roles].filter(([, role]) => role === 'core')
  return new Set([...roles].filter(([, role]) => core.length === 0 || role !== 'member').map(([who]) => who))
}

const count = (model: Model) => {
  const may = electorate(model)
  const answers = [...model.votes].filter(([who]) => may.has(who)).map(([, answer]) => answer)
  const say = (one: Answer) => answers.filter(answer => answer === one).length
  const [agree, object, abstain] = [say('agree'), say('object'), say('abstain')]
  const isMet = answers.length >= 1 && answers.length * 2 >= may.size
  const result = !isMet
    ? 'no_quorum'
    : model.mode === 'majority'
      ? agree > object
        ? 'carried'
        : 'no_majority'
      : object > 0
        ? 'objected'
        : 'carried'
  return { outcome: { result, electorate: may.size, agree, object, abstain }, all: answers.length === may.size }
}

const close = (model: Model) => {
  const { outcome } = count(model)
  model.outcome = outcome
  model.status = outcome.result === 'carried' ? 'published' : 'draft'
}

const check = async (model: Model, real: Real, after: string) => {
  const { minority, ...is } = await real.read()
  const should = { status: model.status, outcome: model.outcome }
  if (JSON.stringify(is) !== JSON.stringify(should))
    throw new Error(`${JSON.stringify(is)} instead of ${JSON.stringify(should)} after ${after}`)
  const expected = model.status === 'published' ? model.outcome!.object : 0
  if (minority !== expected) throw new Error(`${minority} minority views instead of ${expected} after ${after}`)
}

class Command implements fc.AsyncCommand<Model, Real> {
  readonly name: string
  readonly does: (model: Model, real: Real) => Promise<void>
  readonly fits: (model: Readonly<Model>) => boolean
  constructor(name: string, fits: Command['fits'], does: Command['does']) {
    this.name = name
    this.fits = fits
    this.does = does
  }
  check = (model: Readonly<Model>) => this.fits(model)
  async run(model: Model, real: Real) {
    await this.does(model, real)
    await check(model, real, this.name)
  }
  toString = () => this.name
}

const expectDone = (done: boolean, should: boolean, what: string) => {
  if (done !== should) throw new Error(`${what} was ${done ? 'done' : 'refused'}`)
}

const voting = (who: Person, answer: Answer) =>
  new Command(
    `${who} votes ${answer}`,
    () => true,
    async (model, real) => {
      const may = model.status === 'in_vote' && electorate(model).has(who)
      expectDone(await real.vote(who, answer), may, `vote of ${who}`)
      if (!may) return
      model.votes.set(who, answer)
      if (count(model).all) close(model)
    }
  )
const opening = new Command(
  'open',
  () => true,
  async (model, real) => {
    const may = model.status === 'draft' && electorate(model).size > 0
    expectDone(await real.act('open'), may, 'opening')
    if (!may) return
    Object.assign(model, { status: 'in_vote', outcome: null })
    model.votes.clear()
  }
)
const closing = new Command(
  'close',
  () => true,
  async (model, real) => {
    const may = model.status === 'in_vote'
    expectDone(await real.act('close'), may, 'closing')
    if (may) close(model)
  }
)
const joining = (who: Person, role: Role) =>
  new Command(
    `${who} joins as ${role}`,
    ({ roles }) => !roles.has(who),
    async (model, real) => {
      await real.join(who, role)
      model.roles.set(who, role)
    }
  )
const leaving = (who: Person) =>
  new Command(
    `${who} leaves`,
    ({ roles }) => roles.has(who),
    async (model, real) => {
      await real.leave(who)
      model.roles.delete(who)
    }
  )

const person = fc.constantFrom(...PEOPLE)
const answer = fc.constantFrom<Answer>('agree', 'object', 'abstain')
const commands = fc.commands(
  [
    fc.tuple(person, answer).map(given => voting(...given)),
    fc.tuple(person, answer).map(given => voting(...given)),
    fc.tuple(person, answer).map(given => voting(...given)),
    fc.constant(opening),
    fc.constant(closing),
    fc.tuple(person, fc.constantFrom<Role>('core', 'member')).map(given => joining(...given)),
    person.map(leaving)
  ],
  { maxCommands: 16, size: 'max' }
)

/** A way to each result. */
const WAYS: readonly [string, Mode, readonly Command[]][] = [
  [
    'carried',
    'majority',
    [joining('p3', 'core'), voting('p3', 'agree'), voting('p0', 'agree'), voting('p1', 'object')]
  ],
  ['no_majority', 'majority', [voting('p0', 'agree'), voting('p1', 'object')]],
  ['objected', 'consent', [voting('p0', 'agree'), voting('p1', 'object')]],
  ['no_quorum', 'consent', [joining('p3', 'core'), voting('p0', 'agree'), closing]]
]

t.test('whatever people do, a vote over HTTP ends as the rules say: 40 runs', async t => {
  const { admin, acting, store, close: closeDue } = await stage(t)
  const people = Object.fromEntries(
    await Promise.all(
      PEOPLE.map(async name => [name, await made(admin, '/v1/people', { name, externalId: name })] as const)
    )
  )
  let runs = 0
  const served = async (mode: Mode): Promise<{ model: Model; real: Real }> => {
    runs++
    const community = await made(admin, '/v1/communities', { name: `Run ${runs}`, status: 'active' })
    const memberships = new Map<Person, string>()
    const transition = (who: Person, name: string) =>
      admin.post(`/v1/memberships/${memberships.get(who)}/transitions`, { transition: name })
    const join = async (who: Person, role: Role) => {
      if (memberships.has(who)) await transition(who, 'join')
      else {
        const membership = { community, person: people[who], status: 'active' }
        memberships.set(who, await made(admin, '/v1/memberships', membership))
      }
      if (role !== 'member') await made(admin, '/v1/terms', { membership: memberships.get(who), role })
    }
    await join('p0', 'leader')
    await join('p1', 'core')
    await join('p2', 'member')
    const sections = [{ section: 'mission', text: 'Run.' }]
    const id = await made(admin, `/v1/communities/${community}/charters`, { sections, decisionMode: mode })
    const real: Real = {
      join,
      leave: async who => {
        await transition(who, 'leave')
        const terms = (await admin.get(`/v1/terms?membership=${memberships.get(who)}`)).body.items
        for (const { id } of terms) await admin.delete(`/v1/terms/${id}`)
      },
      vote: async (who, answer) => {
        const reason = answer === 'object' ? { reason: `${who} objects.` } : {}
        return (await acting(who).put(`/v1/charters/${id}/vote`, { answer, ...reason })).status === 200
      },
      act: async name => {
        if (name === 'close') return (await closeDue()) === 1
        return (await admin.post(`/v1/charters/${id}/transitions`, { transition: 'open_vote' })).status === 200
      },
      read: async () => {
        const { status, outcome, minorityViews } = (await admin.get(`/v1/charters/${id}`)).body
        const { result, electorate, agree, object, abstain } = outcome ?? {}
        return {
          status,
          outcome: outcome && { result, electorate, agree, object, abstain },
          minority: minorityViews.length
        }
      }
    }
    const roles = new Map<Person, Role>([
      ['p0', 'leader'],
      ['p1', 'core'],
      ['p2', 'member']
    ])
    return { model: { mode, status: 'draft', roles, votes: new Map(), outcome: null }, real }
  }
  const walk = async (mode: Mode, some: Iterable<fc.AsyncCommand<Model, Real>>) => {
    const set = await served(mode)
    await fc.asyncModelRun(() => set, [opening, ...some])
    // No later run finds it open.
    await closeDue()
    return set.model.outcome?.result
  }
  for (const [result, mode, way] of WAYS) t.equal(await walk(mode, way), result)
  await fc.assert(
    fc.asyncProperty(fc.constantFrom<Mode>('majority', 'consent'), commands, async (mode, some) => {
      await walk(mode, some)
    }),
    { numRuns: 40 }
  )
  t.ok(runs >= 44)
  t.strictSame((await compareSteps(store)).strays, [], 'and the log has only what is in the tables')
})
