import { byService } from '../../../core/lifecycle/actors.ts'
import type { Database } from '../../../platform/database/database.ts'
import { withdrawSettled } from '../../messages/withdraw.ts'
import { openFound } from '../infractions/automatic.ts'
import { afterStep } from './escalation.ts'
import { ladder } from './ladder.ts'
import { noteNextSteps } from './next-steps.ts'
import { type OnPortal, pageStates } from './page-state.ts'

/**
 * Takes every step of the ladder that is to be taken now, in the transaction it is given: one step for each page, each with
 * its notice, its case where suspension is proposed, and the end of that case where all is in order again. A few statements,
 * whatever the number of pages. Done again it does nothing. Answers how many steps were taken.
 */
export const advance = async (db: Database, which: OnPortal, now: Date): Promise<number> => {
  const by = byService()
  const pages = await pageStates(db, which, now)
  const moves = pages.flatMap(page => {
    const row = ladder.next(page, by, now)
    return row ? [{ id: page.id, name: row.name, input: {} }] : []
  })
  const { taken } = await ladder.take(db, moves, by, now)
  if (taken.length > 0) await withdrawSettled(db, { pages: taken.map(({ id }) => id) })
  await openFound(db, which, by, now)
  const steps = new Map(taken.map(({ id, to }) => [id, to]))
  await noteNextSteps(
    db,
    pages.map(page => (steps.has(page.id) ? afterStep(page, steps.get(page.id)!) : page))
  )
  return taken.length
}
