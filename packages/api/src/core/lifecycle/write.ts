import type { Database } from '../../platform/database/database.ts'
import { followersOf } from './follow.ts'
import { beginStatement, takeStatement } from './statement.ts'
import type { About, Columns, Definition, Step, Taken } from './types.ts'

const STATEMENTS = { take: takeStatement, begin: beginStatement }

/** Writes the steps of a lifecycle, and does what goes with them in the same transaction. */
export const writer = <A extends About, Name extends string, ActorName extends string, GuardName extends string>({
  noun,
  stored,
  makes = {},
  sets,
  records,
  after = {},
  notify
}: Definition<A, Name, ActorName, GuardName>) => {
  type By = A['by']
  type Making = (db: Database, steps: readonly Step<A, Name>[]) => Promise<ReadonlyMap<string, Columns>>
  const making = makes as Partial<Record<string, Making>>
  const following = after as Partial<Record<string, NonNullable<typeof notify>>>

  const rowOf = (step: Step<A, Name>, by: By, at: string) => ({
    id: step.id,
    from: step.from,
    to: step.to,
    at,
    columns: { ...step.columns, ...sets?.(step, by, at) },
    step: records?.(step, by) ?? {}
  })

  const follow = async (db: Database, taken: readonly Taken<A, Name>[], by: By, now: Date) => {
    const noticed = taken.filter(({ notice }) => notice !== null)
    if (noticed.length > 0) await notify?.(db, noticed, by, now)
    for (const [name, steps] of Map.groupBy(taken, step => step.name)) {
      await following[name]?.(db, steps, by, now)
      for (const follower of followersOf(stored, name)) await follower(db, steps, by, now)
    }
  }

  return {
    /** Makes what must be there before steps are taken. */
    prepare: async (db: Database, steps: readonly Step<A, Name>[]): Promise<readonly Step<A, Name>[]> => {
      const made = new Map<string, Columns>()
      for (const [name, some] of Map.groupBy(steps, step => step.name))
        for (const [id, columns] of (await making[name]?.(db, some)) ?? []) made.set(id, columns)
      return steps.map(step =>
        made.has(step.id) ? { ...step, columns: { ...step.columns, ...made.get(step.id) } } : step
      )
    },

    /** Writes steps in one statement; answers those that were taken, each with the id of its record. */
    write: async (db: Database, verb: 'take' | 'begin', steps: readonly Step<A, Name>[], by: By, now: Date) => {
      if (steps.length === 0) return []
      const at = now.toISOString()
      const rows = JSON.stringify(steps.map(step => rowOf(step, by, at)))
      const written = await db.prepared<{ id: string; step: string }>(
        `${verb} ${noun}`,
        () => STATEMENTS[verb](stored),
        { rows }
      )
      const ids = new Map(written.map(({ id, step }) => [id, step]))
      const taken = steps.flatMap(step => (ids.has(step.id) ? [{ ...step, step: ids.get(step.id)! }] : []))
      await follow(db, taken, by, now)
      return taken
    }
  }
}
