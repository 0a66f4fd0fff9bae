import type { SubjectType } from '@guildhall/schema'
import type { Database } from '../../platform/database/database.ts'
import { aliasNow } from '../model/former.ts'
import type { Model } from '../model/model.ts'
import type { Viewer } from '../model/read.ts'
import { isId } from '../model/read.ts'
import { ApiError } from '../problem/api-error.ts'
import { toApiError } from '../problem/constraints.ts'
import { tableOf } from '../registry.ts'
import type { Operation } from './operation.ts'

/** The parameters of a path that name a record whose alias can change, each with the model of that record. */
const movable = ({ params }: Pick<Operation, 'params'>): [string, Model][] =>
  Object.keys(params?.properties ?? {}).flatMap(name => {
    const model = tableOf('subjects')[name as SubjectType]?.model
    return model?.formerAliases ? [[name, model] as [string, Model]] : []
  })

/** Whether a path can lead to a record by a name that it had before. */
export const canMove = (operation: Pick<Operation, 'params'>): boolean => movable(operation).length > 0

/** Says that what a path names has another alias now. */
export class Moved extends ApiError {
  /** The parameters of the path as they are now. */
  readonly params: Record<string, string>

  constructor(params: Record<string, string>) {
    super('MOVED')
    this.params = params
  }
}

/**
 * What an operation failed by: `Moved` where it found nothing, since a parameter of its path is a former alias of a record that the
 * reader sees.
 */
export const orMoved = async (error: unknown, operation: Operation, params: unknown, db: Database, viewer: Viewer) => {
  if (toApiError(error).code !== 'NOT_FOUND') return error
  const given = (params ?? {}) as Record<string, string>
  for (const [name, model] of movable(operation)) {
    if (given[name] === undefined || isId(given[name])) continue
    const now = await aliasNow(db, model, given[name], viewer)
    if (now !== undefined) return new Moved({ ...given, [name]: now })
  }
  return error
}
