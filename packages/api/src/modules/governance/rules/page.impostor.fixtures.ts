import type { PageInstead } from '@guildhall/schema'
import { ago, type Cases, ended, pageThere } from './cases.fixtures.ts'
import { pageImpostor } from './page.impostor.ts'

type Row = [instead: PageInstead | null, days: number, loaded?: boolean]

const told = (rows: Row[], read = true) => ({
  reachability: {
    last: { outcome: 'loaded', at: ago(rows[0]![1]), problem: null },
    told: rows.map(([instead, days, loaded = true]) => ({ loaded, at: ago(days), problem: null, instead })),
    read
  }
})
const thrice = (instead: PageInstead, read = true) =>
  told(
    [
      [instead, 0],
      [instead, 1],
      [instead, 2]
    ],
    read
  )
const attested = (days: number) => ({
  update: { at: ago(days), kind: 'attestation', person: null, reviewEveryDays: 90, freshness: 'fresh' }
})

export const cases: Cases = {
  rule: pageImpostor,
  facts: {
    setting: pageThere,
    ...attested(50),
    ...told([
      [null, 0],
      [null, 1]
    ])
  },
  cases: [
    ...ended,
    { name: 'the page', status: 'pass' },
    {
      name: 'the page again, after a maintenance',
      facts: told([
        [null, 0],
        ['unavailable', 1],
        ['unavailable', 2]
      ]),
      status: 'pass'
    },
    {
      name: 'something else once',
      facts: told([
        ['unavailable', 0],
        [null, 1]
      ]),
      status: 'warn',
      evidence: 1,
      reason: /unavailable/
    },
    {
      name: 'two other pages within a day',
      facts: told([
        ['parked', 0],
        ['parked', 0.3],
        ['parked', 0.6]
      ]),
      status: 'warn',
      evidence: 3
    },
    {
      name: 'a parked domain',
      facts: thrice('parked'),
      status: 'fail',
      score: 0,
      evidence: 3,
      reason: /domain provider/
    },
    { name: 'a page that is not found', facts: thrice('not_found'), status: 'fail', reason: /not found/ },
    { name: 'an error', facts: thrice('error_page'), status: 'fail', reason: /error/ },
    { name: 'another address', facts: thrice('moved'), status: 'fail', reason: /another/ },
    {
      name: 'first an error, then a sign-in',
      facts: told([
        ['login_required', 0],
        ['error_page', 1],
        ['error_page', 2]
      ]),
      status: 'fail'
    },
    {
      name: 'a sign-in where the page was read before',
      facts: thrice('login_required'),
      status: 'fail',
      reason: /sign in/
    },
    {
      name: 'a sign-in from the first day on',
      facts: thrice('login_required', false),
      status: 'inconclusive',
      reason: /sign in/
    },
    {
      name: 'a sign-in, and a representative confirmed the page since',
      facts: { ...thrice('login_required'), ...attested(1) },
      status: 'inconclusive',
      reason: /confirmed/
    },
    { name: 'a parked domain, whatever was confirmed', facts: { ...thrice('parked'), ...attested(1) }, status: 'fail' },
    { name: 'a longer time asked for', facts: thrice('parked'), settings: { hours: 72 }, status: 'warn' },
    {
      name: 'not loaded',
      facts: told([
        [null, 0, false],
        ['parked', 1]
      ]),
      status: 'inconclusive',
      reason: /could not be loaded/
    },
    { name: 'never checked', facts: { reachability: undefined }, status: 'inconclusive' }
  ]
}
