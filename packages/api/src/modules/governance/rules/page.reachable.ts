import { Type } from '@sinclair/typebox'
import { DAY_MS, dayOf } from '../../../platform/days.ts'
import { unlessEnded } from '../evaluation/preconditions.ts'
import { count, evidenceItem, rule } from '../evaluation/rule.ts'
import { reachability } from '../facts/checks.ts'
import { pageSetting } from '../facts/page.ts'

const WHY: Record<string, string> = {
  robots: 'The robots.txt of its host forbids the monitor to read the page.',
  blocked: 'The page is at an address that this service may not call.',
  busy: 'The host of the page asked the monitor for patience each time.'
}
const CHECKS = 3

export const pageReachable = rule({
  id: 'page.reachable',
  version: 1,
  of: 'page',
  severity: 'high',
  title: 'The page can be loaded',
  fails: 'The last three checks, over at least a day, could not load it.',
  clause: 'Failure to routinely update and maintain the COP webpage',
  source: '[002]',
  facts: { reachability, setting: pageSetting },
  settings: Type.Object({
    hours: Type.Number({
      default: 24,
      minimum: 0,
      maximum: 720,
      description: 'Over how many hours the failed checks must stretch.'
    })
  }),
  judge: ({ reachability, setting }, { hours }) => {
    const unless = unlessEnded(setting!)
    if (unless) return unless
    if (!reachability) return { status: 'inconclusive', reason: 'The monitor has not checked the page yet.' }
    const { last, told } = reachability
    const [newest] = told
    if (!newest) return { status: 'inconclusive', reason: WHY[last.outcome] ?? 'No check could tell yet.' }
    if (newest.loaded) return { status: 'pass', reason: 'The page could be loaded when it was last checked.' }
    const failed = told.findIndex(({ loaded }) => loaded)
    const row = failed === -1 ? told : told.slice(0, failed)
    const first = row.at(-1)!
    const over = Date.parse(newest.at) - Date.parse(first.at)
    const long = row.length >= CHECKS && over >= (hours / 24) * DAY_MS
    return {
      status: long ? 'fail' : 'warn',
      reason: long
        ? 'The last three checks, over a day and more, could not load the page.'
        : `The last ${count(row.length, 'check')} could not load the page.`,
      evidence: row.map(({ at, problem }) =>
        evidenceItem('page.reachability', `Not loaded on ${dayOf(at)}${problem ? `: ${problem}` : '.'}`, at)
      )
    }
  },
  remedy: {
    text: 'Open the page; put it back where it was, or tell its new address.',
    effort: '15 minutes',
    call: 'PATCH /v1/pages/{page}'
  }
})
