import type { Allowed } from '@guildhall/schema'
import type { Database } from '../../platform/database/database.ts'
import type { AuthContext } from '../access/auth-context.ts'
import { decide, type Refusal } from '../operation/decide.ts'
import type { Call, Operation } from '../operation/operation.ts'
import { type By, byCaller } from './actors.ts'
import { type Lack, reasonOf } from './lack.ts'

type Judged = { name: string; lacks: readonly Lack[] }

// What the body of the transition supplies is asked for when it is taken.
const isSupplied = ({ pointer, code }: Lack) => pointer !== undefined && code !== 'FORBIDDEN'

/** A judged transition as `allowed` has it. */
export const entryOf = (operation: string, { name, lacks }: Judged): Allowed => {
  const open = lacks.filter(lack => !isSupplied(lack))
  return {
    operation,
    transition: name,
    allowed: open.length === 0,
    code: open[0] ? (open[0].code ?? 'MOVE_NOT_ALLOWED') : null,
    reason: open[0] ? reasonOf(open) : null,
    lacks: lacks.map(({ problem, call = null, pointer = null, from = null }) => ({ problem, call, pointer, from }))
  }
}

/** What `allowed` asks of a lifecycle. */
type Asked<Name extends string, S> = {
  load(db: Database, moves: readonly { id: string; name: Name }[], by: By, now: Date): Promise<readonly S[]>
  allowed(subject: S, by: By, now: Date): readonly Judged[]
}

const refused = (operation: string, name: string, { code, reason }: Refusal): Allowed => ({
  ...entryOf(operation, { name, lacks: [] }),
  allowed: false,
  code,
  reason
})

/** Each of these transitions as `allowed` has it: whether the caller may take it now, and everything that it lacks. */
export const transitionsAllowed =
  <Name extends string, S>(lifecycle: Asked<Name, S>, operation: Operation, names: readonly Name[]) =>
  async (call: Call, id: string, facts: AuthContext): Promise<Allowed[]> => {
    const refusal = decide(operation, call.caller, facts)
    if (refusal) return names.map(name => refused(operation.id, name, refusal))
    const [by, now] = [byCaller(call, facts), new Date()]
    const moves = names.map(name => ({ id, name }))
    const [subject] = await lifecycle.load(call.db, moves, by, now)
    // Steps that only the service takes, and the creation, are no transitions that a caller can request.
    const judged = lifecycle
      .allowed(subject!, by, now)
      .filter(({ name }) => (names as readonly string[]).includes(name))
    return judged.map(one => entryOf(operation.id, one))
  }
