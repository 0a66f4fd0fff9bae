import { type Lack, NOTHING } from './lack.ts'
import type { About, Definition, Row, StateOf } from './types.ts'
import { lifecycleLacks } from './words.en.ts'

export type Choice<R> = { row: R } | { lacks: readonly Lack[] }

/** Decides over the table alone: which row is taken, by whom, and what is lacking. Pure. */
export const chooser = <A extends About, Name extends string, ActorName extends string, GuardName extends string>({
  noun,
  rows,
  guards,
  actors
}: Definition<A, Name, ActorName, GuardName>) => {
  type R = Row<StateOf<A>, Name, ActorName, GuardName>
  const ready = rows.map(row => ({ row, may: actors[row.by], guards: row.guards.map(name => guards[name]) }))
  type Ready = (typeof ready)[number]
  const byName = Map.groupBy(ready, ({ row }) => row.name)
  const states = new Set(rows.flatMap(({ from }) => from))
  const byState = new Map([...states].map(state => [state, ready.filter(({ row }) => row.from.includes(state))]))

  const lacksOf = (one: Ready, facts: A['facts'], input: A['input'], now: Date) =>
    one.guards.flatMap(({ lacks }) => lacks(facts, input, now))

  const holds = (one: Ready, facts: A['facts'], input: A['input'], now: Date) => {
    for (const guard of one.guards) if (!guard.holds(facts, input, now)) return false
    return true
  }

  const wrongState = (state: StateOf<A> | null, named: readonly Ready[]): Lack[] => {
    const is = state === null ? 'new' : words(state)
    if (!byState.has(state)) return [{ problem: lifecycleLacks.finalStatus(noun, is) }]
    // What exists is never new again.
    const from = new Set(named.flatMap(({ row }) => row.from).filter(one => one !== null))
    return [{ problem: lifecycleLacks.otherStatus(noun, is, [...from].map(words)) }]
  }

  /** The row by which a transition is taken now; else everything that the row with the fewest lacks says. */
  const choose = (facts: A['facts'], name: Name, input: A['input'], by: A['by'], now: Date): Choice<R> => {
    const state = facts.state as StateOf<A> | null
    // What exists never begins again, so that rows of its beginning say nothing of who may.
    const later = byName.get(name)!.filter(({ row }) => state === null || row.from.some(from => from !== null))
    const named = later.length > 0 ? later : byName.get(name)!
    const refusals = new Map(named.map(one => [one, one.may(by, facts, input)]))
    const may = (one: Ready) => refusals.get(one)!.length === 0
    if (!named.some(may)) return { lacks: refusals.get(named[0]!)! }
    const here = named.filter(({ row }) => row.from.includes(state))
    if (here.length === 0) return { lacks: wrongState(state, named.filter(may)) }
    const open = here.filter(may)
    if (open.length === 0) return { lacks: refusals.get(here[0]!)! }
    const judged = open.map(one => ({ row: one.row as R, lacks: lacksOf(one, facts, input, now) }))
    const best = judged.reduce((least, one) => (one.lacks.length < least.lacks.length ? one : least))
    return best.lacks.length === 0 ? { row: best.row } : { lacks: best.lacks }
  }

  /** The first row of the table that may be taken now with nothing said, if there is one. */
  const next = (facts: A['facts'], by: A['by'], now: Date): R | undefined => {
    const nothing: A['input'] = {}
    for (const one of byState.get(facts.state as StateOf<A> | null) ?? [])
      if (one.may(by, facts, nothing).length === 0 && holds(one, facts, nothing, now)) return one.row as R
    return undefined
  }

  /** Every transition: open to this caller now, or all that it lacks. */
  const allowed = (facts: A['facts'], by: A['by'], now: Date) =>
    [...byName.keys()].map(name => {
      const choice = choose(facts, name, {}, by, now)
      const lacks = 'row' in choice ? NOTHING : choice.lacks
      return { name, open: lacks.length === 0, lacks }
    })

  /** Whether nothing leads on from a state. */
  const isEnd = (state: StateOf<A>) => !byState.has(state)

  return { choose, next, allowed, isEnd }
}

export const words = (name: string) => name.replaceAll('_', ' ')
