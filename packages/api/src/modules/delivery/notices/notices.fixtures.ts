import type { Store } from '../../../platform/database/database.ts'
import { type NewNotice, queueNotices } from '../../messages/queue.ts'

export const ROBOT = { key: null, person: null, actorClass: 'robot', request: 'test' }

let made = 0

/** A notice to a person, queued as jobs do it; answers its id. */
export const makeNotice = async (store: Store, notice: Partial<NewNotice> & { person: string }): Promise<string> => {
  const [id] = await store.transaction(ROBOT, db =>
    queueNotices(db, [{ kind: 'page_due_soon', key: `test ${made++}`, ...notice }])
  )
  return id!
}
