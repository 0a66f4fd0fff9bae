import type { AuthContext } from '../access/auth-context.ts'
import type { Caller, Relation } from '../access/caller.ts'
import { type Lack, NOTHING } from './lack.ts'
import { lifecycleLacks } from './words.en.ts'

/** Who takes a transition: a caller, by how they stand to its subject, or the service itself. */
export type By = { caller: Caller | null; relations: ReadonlySet<Relation> }

/** The service itself: a job, or what follows from something else. */
export const byService = (): By => ({ caller: null, relations: new Set() })

/** A caller, by how they stand to what they act on. */
export const byCaller = ({ caller }: { caller: Caller }, { relations }: AuthContext): By => ({ caller, relations })

export const forbidden = (problem: string, more: Partial<Lack> = {}): readonly Lack[] => [
  { problem, code: 'FORBIDDEN', ...more }
]

const BY_ITSELF = forbidden(lifecycleLacks.service)

export const service = ({ caller }: By): readonly Lack[] => (caller === null ? NOTHING : BY_ITSELF)

/** Persons who stand in one of these relations to the subject, and keys of the organisation. */
export const those = (problem: string, ...relations: Relation[]) => {
  const no = forbidden(problem)
  return ({ caller, relations: has }: By): readonly Lack[] =>
    caller !== null && (!caller.personal || relations.some(relation => has.has(relation))) ? NOTHING : no
}
