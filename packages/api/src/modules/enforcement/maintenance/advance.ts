import type { Database } from '../../../platform/database/database.ts'
import { openFound, openUnmaintained, settleMaintained } from '../infractions/automatic.ts'
import { nextStep, type Rung, upcoming } from './ladder.ts'
import { noteNextSteps } from './next-steps.ts'
import { type PageState, type PagesInScope, pageStates } from './page-state.ts'
import { type PageStep, takeSteps } from './steps.ts'
import { tellOfSteps } from './tell.ts'

const IN_ORDER = 'Everything that is asked of the page is in order.'
const SET_ASIDE = 'Nothing is asked of the page just now.'

const stepOf = ({ page, state, gates, reason }: PageState, { to, notice }: Rung, now: Date): PageStep => ({
  page,
  from: state,
  to,
  at: now.toISOString(),
  reason: gates === 'pass' ? IN_ORDER : gates === 'excused' ? SET_ASIDE : (reason ?? IN_ORDER),
  notice
})

/** Where a page stands after a step, before anybody was told. */
const after = (one: PageState, { to }: Rung): PageState => ({
  ...one,
  state: to,
  delivered: null,
  firstDelivered: to === 'overdue' ? null : one.firstDelivered
})

/**
 * Takes every step of the ladder that is to be taken now, in the transaction it is given: one step for each page, each with
 * its notice, its case where suspension is proposed, and the end of that case where all is in order again. A few statements,
 * whatever the number of pages. Done again it does nothing. Answers how many steps were taken.
 */
export const advance = async (db: Database, publicUrl: string, asked: PagesInScope, now: Date): Promise<number> => {
  const pages = await pageStates(db, asked, now)
  const moving = new Map(
    pages.flatMap(one => {
      const rung = nextStep(one, now)
      return rung ? [[one.page, { one, rung }] as const] : []
    })
  )
  const taken = await takeSteps(
    db,
    [...moving.values()].map(({ one, rung }) => stepOf(one, rung, now))
  )
  // Undelivered as it is, a notice says when the next one would come if it were delivered today.
  const soon = (step: PageStep) => {
    const { one, rung } = moving.get(step.page)!
    const at = now.toISOString()
    const told = after(one, rung)
    return upcoming({ ...told, delivered: at, firstDelivered: told.firstDelivered ?? at })
  }
  await tellOfSteps(db, publicUrl, taken, now, soon)
  const proposed = taken.filter(({ to }) => to === 'suspension_proposed')
  await openUnmaintained(
    db,
    proposed.map(({ page, reason }) => ({ page, reason, rule: moving.get(page)!.one.rule })),
    now
  )
  const settled = taken.filter(({ to }) => to === 'compliant' || to === 'due').map(({ page }) => page)
  await settleMaintained(db, settled, IN_ORDER, now)
  await openFound(db, asked, now)
  const steps = new Map(taken.map(({ page }) => [page, moving.get(page)!.rung]))
  await noteNextSteps(
    db,
    pages.map(one => (steps.has(one.page) ? after(one, steps.get(one.page)!) : one))
  )
  return taken.length
}
