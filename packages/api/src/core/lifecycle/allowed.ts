import type { Allowed } from '@guildhall/schema'
import { type Lack, reasonOf } from './lack.ts'

type Judged = { name: string; lacks: readonly Lack[] }

// What the body of the transition supplies is asked for when it is taken.
const isSupplied = ({ pointer, code }: Lack) => pointer !== undefined && code !== 'FORBIDDEN'

/** Transitions as `allowed` has them: each open or not, with everything that it lacks. */
export const allowedTransitions = (operation: string, judged: readonly Judged[]): Allowed[] =>
  judged.map(({ name, lacks }) => {
    const open = lacks.filter(lack => !isSupplied(lack))
    return {
      operation,
      transition: name,
      allowed: open.length === 0,
      code: open[0] ? (open[0].code ?? 'MOVE_NOT_ALLOWED') : null,
      reason: open[0] ? reasonOf(open) : null,
      lacks: lacks.map(({ problem, call = null, pointer = null, from = null }) => ({ problem, call, pointer, from }))
    }
  })
