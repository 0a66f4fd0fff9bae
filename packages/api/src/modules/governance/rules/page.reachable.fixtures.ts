import { ago, type Cases, ended, pageThere } from './cases.fixtures.ts'
import { pageReachable } from './page.reachable.ts'

const told = (...row: [loaded: boolean, days: number, ms?: number][]) => ({
  reachability: {
    last: { outcome: row[0]![0] ? 'loaded' : 'failed', at: ago(row[0]![1]), problem: null },
    told: row.map(([loaded, days, ms]) => ({
      loaded,
      at: ago(days, ms),
      problem: loaded ? null : { id: 'page_check.status', values: { status: 500 } }
    }))
  }
})
const only = (outcome: string) => ({ reachability: { last: { outcome, at: ago(1), problem: null }, told: [] } })

export const cases: Cases = {
  rule: pageReachable,
  facts: { setting: pageThere, ...told([true, 1], [true, 2]) },
  cases: [
    ...ended,
    { name: 'loaded', status: 'pass' },
    { name: 'loaded after two failures', facts: told([true, 0], [false, 1], [false, 2]), status: 'pass' },
    {
      name: 'failed once',
      facts: told([false, 0], [true, 1], [false, 2]),
      status: 'warn',
      evidence: 1,
      reason: /last 1 check /
    },
    {
      name: 'failed twice, over days',
      facts: told([false, 0], [false, 5], [true, 6]),
      status: 'warn',
      reason: /last 2 checks/
    },
    {
      name: 'failed three times within a moment less than a day',
      facts: told([false, 0], [false, 0.5], [false, 1, -1]),
      status: 'warn'
    },
    {
      name: 'failed three times over just a day',
      facts: told([false, 0], [false, 0.5], [false, 1]),
      status: 'fail',
      score: 0,
      evidence: 3
    },
    {
      name: 'failed three times over a day, where three are asked for',
      facts: told([false, 0], [false, 1], [false, 2]),
      settings: { hours: 72 },
      status: 'warn'
    },
    { name: 'never checked', facts: { reachability: undefined }, status: 'inconclusive', reason: /not checked/ },
    { name: 'forbidden by robots.txt', facts: only('robots'), status: 'inconclusive', reason: /robots/ },
    {
      name: 'at an address that may not be called',
      facts: only('blocked'),
      status: 'inconclusive',
      reason: /not allowed/
    },
    { name: 'slower than the monitor waits', facts: only('too_slow'), status: 'inconclusive', reason: /longer/ },
    { name: 'while our own network was down', facts: only('not_made'), status: 'inconclusive', reason: /network/ },
    { name: 'asked for patience each time', facts: only('busy'), status: 'inconclusive', reason: /retry later/ }
  ]
}
