import { grantAll } from '../../governance/waivers/grant-all.ts'
import type { PageAct } from './acting.ts'

/** Waives a rule for pages, or for their communities where the rule evaluates these; one that applies as long stays. */
export const waive: PageAct = async ({ call: { db, caller }, portal, body }, targets) => {
  const { rule, until, reason } = body
  const granted = await grantAll(
    db,
    portal,
    targets.map(({ page, community }) => ({ page, community })),
    { rule: rule!, until: until!, why: reason!, by: caller.person }
  )
  return new Map(
    targets.map(({ page }) => {
      const one = granted.get(page)!
      return [page, 'fault' in one ? one.fault : { outcome: one.isNew ? 'done' : 'unchanged', waiver: one.id }]
    })
  )
}
