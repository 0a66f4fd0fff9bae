import type { Database } from '../../platform/database/database.ts'
import { type Choice, chooser } from './choose.ts'
import { type Lack, refusal } from './lack.ts'
import { holdStatement } from './statement.ts'
import type { About, Definition, Move, Refused, Row, StateOf, Step } from './types.ts'
import { writer } from './write.ts'

/** Splits what is chosen for moves into the steps that can be taken and what is refused. */
const split = <A extends About, Name extends string>(
  moves: readonly Move<A, Name>[],
  subjects: ReadonlyMap<string, A['subject'] & A['facts']>,
  choose: (move: Move<A, Name>, subject: A['subject'] & A['facts']) => Choice<Row<StateOf<A>, Name>>
) => {
  const steps: Step<A, Name>[] = []
  const refused: Refused<A, Name>[] = []
  for (const move of moves) {
    const subject = subjects.get(move.id)
    const choice = subject ? choose(move, subject) : { lacks: [{ problem: 'It no longer exists.' }] as Lack[] }
    if ('lacks' in choice) refused.push({ ...move, lacks: choice.lacks })
    else {
      const { to, by: actor, notice } = choice.row
      const from = subject!.state as StateOf<A> | null
      steps.push({ ...move, from, to, actor, notice, subject: subject! })
    }
  }
  return { steps, refused }
}

/**
 * A lifecycle from its table: it decides which row is taken, asks its guards, takes steps in one statement, and does what
 * follows from them in the same transaction.
 */
export const defineLifecycle =
  <A extends About>() =>
  <const Name extends string, const ActorName extends string, const GuardName extends string>(
    definition: Definition<A, Name, ActorName, GuardName>
  ) => {
    type By = A['by']
    const { noun, stored, load } = definition
    const { choose, ...decided } = chooser(definition)
    const { prepare, write } = writer(definition)

    /** Takes what can be taken of a set, and says of the rest what is lacking. A few statements, whatever the number. */
    const take = async (db: Database, moves: readonly Move<A, Name>[], by: By, now: Date) => {
      if (moves.length === 0) return { taken: [], refused: [] }
      await db.prepared(`hold ${noun}`, () => holdStatement(stored), { ids: moves.map(({ id }) => id) })
      const subjects = new Map((await load(db, moves, by, now)).map(one => [one.id, one]))
      const { steps, refused } = split<A, Name>(moves, subjects, ({ name, input }, subject) =>
        choose(subject, name, input, by, now)
      )
      return { taken: await write(db, 'take', await prepare(db, steps), by, now), refused }
    }

    return {
      ...definition,
      ...decided,
      choose,
      take,
      /** Takes all of a set. @throws ApiError with everything that the first that cannot be taken lacks. */
      takeAll: async (db: Database, moves: readonly Move<A, Name>[], by: By, now: Date) => {
        const { taken, refused } = await take(db, moves, by, now)
        if (refused[0]) throw refusal(refused[0].lacks)
        return taken
      },
      /** The row by which something is done now. @throws ApiError with everything that it lacks. */
      rowFor: (facts: A['facts'], name: Name, input: A['input'], by: By, now: Date) => {
        const choice = choose(facts, name, input, by, now)
        if ('lacks' in choice) throw refusal(choice.lacks)
        return choice.row
      },
      /** Puts the first step of subjects on record that were made just now, and does what follows from it. */
      begin: (db: Database, steps: readonly Step<A, Name>[], by: By, now: Date) => write(db, 'begin', steps, by, now)
    }
  }
