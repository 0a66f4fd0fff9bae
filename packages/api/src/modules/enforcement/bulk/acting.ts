import type { PageActionResult, PageActions, PageAssignment } from '@guildhall/schema'
import type { By } from '../../../core/lifecycle/actors.ts'
import type { Call } from '../../../core/operation/operation.ts'
import { ApiError } from '../../../core/problem/api-error.ts'
import { apiErrorOf } from '../../../core/problem/constraints.ts'

/** A page that is to be acted on. */
export type Target = {
  page: string
  url: string
  community: string
  isRemoved: boolean
  assignment?: PageAssignment | undefined
}

/** Who acts on the pages of which portal, when, and what they said. */
export type Acting = { call: Call; by: By; portal: string; body: PageActions; now: Date }

/** What came of one page or case: what was done, or why nothing could be. */
export type Done = Partial<Pick<PageActionResult, 'outcome' | 'notified' | 'waiver'>>
export type Outcome = Done | ApiError

/** What comes of pages, by their ids. */
export type Outcomes = ReadonlyMap<string, Outcome>

/** Does something to several pages at once; answers what came of each. */
export type PageAct = (acting: Acting, targets: readonly Target[]) => Promise<Outcomes>

/** Refuses something for one reason, with its place in the body. */
export const refuse = (pointer: string, detail: string) => new ApiError('RULE_BROKEN', detail, [{ pointer, detail }])

/** The fault that a check throws; whatever is no problem of the caller is thrown on. */
export const faultOf = (error: unknown): ApiError => {
  const fault = apiErrorOf(error)
  if (fault instanceof ApiError) return fault
  throw error
}

class Undone extends Error {}

/** Does the work, and undoes it where it is only tried: what a dry run answers is what would happen. */
export const tried = async <T>(
  undo: (work: () => Promise<T>) => Promise<T>,
  dryRun: boolean,
  work: () => Promise<T>
) => {
  let answer: T | undefined
  if (!dryRun) return work()
  try {
    await undo(async () => {
      answer = await work()
      throw new Undone()
    })
  } catch (error) {
    if (!(error instanceof Undone)) throw error
  }
  return answer!
}

/** Refuses all where all or none was asked for and some failed. @throws ApiError BULK_FAILED that names them. */
export const allOrNone = (
  { atomic, dryRun }: { atomic?: boolean; dryRun?: boolean },
  list: string,
  outcomes: readonly Outcome[]
) => {
  if (!atomic || dryRun) return
  const errors = outcomes.flatMap((one, at) =>
    one instanceof ApiError ? [{ pointer: `/${list}/${at}`, detail: one.message }] : []
  )
  if (errors.length > 0) throw new ApiError('BULK_FAILED', undefined, errors.slice(0, 100))
}
