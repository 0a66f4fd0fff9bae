import type { Store } from '../../../platform/database/database.ts'
import { checkInUrl } from './code.ts'

const ROBOT = { key: null, person: null, actorClass: 'robot', request: 'fixture' }

/** The check-in code of an occurrence, whenever that is. */
export const makeCode = (store: Store, occurrence: string): Promise<string> =>
  store.transaction(ROBOT, db =>
    checkInUrl(db, 'http://localhost:3000', { occurrence, closesAt: '2099-01-01T00:00:00Z' }, new Date())
  )
