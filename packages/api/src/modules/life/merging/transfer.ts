import type { Act } from '../../../core/operation/actions.ts'
import { requirePerson } from '../../../core/operation/decide.ts'
import { ApiError } from '../../../core/problem/api-error.ts'
import { transferEvent } from '../../events/events/carry-over.ts'
import { transferResource } from '../../knowledge/resources/carry-over.ts'
import { transferLacks } from '../words.en.ts'

/** Moves a resource of a merged community to the one that continues it, as its author agrees. */
export const agreeOnResource = async ({ before, call }: Act<undefined>): Promise<undefined> => {
  requirePerson(call.caller)
  if (!(await transferResource(call.db, before.id))) throw new ApiError('MOVE_NOT_ALLOWED', transferLacks.merged)
  return undefined
}

/** Moves what lies ahead of an event of a merged community to the one that continues it, as its organiser agrees. */
export const agreeOnEvent = async ({ before, call }: Act<undefined>): Promise<string> => {
  requirePerson(call.caller)
  const moved = await transferEvent(call.db, before.id, new Date())
  if (moved === undefined) throw new ApiError('MOVE_NOT_ALLOWED', transferLacks.ahead)
  return moved
}
