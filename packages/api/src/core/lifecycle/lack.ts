import type { ProblemError } from '@guildhall/schema'
import { ApiError } from '../problem/api-error.ts'
import { lifecycleLacks } from './words.en.ts'

/** What a transition lacks: in a sentence that says how to put it right. */
export type Lack = {
  problem: string
  /** How it is refused; MOVE_NOT_ALLOWED unless said otherwise. */
  code?: ApiError['code']
  /** Where in the body it belongs, or in which header. */
  pointer?: string
  header?: string
  /** The call that supplies it. */
  call?: string
  /** The moment from which on it holds by time alone; null where that cannot be foreseen. */
  from?: string | null
}

export const NOTHING: readonly Lack[] = []

type Asked<Facts, Input, Answer> = (facts: Facts, input: Input, now: Date) => Answer

/** What must hold before a transition, pure over what was loaded and what was sent, so that a dry run asks the same. */
export type Guard<Facts, Input> = {
  /** What it says, for the documentation. */
  problem: string
  holds: Asked<Facts, Input, boolean>
  /** Everything that is lacking; empty where it holds. */
  lacks: Asked<Facts, Input, readonly Lack[]>
}

/** A guard that says one sentence where something does not hold, and from when it will where time alone is lacking. */
export const must = <Facts, Input>(
  lack: string | Lack,
  holds: Asked<Facts, Input, boolean>,
  from?: (facts: Facts, input: Input) => string | null
): Guard<Facts, Input> => {
  const said = typeof lack === 'string' ? { problem: lack } : lack
  return {
    problem: said.problem,
    holds,
    lacks: (facts, input, now) =>
      holds(facts, input, now) ? NOTHING : [from ? { ...said, from: from(facts, input) } : said]
  }
}

/** A guard whose lacks depend on what it is asked about. */
export const lacking = <Facts, Input>(
  problem: string,
  lacks: Asked<Facts, Input, readonly Lack[]>
): Guard<Facts, Input> => ({ problem, lacks, holds: (...asked) => lacks(...asked).length === 0 })

const textOf = ({ problem, call, from }: Lack) =>
  [problem, from ? lifecycleLacks.from(from) : '', call ? `(${call})` : ''].filter(Boolean).join(' ')

/** Lacks as one sentence after the other. */
export const reasonOf = (lacks: readonly Lack[]) => lacks.map(textOf).join(' ').slice(0, 1000)

const errorOf = (lack: Lack): ProblemError => {
  const { pointer, header } = lack
  return { ...(pointer ? { pointer } : {}), ...(header ? { header } : {}), detail: textOf(lack) }
}

/** The refusal that names everything that is lacking at once; its code is that of the first. */
export const refusal = (lacks: readonly Lack[]): ApiError => {
  const [first] = lacks
  const detail = lacks.length === 1 ? textOf(first!) : lifecycleLacks.several(lacks.length)
  const placed = lacks.filter(({ pointer, header }) => pointer ?? header)
  return new ApiError(first!.code ?? 'MOVE_NOT_ALLOWED', detail, (lacks.length === 1 ? placed : lacks).map(errorOf))
}
