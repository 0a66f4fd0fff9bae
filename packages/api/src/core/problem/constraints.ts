import type { ProblemError } from '@guildhall/schema'
import { LineTooLong } from '../../platform/database/semaphore.ts'
import { tableOf } from '../registry.ts'
import { ApiError, overloaded, unavailable } from './api-error.ts'
import { type ProblemCode, problems } from './registry.ts'

/** What a broken constraint of the database means to the caller; `detail` can say it with the values that a trigger gave. */
export type BrokenConstraint = { code: ProblemCode; pointer?: string; detail?: string | ((values: unknown) => string) }

const CLASSES: [RegExp, ProblemCode][] = [
  [/^(57014|55P03|57P0\d|25P0[34]|53\d{3}|08\d{3}|28\w{3}|3D000|40\d{3})$/, 'UNAVAILABLE'],
  [/^22/, 'OUT_OF_RANGE'],
  [/^23/, 'CONFLICT']
]

type DatabaseError = { code?: string; constraint?: string; detail?: string; syscall?: string; message?: string }

// The driver has no code of its own for a connection that is not there, or not any more.
const isCutOff = ({ code, syscall, message }: DatabaseError) =>
  syscall === 'connect' ||
  /^E(CONN|PIPE|TIMEDOUT|NOTFOUND)/.test(code ?? '') ||
  /^(Connection terminated|timeout exceeded when trying to connect|Client (has encountered|was closed)|Query read timeout)/.test(
    message ?? ''
  )

/** What an error of the database means to the caller; any other error is answered as it came. */
export const apiErrorOf = (error: unknown): unknown => {
  if (error instanceof ApiError) return error
  if (error instanceof LineTooLong) return overloaded()
  const given = (error ?? {}) as DatabaseError
  const known = given.constraint === undefined ? undefined : tableOf('constraints')[given.constraint]
  if (known) {
    const said = typeof known.detail === 'function' ? known.detail(JSON.parse(given.detail!)) : known.detail
    const detail = said ?? problems[known.code].help
    const errors: ProblemError[] = known.pointer ? [{ pointer: known.pointer, detail }] : []
    return new ApiError(known.code, said, errors)
  }
  if (isCutOff(given)) return unavailable()
  const kind = CLASSES.find(([pattern]) => pattern.test(given.code ?? ''))?.[1]
  if (kind === undefined) return error
  return kind === 'UNAVAILABLE' ? unavailable() : new ApiError(kind)
}

/** What the caller is told of an error: a problem of the registry. What is not meant for callers says nothing of itself. */
export const toApiError = (error: unknown): ApiError => {
  const fault = apiErrorOf(error)
  return fault instanceof ApiError ? fault : new ApiError('INTERNAL')
}
