import type { SQL } from 'drizzle-orm'
import type { GraphQLOutputType } from 'graphql'
import type { Test } from 'tap'
import type { Outcome } from '../../src/core/operation/execute.ts'
import { changes, type Operation } from '../../src/core/operation/operation.ts'
import { operations } from '../../src/service/modules.ts'
import type { TestClient } from '../app.ts'
import { around } from './around.fixtures.ts'
import { fixtures } from './beside.fixtures.ts'
import { KNOWN } from './expectations.fixtures.ts'
import { type Case, selectionOf, sendGraphql, sendRest, typeOf, UUID } from './matrix.calls.fixtures.ts'
import { accessExpectations, expected } from './matrix.expected.fixtures.ts'
import { makeWorld, type World } from './matrix.fixtures.ts'
import { casesFor } from './matrix.run.fixtures.ts'

const gets = new Map(
  operations.flatMap(operation => {
    const { answer, method } = operation
    return answer.kind === 'item' && method === 'get' ? [[answer.model.name, operation] as const] : []
  })
)

/** States in which an operation can be done that cannot be in that of the world. */
const STATES: Record<string, SQL> = Object.assign({}, ...fixtures.map(({ states }) => states))

/** One caller’s call. */
type Trial = {
  world: World
  hand: TestClient
  operation: Operation
  call: Case
  /** What is asked for around the answer, by its number. */
  parts: (type: GraphQLOutputType) => (readonly [number, string])[]
}
/** What it answered, and what its caller could read of that right after, before it was taken back. */
type Pair = { answered: unknown; read: unknown }

const compare = async <T>(
  { world, operation }: Trial,
  send: () => Promise<T>,
  shownIn: (response: T) => unknown,
  readAfter: (outcome: Outcome) => Promise<unknown>
): Promise<Pair> => {
  let read: unknown
  const after = async (outcome: Outcome) => {
    read = await readAfter(outcome)
  }
  const response = await world.looking({ before: STATES[operation.id], after }, send)
  return { answered: shownIn(response), read }
}

/** The GET of what a change answered or, where it showed nothing, of what it would have. */
const again = (get: Operation, outcome: Outcome): Case => {
  const [parameter] = Object.keys(get.params!.properties)
  const { name } = outcome as Extract<Outcome, { kind: 'item' }>
  return { place: undefined, params: { [parameter!]: name } }
}

/** Over REST: the text and the ETag of a change, and those of a GET. */
const overRest = (trial: Trial, get: Operation) => {
  const { hand, operation, call } = trial
  return compare(
    trial,
    () => sendRest(hand, operation, call),
    ({ text, headers }) => [text, headers.etag],
    async outcome => {
      const { status, text, headers } = await sendRest(hand, get, again(get, outcome))
      return status === 404 || status === 403 ? ['', undefined] : [text, headers.etag]
    }
  )
}

// A key with the scope of the change alone may read nothing.
const UNREADABLE = ['NOT_FOUND', 'FORBIDDEN']

/** Over GraphQL: what can be selected around the answer, and the same of a query. */
const overGraphql = (trial: Trial, get: Operation, part: string) => {
  const { hand, operation, call } = trial
  const select = () => part
  return compare(
    trial,
    () => sendGraphql(hand, operation, call, select),
    ({ data, errors, ...problem }) => (data && !errors ? data.it : { refused: errors ?? problem }),
    async outcome => {
      const { data, errors } = await sendGraphql(hand, get, again(get, outcome), select)
      return UNREADABLE.includes(errors?.[0].extensions.code) ? null : (errors ?? data.it)
    }
  )
}

/** Of an answer that has no GET of its own: what the ids in it name, and what of that the caller can read. */
const byIds = async (trial: Trial) => {
  const { world, hand, operation, call } = trial
  const sent = JSON.stringify(call)
  // A refusal repeats what was asked for.
  const idsIn = (text: string) => [...new Set(text.match(UUID))].filter(id => !sent.includes(id)).slice(0, 100)
  const named = async (by: TestClient, ids: string[]): Promise<string[]> => {
    const body = await by.ask('query ($ids: [ID!]!) { nodes(ids: $ids) { id __typename } }', { ids })
    // A key cannot act for a person who was erased: so they read nothing. Any other refusal is a fault.
    const isErased =
      operation.id === 'erasePerson' && by !== world.admin && body.errors?.[0]?.header === 'Guildhall-Actor'
    if (!body.data && !isErased) throw new Error(JSON.stringify(body))
    // An entry of the log is a receipt, and says nothing of any record.
    const records = (body.data?.nodes ?? []).filter(
      (node: { __typename: string } | null) => node && node.__typename !== 'Activity'
    )
    return records.map(({ id }: { id: string }) => id)
  }
  let known: string[] = []
  return compare(
    trial,
    () => sendRest(hand, operation, call),
    ({ status, text }) => (status < 300 ? known : text),
    async outcome => {
      const ids = idsIn(JSON.stringify(outcome))
      known = await named(world.admin, ids)
      // What only its person sees, the caller has read.
      return (await named(hand, ids)).filter(id => known.includes(id))
    }
  )
}

const isRead = ({ answer, contentTypes }: Operation) =>
  answer.kind === 'item' && !contentTypes && gets.has(answer.model.name)

const pairsOf = async (trial: Trial): Promise<Record<string, Pair>> => {
  const { answer } = trial.operation
  const get = answer.kind === 'item' ? gets.get(answer.model.name) : undefined
  if (!get) return { REST: await byIds(trial) }
  const pairs: Record<string, Pair> = { REST: await overRest(trial, get) }
  for (const [number, part] of trial.parts(typeOf(trial.operation)))
    pairs[`GraphQL, part ${number}`] = await overGraphql(trial, get, part)
  return pairs
}

/** What keys of one portal are refused, wherever it is asked for. */
const notForPortals = new Set(
  operations.flatMap(({ answer, allowPortalKeys }) =>
    answer.kind === 'page' && !allowPortalKeys ? [answer.model.name] : []
  )
)

/** All that can be selected around a record, in parts. */
type Parts = (type: GraphQLOutputType) => string[]

const once = (parts: Parts): Parts => {
  const known = new Map<GraphQLOutputType, string[]>()
  return type => {
    if (!known.has(type)) known.set(type, parts(type))
    return known.get(type)!
  }
}
const ofAll = once(type => around(type))
const ofPortals = once(type => around(type, notForPortals))

/** What is around a record, without what is refused to the caller. */
const partsFor = (caller: string): Parts => {
  if (caller === 'scoped') return type => [selectionOf(type)]
  return caller.startsWith('bound') ? ofPortals : ofAll
}

/**
 * The parts that a call is compared in. The first of a caller takes all that is around a kind; the calls after it, of the same change on other
 * things and of other changes that answer with the same kind by the same reads, take one part each in turn.
 */
const takingTurns = () => {
  const calls = new Map<string, number>()
  return (caller: string): Trial['parts'] => {
    const turn = calls.get(caller) ?? 0
    calls.set(caller, turn + 1)
    return type => {
      const all = partsFor(caller)(type).map((part, at) => [at + 1, part] as const)
      return turn === 0 ? all : [all[turn % all.length]!]
    }
  }
}

/** The operations that change something and answer with something, each as often as it stands in the table. */
const answering = Object.keys(accessExpectations).flatMap(name => {
  const operation = operations.find(({ id }) => id === name.split(':')[0])!
  return changes(operation) && operation.answer.kind !== 'none' && !accessExpectations[name]!.lasting
    ? [{ name, operation }]
    : []
})

/** Compares, for every caller who may do it, what a change answers with what the caller can read right after it. */
const compareAnswers = async (
  world: World,
  name: string,
  operation: Operation,
  partsOf: ReturnType<typeof takingTurns>
) => {
  const wrong: string[] = []
  const count = { compared: 0, unseen: 0 }
  // What has no GET, and an import, say themselves what was done, also to those who may read nothing.
  const { answer } = accessExpectations[name]!
  const done = typeof answer === 'string' ? answer : 'done'
  const callers = isRead(operation) ? KNOWN : KNOWN.filter(caller => caller !== 'scoped')
  for (const caller of callers) {
    const hand = world.handFor(caller, operation.scope)
    for (const call of casesFor(world, name, operation, caller)) {
      if (expected(name, caller, call.place) !== done) continue
      const pairs = await pairsOf({ world, hand, operation, call, parts: partsOf(caller) })
      for (const [face, { answered, read }] of Object.entries(pairs)) {
        count.compared++
        if (answered === null) count.unseen++
        if (JSON.stringify(answered) !== JSON.stringify(read))
          wrong.push(`${caller} on ${call.place} over ${face}: ${JSON.stringify(answered)} / ${JSON.stringify(read)}`)
      }
    }
  }
  return { wrong, ...count }
}

/** The kinds of records whose changes are compared in a file each, so that files take about as long. */
const AREAS = {
  communities: ['Community', 'Membership', 'Term', 'Person', 'Resource'],
  events: ['Event', 'Occurrence', 'Rsvp', 'Attendance'],
  pages: ['Page', 'PageWatch', 'PageRequest', 'Representative', 'Succession', 'Waiver', 'Infraction'],
  meetings: ['AgendaItem', 'AgendaAnswer', 'Minutes', 'Recording'],
  charters: ['Charter', 'CharterVote', 'CharterComment', 'CharterReview', 'Measure', 'MeasureValue', 'Touchpoint']
}
type Area = keyof typeof AREAS | 'others'

/** What kind of record an operation answers with; empty for what is no record. */
const kindOf = ({ answer }: Operation) => ('model' in answer ? answer.model.name : '')

const areaOf = (operation: Operation): Area => {
  const [found] = Object.entries(AREAS).find(([, kinds]) => kinds.includes(kindOf(operation))) ?? []
  return (found as Area) ?? 'others'
}

/** Compares what the changes of an area answer with what can be read right after them, in a world of their own. */
export const tryAnswers = async (t: Test, area: Area) => {
  const world = await makeWorld(t)
  let unseen = 0
  const own = answering.filter(({ operation }) => areaOf(operation) === area)
  for (const ofOneKind of Object.values(Object.groupBy(own, ({ operation }) => kindOf(operation)))) {
    const partsOf = takingTurns()
    for (const { name, operation } of ofOneKind!) {
      const result = await compareAnswers(world, name, operation, partsOf)
      t.strictSame(result.wrong, [], name)
      t.ok(result.compared > 0, `${name}: ${result.compared} answers`)
      unseen += result.unseen
    }
    await world.forgetPlans()
  }
  t.ok(unseen > 0, `${unseen} answers out of sight`)
}
