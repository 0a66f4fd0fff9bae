import { Type } from '@sinclair/typebox'
import { DAY_MS, dayOf } from '../../../platform/days.ts'
import { unlessEnded } from '../evaluation/preconditions.ts'
import { evidenceItem, rule } from '../evaluation/rule.ts'
import { reachability } from '../facts/checks.ts'
import { pageSetting } from '../facts/page.ts'
import { message } from '../message.ts'

// Of what a check can come to, these alone do not tell whether the page can be loaded.
const WHY = {
  robots: message('page.reachable.robots'),
  blocked: message('page.reachable.blocked'),
  busy: message('page.reachable.busy'),
  too_slow: message('page.reachable.too_slow'),
  not_made: message('page.reachable.not_made')
}
const CHECKS = 3

export const pageReachable = rule({
  id: 'page.reachable',
  version: 1,
  of: 'page',
  severity: 'high',
  clause: 'Failure to routinely update and maintain the COP webpage',
  source: '[002]',
  facts: { reachability, setting: pageSetting },
  settings: Type.Object({
    hours: Type.Number({
      default: 24,
      minimum: 0,
      maximum: 720,
      description: 'Number of hours over which the failed checks must extend.'
    })
  }),
  judge: ({ reachability, setting }, { hours }) => {
    const unless = unlessEnded(setting!)
    if (unless) return unless
    if (!reachability)
      return {
        status: 'inconclusive',
        message: message('page.reachable.not_checked'),
        since: setting!.registeredAt
      }
    const { last, told, failingSince } = reachability
    const [newest] = told
    if (!newest) return { status: 'inconclusive', message: WHY[last.outcome as keyof typeof WHY] }
    if (newest.loaded) return { status: 'pass', message: message('page.reachable.loaded') }
    const failed = told.findIndex(({ loaded }) => loaded)
    const row = failed === -1 ? told : told.slice(0, failed)
    const first = row.at(-1)!
    const over = Date.parse(newest.at) - Date.parse(first.at)
    const long = row.length >= CHECKS && over >= (hours / 24) * DAY_MS
    return {
      status: long ? 'fail' : 'warn',
      message: long ? message('page.reachable.failed_long') : message('page.reachable.failed', { checks: row.length }),
      since: failingSince ?? undefined,
      evidence: row.map(({ at, problem }) =>
        evidenceItem('page.reachability', message('page.reachable.not_loaded', { on: dayOf(at), problem }), at)
      )
    }
  },
  remedy: 'PATCH /v1/pages/{page}'
})
